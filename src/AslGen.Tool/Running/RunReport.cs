using System.Globalization;
using System.Text.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Reports;

namespace AslGen.Tool.Running;

/// <summary>Tells how an execution has ended. <c>docs/run.md</c> has the form for programs.</summary>
internal static class RunReport
{
    // As deep as the simulator lets values be.
    private const int MaximumDepth = 1_024;

    /// <summary>Writes one JSON object.</summary>
    public static void WriteJson(TextWriter output, Outcome outcome) =>
        output.WriteLine(
            JsonReport.Text(json =>
            {
                json.WriteStartObject();
                json.WriteString("status", outcome.Status);
                if (outcome.Output is not null)
                {
                    json.WritePropertyName("output");
                    json.WriteRawValue(outcome.Output, skipInputValidation: true);
                }

                WriteText("error", outcome.Error);
                WriteText("cause", outcome.Cause);
                json.WriteNumber("transitions", outcome.Transitions);
                json.WriteEndObject();

                void WriteText(string name, string? text)
                {
                    if (text is not null)
                    {
                        json.WriteString(name, text);
                    }
                }
            })
        );

    /// <summary>Writes a report for people.</summary>
    public static void WriteText(TextWriter output, Outcome outcome, Palette palette)
    {
        var status = outcome.IsSuccess ? palette.Good(outcome.Status) : palette.Severity(Severity.Error, outcome.Status);
        var seconds = outcome.Duration.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        var plural = outcome.Transitions == 1 ? "" : "s";
        output.WriteLine(
            FormattableString.Invariant($"{status} after {outcome.Transitions} state transition{plural} and {seconds} s of virtual time")
        );
        if (outcome.Error is not null)
        {
            output.WriteLine($"{palette.Bold("error")}  {Printable.Line(outcome.Error)}");
        }

        if (!string.IsNullOrEmpty(outcome.Cause))
        {
            output.WriteLine($"{palette.Bold("cause")}  {Printable.Line(outcome.Cause)}");
        }

        if (outcome.Output is not null)
        {
            using var document = JsonDocument.Parse(outcome.Output, new JsonDocumentOptions { MaxDepth = MaximumDepth });
            output.WriteLine(JsonReport.Text(document.RootElement.WriteTo));
        }
    }
}
