using System.Text.Json.Nodes;

namespace AslGen.Testing.Tests.Recorded;

/// <summary>
/// Makes a recorded run runnable again: values that were blanked when it was recorded, and the objects that it read, follow from its
/// name and its output.
/// </summary>
internal static class RecordedCase
{
    private static readonly DateTimeOffset Start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Fills in what was blanked.</summary>
    /// <param name="run">The run.</param>
    /// <returns>The run as it can be run.</returns>
    public static RecordedRun FillIn(RecordedRun run)
    {
        string variant = run.Name.Contains('[') ? run.Name[(run.Name.IndexOf('[') + 1)..^1] : "";
        string definition = run
            .Definition.Replace("%CONTEXT_OBJECT_LITERAL_PLACEHOLDER%", variant.Length > 0 ? variant : "$$.Execution.Input['input-value']")
            .Replace("\"_tbd_\"", Quote(run, variant));
        string input = run.Input;
        JsonNode? output = run.Output;
        string? moment = MomentOf(run.Name, variant);
        if (moment is not null)
        {
            input = Replace(input, moment);
            output = output is null ? null : JsonNode.Parse(Replace(output.ToJsonString(RecordedRun.Options), moment));
        }

        return run with
        {
            Definition = definition,
            Input = input,
            Output = output,
        };
    }

    /// <summary>The objects that a run reads.</summary>
    /// <param name="run">The run.</param>
    /// <returns>The buckets.</returns>
    public static SimulatedBuckets BucketsOf(RecordedRun run)
    {
        SimulatedBuckets buckets = new();
        if (
            JsonNode.Parse(run.Input) is not JsonObject input
            || (string?)input["Bucket"] is not { } bucket
            || (string?)input["Key"] is not { } key
        )
        {
            return buckets;
        }

        return buckets.Put(bucket, key, key.EndsWith(".csv", StringComparison.Ordinal) ? Csv(run) : Json(run));
    }

    private static string Quote(RecordedRun run, string variant)
    {
        bool isExpression = !run.Definition.Contains("ItemsVar", StringComparison.Ordinal);
        string value = variant switch
        {
            "number" => "1",
            "string" => isExpression ? "'text'" : "\"text\"",
            "boolean" => "true",
            "object" => isExpression ? "{'foo': 'bar'}" : "{\"foo\": \"bar\"}",
            "null" => "null",
            _ => isExpression ? (run.Output?.ToJsonString() ?? "null").Replace('"', '\'') : run.Output?.ToJsonString() ?? "null",
        };
        return isExpression ? "\"{% " + value + " %}\"" : value;
    }

    private static string? MomentOf(string name, string variant) =>
        name.Split('[')[0] switch
        {
            "test_timestamp_too_far_in_future_boundary" => Start.AddDays(int.Parse(variant)).ToString("yyyy-MM-ddTHH:mm:ssZ"),
            "test_wait_timestamppath" => Start.AddSeconds(5).ToString("yyyy-MM-ddTHH:mm:ss") + variant,
            "test_wait_timestamp_jsonata" or "test_wait_timestamp_path" => variant switch
            {
                "SECONDS" => "2025-01-01T00:00:05Z",
                "MILLISECONDS" => "2025-01-01T00:00:05.123Z",
                "MICROSECONDS" => "2025-01-01T00:00:05.123456Z",
                "NANOSECONDS" => "2025-01-01T00:00:05.123456789Z",
                "NO_T" => "2025-01-01 00:00:05Z",
                "NO_Z" => "2025-01-01T00:00:05",
                "INVALID_DATE" => "2025-01-32T00:00:05Z",
                "INVALID_TIME" => "2025-01-01T25:00:05Z",
                _ => "01/01/2025",
            },
            _ => null,
        };

    private static string Replace(string json, string moment) =>
        json.Replace("\"<timestamp>\"", $"\"{moment}\"").Replace("\"timestamp\"", $"\"{moment}\"").Replace("\"date\"", $"\"{moment}\"");

    private static string Csv(RecordedRun run)
    {
        if (run.Output is not JsonArray rows)
        {
            return "Col1,Col2\nValue1,Value2\n";
        }

        IEnumerable<string> lines = rows.Select(row => string.Join(",", row!.AsObject().Select(field => (string)field.Value!)));
        return string.Join(",", rows[0]!.AsObject().Select(field => field.Key)) + "\n" + string.Join("\n", lines);
    }

    private static string Json(RecordedRun run)
    {
        if (run.Output is not JsonArray items)
        {
            return "{\"an\":\"object\"}";
        }

        IEnumerable<JsonNode> all = items.SelectMany(item =>
            item is JsonObject batch && batch["Items"] is JsonArray array ? array.ToArray() : [item]
        )!;
        // One item more, which the setting must cut off.
        return "[" + string.Join(",", all.Select(item => item.ToJsonString()).Append("{\"is\":\"beyond\"}")) + "]";
    }
}
