using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

/// <summary>Definitions are found wherever files have them, and findings point into the file that has the mistake.</summary>
public sealed class TemplateTests
{
    [Theory]
    [MemberData(nameof(Files))]
    public void The_mistake_is_found_in_its_place(string name, string content)
    {
        using Workspace workspace = new();
        workspace.Write(name, content);

        var report = workspace.Check(".");

        var problem = Assert.Single(report.Problems);
        Assert.Equal("ASL5103", problem.Rule.Id);
        Assert.Equal(name, problem.Source.Name);
        Assert.Equal("Oops", content.TrimStart('\ufeff').Substring(problem.Span.Start, problem.Span.Length).Trim('"', '\\', '\''));
        Assert.EndsWith("/Oops", problem.Pointer);
        Assert.Equal(1, report.Definitions);
    }

    public static TheoryData<string, string> Files =>
        new()
        {
            { "plain.asl.json", Samples.Bad },
            { "plain.asl", Samples.Bad },
            { "plain.json", Samples.Bad },
            { "bom.json", "\ufeff" + Samples.Bad },
            { "plain.asl.yaml", "StartAt: Done\nStates:\n  Done:\n    Type: Succeed\n    Oops: 1\n" },
            { "plain.yml", "StartAt: Done\nStates: {Done: {Type: Succeed, Oops: 1}}\n" },
            { "only-states.yml", "StartAt: Done\nStates: {Done: {Type: Succeed, 'Oops': 1}}\n" },
            {
                "sam.yaml",
                """
                    Transform: AWS::Serverless-2016-10-31
                    Resources:
                      Machine:
                        Type: AWS::Serverless::StateMachine
                        Properties:
                          Definition:
                            StartAt: Call
                            States:
                              Call: { Type: Task, Resource: !GetAtt Function.Arn, TimeoutSeconds: !Ref Timeout, Oops: 1, End: yes }
                    """
            },
            {
                "sam.json",
                """
                    {
                      "Resources": {
                        "Machine": {
                          "Type": "AWS::Serverless::StateMachine",
                          "Properties": {
                            "Definition": {
                              "StartAt": "Call",
                              "States": {
                                "Call": {
                                  "Type": "Task",
                                  "Resource": { "Fn::GetAtt": ["Function", "Arn"] },
                                  "TimeoutSeconds": { "Ref": "Timeout" },
                                  "Comment": { "Fn::Sub": "In ${AWS::Region}" },
                                  "Oops": 1,
                                  "End": true
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                    """
            },
            { "string.json", Template($"\"{Escaped(Samples.Bad)}\"") },
            { "sub.json", Template($"{{ \"Fn::Sub\": \"{Escaped(Samples.Bad.Replace("1", "${Value}", StringComparison.Ordinal))}\" }}") },
            { "sub-list.json", Template($"{{ \"Fn::Sub\": [\"{Escaped(Samples.Bad)}\", {{ \"A\": \"b\" }}] }}") },
            { "to-json.json", Template($"{{ \"Fn::ToJsonString\": {Samples.Bad} }}") },
            { "if.json", Template($"{{ \"Fn::If\": [\"Prod\", {{ \"Ref\": \"Other\" }}, \"{Escaped(Samples.Bad)}\"] }}") },
            {
                "join.json",
                Template(
                    """
                    { "Fn::Join": ["", [
                      "{\"StartAt\":\"Call\",\"States\":{\"Call\":{\"Type\":\"Task\",\"Resource\":\"arn:",
                      { "Ref": "AWS::Partition" },
                      ":states:::lambda:invoke\",\"Parameters\":{\"FunctionName\":\"",
                      { "Fn::GetAtt": ["Function", "Arn"] },
                      "\"},\"Oops\":1,\"TimeoutSeconds\":",
                      { "Ref": "Timeout" },
                      ",\"End\":true}}}"
                    ]] }
                    """
                )
            },
            {
                "join-separator.yml",
                """
                    Resources:
                      Machine:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          DefinitionString: !Join
                            - "\n"
                            - - '{ "StartAt": "Done",'
                              - '  "States": { "Done": {'
                              - !Sub '    "Type": "Succeed", "Comment": "${AWS::Region}",'
                              - "    \"Oops\": 1"
                              - '} } }'
                    """
            },
            {
                "literal.yaml",
                """
                    Resources:
                      Machine:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          DefinitionString: !Sub |-
                            {
                              "StartAt": "Done",

                              "States": { "Done": { "Type": "Succeed",
                                "Oops": ${Value} } }
                            }
                    """
            },
            {
                "folded.yaml",
                """
                    Resources:
                      Machine:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          DefinitionString:
                            Fn::Sub:
                              - >
                                {
                                  "StartAt": "Done",
                                  "States": { "Done":

                                  { "Type": "Succeed", "Oops": 1 } }
                                }
                              - Value: 1
                    """
            },
            {
                "quoted.yaml",
                """
                    Resources:
                      Machine:
                        Type: AWS::StepFunctions::StateMachine
                        Properties:
                          DefinitionString: '{ "StartAt": "Done",
                            "States": { "Done": { "Type": "Succeed",
                            "Oops": 1 } } }'
                    """
            },
            {
                "serverless.yml",
                """
                    service: orders
                    stepFunctions:
                      stateMachines:
                        order:
                          name: ${self:service}-order
                          definition:
                            StartAt: Call
                            States:
                              Call:
                                Type: Task
                                Resource: !GetAtt Function.Arn
                                TimeoutSeconds: ${self:custom.timeout, 60}
                                Oops: 1
                                End: true
                    """
            },
            { "serverless.json", $$"""{ "stepFunctions": { "stateMachines": [ { "order": { "definition": {{Samples.Bad}} } } ] } }""" },
            {
                "resources.yml",
                """
                    stepFunctions: {}
                    resources:
                      Resources:
                        Machine:
                          Type: AWS::StepFunctions::StateMachine
                          Properties:
                            DefinitionString: '{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Oops": 1 } } }'
                    """
            },
        };

    [Theory]
    [InlineData("template.yaml", "AWS::Serverless::StateMachine", "DefinitionUri", "flow/order.asl.json")]
    [InlineData("template.yaml", "AWS::Serverless::StateMachine", "DefinitionUri", "./flow/../flow/order.asl.json")]
    [InlineData("template.yaml", "AWS::StepFunctions::StateMachine", "DefinitionS3Location", "flow/order.asl.json")]
    [InlineData("infra/template.yaml", "AWS::Serverless::StateMachine", "DefinitionUri", "../flow/order.asl.json")]
    public void A_file_that_a_template_names_is_checked(string template, string type, string field, string path)
    {
        using Workspace workspace = new();
        workspace.Write("flow/order.asl.json", Samples.Bad).Write(template, Resource(type, $"{field}: {path}"));

        Assert.Equal("flow/order.asl.json", Assert.Single(workspace.Check(template).Problems).Source.Name);
        Assert.Single(workspace.Check(".").Problems);
        Assert.Equal(1, workspace.Check(".").Definitions);
    }

    [Fact]
    public void YAML_that_a_template_names_is_read_as_SAM_reads_it()
    {
        using Workspace workspace = new();
        workspace
            .Write("order.asl.yaml", "StartAt: A\nStates: {A: {Type: Pass, End: yes}}\n")
            .Write("template.yaml", Resource("AWS::Serverless::StateMachine", "DefinitionUri: order.asl.yaml"));

        Assert.Equal("ASL5104", Rules(workspace.Check("order.asl.yaml")));
        Assert.Equal("", Rules(workspace.Check("template.yaml")));
        Assert.Equal("", Rules(workspace.Check(".")));
    }

    [Theory]
    [InlineData("DefinitionUri: missing.asl.json", "missing.asl.json")]
    [InlineData("DefinitionUri: 'flow/missing.asl.json'", "'flow/missing.asl.json'")]
    [InlineData("DefinitionUri: s3://bucket/key", null)]
    [InlineData("DefinitionUri: { Bucket: b, Key: k }", null)]
    [InlineData("DefinitionUri: !Ref Uri", null)]
    [InlineData("DefinitionUri: ${Uri}", null)]
    public void A_file_that_is_not_there_is_an_error_of_the_template(string field, string? place)
    {
        using Workspace workspace = new();
        var template = Resource("AWS::Serverless::StateMachine", field);
        workspace.Write("template.yaml", template);

        var problems = workspace.Check("template.yaml").Problems;

        Assert.Equal(place is null ? [] : ["ASL5904"], problems.Select(problem => problem.Rule.Id));
        Assert.All(problems, problem => Assert.Equal(place, template.Substring(problem.Span.Start, problem.Span.Length)));
    }

    [Theory]
    [InlineData("AWS::Serverless::StateMachine", "Type: EXPRESS", true)]
    [InlineData("AWS::Serverless::StateMachine", "Type: STANDARD", false)]
    [InlineData("AWS::Serverless::StateMachine", "Name: x", false)]
    [InlineData("AWS::StepFunctions::StateMachine", "StateMachineType: EXPRESS", true)]
    [InlineData("AWS::StepFunctions::StateMachine", "StateMachineType: STANDARD", false)]
    public void A_template_says_whether_a_machine_is_Express(string type, string field, bool isExpress)
    {
        using Workspace workspace = new();
        var location = type.Contains("Serverless", StringComparison.Ordinal) ? "DefinitionUri" : "DefinitionS3Location";
        workspace.Write("order.asl.json", Samples.Good).Write("template.yaml", Resource(type, field, $"{location}: order.asl.json"));

        Assert.Equal(isExpress, OptionsOf(workspace, "template.yaml").IsExpress);
        Assert.Equal(
            !field.Contains("STANDARD", StringComparison.Ordinal),
            OptionsOf(workspace, "template.yaml", isExpress: true).IsExpress
        );
    }

    [Fact]
    public void What_a_template_says_of_a_file_is_better_than_the_defaults()
    {
        using Workspace workspace = new();
        workspace
            .Write("order.asl.json", Samples.Bad)
            .Write("a.yaml", Resource("AWS::Serverless::StateMachine", "Type: STANDARD", "DefinitionUri: order.asl.json"))
            .Write("b.yaml", Resource("AWS::Serverless::StateMachine", "Type: EXPRESS", "DefinitionUri: order.asl.json"));

        // Once as each of both types, and not as what --express says; what both have in common is reported once.
        var report = workspace.Check(".");
        Assert.Equal(2, report.Definitions);
        Assert.Single(report.Problems);
    }

    [Theory]
    [InlineData("machines: ${file(machines.yml)}", "order:\n  definition: ${file(order.json)}")]
    [InlineData("machines: ${file(machines.yml):all.those}", "all:\n  those:\n    order:\n      definition: ${file(./order.json)}")]
    [InlineData("machines: { order: { definition: \"${file('order.json')}\" } }", "x: 1")]
    [InlineData("machines:\n    - ${file(machines.yml)}", "order:\n  definition: ${file(order.json)}")]
    [InlineData("machines: { order: \"${file(machines.yml)}\" }", "definition: ${file(order.json)}")]
    public void Files_of_the_Serverless_Framework_lead_to_others(string machines, string other)
    {
        using Workspace workspace = new();
        workspace
            .Write("serverless.yml", $"stepFunctions:\n  {machines.Replace("machines:", "stateMachines:", StringComparison.Ordinal)}\n")
            .Write("machines.yml", other)
            .Write("order.json", Samples.Bad);

        Assert.Equal("order.json", Assert.Single(workspace.Check("serverless.yml").Problems).Source.Name);
    }

    [Theory]
    [InlineData("${file(missing.yml)}", "ASL5904")]
    [InlineData("${file(broken.yml)}", "ASL5903")]
    [InlineData("${file(serverless.yml)}", null)]
    [InlineData("${file(${opt:stage}.yml)}", null)]
    [InlineData("${file(serverless.yml):no.such.key}", null)]
    [InlineData("${self:custom.machines}", null)]
    public void Variables_that_lead_nowhere_end_there(string variable, string? rule)
    {
        using Workspace workspace = new();
        workspace.Write("serverless.yml", $"stepFunctions:\n  stateMachines: {variable}\n").Write("broken.yml", "a: [");

        Assert.Equal(rule is null ? [] : [rule], workspace.Check("serverless.yml").Problems.Select(problem => problem.Rule.Id));
    }

    [Theory]
    [InlineData("text.json", "{ \"a\": 1 }", true)]
    [InlineData("list.json", "[]", true)]
    [InlineData("text.yaml", "a: 1", true)]
    [InlineData("values.txt", "hello", true)]
    [InlineData("other.yaml", "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n", true)]
    [InlineData(
        "s3.yaml",
        "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties: {DefinitionS3Location: {Bucket: b, Key: k}}\n",
        false
    )]
    public void A_file_without_a_definition_is_an_error_where_it_is_named(string name, string content, bool isError)
    {
        using Workspace workspace = new();
        workspace.Write(name, content);

        Assert.Equal(isError ? ["ASL5902"] : [], workspace.Check(name).Problems.Select(problem => problem.Rule.Id));
        Assert.Empty(workspace.Check(".").Problems);
        Assert.Empty(workspace.Check("*").Problems);
    }

    [Theory]
    [InlineData("a.asl.json", "{", "ASL5101", "ASL5101")]
    [InlineData("a.json", "{", "ASL5101", null)]
    [InlineData("a.json", "{ \"StartAt\": \"A\", \"States\": {", "ASL5101", "ASL5101")]
    [InlineData("a.yaml", "a: [", "ASL5903", null)]
    [InlineData("a.asl.yaml", "a: [", "ASL5903", "ASL5903")]
    [InlineData("a.yaml", "Resources: [ AWS::Serverless::StateMachine", "ASL5903", "ASL5903")]
    [InlineData("a.asl.json", "", "ASL5101", "ASL5101")]
    [InlineData("a.asl.json", "{}", "ASL5102,ASL5102", "ASL5102,ASL5102")]
    [InlineData("a.asl.json", "[]", "ASL5104", "ASL5104")]
    public void What_cannot_be_read_is_an_error_if_it_is_meant_for_a_definition(string name, string content, string named, string? found)
    {
        using Workspace workspace = new();
        workspace.Write(name, content);

        Assert.Equal(named, Rules(workspace.Check(name)));
        Assert.Equal(found ?? "", Rules(workspace.Check(".")));
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x7b, 0 }, "UTF-16")]
    [InlineData(new byte[] { 0x7b, 0x80, 0x7d }, "80 at offset 1")]
    public void Other_encodings_are_refused(byte[] content, string message)
    {
        using Workspace workspace = new();
        workspace.Write("a.asl.json", content);

        var problem = Assert.Single(workspace.Check("a.asl.json").Problems);
        Assert.Equal("ASL5901", problem.Rule.Id);
        Assert.Contains(message, problem.Message);
    }

    [Theory]
    [InlineData("a.asl.json", 17, "16 MiB")]
    [InlineData("a.asl.yaml", 3, "2 MiB")]
    public void Large_files_are_refused(string name, int size, string message)
    {
        using Workspace workspace = new();
        workspace.Write(name, new string(' ', size * 1024 * 1024));

        Assert.Contains(message, Assert.Single(workspace.Check(name).Problems).Message);
    }

    private static string Rules(Checking.CheckReport report) => string.Join(',', report.Problems.Select(problem => problem.Rule.Id));

    private static CheckOptions OptionsOf(Workspace workspace, string path, bool isExpress = false)
    {
        CheckOptions options = new() { IsExpress = isExpress };
        Files.DocumentLoader loader = new(workspace.Folder, () => Stream.Null);
        var document = loader.Load(workspace.PathOf(path), null).Document!;
        return Assert.Single(new Templates.DefinitionFinder(loader, options).Find(document, isDefinition: false)).Options;
    }

    private static string Resource(string type, params string[] properties) =>
        $"Resources:\n  Machine:\n    Type: {type}\n    Properties:\n{string.Concat(properties.Select(property => $"      {property}\n"))}";

    private static string Template(string definition) =>
        $$"""
            {
              "Resources": {
                "Machine": { "Type": "AWS::StepFunctions::StateMachine", "Properties": { "DefinitionString": {{definition}} } }
              }
            }
            """;

    private static string Escaped(string json) => json.Replace("\"", "\\\"", StringComparison.Ordinal);
}
