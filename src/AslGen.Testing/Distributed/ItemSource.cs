using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Distributed;

/// <summary>Reads the items of a distributed Map out of buckets.</summary>
/// <param name="reader">What is read and how.</param>
/// <param name="run">The visit of the Map state.</param>
internal sealed class ItemSource(ReaderProgram reader, StateRun run)
{
    private const string ReaderFailed = "States.ItemReaderFailed";

    private readonly SimulatedBuckets _buckets = run.Simulation.Options.Buckets;

    /// <summary>What the context object says about where the items come from.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Reads the items.</summary>
    /// <returns>The items.</returns>
    /// <exception cref="EvaluationException">When they cannot be read.</exception>
    public List<DataValue> Read()
    {
        DataObject arguments = (reader.Arguments?.Evaluate(run) as DataObject) ?? DataObject.Empty;
        int most = (int)(reader.MaxItems?.Evaluate(run) ?? 0);
        string bucket = TextOf(arguments, "Bucket") ?? throw Failure("The item reader names no bucket");
        IEnumerable<DataValue> items;
        if (reader.ListsObjects)
        {
            string prefix = TextOf(arguments, "Prefix") ?? "";
            Name = "S3://" + bucket + (prefix.Length == 0 ? "" : "/" + prefix);
            items = List(bucket, prefix);
        }
        else
        {
            string key = TextOf(arguments, "Key") ?? throw Failure("The item reader names no key");
            Name = $"S3://{bucket}/{key}";
            items = ReadFile(bucket, key, reader.InputType, isManifest: reader.ManifestType is not null || reader.InputType == "MANIFEST");
        }

        return [.. most > 0 ? items.Take(most) : items];
    }

    private IEnumerable<DataValue> List(string bucket, string prefix)
    {
        IReadOnlyList<string> keys = _buckets.List(bucket, prefix) ?? throw Failure($"The bucket '{bucket}' does not exist");
        return reader.LoadsListed
            ? keys.Where(key => !key.EndsWith('/')).SelectMany(key => ReadFile(bucket, key, reader.InputType, isManifest: false))
            : keys.Select(key => Describe(bucket, key));
    }

    private DataObject Describe(string bucket, string key)
    {
        byte[] content = _buckets.Get(bucket, key)!;
#pragma warning disable CA5351 // S3's entity tags are MD5.
        string tag = Convert.ToHexString(MD5.HashData(content)).ToLowerInvariant();
#pragma warning restore CA5351
        return new DataObject([
            new("Etag", new DataString("\"" + tag + "\"")),
            new("Key", new DataString(key)),
            new("LastModified", new DataNumber(run.Simulation.Options.StartTime.ToUnixTimeSeconds())),
            new("Size", new DataNumber(content.Length)),
            new("StorageClass", new DataString("STANDARD")),
        ]);
    }

    private IEnumerable<DataValue> ReadFile(string bucket, string key, string? type, bool isManifest)
    {
        byte[] content = _buckets.Get(bucket, key) ?? throw Failure($"The specified key does not exist: S3://{bucket}/{key}");
        string text = Encoding.UTF8.GetString(Inflate(content)).TrimStart('\uFEFF');
        if (isManifest)
        {
            return reader.ManifestType == "ATHENA_DATA" ? ReadAthena(text, type) : ReadInventory(text);
        }

        return type switch
        {
            "CSV" => ReadCsv(text),
            "JSONL" => ReadLines(text),
            "JSON" => ReadJson(text),
            "PARQUET" => throw new SimulationException(
                "The simulator cannot read Parquet files; give the Map's items as JSON, JSONL or CSV in the test."
            ),
            _ => throw Failure($"There is no input type '{type}'"),
        };
    }

    private IEnumerable<DataValue> ReadCsv(string text)
    {
        List<List<string>> records = CsvText.Records(text, reader.Delimiter);
        IReadOnlyList<string> headers =
            reader.HasGivenHeaders ? reader.Headers
            : records.Count > 0 ? records[0]
            : [];
        return headers.Distinct(StringComparer.Ordinal).Count() < headers.Count
            ? throw Failure("CSV headers cannot contain duplicates.")
            : records.Skip(reader.HasGivenHeaders ? 0 : 1).Select(record => CsvText.Item(headers, record));
    }

    private static IEnumerable<DataValue> ReadLines(string text) =>
        text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select(Parse);

    private IEnumerable<DataValue> ReadJson(string text)
    {
        DataValue? value = Parse(text);
        foreach (string step in reader.Pointer)
        {
            value = value switch
            {
                DataObject @object => @object[step],
                DataArray array
                    when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < array.Count => array[
                    index
                ],
                _ => null,
            };
        }

        return value is DataArray items ? items.Items : throw Failure("Attempting to map over non-iterable node.");
    }

    // A manifest of S3 Inventory lists files, each of which lists objects, a column for each field of the schema.
    private List<DataValue> ReadInventory(string text)
    {
        if (
            Parse(text) is not DataObject manifest
            || manifest["files"] is not DataArray files
            || (manifest["fileSchema"] as DataString)?.Value is not { } schema
        )
        {
            throw Failure("The manifest is no manifest of S3 Inventory");
        }

        string bucket = ((manifest["destinationBucket"] as DataString)?.Value ?? "").Split(":::")[^1];
        string[] headers = schema.Split(',', StringSplitOptions.TrimEntries);
        List<DataValue> items = [];
        foreach (DataValue file in files.Items)
        {
            string key = TextOf(file as DataObject ?? DataObject.Empty, "key") ?? throw Failure("A file of the manifest has no key");
            byte[] content = _buckets.Get(bucket, key) ?? throw Failure($"The specified key does not exist: S3://{bucket}/{key}");
            items.AddRange(CsvText.Records(Encoding.UTF8.GetString(Inflate(content)), ',').Select(record => CsvText.Item(headers, record)));
        }

        return items;
    }

    // A manifest of Athena names one file in each line.
    private IEnumerable<DataValue> ReadAthena(string text, string? type) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line =>
            {
                string place = line.Trim('"');
                int slash = place.IndexOf('/', Math.Min(place.Length, "s3://".Length));
                return slash < 0
                    ? throw Failure($"'{place}' of the manifest is no object of S3")
                    : ReadFile(place["s3://".Length..slash], place[(slash + 1)..], type, isManifest: false);
            });

    private static byte[] Inflate(byte[] content)
    {
        if (content is not [0x1F, 0x8B, ..])
        {
            return content;
        }

        using GZipStream stream = new(new MemoryStream(content), CompressionMode.Decompress);
        using MemoryStream inflated = new();
        stream.CopyTo(inflated);
        return inflated.ToArray();
    }

    private static DataValue Parse(string text)
    {
        try
        {
            return DataReader.Parse(text);
        }
        catch (JsonException)
        {
            throw Failure("The file is no valid JSON");
        }
    }

    private static string? TextOf(DataObject @object, string name) => (@object[name] as DataString)?.Value;

    private static EvaluationException Failure(string cause) => new(ReaderFailed, cause);
}
