namespace AslGen;

/// <summary>Where a distributed map reads its items from in S3.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
public abstract class ItemSource<TItem>(string bucket)
{
    /// <summary>The bucket's name.</summary>
    public string Bucket { get; } = bucket;

    private protected static string NameOf(S3Bucket bucket)
    {
        ArgumentNullException.ThrowIfNull(bucket);
        return bucket.BucketName;
    }

    /// <summary>How many items are read at most; 0 for all. Constant, or an <c>int</c> from the data.</summary>
    public int MaxItems { get; init; }
}

/// <summary>The objects of a bucket, listed (<c>s3:listObjectsV2</c>).</summary>
/// <param name="bucket">The bucket's name.</param>
public sealed class S3Objects(string bucket) : ItemSource<S3Object>(bucket)
{
    /// <summary>Lists the objects of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    public S3Objects(S3Bucket bucket)
        : this(NameOf(bucket)) { }

    /// <summary>What the objects' keys start with; null for all objects.</summary>
    public string? Prefix { get; init; }
}

/// <summary>An object of S3 as a list has it.</summary>
/// <param name="Key">The object's key.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Etag">Its entity tag, in quotes.</param>
/// <param name="LastModified">When it was changed, in seconds since 1970.</param>
/// <param name="StorageClass">Its storage class.</param>
public sealed record S3Object(
    [property: System.Text.Json.Serialization.JsonPropertyName("Key")] string Key,
    [property: System.Text.Json.Serialization.JsonPropertyName("Size")] long Size,
    [property: System.Text.Json.Serialization.JsonPropertyName("Etag")] string Etag,
    [property: System.Text.Json.Serialization.JsonPropertyName("LastModified")] double LastModified,
    [property: System.Text.Json.Serialization.JsonPropertyName("StorageClass")] string StorageClass
);

/// <summary>A JSON file with an array of items.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The file's key.</param>
public sealed class JsonFile<TItem>(string bucket, string key) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a JSON file of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The file's key.</param>
    public JsonFile(S3Bucket bucket, string key)
        : this(NameOf(bucket), key) { }

    /// <summary>The file's key.</summary>
    public string Key { get; } = key;

    /// <summary>Where in the file the array is, as a JSON Pointer; null for the file itself. Constant.</summary>
    public string? ItemsPointer { get; init; }
}

/// <summary>A file with a JSON value in each line.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The file's key.</param>
public sealed class JsonLinesFile<TItem>(string bucket, string key) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a file of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The file's key.</param>
    public JsonLinesFile(S3Bucket bucket, string key)
        : this(NameOf(bucket), key) { }

    /// <summary>The file's key.</summary>
    public string Key { get; } = key;
}

/// <summary>A CSV file. An item is an object of strings, named by the headers.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The file's key.</param>
public sealed class CsvFile<TItem>(string bucket, string key) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a CSV file of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The file's key.</param>
    public CsvFile(S3Bucket bucket, string key)
        : this(NameOf(bucket), key) { }

    /// <summary>The file's key.</summary>
    public string Key { get; } = key;

    /// <summary>The headers, constant texts; null where the first row has them.</summary>
    public string[]? Headers { get; init; }

    /// <summary>What separates the fields. Constant.</summary>
    public CsvDelimiter Delimiter { get; init; }
}

/// <summary>What separates the fields of a CSV file.</summary>
public enum CsvDelimiter
{
    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A vertical bar.</summary>
    Pipe,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A space.</summary>
    Space,

    /// <summary>A tab.</summary>
    Tab,
}

/// <summary>A Parquet file.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The file's key.</param>
public sealed class ParquetFile<TItem>(string bucket, string key) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a Parquet file of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The file's key.</param>
    public ParquetFile(S3Bucket bucket, string key)
        : this(NameOf(bucket), key) { }

    /// <summary>The file's key.</summary>
    public string Key { get; } = key;
}

/// <summary>The objects that a manifest of S3 Inventory lists.</summary>
/// <typeparam name="TItem">What an item is: an object of strings, named by the inventory's fields.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The manifest's key.</param>
public sealed class S3Inventory<TItem>(string bucket, string key) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a manifest of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The manifest's key.</param>
    public S3Inventory(S3Bucket bucket, string key)
        : this(NameOf(bucket), key) { }

    /// <summary>The manifest's key.</summary>
    public string Key { get; } = key;
}

/// <summary>The items of all files below a prefix of a bucket: the files are listed, read, and their items put after one another.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="format">What the files are. Constant.</param>
public sealed class S3Files<TItem>(string bucket, ItemFormat format) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads the files of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="format">What the files are. Constant.</param>
    public S3Files(S3Bucket bucket, ItemFormat format)
        : this(NameOf(bucket), format) { }

    /// <summary>What the files are.</summary>
    public ItemFormat Format { get; } = format;

    /// <summary>What the files' keys start with; null for all files.</summary>
    public string? Prefix { get; init; }

    /// <summary>The headers of CSV files, constant texts; null where the first row of each has them.</summary>
    public string[]? Headers { get; init; }

    /// <summary>What separates the fields of CSV files. Constant.</summary>
    public CsvDelimiter Delimiter { get; init; }
}

/// <summary>The items of the files that a query of Athena has written, which its manifest names.</summary>
/// <typeparam name="TItem">What an item is.</typeparam>
/// <param name="bucket">The bucket's name.</param>
/// <param name="key">The manifest's key.</param>
/// <param name="format">What the files are. Constant.</param>
public sealed class AthenaManifest<TItem>(string bucket, string key, ItemFormat format) : ItemSource<TItem>(bucket)
{
    /// <summary>Reads a manifest of a bucket.</summary>
    /// <param name="bucket">The bucket.</param>
    /// <param name="key">The manifest's key.</param>
    /// <param name="format">What the files are. Constant.</param>
    public AthenaManifest(S3Bucket bucket, string key, ItemFormat format)
        : this(NameOf(bucket), key, format) { }

    /// <summary>The manifest's key.</summary>
    public string Key { get; } = key;

    /// <summary>What the files are.</summary>
    public ItemFormat Format { get; } = format;

    /// <summary>The headers of CSV files, constant texts; null where the first row of each has them.</summary>
    public string[]? Headers { get; init; }

    /// <summary>What separates the fields of CSV files. Constant.</summary>
    public CsvDelimiter Delimiter { get; init; }
}

/// <summary>What files of items are.</summary>
public enum ItemFormat
{
    /// <summary>JSON files, each with an array of items.</summary>
    Json,

    /// <summary>Files with a JSON value in each line.</summary>
    JsonLines,

    /// <summary>CSV files; an item is an object of strings.</summary>
    Csv,

    /// <summary>Parquet files.</summary>
    Parquet,
}
