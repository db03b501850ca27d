using System.Text;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Services;
using AslGen.Testing.Time;

namespace AslGen.Testing.Distributed;

/// <summary>Makes the results of a distributed Map, as output or as files.</summary>
internal static class ResultFiles
{
    /// <summary>The results in the order of the items.</summary>
    /// <param name="children">The executions, which have ended.</param>
    /// <param name="transformation"><c>NONE</c>, <c>COMPACT</c> or <c>FLATTEN</c>.</param>
    /// <returns>The results. Of executions that failed it is always the whole description.</returns>
    public static DataArray Results(IEnumerable<ExecutionRun> children, string transformation)
    {
        List<DataValue> results = [];
        foreach (ExecutionRun child in children)
        {
            if (transformation == "NONE" || child.Output is null)
            {
                results.Add(Describe(child));
            }
            else if (transformation == "FLATTEN" && child.Output is DataArray array)
            {
                results.AddRange(array.Items);
            }
            else
            {
                results.Add(child.Output);
            }
        }

        return new DataArray(results);
    }

    /// <summary>Writes the results.</summary>
    /// <param name="writer">How.</param>
    /// <param name="arguments">Bucket and prefix.</param>
    /// <param name="buckets">The buckets.</param>
    /// <param name="mapRunArn">The ARN of the Map's run.</param>
    /// <param name="children">The executions, which have ended.</param>
    /// <returns>The state's result: where the manifest is.</returns>
    /// <exception cref="EvaluationException">When no bucket is named.</exception>
    public static DataObject Write(
        WriterProgram writer,
        DataObject arguments,
        SimulatedBuckets buckets,
        string mapRunArn,
        IReadOnlyCollection<ExecutionRun> children
    )
    {
        string bucket =
            (arguments["Bucket"] as DataString)?.Value
            ?? throw new EvaluationException("States.ResultWriterFailed", "The result writer names no bucket");
        string prefix = (arguments["Prefix"] as DataString)?.Value ?? "";
        string folder = (prefix.Length == 0 || prefix.EndsWith('/') ? prefix : prefix + "/") + mapRunArn.Split(':')[^1];
        DataObject files = new([
            new("FAILED", WriteFile("FAILED", child => child.Status is not (ExecutionStatus.Succeeded or ExecutionStatus.Running))),
            new("PENDING", WriteFile("PENDING", child => child.Status == ExecutionStatus.Running)),
            new("SUCCEEDED", WriteFile("SUCCEEDED", child => child.Status == ExecutionStatus.Succeeded)),
        ]);
        DataObject manifest = new([
            new("DestinationBucket", new DataString(bucket)),
            new("MapRunArn", new DataString(mapRunArn)),
            new("ResultFiles", files),
        ]);
        string key = folder + "/manifest.json";
        buckets.Put(bucket, key, manifest.ToString());
        return new DataObject([
            new("MapRunArn", new DataString(mapRunArn)),
            new("ResultWriterDetails", new DataObject([new("Bucket", new DataString(bucket)), new("Key", new DataString(key))])),
        ]);

        DataArray WriteFile(string name, Func<ExecutionRun, bool> belongs)
        {
            ExecutionRun[] some = [.. children.Where(belongs)];
            if (some.Length == 0)
            {
                return DataArray.Empty;
            }

            DataArray results = Results(some, writer.Transformation);
            string text = writer.IsLines ? string.Join("\n", results.Items.Select(item => item.ToString())) : results.ToString();
            string fileKey = $"{folder}/{name}_0.{(writer.IsLines ? "jsonl" : "json")}";
            buckets.Put(bucket, fileKey, text);
            return new DataArray([
                new DataObject([new("Key", new DataString(fileKey)), new("Size", new DataNumber(Encoding.UTF8.GetByteCount(text)))]),
            ]);
        }
    }

    private static DataObject Describe(ExecutionRun child)
    {
        List<KeyValuePair<string, DataValue>> members = [];
        Add("Cause", child.Error?.Cause);
        Add("Error", child.Error?.Error);
        Add("ExecutionArn", child.Arn);
        Add("Input", child.Input.ToString());
        members.Add(new("InputDetails", Included()));
        Add("Name", child.Name);
        if (child.Output is not null)
        {
            Add("Output", child.Output.ToString());
            members.Add(new("OutputDetails", Included()));
        }

        members.Add(new("RedriveCount", new DataNumber(0)));
        members.Add(new("StartDate", Timestamps.Write(child.StartTime)));
        Add("StateMachineArn", child.Machine.Arn);
        Add("Status", Statuses.NameOf(child.Status));
        members.Add(new("StopDate", Timestamps.Write(child.StopTime ?? child.StartTime)));
        return new DataObject(members);

        void Add(string name, string? text)
        {
            if (text is not null)
            {
                members.Add(new(name, new DataString(text)));
            }
        }
    }

    private static DataObject Included() => new([new("Included", DataBoolean.True)]);
}
