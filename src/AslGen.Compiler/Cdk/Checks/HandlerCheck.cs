using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks retriers, catchers, and the errors that Fail states raise.</summary>
internal sealed class HandlerCheck(CdkInspection inspection, Props props)
{
    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        switch (props.TypeName)
        {
            case "RetryProps":
                CheckErrors();
                CheckDelays();
                break;
            case "CatchProps":
                CheckErrors();
                break;
            case "FailProps" when props["Error"] is { } error && inspection.Values.Read(error) is TextValue name:
                CheckRaised(name);
                break;
        }
    }

    private void CheckErrors()
    {
        if (props["Errors"] is not { } value || inspection.Values.Read(value) is not ArrayValue errors)
        {
            return;
        }

        if (errors is { IsComplete: true, Items.Count: 0 })
        {
            inspection.Report(
                CdkRules.InvalidSetting,
                props.LocationOf("Errors"),
                "Errors must not be empty: name an error, or leave it out for Errors.ALL"
            );
        }

        foreach (TextValue name in errors.Items.OfType<TextValue>())
        {
            if (name.Text == ErrorNames.Any && errors.Items.Count > 1)
            {
                inspection.Report(CdkRules.AllNotAlone, name.Location);
            }
            else
            {
                CheckName(name);
            }
        }
    }

    private void CheckName(TextValue name)
    {
        if (name.Text == "States.Runtime")
        {
            inspection.Report(CdkRules.UnknownError, name.Location, "States.Runtime can be neither retried nor caught", "");
        }
        else if (ErrorNameCheck.Check(name.Text) is { } finding)
        {
            bool hasSuggestion = finding.Suggestion is not null && finding.Problem != ErrorNameProblem.Reserved;
            inspection.ReportWith(
                CdkRules.UnknownError,
                name.Location,
                hasSuggestion ? finding.Suggestion : null,
                Describe(finding),
                hasSuggestion ? $": did you mean '{finding.Suggestion}'?" : ""
            );
        }
        else if (ErrorNames.Find(name.Text) is null && RaisedNear(name) is { } meant)
        {
            inspection.ReportWith(
                CdkRules.UnknownError,
                name.Location,
                meant,
                $"No Fail state here raises '{name.Text}'",
                $": did you mean '{meant}'?"
            );
        }
    }

    private static string Describe(ErrorNameFinding finding) =>
        finding.Problem switch
        {
            ErrorNameProblem.HttpStatusIsNoNumber => $"'{finding.Name}' matches no status: one name stands for one status, from 100 to 599",
            ErrorNameProblem.Reserved =>
                $"'{finding.Name}' is a name for the future, and Step Functions reports such errors under another, which cannot be handled",
            _ => $"No error is called '{finding.Name}'",
        };

    // An error of one's own, raised in the same class under a name that differs by a slip.
    private string? RaisedNear(TextValue name)
    {
        IReadOnlyList<string> raised = inspection.Session.FactsAround(props.Creation.Syntax, RaisedIn).Names;
        return raised.Contains(name.Text) ? null : raised.FirstOrDefault(error => IsSlip(name.Text, error));
    }

    private RaisedErrors RaisedIn(SyntaxNode type)
    {
        List<string> raised = [];
        foreach (
            AssignmentExpressionSyntax assignment in type.DescendantNodes()
                .OfType<AssignmentExpressionSyntax>()
                .Where(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Error" })
        )
        {
            if (
                inspection.Session.OperationOf(assignment, inspection.Cancellation)
                    is ISimpleAssignmentOperation
                    {
                        Target: IPropertyReferenceOperation { Property.ContainingType: var owner },
                        Value: var value
                    }
                && CdkLibrary.Is(owner, "FailProps")
                && inspection.Values.Read(value) is TextValue error
            )
            {
                raised.Add(error.Text);
            }
        }

        return new RaisedErrors(raised);
    }

    private sealed record RaisedErrors(IReadOnlyList<string> Names);

    // Errors of functions have names of their own, and OrderLost is not OrderLate: one slip of the hand, no more.
    private static bool IsSlip(string written, string meant)
    {
        const int ShortestName = 6;
        if (string.Equals(written, meant, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        (string shorter, string longer) = written.Length < meant.Length ? (written, meant) : (meant, written);
        int start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
        {
            start++;
        }

        bool isSwap =
            shorter.Length == longer.Length
            && start + 1 < shorter.Length
            && shorter[start] == longer[start + 1]
            && shorter[start + 1] == longer[start]
            && string.CompareOrdinal(shorter, start + 2, longer, start + 2, longer.Length) == 0;
        bool isLost =
            longer.Length == shorter.Length + 1
            && start < longer.Length - 1
            && string.CompareOrdinal(shorter, start, longer, start + 1, longer.Length) == 0;
        return shorter.Length >= ShortestName && (isSwap || isLost) && !char.IsDigit(longer[Math.Min(start, longer.Length - 1)]);
    }

    private void CheckRaised(TextValue name)
    {
        if (ErrorNameCheck.Check(name.Text) is { Problem: not ErrorNameProblem.Reserved } finding)
        {
            inspection.ReportWith(
                CdkRules.UnknownError,
                name.Location,
                finding.Suggestion,
                Describe(finding),
                finding.Suggestion is null ? "" : $": did you mean '{finding.Suggestion}'?"
            );
        }
    }

    private void CheckDelays()
    {
        double? interval = Seconds("Interval");
        if (interval is < 1)
        {
            Invalid("Interval", "Interval must be at least one second");
        }

        if (Seconds("MaxDelay") is { } most && most <= (interval ?? 1))
        {
            Invalid("MaxDelay", "MaxDelay must be above Interval");
        }

        if (Number("BackoffRate") is < 1)
        {
            Invalid("BackoffRate", "BackoffRate must be at least 1");
        }

        if (Number("MaxAttempts") is { } attempts && (attempts is < 0 or > 99_999_999 || attempts != Math.Floor(attempts)))
        {
            Invalid("MaxAttempts", "MaxAttempts must be a whole number from 0 to 99,999,999");
        }
    }

    private double? Seconds(string name) => props[name] is { } value ? Durations.SecondsOf(value, inspection.Values) : null;

    private double? Number(string name) => props[name] is { } value ? (inspection.Values.Read(value) as NumberValue)?.Number : null;

    private void Invalid(string name, string problem) => inspection.Report(CdkRules.InvalidSetting, props.LocationOf(name), problem);
}
