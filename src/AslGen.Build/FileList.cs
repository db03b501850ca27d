using System.Text;

namespace AslGen.Build;

/// <summary>
/// The list, kept among the intermediate files, of what builds have written. It is what tells a file that went stale from
/// one that somebody else has put into the folder.
/// </summary>
internal sealed class FileList(string path, string projectDirectory)
{
    /// <summary>The full paths of the files on the list; none where there is no list yet.</summary>
    public IReadOnlyList<string> Read() =>
        File.Exists(path)
            ? File.ReadAllLines(path)
                .Where(line => line.Length != 0)
                .Select(line => Path.GetFullPath(Path.Combine(projectDirectory, line)))
                .ToList()
            : [];

    /// <summary>Replaces the list.</summary>
    /// <param name="files">Full paths.</param>
    public void Save(IEnumerable<string> files)
    {
        var lines = files.Select(Shorten).Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal).ToList();
        if (lines.Count != 0)
            FileWriter.WriteIfChanged(path, Encoding.UTF8.GetBytes(string.Join("\n", lines) + "\n"));
        else if (File.Exists(path))
            File.Delete(path);
    }

    /// <summary>Paths below the project are kept relative to it, so that a build output can be moved and published elsewhere.</summary>
    private string Shorten(string file)
    {
        var prefix = projectDirectory.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return file.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? file.Substring(prefix.Length) : file;
    }
}
