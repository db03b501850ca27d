namespace AslGen.Architecture.Tests;

/// <summary>
/// What the packages offer. A changed line is a changed promise to those who use it; UPDATE_BASELINES=1 writes the files anew.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("AslGen")]
    [InlineData("AslGen.Cdk")]
    [InlineData("AslGen.StatesLanguage")]
    [InlineData("AslGen.Testing")]
    public void Public_API_is_as_agreed(string assembly) =>
        Baseline.MatchText(assembly + ".txt", PublicApi.Of(SourceAssembly.All[assembly].AssemblyPath));
}
