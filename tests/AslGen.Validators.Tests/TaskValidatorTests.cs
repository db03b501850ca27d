using AslGen.Compiler.Tests.Harness;
using AslGen.Compiler.Tests.Tasks;

namespace AslGen.Validators.Tests;

/// <summary>Definitions with each task type in each of its patterns, with all of its arguments.</summary>
public sealed class TaskValidatorTests
{
    [Theory]
    [InlineData("JsonPath")]
    [InlineData("Jsonata")]
    public async Task Both_validators_accept_every_task(string language)
    {
        TaskSource[] cases =
        [
            .. from type in TaskType.All
            where type.Integration.Service != "aws-sdk"
            from pattern in type.Patterns
            select new TaskSource(type, pattern, isFull: true, language),
        ];
        AnalyzerRun run = await AnalyzerRun.Of(TaskSource.Prelude + string.Join("\n", cases.Select(test => test.Write())));
        Assert.Empty(run.CSharpErrors);
        Definition[] definitions = [.. cases.Select(test => new Definition(test.ClassName, run.Definitions[test.ClassName]))];
        Assert.True(definitions.Length > 100);

        var validated = await Validator.RunAsync(definitions);

        Assert.Equal(definitions.Select(definition => definition.Name), validated.Select(definition => definition.Name));
        Assert.Empty(
            validated.SelectMany(definition => definition.Findings.Select(finding => $"{definition.Name}: {finding.Validator}: {finding}"))
        );
    }
}
