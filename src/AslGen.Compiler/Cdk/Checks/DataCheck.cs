using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Checks;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks data that the CDK turns into payload templates: a <c>JsonPath</c> value <c>x</c> becomes <c>x.$</c>.</summary>
internal sealed class DataCheck(CdkInspection inspection)
{
    private const string PathSuffix = ".$";

    /// <summary>Checks data, wholly.</summary>
    /// <param name="value">The data.</param>
    public void CheckTemplate(DataValue value)
    {
        switch (value)
        {
            case ObjectValue @object:
                foreach (DataMember member in @object.Members)
                {
                    CheckMember(member);
                }

                break;
            case ArrayValue array:
                foreach (DataValue item in array.Items)
                {
                    CheckItem(item);
                }

                break;
            case TextValue text:
                CheckText(text);
                break;
            case MixedValue mixed:
                CheckMixed(mixed);
                break;
            case ForeignValue foreign:
                inspection.Report(CdkRules.ForeignValue, foreign.Location, NameOf(foreign), foreign.Advice);
                break;
        }
    }

    /// <summary>Checks data that the CDK writes as it is, so that paths in it mean nothing.</summary>
    /// <param name="value">The data.</param>
    /// <param name="advice">What to do in place of a path.</param>
    public void CheckPlain(DataValue value, string advice)
    {
        switch (value)
        {
            case ObjectValue @object:
                foreach (DataMember member in @object.Members)
                {
                    if (member.Value is NullValue)
                    {
                        inspection.Report(CdkRules.NullVanishes, member.Value.Location, "use JsonPath.DISCARD, or remove the member");
                    }

                    CheckPlain(member.Value, advice);
                }

                break;
            case ArrayValue array:
                foreach (DataValue item in array.Items)
                {
                    CheckPlain(item, advice);
                }

                break;
            case PathValue { IsDiscard: false }:
            case MixedValue mixed when mixed.Parts.Any(part => part is PathValue):
                inspection.Report(CdkRules.PathNotRendered, value.Location, advice);
                break;
            case TextValue text when DataText.IsPath(text.Text) || DataText.IsFunction(text.Text):
                inspection.Report(CdkRules.PathAsText, text.Location, "Parameters with JsonPath in place of the result");
                break;
            case ForeignValue foreign:
                inspection.Report(CdkRules.ForeignValue, foreign.Location, NameOf(foreign), foreign.Advice);
                break;
        }
    }

    /// <summary>Checks a text that is a setting of a task, or becomes a value that the task sends.</summary>
    /// <param name="value">The text.</param>
    public void CheckSetting(DataValue value)
    {
        if (value is TextValue or MixedValue)
        {
            CheckTemplate(value);
        }
    }

    /// <summary>The name of a type as its author writes it.</summary>
    /// <param name="foreign">A value of the type.</param>
    /// <returns>The name.</returns>
    public static string NameOf(ForeignValue foreign) =>
        foreign.Type.IsAnonymousType
            ? "anonymous object"
            : foreign.Type.ToDisplayString(Microsoft.CodeAnalysis.SymbolDisplayFormat.MinimallyQualifiedFormat);

    private void CheckMember(DataMember member)
    {
        if (member.Name?.EndsWith(PathSuffix, StringComparison.Ordinal) == true && member.Name.Length > PathSuffix.Length)
        {
            CheckComputed(member, member.Name);
        }
        else if (member.Value is NullValue)
        {
            inspection.Report(CdkRules.NullVanishes, member.Value.Location, "remove the member, or send a value that stands for nothing");
        }
        else
        {
            CheckTemplate(member.Value);
        }
    }

    private void CheckComputed(DataMember member, string name)
    {
        string bare = name.Substring(0, name.Length - PathSuffix.Length);
        switch (member.Value)
        {
            case PathValue { IsDiscard: false }:
                inspection.ReportWith(CdkRules.SuffixTwice, member.KeyLocation, bare, name, bare);
                break;
            case TextValue text:
                new PathCheck(inspection).CheckValue(text);
                break;
            case NumberValue or BooleanValue or ObjectValue or ArrayValue:
                inspection.Report(
                    CdkRules.PathSyntax,
                    member.Value.Location,
                    $"The value of '{name}' must be a path or a function: name it '{bare}'"
                );
                break;
            default:
                CheckTemplate(member.Value);
                break;
        }
    }

    private void CheckItem(DataValue item)
    {
        switch (item)
        {
            case PathValue { IsDiscard: false }:
            case TextValue text when DataText.IsPath(text.Text) || DataText.IsFunction(text.Text) || TaskTokens.IsToken(text.Text):
                inspection.Report(CdkRules.PathInArray, item.Location);
                break;
            case NullValue:
                inspection.Report(CdkRules.NullVanishes, item.Location, "remove the item, or send a value that stands for nothing");
                break;
            default:
                CheckTemplate(item);
                break;
        }
    }

    private void CheckText(TextValue text)
    {
        bool isJsonata = text.Text.StartsWith("{%", StringComparison.Ordinal) && text.Text.EndsWith("%}", StringComparison.Ordinal);
        if (isJsonata && inspection.Session.KnowsJsonata)
        {
            return;
        }

        if (isJsonata && !TaskTokens.IsToken(text.Text))
        {
            inspection.Report(
                CdkRules.PathAsText,
                text.Location,
                "JsonPath.StringAt(…), because this version of the CDK does not know JSONata"
            );
        }
        else if (TaskTokens.IsToken(text.Text))
        {
            inspection.ReportWith(CdkRules.TokenAsText, text.Location, "TaskToken");
        }
        else if (DataText.IsPath(text.Text) || DataText.IsFunction(text.Text))
        {
            string replacement = DataText.MemberFor(text.Text);
            inspection.ReportWith(CdkRules.PathAsText, text.Location, replacement, "JsonPath." + replacement);
        }
    }

    private void CheckMixed(MixedValue mixed)
    {
        if (mixed.Parts.Any(Contains<PathValue>))
        {
            inspection.Report(CdkRules.PathInText, mixed.Location);
        }
        else if (mixed.Parts is [TextValue first, ..] && DataText.IsPath(first.Text))
        {
            inspection.Report(CdkRules.PathAsText, mixed.Location, "JsonPath.StringAt(…)");
        }
    }

    private static bool Contains<T>(DataValue value)
        where T : DataValue => value is T || (value is MixedValue mixed && mixed.Parts.Any(Contains<T>));
}

/// <summary>What a text in data looks like.</summary>
internal static class DataText
{
    /// <summary>Whether a text is a path, not only some amount such as <c>$5</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsPath(string text) => TextLooks.LikePath(text);

    /// <summary>Whether a text is the call of an intrinsic function.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsFunction(string text) => TextLooks.LikeIntrinsic(text);

    /// <summary>What to write in place of a text that was meant as a path.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The member of <c>JsonPath</c>, with its argument.</returns>
    public static string MemberFor(string text) =>
        IsFunction(text) && JsonPathParser.ParseIntrinsic(text).Expression is null
            ? "StringAt(…)"
            : "StringAt(" + Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true) + ")";
}
