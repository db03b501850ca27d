namespace AslGen.Build;

/// <summary>Writes files only where that changes something, and beside other builds that write the same ones.</summary>
internal static class FileWriter
{
    private const int Attempts = 20;
    private const int MillisecondsBetweenAttempts = 50;

    /// <summary>
    /// Writes a file unless it has the content already, so that its time stamp tells when it really changed. Two builds of a
    /// project for several frameworks can share one output folder; whichever comes second waits until the file is free.
    /// </summary>
    /// <returns>Whether the file was written.</returns>
    public static bool WriteIfChanged(string path, byte[] content)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (HasContent(path, content))
                    return false;
                Write(path, content);
                return true;
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(MillisecondsBetweenAttempts);
            }
        }
    }

    /// <summary>Opens the file and does not just ask for its length: that is how it notices another build at work on it.</summary>
    private static bool HasContent(string path, byte[] content)
    {
        if (!File.Exists(path))
            return false;

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length != content.Length)
            return false;

        var bytes = new byte[content.Length];
        var length = 0;
        while (length < bytes.Length && stream.Read(bytes, length, bytes.Length - length) is var read and > 0)
            length += read;
        return Enumerable.SequenceEqual(bytes, content);
    }

    /// <summary>Empties the file only when it is locked, which opening it with <see cref="FileMode.Create"/> does not promise.</summary>
    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        stream.SetLength(0);
        stream.Write(content, 0, content.Length);
    }
}
