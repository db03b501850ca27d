using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Tables;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Walks the fields whose data a query language computes: payload templates in JSONPath, data with expressions in JSONata.</summary>
internal sealed class DataCheck(CheckContext context)
{
    private const string PathSuffix = ".$";

    public void Check(JsonCursor value, DataKind kind, Surroundings around)
    {
        DataPlace place = new(value.Name!, kind.Role, around);
        if (around.Language == QueryLanguage.Jsonata)
        {
            CheckJsonata(value, kind, place);
        }
        else if (value.Value is JsonObject)
        {
            CheckTemplate(value, place);
        }
        else
        {
            context.Report(DataRules.TemplateIsNoObject, value, value.Name!);
        }
    }

    /// <summary>Collects a string as a JSONata expression, or says that it is nearly one.</summary>
    /// <returns>Whether it was taken care of; otherwise it is plain text.</returns>
    public bool TryCollect(JsonCursor value, Surroundings around, string field, DataRole role, ExpectedType expected, NumberKind? range)
    {
        PlaceholderText text = ((JsonString)value.Value).Text;
        bool isExpression = text.StartsWith("{%") && text.EndsWith("%}") && text.ToString().Length >= 4;
        if (isExpression && around.State is { } state)
        {
            context.Add(
                new ExpressionSite(state, value, ExpressionKind.Jsonata, text.Trim(2, 2), Offset: 2)
                {
                    Field = field,
                    Owner = around.Owner,
                    Role = role,
                    Expected = expected,
                    Range = range,
                }
            );
        }

        return isExpression || ReportNearExpression(value, text.ToString());
    }

    /// <summary>Collects a string that is wholly an expression or wrong: here nothing is plain text.</summary>
    /// <returns>Whether it was taken care of; otherwise it is no expression.</returns>
    public bool TryCollectWhole(
        JsonCursor value,
        Surroundings around,
        string field,
        DataRole role,
        ExpectedType expected,
        NumberKind? range
    )
    {
        string text = ((JsonString)value.Value).Text.ToString();
        return text == text.Trim() && TryCollect(value, around, field, role, expected, range);
    }

    /// <summary>Checks data that is taken as it is.</summary>
    public void CheckStatic(JsonCursor value)
    {
        WarnOfForeignText(value);
        ReportDuplicates(value, static name => name);
        foreach (JsonCursor inner in value.Members.Concat(value.Items))
        {
            CheckStatic(inner);
        }
    }

    /// <summary>Says of text in a JSONPath state that JSONata's delimiters mean nothing there.</summary>
    public void WarnOfForeignText(JsonCursor value)
    {
        if (value.Value is JsonString { Text: var text } && text.StartsWith("{%") && text.EndsWith("%}"))
        {
            context.Report(QueryLanguageRules.JsonataInJsonPath, value);
        }
    }

    private bool ReportNearExpression(JsonCursor value, string text)
    {
        string trimmed = text.Trim();
        bool starts = trimmed.StartsWith("{%", StringComparison.Ordinal);
        bool ends = trimmed.EndsWith("%}", StringComparison.Ordinal);
        if (starts && ends && trimmed.Length >= 4)
        {
            context.Report(QueryLanguageRules.TextAroundDelimiters, value);
            return true;
        }

        if (starts || ends)
        {
            context.Report(QueryLanguageRules.OneDelimiter, value, starts ? "%}" : "{%");
            return true;
        }

        return false;
    }

    private void CheckJsonata(JsonCursor value, DataKind kind, DataPlace place)
    {
        // Assign and Credentials have names in them that are known before anything is computed.
        bool mustBeObject = kind.Role is DataRole.Assign or DataRole.Credentials;
        if (mustBeObject ? value.Value is not JsonObject : value.Value is not JsonString && !Fits(value.Value, kind.Expected))
        {
            string expected = mustBeObject ? "an object" : "an array, an object or a JSONata expression";
            context.Report(StructureRules.WrongType, value, $"'{value.Name}'", expected, Sentences.KindOf(value.Value));
            return;
        }

        if (
            value.Value is JsonString
            && kind.Expected != ExpectedType.Any
            && !TryCollectWhole(value, place.Around, place.Field, place.Role, kind.Expected, null)
        )
        {
            string given = Sentences.KindOf(value.Value);
            context.Report(StructureRules.WrongType, value, $"'{value.Name}'", "an array, an object or a JSONata expression", given);
            return;
        }

        if (value.Value is not JsonString || kind.Expected == ExpectedType.Any)
        {
            WalkJsonata(value, place);
        }
    }

    private static bool Fits(JsonValue value, ExpectedType expected) =>
        expected == ExpectedType.Any
        || value switch
        {
            JsonArray => expected.HasFlag(ExpectedType.Array),
            JsonObject => expected.HasFlag(ExpectedType.Object),
            _ => false,
        };

    private bool TryCollect(JsonCursor value, DataPlace place)
    {
        // The role is the one thing in credentials, and it is text.
        bool isRole = place.Role == DataRole.Credentials && value.Name == "RoleArn" && value.Parent?.Name == place.Field;
        ExpectedType expected = isRole ? ExpectedType.Text : ExpectedType.Any;
        return TryCollect(value, place.Around, place.Field, place.Role, expected, null);
    }

    private void WalkJsonata(JsonCursor value, DataPlace place)
    {
        if (value.Value is JsonString text)
        {
            if (!TryCollect(value, place) && TextLooks.LikeIntrinsic(text.Text.ToString()))
            {
                context.Report(QueryLanguageRules.IntrinsicAsText, value);
            }
        }

        ReportDuplicates(value, static name => name);
        foreach (JsonCursor member in value.Members)
        {
            if (member.Name!.EndsWith(PathSuffix, StringComparison.Ordinal))
            {
                context.ReportName(QueryLanguageRules.PathSuffixInJsonata, member, member.Name);
            }

            WalkJsonata(member, place);
        }

        foreach (JsonCursor item in value.Items)
        {
            WalkJsonata(item, place);
        }
    }

    private void CheckTemplate(JsonCursor value, DataPlace place)
    {
        ReportDuplicates(
            value,
            static name => name.EndsWith(PathSuffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - PathSuffix.Length) : name
        );
        foreach (JsonCursor member in value.Members)
        {
            if (member.Name!.EndsWith(PathSuffix, StringComparison.Ordinal))
            {
                CheckComputed(member, place);
            }
            else
            {
                CheckLiteral(member, place);
            }
        }

        foreach (JsonCursor item in value.Items)
        {
            CheckLiteral(item, place);
        }
    }

    private void CheckComputed(JsonCursor member, DataPlace place)
    {
        if (member.IsPlaceholder || place.Around.State is not { } state)
        {
            return;
        }

        if (member.Value is not JsonString text)
        {
            context.Report(DataRules.NoPathOrIntrinsic, member, member.Name!, "");
            return;
        }

        context.Add(
            new ExpressionSite(state, member, ExpressionKind.TemplateValue, text.Text, Offset: 0)
            {
                Field = place.Field,
                Owner = place.Around.Owner,
                Role = place.Role,
            }
        );
    }

    private void CheckLiteral(JsonCursor value, DataPlace place)
    {
        if (value.Value is not JsonString text)
        {
            CheckTemplate(value, place);
        }
        else if (TextLooks.LikePath(text.Text.ToString()) || TextLooks.LikeIntrinsic(text.Text.ToString()))
        {
            context.Report(DataRules.NoPathSuffix, value, value.Name is null ? "The item" : $"'{value.Name}'");
        }
        else
        {
            WarnOfForeignText(value);
        }
    }

    private void ReportDuplicates(JsonCursor value, Func<string, string> nameOf)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (JsonCursor member in value.Members)
        {
            if (!names.Add(nameOf(member.Name!)))
            {
                context.ReportName(StructureRules.DuplicateName, member, nameOf(member.Name!));
            }
        }
    }

    /// <summary>A field with data, and what it is inside of.</summary>
    private sealed record DataPlace(string Field, DataRole Role, Surroundings Around);
}
