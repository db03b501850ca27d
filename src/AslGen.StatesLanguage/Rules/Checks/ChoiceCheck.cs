using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks what the rules of Choice states mean together.</summary>
internal static class ChoiceCheck
{
    public static void Run(CheckContext context)
    {
        foreach (StateView state in context.Definition.States.Where(state => state.Type == StateType.Choice))
        {
            if (state.Json["Default"] is null)
            {
                context.ReportName(ChoiceRules.NoDefault, state.Json);
            }

            JsonCursor[] rules = [.. state.Entries("Choices")];
            CheckOrder(context, rules, state.Language);
            if (state.Language == QueryLanguage.JsonPath)
            {
                foreach (JsonCursor rule in rules)
                {
                    CheckVariables(context, rule);
                }

                CheckGuards(context, rules);
            }
        }
    }

    private static void CheckVariables(CheckContext context, JsonCursor rule)
    {
        string? combination = ((string[])["And", "Or", "Not"]).FirstOrDefault(name => rule[name] is not null);
        if (combination is not null && rule["Variable"] is { } variable)
        {
            context.ReportName(ChoiceRules.VariableWithoutOperator, variable, combination);
        }

        if (rule["Variable"] is null && rule.Members.FirstOrDefault(member => ChoiceShapes.Operators.ContainsKey(member.Name!)) is { } test)
        {
            context.ReportName(ChoiceRules.NoVariable, test, test.Name!);
        }

        if (rule["StringMatches"] is { } pattern)
        {
            TextCheck.Pattern(context, pattern);
        }

        foreach (JsonCursor nested in Nested(rule))
        {
            CheckVariables(context, nested);
        }
    }

    private static IEnumerable<JsonCursor> Nested(JsonCursor rule) =>
        (rule["And"]?.Items ?? []).Concat(rule["Or"]?.Items ?? []).Concat(rule["Not"] is { } not ? [not] : []);

    private static void CheckOrder(CheckContext context, JsonCursor[] rules, QueryLanguage language)
    {
        Dictionary<string, int> conditions = new(StringComparer.Ordinal);
        bool isCertain = false;
        for (int index = 0; index < rules.Length; index++)
        {
            string condition = ConditionOf(rules[index], language);
            bool? known = language == QueryLanguage.Jsonata ? KnownCondition(rules[index]["Condition"]) : null;
            if (isCertain)
            {
                context.Report(ChoiceRules.ShadowedRule, rules[index], "the rule before it always holds");
                return;
            }

            if (known == false)
            {
                context.Report(ChoiceRules.ShadowedRule, rules[index], "its condition is always false");
            }
            else if (conditions.TryGetValue(condition, out int earlier))
            {
                context.Report(ChoiceRules.ShadowedRule, rules[index], $"rule {earlier + 1} has the same condition and comes first");
            }
            else
            {
                conditions.Add(condition, index);
            }

            isCertain = known == true;
        }
    }

    // What the rule asks, without what follows from it.
    private static string ConditionOf(JsonCursor rule, QueryLanguage language) =>
        language == QueryLanguage.Jsonata
            ? rule["Condition"] is { } condition
                ? JsonWriter.Write(condition.Value)
                : rule.Pointer
            : JsonWriter.Write(
                new JsonObject(
                    ((JsonObject)rule.Value)
                        .Members.Where(member => member.Name is not ("Next" or "Assign" or "Comment"))
                        .OrderBy(member => member.Name, StringComparer.Ordinal)
                        .ToEquatableArray()
                )
            );

    private static bool? KnownCondition(JsonCursor? condition) =>
        condition?.Value switch
        {
            JsonBoolean boolean => boolean.Value,
            JsonString { Text.Literal: { } text } when text.Replace(" ", "") is "{%true%}" => true,
            JsonString { Text.Literal: { } text } when text.Replace(" ", "") is "{%false%}" => false,
            _ => null,
        };

    private static void CheckGuards(CheckContext context, JsonCursor[] rules)
    {
        Dictionary<string, int> lastGuards = new(StringComparer.Ordinal);
        for (int index = 0; index < rules.Length; index++)
        {
            foreach ((_, string path, bool isGuard) in Tests(rules[index]))
            {
                if (isGuard)
                {
                    lastGuards[path] = index;
                }
            }
        }

        HashSet<string> asked = new(StringComparer.Ordinal);
        for (int index = 0; index < rules.Length; index++)
        {
            foreach ((JsonCursor variable, string path, bool isGuard) in Tests(rules[index]))
            {
                if (isGuard)
                {
                    asked.Add(path);
                }
                else if (!asked.Contains(path) && lastGuards.TryGetValue(path, out int last) && last > index)
                {
                    asked.Add(path);
                    context.Report(ChoiceRules.UnguardedVariable, variable, path);
                }
            }
        }
    }

    // The comparisons of a rule in the order in which they are made.
    private static IEnumerable<(JsonCursor Variable, string Path, bool IsGuard)> Tests(JsonCursor rule) =>
        rule["Variable"] is { Literal: { } path } variable
            ? [(variable, path, rule["IsPresent"] is not null)]
            : Nested(rule).SelectMany(Tests);
}
