namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on the data of states in JSONPath.</summary>
internal static class DataRules
{
    public static readonly Rule TemplateIsNoObject = new(
        "ASL3201",
        Severity.Error,
        "A payload template is an object",
        "'{0}' must be an object, whose members can be computed by names that end in '.$'",
        "Only an object has names that can carry the suffix '.$'. A single value can be taken with a path field such as 'InputPath'.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": "$.order", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.order", "End": true }""")
    );

    public static readonly Rule NoPathOrIntrinsic = new(
        "ASL3202",
        Severity.Error,
        "A name that ends in '.$' needs a path or an intrinsic function",
        "The value of '{0}' must be a path or an intrinsic function{1}",
        "Step Functions refuses the definition: \"The value for the field must be a valid JSONPath or a valid intrinsic function call\".",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "order" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.order" }, "End": true }""")
    );

    public static readonly Rule NoPathSuffix = new(
        "ASL3203",
        Severity.Warning,
        "A path is text without the suffix '.$'",
        "{0} looks like a path or an intrinsic function but would be sent as text: let the name end in '.$'",
        "Only members whose names end in '.$' are computed. Step Functions itself warns of it: NO_DOLLAR.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }""")
    );

    public static readonly Rule Syntax = new(
        "ASL3204",
        Severity.Error,
        "A path or function can be read",
        "{0}",
        "Step Functions refuses the definition: \"must be a valid JSONPath or a valid intrinsic function call\".",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.order[", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.order[0]", "End": true }""")
    );

    public static readonly Rule FunctionCall = new(
        "ASL3205",
        Severity.Error,
        "An intrinsic function is called as it is defined",
        "{0}",
        "Step Functions refuses functions that it does not know, and a call with arguments that the function cannot take fails the execution.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "States.Uuid()" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "States.UUID()" }, "End": true }""")
    );

    public static readonly Rule Doubtful = new(
        "ASL3206",
        Severity.Warning,
        "A path or function does what it seems to",
        "{0}",
        "The service takes the expression, and hardly does with it what its author means.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.orders[0:10:2]", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.orders[0:10]", "End": true }""")
    );

    public static readonly Rule ReferencePath = new(
        "ASL3207",
        Severity.Error,
        "A reference path names one value",
        "'{0}' must name one value, so {1} cannot be in it",
        "The field takes a Reference Path: names and indexes only, no wildcards, filters, slices and functions. 'InputPath', 'OutputPath', 'Variable' and payload templates take any path.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "ResultPath": "$.orders[*]", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "ResultPath": "$.orders[0]", "End": true }""")
    );

    public static readonly Rule TextFunction = new(
        "ASL3208",
        Severity.Error,
        "'ErrorPath' and 'CausePath' need text",
        "'{0}' does not give text: 'ErrorPath' and 'CausePath' can have States.Format, JsonToString, ArrayGetItem, Base64Encode, Base64Decode, Hash and UUID",
        "An error's name and cause are texts. Step Functions refuses other functions there.",
        Bad: RuleExample.JsonPath("""{ "Type": "Fail", "CausePath": "States.Array($.a, $.b)" }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Fail", "CausePath": "States.Format('{} {}', $.a, $.b)" }""")
    );

    public static readonly Rule UnknownContext = new(
        "ASL3209",
        Severity.Warning,
        "The context object has the field",
        "The context object has no '{0}'{1}",
        "The execution fails when it reads what is not there. Names in the context object start with capital letters.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$$.Execution.ID" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$$.Execution.Id" }, "End": true }""")
    );

    public static readonly Rule TokenOutsideCallback = new(
        "ASL3210",
        Severity.Warning,
        "Only a callback task has a token",
        "There is no task token here: only tasks whose resource ends in '.waitForTaskToken' have one",
        "The execution fails when it reads the token of a task that does not wait for a callback.",
        Bad: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true }"""
        ),
        Good: RuleExample.JsonPath(
            """{ "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "TimeoutSeconds": 60, "Parameters": { "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" }, "End": true }"""
        )
    );

    public static readonly Rule ItemOutsideMap = new(
        "ASL3211",
        Severity.Warning,
        "Only a Map has items",
        "There is no Map here, so the context object has no 'Map'",
        "'Map.Item' is the item of the iteration. It is there in a Map's 'ItemSelector' and in the states of its processor.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "item.$": "$$.Map.Item.Value" }, "End": true }"""),
        Good: RuleExample.JsonPath(
            """
            {
              "Type": "Map",
              "ItemSelector": { "item.$": "$$.Map.Item.Value" },
              "ItemProcessor": { "StartAt": "Each", "States": { "Each": { "Type": "Succeed" } } },
              "End": true
            }
            """
        )
    );

    public static readonly Rule PathInValue = new(
        "ASL3212",
        Severity.Warning,
        "A path needs the field for paths",
        "'{0}' would be this very text: a path goes into '{0}Path'",
        "Fields whose names end in 'Path' are computed, others are taken as they are. Step Functions itself warns of it: NO_PATH.",
        Bad: RuleExample.JsonPath("""{ "Type": "Fail", "Error": "$.error" }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Fail", "ErrorPath": "$.error" }""")
    );

    public static readonly Rule StaticResult = new(
        "ASL3213",
        Severity.Warning,
        "'Result' is taken as it is",
        "'Result' is taken as it is, with the path as text: compute it in 'Parameters'",
        "A Pass state's 'Result' is never computed. Step Functions itself warns of it: PASS_RESULT_IS_STATIC.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Result": { "id.$": "$.order.id" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }""")
    );

    public static readonly Rule NotGiven = new(
        "ASL3214",
        Severity.Warning,
        "What is read is there",
        "There is nothing to read here: {0}",
        "As far as the definition itself says what data is, the states before give something else, on every way that leads here. A path to what is not there fails the execution.",
        Bad: """
        {
          "StartAt": "Order",
          "States": {
            "Order": { "Type": "Pass", "Result": { "total": 5 }, "Next": "Wait" },
            "Wait": { "Type": "Wait", "SecondsPath": "$.delay", "End": true }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Order",
          "States": {
            "Order": { "Type": "Pass", "Result": { "total": 5, "delay": 10 }, "Next": "Wait" },
            "Wait": { "Type": "Wait", "SecondsPath": "$.delay", "End": true }
          }
        }
        """
    );
}
