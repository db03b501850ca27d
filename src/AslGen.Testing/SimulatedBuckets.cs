using System.Text;

namespace AslGen.Testing;

/// <summary>S3 buckets in memory, or folders that stand for buckets, from which distributed Maps read and to which they write.</summary>
public sealed class SimulatedBuckets
{
    private readonly SortedDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);

    /// <summary>Puts an object into a bucket, which is made where it is not there.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="text">The object's text, stored as UTF-8.</param>
    /// <returns>These buckets.</returns>
    public SimulatedBuckets Put(string bucket, string key, string text) => Put(bucket, key, Encoding.UTF8.GetBytes(text));

    /// <summary>Puts an object into a bucket, which is made where it is not there.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key.</param>
    /// <param name="content">The object.</param>
    /// <returns>These buckets.</returns>
    public SimulatedBuckets Put(string bucket, string key, byte[] content)
    {
        GetOrMake(bucket).Objects[key] = content;
        return this;
    }

    /// <summary>Lets the files of a folder be objects of a bucket. Nothing is ever written to the folder.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="folder">The folder's path.</param>
    /// <returns>These buckets.</returns>
    public SimulatedBuckets AddFolder(string bucket, string folder)
    {
        GetOrMake(bucket).Folders.Add(folder);
        return this;
    }

    /// <summary>Reads an object.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key.</param>
    /// <returns>The object, or null where there is none.</returns>
    public byte[]? Get(string bucket, string key)
    {
        if (!_buckets.TryGetValue(bucket, out Bucket? found))
        {
            return null;
        }

        if (found.Objects.TryGetValue(key, out byte[]? content))
        {
            return content;
        }

        return found.Keys().Contains(key, StringComparer.Ordinal)
            ? File.ReadAllBytes(found.Folders.Select(folder => Path.Combine(folder, key)).First(File.Exists))
            : null;
    }

    /// <summary>Reads an object as UTF-8 text.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="key">The object's key.</param>
    /// <returns>The text, or null where there is no such object.</returns>
    public string? GetText(string bucket, string key) => Get(bucket, key) is { } content ? Encoding.UTF8.GetString(content) : null;

    /// <summary>The keys of a bucket's objects.</summary>
    /// <param name="bucket">The bucket's name.</param>
    /// <param name="prefix">What the keys start with.</param>
    /// <returns>The keys in the order of S3, or null where there is no such bucket.</returns>
    public IReadOnlyList<string>? List(string bucket, string prefix = "") =>
        _buckets.TryGetValue(bucket, out Bucket? found)
            ? [.. found.Keys().Where(key => key.StartsWith(prefix, StringComparison.Ordinal))]
            : null;

    private Bucket GetOrMake(string name)
    {
        if (!_buckets.TryGetValue(name, out Bucket? bucket))
        {
            bucket = new Bucket();
            _buckets.Add(name, bucket);
        }

        return bucket;
    }

    private sealed class Bucket
    {
        public SortedDictionary<string, byte[]> Objects { get; } = new(StringComparer.Ordinal);

        public List<string> Folders { get; } = [];

        public SortedSet<string> Keys()
        {
            SortedSet<string> keys = new(Objects.Keys, StringComparer.Ordinal);
            foreach (string folder in Folders)
            {
                foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                {
                    keys.Add(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'));
                }
            }

            return keys;
        }
    }
}
