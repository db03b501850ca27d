namespace AslGen.Proof.Tests;

/// <summary>The workflows that all tests share, in both query languages.</summary>
public sealed class SharedWorkflowTests
{
    public static MatrixTheoryData<string, string> Workflows { get; } =
        new(WorkflowSource.All.Select(source => source.Name), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Workflows))]
    public async Task The_definition_does_what_the_CSharp_does(string name, string language)
    {
        WorkflowSource source = WorkflowSource.Read(name);

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(CompiledWorkflow.Load(source.In(language), source.TypeName));

        Assert.True(differences.Count == 0, $"{differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(3))}");
    }
}
