using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Reading;
using AslGen.StatesLanguage.Rules;
using AslGen.StatesLanguage.Writing;

namespace AslGen.StatesLanguage.Tests;

public sealed class DefinitionReaderTests
{
    // Every field there is, and some there are not.
    public static TheoryData<string> Definitions =>
        [
            """
                {
                  "Comment": "All fields", "QueryLanguage": "JSONPath", "Version": "1.0", "TimeoutSeconds": 60, "StartAt": "A", "X-Unknown": [1],
                  "States": {
                    "A": {
                      "Type": "Task", "Resource": "arn:aws:states:::${Service}:invoke", "Comment": "c", "InputPath": null, "OutputPath": "$.o",
                      "Parameters": { "a.$": "$.a" }, "ResultSelector": { "b.$": "$['b']" }, "ResultPath": "$.r",
                      "TimeoutSecondsPath": "$.t", "HeartbeatSeconds": 5, "Credentials": { "RoleArn": "arn:aws:iam::123456789012:role/r" },
                      "Assign": { "x.$": "$.x" },
                      "Retry": [{ "ErrorEquals": ["A", "B"], "IntervalSeconds": 1, "MaxAttempts": 0, "BackoffRate": 1.5, "MaxDelaySeconds": 9,
                        "JitterStrategy": "FULL", "Comment": "r", "Odd": true }],
                      "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "B", "ResultPath": null, "Assign": {}, "Comment": "k", "Odd": 1 }],
                      "Next": "B"
                    },
                    "B": { "Type": "Choice", "Default": "C", "Choices": [
                      { "And": [{ "Not": { "Variable": "$.a", "IsNull": true } }, { "Or": [{ "Variable": "$.b", "NumericEqualsPath": "$.c" }] }],
                        "Next": "C", "Assign": { "y": 1 }, "Comment": "first" },
                      { "Variable": "$.a", "StringMatches": "x*", "Next": "D" }
                    ] },
                    "C": { "Type": "Wait", "TimestampPath": "$.until", "Next": "D" },
                    "D": { "Type": "Map", "ItemsPath": "$.items", "MaxConcurrencyPath": "$.m", "ToleratedFailurePercentage": 1.5, "ToleratedFailureCountPath": "$.f",
                      "Label": "Orders", "ItemSelector": { "i.$": "$$.Map.Item.Value" },
                      "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "b", "Key.$": "$.k" }, "ReaderConfig": {
                        "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "b"], "CSVDelimiter": "TAB", "MaxItemsPath": "$.n" } },
                      "ItemBatcher": { "MaxItemsPerBatch": 10, "MaxInputBytesPerBatchPath": "$.bytes", "BatchInput": { "k.$": "$.k" } },
                      "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b" },
                        "WriterConfig": { "OutputType": "JSONL", "Transformation": "COMPACT" } },
                      "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" }, "Comment": "each",
                        "StartAt": "E", "States": { "E": { "Type": "Pass", "Result": [1, { "a": null }], "ResultPath": "$.p", "End": true } } },
                      "Next": "F" },
                    "F": { "Type": "Parallel", "Branches": [
                        { "StartAt": "G", "States": { "G": { "Type": "Succeed", "OutputPath": null } } },
                        { "StartAt": "H", "Comment": "b", "States": { "H": { "Type": "Fail", "ErrorPath": "$.e", "Cause": "c" } } } ],
                      "Next": "I" },
                    "I": { "Type": "Map", "Iterator": { "StartAt": "J", "States": { "J": { "Type": "Succeed" } } }, "End": true }
                  }
                }
                """,
            """
                {
                  "QueryLanguage": "JSONata", "StartAt": "A",
                  "States": {
                    "A": { "Type": "Task", "Resource": "r", "Arguments": "{% $states.input %}", "Output": [1, "{% 2 %}"], "TimeoutSeconds": "{% 1 %}",
                      "Assign": { "a": "{% $states.result %}" }, "Catch": [{ "ErrorEquals": ["E"], "Output": { "e": 1 }, "Next": "B" }], "Next": "B" },
                    "B": { "Type": "Choice", "Choices": [{ "Condition": true, "Output": 1, "Next": "C" }, { "Condition": "{% $a %}", "Next": "C" }] },
                    "C": { "Type": "Map", "Items": ["{% 1 %}"], "ItemSelector": "{% 1 %}", "ItemReader": { "Resource": "r", "Arguments": { "a": 1 },
                      "ReaderConfig": { "InputType": "JSON", "ItemsPointer": "/a", "MaxItems": "{% 5 %}", "ManifestType": "ATHENA_DATA", "Transformation": "NONE" } },
                      "ItemProcessor": { "StartAt": "D", "States": { "D": { "Type": "Wait", "Seconds": 1, "End": true } } }, "Next": "E" },
                    "E": { "Type": "Wait", "Timestamp": "2030-01-01T00:00:00Z", "End": true }
                  }
                }
                """,
            """
                {
                  "StartAt": "A", "TimeoutSeconds": "soon", "QueryLanguage": "XPath", "Version": 1,
                  "States": {
                    "A": 5, "B": null, "C": { "Type": "Nothing", "x": 1 }, "D": { "Type": "Task" }, "E": { "Type": "Pass", "End": false, "Next": "A" },
                    "F": { "Type": "Pass", "End": true, "Next": "A" }, "G": { "Type": "Pass" }, "H": { "Type": "Pass", "Next": 5, "Comment": {} },
                    "I": { "Type": "Task", "Resource": "r", "Retry": [], "Catch": [{ "Next": "A" }], "TimeoutSeconds": 1, "TimeoutSecondsPath": "$.t", "End": true },
                    "J": { "Type": "Choice", "Choices": [{ "Variable": "$.a", "Next": "A" }] }, "K": { "Type": "Parallel", "Branches": [], "End": true },
                    "L": { "Type": "Choice", "Choices": [{ "Not": { "Variable": "$.a", "IsNull": true, "Next": "A" }, "Next": "A" }] },
                    "M": { "Type": "Succeed", "Next": "A", "End": true }, "N": { "Type": "Map", "Iterator": { "StartAt": "x" }, "End": true },
                    "O": { "Type": "Task", "Resource": "r", "Retry": [{ "ErrorEquals": ["a"], "MaxAttempts": 1e400, "BackoffRate": 1e400 }, { "ErrorEquals": ["a"], "BackoffRate": "2" }], "End": true },
                    "P": { "Type": "Wait", "Seconds": ${Seconds}, "End": true }
                  }
                }
                """,
        ];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void WritingWhatWasReadGivesTheSameValues(string text)
    {
        JsonValue json = JsonReader.Read(text).Root!;
        JsonValue written = DefinitionWriter.ToJson(DefinitionReader.Read(json)!);
        Assert.Equal(SameValue.Of(json), SameValue.Of(written));
        JsonValue again = JsonReader.Read(JsonWriter.Write(written)).Root!;
        Assert.Equal(SameValue.Of(json), SameValue.Of(DefinitionWriter.ToJson(DefinitionReader.Read(again)!)));
    }

    [Fact]
    public void TheExamplesOfAllRulesStayTheSame()
    {
        foreach (Rule rule in RuleTable.All)
        {
            foreach (RuleExample example in (RuleExample[])[rule.Bad, rule.Good])
            {
                if (JsonReader.Read(example.Definition).Root is { } json && DefinitionReader.Read(json) is { } definition)
                {
                    Assert.Equal(SameValue.Of(json), SameValue.Of(DefinitionWriter.ToJson(definition)));
                }
            }
        }
    }

    [Fact]
    public void AllFieldsHaveAPlaceInTheModel()
    {
        StateMachineDefinition definition = DefinitionReader.Read(JsonReader.Read(Definitions.First().Data).Root!)!;
        Assert.Equal(["X-Unknown"], definition.Scope.Other!.Members.Select(member => member.Name));
        Assert.All(definition.Scope.States, state => Assert.Null(state.Other));
        Assert.Equal("Odd", Assert.Single(((RetriableState)definition.Scope.States[0]).Retry[0].Other!.Members).Name);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "StartAt": "A" }""")]
    [InlineData("""{ "States": {} }""")]
    [InlineData("""{ "StartAt": 5, "States": {} }""")]
    public void WhatIsNoDefinitionIsNotRead(string text) => Assert.Null(DefinitionReader.Read(JsonReader.Read(text).Root!));
}
