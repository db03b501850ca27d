namespace AslGen.Package.Tests;

/// <summary>A workflow that no sample has, in the forms that the consumers use.</summary>
internal static class OrderWorkflow
{
    private static readonly WorkflowSource Workflow = WorkflowSource.Read("OrderFulfilment");

    /// <summary>The source without a query language, in the global namespace.</summary>
    public static string Source { get; } = Workflow.Template.Replace("LANGUAGE, ", "", StringComparison.Ordinal);

    /// <summary>The source in a query language, in a namespace.</summary>
    public static string In(string language, string @namespace) =>
        Workflow.In(language).Replace("using AslGen;", $"using AslGen;\n\nnamespace {@namespace};", StringComparison.Ordinal);

    /// <summary>The definition that the compiler's own tests expect.</summary>
    public static string Definition(string language) => Expected($"{language}.asl");

    /// <summary>The policy that the compiler's own tests expect.</summary>
    public static string Policy => Expected("policy");

    private static string Expected(string kind) =>
        File.ReadAllText(
            Path.Combine(Repository.Root, "tests", "AslGen.Compiler.Tests", "Expected", "Workflows", $"{Workflow.Name}.{kind}.json")
        );
}
