using AslGen.StatesLanguage.Rules;

namespace AslGen.StatesLanguage.Tests.Rules;

/// <summary>The examples that the documentation shows for each rule are what they say.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheBadExampleBreaksTheRule(string id)
    {
        Rule rule = RuleOf(id);
        string[] found = Findings(rule.Bad);
        Assert.Contains(id, found);
        Assert.All(found, other => Assert.True(other == id || !IsError(other), $"{other} is broken, too"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheGoodExampleBreaksNoRule(string id) =>
        Assert.DoesNotContain(Findings(RuleOf(id).Good), found => found == id || RuleOf(found).Severity != Severity.Information);

    [Fact]
    public void IdsAreUnique() => Assert.Distinct(RuleTable.All.Select(rule => rule.Id));

    private static Rule RuleOf(string id) => RuleTable.All.Single(rule => rule.Id == id);

    private static bool IsError(string id) => RuleOf(id).Severity == Severity.Error;

    private static string[] Findings(RuleExample example) =>
        [
            .. DefinitionChecker
                .Check(example.Definition, new CheckOptions { IsExpress = example.IsExpress })
                .Findings.Select(finding => finding.Rule.Id),
        ];
}
