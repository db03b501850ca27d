using System.Globalization;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Tables;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks JSONata expressions, and finds out what they read.</summary>
internal static class JsonataCheck
{
    private static readonly string[] StatesMembers = ["input", "result", "errorOutput", "context"];

    public static void Run(CheckContext context)
    {
        HashSet<string> assigned = new(
            context
                .Definition.States.SelectMany(state => state.AssigningObjects)
                .SelectMany(owner => owner["Assign"]?.Members ?? [])
                .Select(member => member.Name!),
            StringComparer.Ordinal
        );
        foreach (ExpressionSite site in context.Expressions)
        {
            if (site.Kind == ExpressionKind.Jsonata)
            {
                Check(context, site, assigned);
            }
        }
    }

    private static void Check(CheckContext context, ExpressionSite site, HashSet<string> assigned)
    {
        JsonataParseResult result = JsonataParser.Parse(site.Text);
        foreach (JsonataError error in result.Errors)
        {
            context.ReportPart(JsonataRules.Syntax, site, new TextSpan(error.Position, error.Length), Sentences.WithoutStop(error.Message));
        }

        if (result.Expression is not { } expression)
        {
            return;
        }

        JsonataAnalysis analysis = JsonataAnalyzer.Analyze(expression, MentionedIn(site.Text.ToString(), assigned));
        foreach (JsonataFinding finding in analysis.Findings)
        {
            Report(context, site, finding);
        }

        foreach (JsonataStatesReference reference in analysis.StatesReferences)
        {
            CheckStates(context, site, reference);
        }

        CheckType(context, site, analysis.Type);
        site.Constant = analysis.Type is { MayBeUndefined: false } type ? type.Boolean : null;
        site.References =
        [
            .. analysis.StatesReferences.Select(ToReference),
            .. analysis.FreeVariables.Select(variable => new DataReference(
                DataSource.Variable,
                variable.Name,
                [],
                IsWhole: true,
                new TextSpan(variable.Position, variable.Length)
            )),
        ];
    }

    // A definition can have thousands of variables, and an expression reads few of them.
    private static HashSet<string> MentionedIn(string text, HashSet<string> assigned)
    {
        HashSet<string> mentioned = new(StringComparer.Ordinal);
        if (assigned.Count == 0)
        {
            return mentioned;
        }

        for (int start = text.IndexOf('$') + 1; start > 0; )
        {
            int end = start;
            while (end < text.Length && IsNameCharacter(text[end]))
            {
                end++;
            }

            string name = text.Substring(start, end - start);
            if (assigned.Contains(name))
            {
                mentioned.Add(name);
            }

            start = text.IndexOf('$', end) + 1;
        }

        return mentioned;
    }

    // Whatever is neither space nor an operator; a name that is taken too long is no variable's.
    private static bool IsNameCharacter(char character) => char.IsLetterOrDigit(character) || character == '_' || character > '\u007f';

    private static void Report(CheckContext context, ExpressionSite site, JsonataFinding finding)
    {
        TextSpan part = new(finding.Position, finding.Length);
        EquatableArray<string> arguments = finding.Arguments;
        switch (finding.Kind)
        {
            case JsonataFindingKind.NoContextItem:
                context.ReportPart(JsonataRules.NoInput, site, part, "$ has no value here");
                break;
            case JsonataFindingKind.NoInputDocument:
                context.ReportPart(JsonataRules.NoInput, site, part, "$$ has no value in Step Functions");
                break;
            case JsonataFindingKind.NameWithoutContext when arguments[0] == "States":
                context.ReportPart(QueryLanguageRules.IntrinsicInJsonata, site, part);
                break;
            case JsonataFindingKind.NameWithoutContext:
                context.ReportPart(JsonataRules.NoInput, site, part, $"'{arguments[0]}' has nothing here to be a member of");
                break;
            case JsonataFindingKind.Eval:
                context.ReportPart(JsonataRules.NoEval, site, part);
                break;
            case JsonataFindingKind.UnknownFunction:
                string suggestion = arguments.Count > 1 && arguments[1].Length > 0 ? $": did you mean ${arguments[1]}?" : "";
                context.ReportPart(JsonataRules.UnknownFunction, site, part, $"There is no function ${arguments[0]}", suggestion);
                break;
            case JsonataFindingKind.CallWithoutDollar:
                context.ReportPart(
                    JsonataRules.UnknownFunction,
                    site,
                    part,
                    $"'{arguments[0]}' is no function",
                    $": write ${arguments[0]}"
                );
                break;
            case JsonataFindingKind.ArgumentCount:
                context.ReportPart(JsonataRules.Arguments, site, part, DescribeCount(arguments));
                break;
            case JsonataFindingKind.ArgumentType:
                context.ReportPart(
                    JsonataRules.Arguments,
                    site,
                    part,
                    $"Argument {arguments[1]} of ${arguments[0]} cannot be {Described(arguments[3])}"
                );
                break;
            default:
                string hint = arguments[0] == "+" ? ": texts are joined by &" : "";
                context.ReportPart(JsonataRules.Operand, site, part, arguments[0], Described(arguments[1]), hint);
                break;
        }
    }

    private static string DescribeCount(EquatableArray<string> arguments)
    {
        string most = arguments.Count > 3 ? arguments[3] : "";
        string expected =
            most.Length == 0 ? $"at least {arguments[2]}"
            : most == arguments[2] ? most
            : $"{arguments[2]} to {most}";
        string noun = expected.EndsWith("1", StringComparison.Ordinal) && !expected.Contains(" to ") ? "argument" : "arguments";
        return $"${arguments[0]} takes {expected} {noun}, not {arguments[1]}";
    }

    private static string Described(string type) =>
        type.ToLowerInvariant() switch
        {
            "array" or "object" => "an " + type.ToLowerInvariant(),
            "null" => "null",
            "undefined" => "nothing",
            var other => "a " + other,
        };

    private static void CheckStates(CheckContext context, ExpressionSite site, JsonataStatesReference reference)
    {
        if (reference.Members.Count == 0)
        {
            return;
        }

        string member = reference.Members[0];
        TextSpan part = new(reference.Position, reference.Length);
        if (!StatesMembers.Contains(member))
        {
            string? near = context.Closest(member, StatesMembers);
            context.ReportPart(JsonataRules.UnknownStatesMember, site, part, member, near is null ? "" : $", did you mean '{near}'?");
        }
        else if (member == "result" && !site.SeesResult)
        {
            string owner = site.Owner switch
            {
                SiteOwner.Catcher => "of a catcher",
                SiteOwner.ChoiceRule => "of a choice rule",
                _ => $"of a {site.State.Type} state",
            };
            context.ReportPart(JsonataRules.ResultOutsideOutput, site, part, site.Field, owner);
        }
        else if (member == "errorOutput" && !site.SeesErrorOutput)
        {
            context.ReportPart(JsonataRules.ErrorOutsideCatcher, site, part);
        }
    }

    private static DataReference ToReference(JsonataStatesReference reference)
    {
        DataSource source =
            reference.Members.Count == 0
                ? DataSource.States
                : reference.Members[0] switch
                {
                    "context" => DataSource.Context,
                    "result" => DataSource.Result,
                    "errorOutput" => DataSource.ErrorOutput,
                    _ => DataSource.Input,
                };
        EquatableArray<string> members = reference.Members.Skip(1).ToEquatableArray();
        return new DataReference(source, "", members, IsWhole: false, new TextSpan(reference.Position, reference.Length));
    }

    // A value that may be missing and would be wrong if it were there is wrong either way.
    private static void CheckType(CheckContext context, ExpressionSite site, JsonataType type)
    {
        if (type.Type == JsonataValueType.Unknown)
        {
            return;
        }

        if (type.Type is JsonataValueType.Undefined or JsonataValueType.Function)
        {
            string gives = type.Type == JsonataValueType.Undefined ? "nothing" : "a function";
            context.Report(JsonataRules.ResultType, site.At, site.At.Name ?? site.Field, Expected(site), gives);
        }
        else if (site.Expected != ExpectedType.Any && Mismatch(site, type) is { } given)
        {
            context.Report(JsonataRules.ResultType, site.At, site.At.Name ?? site.Field, Expected(site), given);
        }
    }

    private static string? Mismatch(ExpressionSite site, JsonataType type)
    {
        bool fits = type.Type switch
        {
            JsonataValueType.Boolean => site.Expected.HasFlag(ExpectedType.Boolean),
            JsonataValueType.Number => (site.Expected & (ExpectedType.Integer | ExpectedType.Number)) != 0,
            JsonataValueType.String => (site.Expected & (ExpectedType.Text | ExpectedType.Timestamp)) != 0,
            JsonataValueType.Array => site.Expected.HasFlag(ExpectedType.Array),
            JsonataValueType.Object => site.Expected.HasFlag(ExpectedType.Object),
            _ => false,
        };
        if (!fits)
        {
            return Described(type.Type.ToString());
        }

        if (type.Type == JsonataValueType.Number)
        {
            bool isFraction = site.Expected.HasFlag(ExpectedType.Integer) && type.IsInteger == false;
            bool isOutside = type.Number is { } number && site.Range is { } range && (number < range.Minimum || number > range.Maximum);
            return isFraction || isOutside ? type.Number?.ToString(CultureInfo.InvariantCulture) ?? "a fraction" : null;
        }

        bool isNoTime =
            site.Expected.HasFlag(ExpectedType.Timestamp)
            && type.Text?.Literal is { } text
            && Rfc3339Timestamp.Parse(text).Error is not null;
        return isNoTime ? "another text" : null;
    }

    private static string Expected(ExpressionSite site) =>
        site.Expected switch
        {
            ExpectedType.Boolean => "true or false",
            ExpectedType.Integer when site.Range is { } range => string.Format(
                CultureInfo.InvariantCulture,
                "a whole number from {0} to {1}",
                range.Minimum,
                range.Maximum
            ),
            ExpectedType.Integer => "a whole number",
            ExpectedType.Number => "a number",
            ExpectedType.Text => "text",
            ExpectedType.Timestamp => "a timestamp as RFC 3339 writes it",
            ExpectedType.Array | ExpectedType.Object => "an array or an object",
            _ => "a JSON value",
        };
}
