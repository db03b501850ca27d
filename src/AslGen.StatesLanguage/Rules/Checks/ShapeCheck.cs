using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>
/// Holds every object of a definition against its shape: fields that are missing, unknown or exclude each other, and values of the
/// wrong kind. On its way it collects the expressions, which later checks read.
/// </summary>
internal sealed class ShapeCheck(CheckContext context)
{
    private readonly DataCheck _data = new(context);

    public static void Run(CheckContext context)
    {
        ShapeCheck check = new(context);
        DefinitionView definition = context.Definition;
        check.CheckObject(definition.Json, DefinitionShapes.Definition, new Surroundings(null, definition.Language, SiteOwner.Other));
        foreach (ScopeView scope in definition.Scopes)
        {
            check.CheckStates(scope);
        }
    }

    private void CheckStates(ScopeView scope)
    {
        foreach (JsonCursor state in scope.Json["States"]?.Members ?? [])
        {
            if (state.Value is not JsonObject)
            {
                context.Report(StructureRules.WrongType, state, $"The state '{state.Name}'", "an object", KindOf(state));
            }
        }

        foreach (StateView state in scope.States)
        {
            if (scope.DefaultLanguage == QueryLanguage.Jsonata && state.Json["QueryLanguage"] is { Literal: "JSONPath" } language)
            {
                context.Report(QueryLanguageRules.JsonPathUnderJsonata, language);
            }

            if (state.Type is { } type)
            {
                CheckObject(state.Json, StateShapes.Of(type), new Surroundings(state, state.Language, SiteOwner.State));
            }
            else
            {
                CheckUntyped(state);
            }
        }
    }

    // Without its type nothing is known of a state's fields but those that every state has.
    private void CheckUntyped(StateView state)
    {
        if (state.Json["Type"] is not { } type)
        {
            context.ReportName(StructureRules.MissingField, state.Json, $"The state '{state.Name}'", "Type");
        }
        else if (!type.IsPlaceholder)
        {
            CheckWord(type, new WordKind([.. StateTypes.Names]));
        }
    }

    private void CheckObject(JsonCursor json, ObjectShape shape, Surroundings around)
    {
        if (json.Value is not JsonObject)
        {
            if (!json.IsPlaceholder)
            {
                context.Report(StructureRules.WrongType, json, Described(json), "an object", KindOf(json));
            }

            return;
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> meant = new(StringComparer.Ordinal);
        foreach (JsonCursor member in json.Members)
        {
            if (!seen.Add(member.Name!))
            {
                context.ReportName(StructureRules.DuplicateName, member, member.Name!);
            }

            CheckMember(member, shape, around, meant);
        }

        foreach (Field field in shape.Required)
        {
            bool isMissing = field.IsIn(around.Language) && !seen.Contains(field.Name) && !meant.Contains(field.Name);
            if (isMissing && !context.IsFull(StructureRules.MissingField))
            {
                ReportObject(StructureRules.MissingField, json, Capitalized(shape.Name), field.Name);
            }
        }

        CheckGroups(json, shape, around, seen, meant);
    }

    private void CheckGroups(JsonCursor json, ObjectShape shape, Surroundings around, HashSet<string> seen, HashSet<string> meant)
    {
        foreach (IReadOnlyList<string> group in seen.Count > 1 ? shape.ExactlyOne.Concat(shape.AtMostOne) : [])
        {
            // "End": false has a rule of its own.
            string[] present = group
                .Where(name => seen.Contains(name) && !(name == "End" && json[name]!.Value is JsonBoolean { Value: false }))
                .ToArray();
            if (present.Length > 1)
            {
                context.ReportName(StructureRules.ExclusiveFields, json[present[1]]!, Capitalized(shape.Name), Listed(present, "and"));
            }
        }

        foreach (IReadOnlyList<string> group in shape.ExactlyOne.Concat(shape.AtLeastOne))
        {
            // The groups of choice rules are much longer than the rules.
            bool isThere = seen.Count < group.Count ? seen.Any(group.Contains) : group.Any(seen.Contains);
            if (!isThere && !meant.Any(group.Contains) && !context.IsFull(StructureRules.OneFieldNeeded))
            {
                IEnumerable<string> names = group.Where(name => shape.Find(name)!.IsIn(around.Language));
                ReportObject(StructureRules.OneFieldNeeded, json, Capitalized(shape.Name), ListedBriefly([.. names]));
            }
        }
    }

    // One mistake is one finding: a field that was meant, or is there in the other query language's words, is not missing as well.
    private void CheckMember(JsonCursor member, ObjectShape shape, Surroundings around, HashSet<string> meant)
    {
        switch (shape.Find(member.Name!))
        {
            case null:
                string? near = context.Closest(member.Name!, shape.NamesIn(around.Language));
                if (near is not null)
                {
                    meant.Add(near);
                }

                context.ReportName(
                    StructureRules.UnknownField,
                    member,
                    Capitalized(shape.Name),
                    member.Name!,
                    near is null ? "" : $": did you mean '{near}'?"
                );
                break;
            case { IsIgnored: true }:
                context.ReportName(StructureRules.IgnoredField, member, member.Name!, shape.Name);
                break;
            case { Language: QueryLanguage.JsonPath } when around.Language == QueryLanguage.Jsonata:
                meant.UnionWith(QueryLanguageFields.CounterpartsOf(member.Name!));
                context.ReportName(QueryLanguageRules.JsonPathField, member, member.Name!, QueryLanguageFields.InsteadOf(member.Name!));
                break;
            case { Language: QueryLanguage.Jsonata } when around.Language == QueryLanguage.JsonPath:
                meant.UnionWith(QueryLanguageFields.CounterpartsOf(member.Name!));
                context.ReportName(QueryLanguageRules.JsonataField, member, member.Name!, QueryLanguageFields.InsteadOf(member.Name!));
                break;
            case { } field when !member.IsPlaceholder:
                CheckValue(member, field.Kind, around);
                break;
            default:
                break;
        }
    }

    private void CheckValue(JsonCursor value, FieldKind kind, Surroundings around)
    {
        switch (kind)
        {
            case TextKind or ResourceKind or StateNameKind:
                Demand<JsonString>(value, "a string");
                break;
            case StaticKind:
                _data.CheckStatic(value);
                break;
            case OperandKind when Demand<JsonString>(value, "a string"):
                _data.WarnOfForeignText(value);
                TextCheck.PathInValue(context, value);
                break;
            case BooleanKind:
                CheckBoolean(value);
                break;
            case WordKind words:
                CheckWord(value, words);
                break;
            case NumberKind number:
                CheckNumber(value, number, around);
                break;
            case ComputedTextKind text:
                CheckComputedText(value, text, around);
                break;
            case ConditionKind:
                CheckCondition(value, around);
                break;
            case PathKind path:
                CheckPath(value, path, around);
                break;
            case DataKind data:
                _data.Check(value, data, around);
                break;
            case ErrorNamesKind:
                CheckTexts(value, canBeEmpty: false);
                break;
            case TextsKind:
                CheckTexts(value, canBeEmpty: true);
                break;
            case ObjectKind @object:
                CheckObject(value, @object.Shape(), around.Inside(value.Name!));
                break;
            case ArrayKind array:
                CheckArray(value, array, around);
                break;
            case StatesKind:
                CheckStatesField(value);
                break;
            default:
                break;
        }
    }

    private void CheckBoolean(JsonCursor value)
    {
        if (Demand<JsonBoolean>(value, "true or false") && value.Name == "End" && value.Value is JsonBoolean { Value: false })
        {
            context.Report(StructureRules.EndIsFalse, value);
        }
    }

    private void CheckWord(JsonCursor value, WordKind words)
    {
        if (!Demand<JsonString>(value, "a string") || value.Literal is not { } word || words.Words.Contains(word))
        {
            return;
        }

        string? near = words.Words.Length > 1 ? context.Closest(word, words.Words) : null;
        context.Report(
            StructureRules.UnknownWord,
            value,
            value.Name!,
            ListedBriefly(words.Words),
            near is null ? "" : $"; did you mean '{near}'?"
        );
    }

    private void CheckNumber(JsonCursor value, NumberKind kind, Surroundings around)
    {
        string described = Describe(kind);
        if (value.Value is JsonString && kind.CanBeJsonata && around.Language == QueryLanguage.Jsonata)
        {
            ExpectedType expected = kind.IsInteger ? ExpectedType.Integer : ExpectedType.Number;
            if (!_data.TryCollectWhole(value, around, value.Name!, DataRole.Input, expected, kind))
            {
                context.Report(StructureRules.WrongType, value, Described(value), described + " or a JSONata expression", KindOf(value));
            }
        }
        else if (value.Value is not JsonNumber number)
        {
            context.Report(StructureRules.WrongType, value, Described(value), described, KindOf(value) + HintOf(value, kind));
        }
        else if (
            !double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)
            || (kind.IsInteger && amount != Math.Floor(amount))
            || amount < kind.Minimum
            || amount > kind.Maximum
        )
        {
            context.Report(StructureRules.OutOfRange, value, value.Name!, described, number.Text);
        }
    }

    private void CheckComputedText(JsonCursor value, ComputedTextKind kind, Surroundings around)
    {
        if (!Demand<JsonString>(value, "a string"))
        {
            return;
        }

        if (around.Language == QueryLanguage.Jsonata && _data.TryCollect(value, around, value.Name!, DataRole.Input, kind.Expected, null))
        {
            return;
        }

        if (kind.IsTimestamp)
        {
            TextCheck.Timestamp(context, value);
        }
        else if (around.Language == QueryLanguage.JsonPath)
        {
            _data.WarnOfForeignText(value);
            TextCheck.PathInValue(context, value);
        }
    }

    private void CheckCondition(JsonCursor value, Surroundings around)
    {
        if (value.Value is JsonBoolean)
        {
            return;
        }

        if (value.Value is not JsonString || !_data.TryCollectWhole(value, around, value.Name!, DataRole.Input, ExpectedType.Boolean, null))
        {
            context.Report(StructureRules.WrongType, value, Described(value), "true, false or a JSONata expression", KindOf(value));
        }
    }

    private void CheckPath(JsonCursor value, PathKind kind, Surroundings around)
    {
        if (value.Value is JsonNull && kind.CanBeNull)
        {
            return;
        }

        if (Demand<JsonString>(value, kind.CanBeNull ? "a path or null" : "a path") && around.State is { } state)
        {
            context.Add(
                new ExpressionSite(state, value, ExpressionKind.Path, ((JsonString)value.Value).Text, Offset: 0)
                {
                    Field = value.Name!,
                    Owner = around.Owner,
                    Path = kind.Role,
                }
            );
        }
    }

    private void CheckTexts(JsonCursor value, bool canBeEmpty)
    {
        if (!Demand<JsonArray>(value, "an array of strings"))
        {
            return;
        }

        if (!canBeEmpty && !value.Items.Any())
        {
            context.Report(StructureRules.EmptyValue, value, value.Name!);
        }

        foreach (JsonCursor item in value.Items)
        {
            if (!item.IsPlaceholder && item.Value is not JsonString)
            {
                context.Report(StructureRules.WrongType, item, $"An item of '{value.Name}'", "a string", KindOf(item));
            }
        }
    }

    private void CheckArray(JsonCursor value, ArrayKind kind, Surroundings around)
    {
        if (!Demand<JsonArray>(value, "an array"))
        {
            return;
        }

        if (!kind.CanBeEmpty && !value.Items.Any())
        {
            context.Report(StructureRules.EmptyValue, value, value.Name!);
        }

        ObjectShape shape = kind.Item();
        shape = shape == ChoiceShapes.JsonPathRule && around.Language == QueryLanguage.Jsonata ? ChoiceShapes.JsonataRule : shape;
        Surroundings inside = around.Inside(value.Name!);
        foreach (JsonCursor item in value.Items)
        {
            CheckObject(item, shape, inside);
        }
    }

    private void CheckStatesField(JsonCursor value)
    {
        if (Demand<JsonObject>(value, "an object") && !value.Members.Any())
        {
            context.Report(StructureRules.EmptyValue, value, value.Name!);
        }
    }

    private bool Demand<T>(JsonCursor value, string expected)
        where T : JsonValue
    {
        if (value.Value is T)
        {
            return true;
        }

        context.Report(StructureRules.WrongType, value, Described(value), expected, KindOf(value));
        return false;
    }

    // A missing field has no place of its own; the name of the object that lacks it is where one looks.
    private void ReportObject(Rule rule, JsonCursor json, params string[] arguments)
    {
        if (json.Name is null)
        {
            context.Report(rule, json, arguments);
        }
        else
        {
            context.ReportName(rule, json, arguments);
        }
    }

    // What was meant where somebody wrote an expression in place of a number.
    private static string HintOf(JsonCursor value, NumberKind kind) =>
        value.Value is not JsonString { Text: var text } || !kind.CanBeJsonata ? ""
        : TextLooks.LikePath(text.ToString()) ? $": a path goes into '{value.Name}Path'"
        : text.StartsWith("{%") ? ": JSONata needs \"QueryLanguage\": \"JSONata\""
        : "";

    private static string Describe(NumberKind kind)
    {
        string number = kind.IsInteger ? "a whole number" : "a number";
        return double.IsNegativeInfinity(kind.Minimum) ? number
            : double.IsPositiveInfinity(kind.Maximum) ? $"{number}, at least {Text(kind.Minimum)}"
            : $"{number} from {Text(kind.Minimum)} to {Text(kind.Maximum)}";
    }

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Described(JsonCursor value) =>
        value.Parent is null ? "A definition"
        : value.Name is null ? "An item"
        : $"'{value.Name}'";

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Listed(IReadOnlyList<string> names, string conjunction) =>
        names.Count == 1
            ? $"'{names[0]}'"
            : string.Join(", ", names.Take(names.Count - 1).Select(name => $"'{name}'")) + $" {conjunction} '{names[names.Count - 1]}'";

    // A Choice rule can have one of 42 fields; nobody reads such a list to its end.
    private static string ListedBriefly(IReadOnlyList<string> names) =>
        names.Count <= 10 ? Listed(names, "or") : string.Join(", ", names.Take(6).Select(name => $"'{name}'")) + " …";

    private static string KindOf(JsonCursor value) => Sentences.KindOf(value.Value);
}
