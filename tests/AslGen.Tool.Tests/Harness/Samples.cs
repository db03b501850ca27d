namespace AslGen.Tool.Tests.Harness;

/// <summary>Definitions for tests that are not about rules.</summary>
internal static class Samples
{
    /// <summary>A definition without a finding.</summary>
    public const string Good = """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }""";

    /// <summary>A definition with one finding: an error at the name of its unknown field.</summary>
    public const string Bad = """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Oops": 1 } } }""";
}
