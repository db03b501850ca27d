using System.Text.Json;
using AslGen.Compiler.Tests.Harness;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>A workflow for each task type, with all of its arguments and with the least, in both query languages.</summary>
public sealed class TaskDefinitionTests
{
    public static MatrixTheoryData<string, bool> Cases { get; } = new(["JsonPath", "Jsonata"], [true, false]);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task TasksCompileIntoDefinitionsWithoutFindings(string language, bool isFull)
    {
        (TaskType Type, IntegrationPatterns Pattern, TaskSource Source)[] cases =
        [
            .. from type in TaskType.All
            where type.Integration.Service != "aws-sdk"
            from pattern in type.Patterns
            select (type, pattern, new TaskSource(type, pattern, isFull, language)),
        ];
        AnalyzerRun run = await AnalyzerRun.Of(TaskSource.Prelude + string.Join("\n", cases.Select(test => test.Source.Write())));
        Assert.Empty(run.CSharpErrors);
        // Some of the tasks here name their resources by data, which is what ASL6001 warns of.
        Assert.DoesNotContain(run.Findings.Where(finding => finding.Id != "ASL6001").Select(Describe), finding => finding.Length > 0);
        IReadOnlyDictionary<string, string> definitions = run.Definitions;
        Assert.All(
            cases,
            test =>
            {
                JsonElement state = JsonDocument
                    .Parse(definitions[test.Source.ClassName])
                    .RootElement.GetProperty("States")
                    .GetProperty("Call");
                string expected = TaskResource
                    .Integration(test.Type.Integration.Service, test.Type.Integration.Api, test.Pattern)
                    .ToString();
                Assert.Equal(expected, state.GetProperty("Resource").GetString());
                AssertArguments(test.Type, state.GetProperty(language == "Jsonata" ? "Arguments" : "Parameters"), isFull);
            }
        );
    }

    private static void AssertArguments(TaskType type, JsonElement arguments, bool isFull)
    {
        string[] names =
        [
            .. arguments
                .EnumerateObject()
                .Select(member => member.Name.EndsWith(".$", StringComparison.Ordinal) ? member.Name[..^2] : member.Name),
        ];
        Assert.Equal(names.Distinct(), names);
        IEnumerable<string> expected = type
            .Arguments.Where(argument => argument.IsRequired)
            .Select(argument => argument.Path.Split('.')[0]);
        Assert.All(expected, name => Assert.Contains(name, names));
        if (isFull)
        {
            // At most the alternatives to what is there are left out.
            Assert.InRange(names.Length, type.Arguments.Count() - 3, type.Arguments.Count());
        }
    }

    private static string Describe(Diagnostic finding) =>
        $"{finding.Id} {finding.GetMessage(null)}: {finding.Location.SourceTree!.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line]}";
}
