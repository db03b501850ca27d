using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Documents;

namespace AslGen.Tool.Reports;

/// <summary>A report for programs. <c>docs/check.md</c> describes it; members are added, but none are changed or taken away.</summary>
internal static class JsonReport
{
    private const int Version = 1;

    /// <summary>Writes a report.</summary>
    public static void Write(TextWriter output, CheckReport report, IReadOnlyList<Problem> shown) =>
        output.WriteLine(
            Text(json =>
            {
                json.WriteStartObject();
                json.WriteNumber("version", Version);
                json.WriteStartArray("findings");
                foreach (var problem in shown)
                {
                    Write(json, problem);
                }

                json.WriteEndArray();
                json.WriteStartObject("summary");
                json.WriteNumber("files", report.Files);
                json.WriteNumber("definitions", report.Definitions);
                json.WriteNumber("errors", report.Count(Severity.Error));
                json.WriteNumber("warnings", report.Count(Severity.Warning));
                json.WriteNumber("information", report.Count(Severity.Information));
                json.WriteEndObject();
                json.WriteEndObject();
            })
        );

    /// <summary>Writes indented JSON.</summary>
    public static string Text(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (
            Utf8JsonWriter json = new(
                bytes,
                new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n");
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", problem.Source.Name);
        json.WriteStartObject("range");
        Write(json, "start", problem.Start);
        Write(json, "end", problem.End);
        json.WriteEndObject();
        json.WriteString("rule", problem.Rule.Id);
        json.WriteString("severity", problem.Rule.Severity.Word());
        json.WriteString("message", problem.Message);
        json.WriteString("definition", problem.Definition);
        json.WriteString("pointer", problem.Pointer);
        json.WriteString("help", problem.Rule.HelpLink);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Position position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
