using System.Collections.Immutable;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks paths and intrinsic functions wherever the CDK takes them as text.</summary>
internal sealed class PathCheck(CdkInspection inspection)
{
    // Properties that are paths, by what the path is for.
    private static readonly Dictionary<string, PathUse> PathProperties = new(StringComparer.Ordinal)
    {
        ["InputPath"] = PathUse.Query,
        ["OutputPath"] = PathUse.Query,
        ["ResultPath"] = PathUse.Write,
        ["ItemsPath"] = PathUse.Read,
        ["MaxConcurrencyPath"] = PathUse.Read,
        ["ToleratedFailureCountPath"] = PathUse.Read,
        ["ToleratedFailurePercentagePath"] = PathUse.Read,
        ["MaxItemsPerBatchPath"] = PathUse.Read,
        ["MaxInputBytesPerBatchPath"] = PathUse.Read,
        ["ErrorPath"] = PathUse.Text,
        ["CausePath"] = PathUse.Text,
    };

    /// <summary>Checks the properties of a construct that are paths.</summary>
    /// <param name="props">The construct's settings.</param>
    public void CheckProperties(Props props)
    {
        foreach (string name in props.Names)
        {
            if (PathProperties.TryGetValue(name, out PathUse use) && props[name] is { } value)
            {
                CheckPath(inspection.Values.Read(value), name, use);
            }
        }
    }

    /// <summary>Checks a call that takes paths.</summary>
    /// <param name="call">The call.</param>
    public void CheckCall(IInvocationOperation call)
    {
        string name = call.TargetMethod.Name;
        switch (call.TargetMethod.ContainingType.Name)
        {
            case "JsonPath":
                CheckJsonPath(call, name);
                break;
            case "TaskInput" when name == "FromJsonPathAt" && FirstText(call) is { } text:
                CheckValue(text);
                break;
            case "Timeout" when name == "At":
            case "WaitTime" when name is "SecondsPath" or "TimestampPath":
                CheckArgument(call, 0, PathUse.Read);
                break;
            case "TaskRole" when name == "FromRoleArnJsonPath":
                CheckArgument(call, 0, PathUse.Query);
                break;
            case "Condition":
                CheckCondition(call, name);
                break;
        }
    }

    /// <summary>Checks a text that is a path or the call of a function.</summary>
    /// <param name="text">The text.</param>
    public void CheckValue(TextValue text)
    {
        JsonPathParseResult result = JsonPathParser.ParseValue(text.Text);
        if (result.SyntaxError is { Kind: JsonPathFindingKind.NotPathOrFunction or JsonPathFindingKind.Empty })
        {
            inspection.Report(
                CdkRules.PathSyntax,
                text.Location,
                $"'{text.Text}' is neither a path, which starts with '$', nor an intrinsic function"
            );
        }
        else
        {
            Report(result, text);
        }
    }

    private void CheckArgument(IInvocationOperation call, int index, PathUse use)
    {
        if (call.Arguments.Length > index)
        {
            CheckPath(inspection.Values.Read(call.Arguments[index].Value), call.TargetMethod.Name, use);
        }
    }

    private void CheckCondition(IInvocationOperation call, string name)
    {
        if (name is "And" or "Or" or "Not")
        {
            return;
        }

        CheckArgument(call, 0, PathUse.Variable);
        if (name.EndsWith("JsonPath", StringComparison.Ordinal))
        {
            CheckArgument(call, 1, PathUse.Query);
        }
        else if (call.Arguments.Length > 1 && inspection.Values.Read(call.Arguments[1].Value) is TextValue text)
        {
            CheckCompared(call, name, text);
        }
    }

    // A path in place of a value, or a value of the wrong form.
    private void CheckCompared(IInvocationOperation call, string name, TextValue text)
    {
        bool isString = name.StartsWith("String", StringComparison.Ordinal);
        if (DataText.IsPath(text.Text) && name != "StringMatches")
        {
            inspection.ReportWith(CdkRules.PathAsText, text.Location, null, $"Condition.{name}JsonPath(…)");
        }
        else if (name == "StringMatches" && StringMatchesPattern.Parse(text.Text).Error is { } pattern)
        {
            inspection.Report(CdkRules.InvalidSetting, text.Location, Sentences.WithoutStop(pattern.Message));
        }
        else if (!isString && name.StartsWith("Timestamp", StringComparison.Ordinal) && Rfc3339Timestamp.Parse(text.Text).Error is { } time)
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                text.Location,
                $"'{text.Text}' is no timestamp: {Sentences.Continued(time.Message)}"
            );
        }
    }

    private void CheckJsonPath(IInvocationOperation call, string name)
    {
        switch (name)
        {
            case "StringAt" or "NumberAt" or "ObjectAt":
                if (FirstText(call) is { } text)
                {
                    CheckValue(text);
                }

                break;
            case "ListAt":
                if (FirstText(call) is { } list)
                {
                    CheckList(list);
                }

                break;
            case "IsEncodedJsonPath":
                break;
            default:
                CheckFunction(call, name);
                break;
        }
    }

    private void CheckList(TextValue text)
    {
        if (text.Text.StartsWith("$$", StringComparison.Ordinal) || text.Text.StartsWith("States.", StringComparison.Ordinal))
        {
            inspection.Report(
                CdkRules.PathSyntax,
                text.Location,
                "JsonPath.ListAt takes only paths into the input, which start with '$.' or '$['"
            );
        }
        else
        {
            CheckValue(text);
        }
    }

    private void CheckFunction(IInvocationOperation call, string name)
    {
        // Written as the CDK writes it, so that the language's own rules judge it. A path in quotes is surely not meant so.
        ImmutableArray<TextValue> texts = PathReader.TextsOf(call, inspection.Values);
        TextValue? pathAsText = texts.FirstOrDefault(text => DataText.IsPath(text.Text));
        if (pathAsText is not null)
        {
            string replacement = DataText.MemberFor(pathAsText.Text);
            inspection.ReportWith(CdkRules.PathAsText, pathAsText.Location, replacement, "JsonPath." + replacement);
            return;
        }

        if (name == "JsonToString" && texts.Length > 0)
        {
            inspection.Report(CdkRules.FunctionCall, texts[0].Location, "JsonPath.JsonToString takes only what JsonPath gives");
            return;
        }

        if (PathReader.Read(call, inspection.Values) is { Path: { } written })
        {
            foreach (JsonPathFinding finding in JsonPathParser.ParseIntrinsic(written).AllFindings)
            {
                if (finding.Consequence != JsonPathConsequence.Doubtful)
                {
                    inspection.Report(CdkRules.FunctionCall, call.Syntax.GetLocation(), Sentences.WithoutStop(finding.Message));
                    return;
                }
            }
        }
    }

    private void CheckPath(DataValue value, string name, PathUse use)
    {
        if (value is not TextValue text)
        {
            if (value is MixedValue mixed && mixed.Parts.Any(part => part is PathValue))
            {
                inspection.Report(CdkRules.PathInText, value.Location);
            }

            return;
        }

        if (!text.Text.StartsWith("$", StringComparison.Ordinal) && (use != PathUse.Text || !DataText.IsFunction(text.Text)))
        {
            string discard = text.Text is "null" or "" or "DISCARD" ? ", or is JsonPath.DISCARD" : "";
            inspection.Report(CdkRules.PathSyntax, text.Location, $"{name} is a path, which starts with '$'{discard}");
            return;
        }

        JsonPathParseResult result = use == PathUse.Text ? JsonPathParser.ParseValue(text.Text) : JsonPathParser.ParsePath(text.Text);
        if (Report(result, text) || result.Expression is not { } expression)
        {
            return;
        }

        if (expression is PathExpression path && use is PathUse.Read or PathUse.Write)
        {
            ReferencePathUse reference = use == PathUse.Write ? ReferencePathUse.Write : ReferencePathUse.Read;
            if (
                ReferencePath.Check((PathExpression)expression, reference).FirstOrDefault(violation => violation.IsCertain) is { } violation
            )
            {
                inspection.Report(
                    CdkRules.PathSyntax,
                    TextMap.Of(text)!.LocationOf(new(violation.Position, violation.Length)),
                    $"{name} must name one value: '{text.Text}' does not"
                );
            }
        }
        else if (
            expression is IntrinsicCall intrinsic
            && IntrinsicFunctions.Find(intrinsic.Function) is { IsAllowedInErrorAndCausePath: false }
        )
        {
            inspection.Report(CdkRules.PathSyntax, text.Location, $"{name} needs text, which {intrinsic.Function} does not give");
        }
    }

    private bool Report(JsonPathParseResult result, TextValue text)
    {
        if (result.AllFindings.FirstOrDefault(finding => finding.Consequence != JsonPathConsequence.Doubtful) is not { } finding)
        {
            return false;
        }

        DiagnosticDescriptor rule = finding.Kind is >= JsonPathFindingKind.UnknownFunction and <= JsonPathFindingKind.UnescapedBrace
            ? CdkRules.FunctionCall
            : CdkRules.PathSyntax;
        Location place = finding.Length == 0 ? text.Location : TextMap.Of(text)!.LocationOf(new(finding.Position, finding.Length));
        inspection.Report(rule, place, Sentences.WithoutStop(finding.Message));
        return true;
    }

    private TextValue? FirstText(IInvocationOperation call) =>
        call.Arguments.Length > 0 ? inspection.Values.Read(call.Arguments[0].Value) as TextValue : null;

    private enum PathUse
    {
        Query,
        Read,
        Write,

        // A path or a function that gives text.
        Text,

        // The variable of a condition, which must be there.
        Variable,
    }
}
