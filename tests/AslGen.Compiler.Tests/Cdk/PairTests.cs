using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests.Cdk;

/// <summary>Each mistake gives the one diagnostic that is marked; the same code put right gives none.</summary>
public sealed class PairTests
{
    public static TheoryData<string> Names => [.. Pairs.All.Select(pair => pair.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task AMistakeIsFoundWhereItIs(string name) => CdkTest.Check(Pairs.Find(name).RuleId, Pairs.Find(name).BadFile);

    [Theory]
    [MemberData(nameof(Names))]
    public Task PutRightItIsSilent(string name) => CdkTest.Check(Pairs.Find(name).RuleId, Pairs.Find(name).GoodFile);

    [Fact]
    public void NamesAreUnique() => Assert.Equal(Pairs.All.Count, Pairs.All.Select(pair => pair.Name).Distinct().Count());

    [Fact]
    public void EveryRuleHasAPair() =>
        Assert.Empty(Diagnostics.Rules.OfCdkCode.Select(rule => rule.Id).Except(Pairs.All.Select(pair => pair.RuleId)));

    // One mistake in otherwise good code must not set off rules on the rest of it.
    [Theory]
    [MemberData(nameof(Names))]
    public void ABadFileHasOneMarkAtLeast(string name) => Assert.NotEmpty(Markup.Parse(Pairs.Find(name).BadFile).Marks);
}
