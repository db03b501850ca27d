using System.Globalization;
using AslGen.StatesLanguage.Errors;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks what retriers and catchers can match.</summary>
internal static class ErrorCheck
{
    private const string All = ErrorNames.Any;

    private static readonly string[] Wildcards = [ErrorNames.TaskFailed, ErrorNames.Timeout];

    public static void Run(CheckContext context)
    {
        // A Fail state can raise any name, also one that looks like the language's own.
        HashSet<string> raised = new(
            context
                .Definition.States.Where(state => state.Type == StateType.Fail)
                .Select(state => state.Json["Error"]?.Literal)
                .OfType<string>(),
            StringComparer.Ordinal
        );
        foreach (StateView state in context.Definition.States)
        {
            if (state.Type is not (StateType.Task or StateType.Parallel or StateType.Map))
            {
                continue;
            }

            TaskResource? resource =
                state.Type == StateType.Task && state.Json["Resource"]?.Value is JsonString text ? TaskResource.Parse(text.Text) : null;
            CheckEntries(context, [.. state.Entries("Retry")], resource, raised);
            CheckEntries(context, [.. state.Entries("Catch")], resource, raised);
            foreach (JsonCursor retrier in state.Entries("Retry"))
            {
                CheckDelay(context, retrier);
            }
        }
    }

    private static void CheckEntries(CheckContext context, JsonCursor[] entries, TaskResource? resource, HashSet<string> raised)
    {
        HashSet<string> handled = new(StringComparer.Ordinal);
        for (int index = 0; index < entries.Length; index++)
        {
            JsonCursor[] names = [.. entries[index]["ErrorEquals"]?.Items ?? []];
            foreach (JsonCursor name in names)
            {
                if (name.Literal is { } text)
                {
                    bool isKnown = CheckName(context, name, text, resource, raised);
                    CheckPlace(context, name, text, names.Length, isLast: index == entries.Length - 1, isKnown, handled);
                    handled.Add(text);
                }
            }
        }
    }

    // Whether there may be an error of the name that can be handled.
    private static bool CheckName(CheckContext context, JsonCursor at, string name, TaskResource? resource, HashSet<string> raised)
    {
        if (name == "States.Runtime")
        {
            context.Report(ErrorRules.NeverHandled, at);
            return false;
        }

        if (name.Length == 0)
        {
            context.Report(ErrorRules.UnknownError, at, "No error has an empty name", "");
            return false;
        }

        if (context.IsFull(ErrorRules.UnknownError) || ErrorNameCheck.Check(name, resource) is not { } finding || raised.Contains(name))
        {
            return true;
        }

        // The other name of a reserved one is States.Runtime, which is of no use here.
        bool hasSuggestion = finding.Suggestion is not null && finding.Problem != ErrorNameProblem.Reserved;
        context.Report(ErrorRules.UnknownError, at, Describe(finding), hasSuggestion ? $": did you mean '{finding.Suggestion}'?" : "");
        return false;
    }

    private static string Describe(ErrorNameFinding finding) =>
        finding.Problem switch
        {
            ErrorNameProblem.HttpStatusIsNoNumber => $"'{finding.Name}' matches no status: one name stands for one status, from 100 to 599",
            ErrorNameProblem.Reserved =>
                $"'{finding.Name}' is a name for the future, and Step Functions reports such errors under another, which cannot be handled",
            ErrorNameProblem.MissingExceptionSuffix => $"Errors of AWS SDK calls end in 'Exception', and '{finding.Name}' does not",
            _ => $"No error is called '{finding.Name}'",
        };

    private static void CheckPlace(
        CheckContext context,
        JsonCursor at,
        string name,
        int names,
        bool isLast,
        bool isKnown,
        HashSet<string> handled
    )
    {
        if (name == All && (names > 1 || !isLast))
        {
            context.Report(ErrorRules.WildcardAlone, at, names > 1 ? "be the only name of its entry" : "stand in the last entry");
        }
        else if (name == All)
        {
            // That a retrier does not retry them is hardly a surprise.
            bool isCatcher = at.Parent?.Parent?.Parent?.Name == "Catch";
            if (isCatcher && !handled.Contains("States.DataLimitExceeded"))
            {
                context.Report(ErrorRules.NotMatchedByAll, at);
            }
        }
        else if (handled.Contains(name))
        {
            context.Report(ErrorRules.NeverTried, at, name, "it stands further up already");
        }
        else if (
            isKnown && Wildcards.FirstOrDefault(earlier => handled.Contains(earlier) && ErrorNames.Matches(earlier, name)) is { } wildcard
        )
        {
            context.Report(ErrorRules.NeverTried, at, name, $"'{wildcard}' further up matches it");
        }
    }

    // Only what the retrier says itself: the default interval of one second is below any maximum worth the name.
    private static void CheckDelay(CheckContext context, JsonCursor retrier)
    {
        if (
            NumberOf(retrier["IntervalSeconds"]) is { } interval
            && NumberOf(retrier["MaxDelaySeconds"]) is { } maximum
            && maximum <= interval
        )
        {
            context.Report(ErrorRules.DelayTooShort, retrier["MaxDelaySeconds"]!, interval.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static double? NumberOf(JsonCursor? value) =>
        value?.Value is JsonNumber number
        && double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double amount)
            ? amount
            : null;
}
