using System.Reflection;
using AslGen.StatesLanguage.Rules.Tables;

namespace AslGen.StatesLanguage.Rules;

/// <summary>All rules on definitions.</summary>
public static class RuleTable
{
    /// <summary>The rules, by their IDs.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. Collect().OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static IEnumerable<Rule> Collect() =>
        new[]
        {
            typeof(StructureRules),
            typeof(QueryLanguageRules),
            typeof(DataRules),
            typeof(TransitionRules),
            typeof(ChoiceRules),
            typeof(MapRules),
            typeof(TaskRules),
            typeof(EndpointRules),
            typeof(ErrorRules),
            typeof(VariableRules),
            typeof(JsonataRules),
        }
            .SelectMany(table => table.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Select(field => field.GetValue(null))
            .OfType<Rule>();
}
