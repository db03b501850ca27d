using System.Text.RegularExpressions;
using AslGen.StatesLanguage.Rules;
using AslGen.Tests;

namespace AslGen.StatesLanguage.Tests.Rules;

public sealed class RulePageTests
{
    [Fact]
    public void ThePageSaysWhatTheTableSays() => Baseline.MatchFile(Path.Combine(Repository.Root, "docs", "rules.md"), RulePage.Write());

    [Fact]
    public void EveryRuleHasItsSection() =>
        Assert.Equal(
            RuleTable.All.Select(rule => rule.Id),
            Regex.Matches(RulePage.Write(), @"^### (ASL\d+)$", RegexOptions.Multiline).Select(match => match.Groups[1].Value)
        );

    [Fact]
    public void TextsAreSentences() =>
        Assert.All(
            RuleTable.All,
            rule =>
            {
                Assert.Matches(@"^ASL[2-5]\d{3}$", rule.Id);
                Assert.DoesNotMatch(@"[.\s]$", rule.Title);
                Assert.DoesNotMatch(@"[.\s]$", rule.Message);
                Assert.Matches(@"[.""]\.?$", rule.Why);
            }
        );
}
