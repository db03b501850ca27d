using System.Globalization;
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
            JsonCursor[] rules = [.. state.Entries("Choices")];
            CheckOrder(context, state, rules);
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

    private static void CheckOrder(CheckContext context, StateView state, JsonCursor[] rules)
    {
        Dictionary<string, int> conditions = new(StringComparer.Ordinal);
        Dictionary<int, bool> constants = Constants(context, state);
        for (int index = 0; index < rules.Length; index++)
        {
            string condition = ConditionOf(rules[index], state.Language);
            bool? known = constants.TryGetValue(rules[index].Index, out bool constant) ? constant : null;
            if (known == false)
            {
                context.Report(ChoiceRules.ShadowedRule, rules[index], "The rule", "its condition is always false");
            }
            else if (conditions.TryGetValue(condition, out int earlier))
            {
                string reason = $"rule {(earlier + 1).ToString(CultureInfo.InvariantCulture)} has the same condition and comes first";
                context.Report(ChoiceRules.ShadowedRule, rules[index], "The rule", reason);
            }
            else if (known == true)
            {
                CheckAfterCertain(context, state, index + 1 < rules.Length ? rules[index + 1] : null);
                return;
            }
            else
            {
                conditions.Add(condition, index);
            }
        }

        if (state.Json["Default"] is null)
        {
            context.ReportName(ChoiceRules.NoDefault, state.Json);
        }
    }

    private static void CheckAfterCertain(CheckContext context, StateView state, JsonCursor? next)
    {
        const string Reason = "the rule before it always holds";
        if (next is not null)
        {
            context.Report(ChoiceRules.ShadowedRule, next, "The rule", Reason);
        }
        else if (state.Json["Default"] is { } @default)
        {
            context.ReportName(ChoiceRules.ShadowedRule, @default, "'Default'", Reason);
        }
    }

    // The rules, by their indexes, whose conditions do not depend on anything.
    private static Dictionary<int, bool> Constants(CheckContext context, StateView state)
    {
        Dictionary<int, bool> constants = [];
        foreach (ExpressionSite site in context.ExpressionsOf(state))
        {
            if (site is { Owner: SiteOwner.ChoiceRule, Field: "Condition", Constant: { } constant, At.Parent.Index: var index })
            {
                constants[index] = constant;
            }
        }

        foreach (JsonCursor rule in state.Language == QueryLanguage.Jsonata ? state.Entries("Choices") : [])
        {
            if (rule["Condition"] is { Value: JsonBoolean boolean })
            {
                constants[rule.Index] = boolean.Value;
            }
        }

        return constants;
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
        JsonCursor? firstUnasked = null;
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
                else if (!asked.Contains(path) && TextLooks.LikeInputPath(path))
                {
                    firstUnasked ??= variable;
                }
            }
        }

        if (firstUnasked is not null)
        {
            context.Report(ChoiceRules.UnaskedVariable, firstUnasked, firstUnasked.Literal!);
        }
    }

    // The comparisons of a rule in the order in which they are made.
    private static IEnumerable<(JsonCursor Variable, string Path, bool IsGuard)> Tests(JsonCursor rule) =>
        rule["Variable"] is { Literal: { } path } variable
            ? [(variable, path, rule["IsPresent"] is not null)]
            : Nested(rule).SelectMany(Tests);
}
