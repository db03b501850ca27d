namespace AslGen.Build;

/// <summary>The folder of workflow files.</summary>
internal sealed class OutputFolder(string directory, FileList list)
{
    private readonly string _directory = Path.GetFullPath(directory);

    /// <summary>
    /// Brings the folder up to date, step by step as the result is enumerated. Removing comes first: where the file system
    /// ignores case, a class renamed only in case would otherwise lose the file just written.
    /// </summary>
    public IEnumerable<FileChange> Update(OutputPlan plan)
    {
        var remaining = new HashSet<string>(plan.Files.Select(file => PathOf(file.FileName)), StringComparer.Ordinal);
        var untouched = new HashSet<string>(plan.Untouched.Select(PathOf), StringComparer.Ordinal);

        var removedAny = false;
        foreach (var file in list.Read().Where(File.Exists))
        {
            // A list can name files in other folders, from builds sent elsewhere. They are no concern of this one.
            if (remaining.Contains(file) || untouched.Contains(file) || !IsInFolder(file))
            {
                remaining.Add(file);
                continue;
            }

            File.Delete(file);
            removedAny = true;
            yield return new FileChange(FileChangeKind.Removed, "", file);
        }

        // Before the writing, so that a build that is stopped in the middle leaves no file behind that nobody knows.
        list.Save(remaining);

        foreach (var file in plan.Files)
        {
            var path = PathOf(file.FileName);
            var kind = FileWriter.WriteIfChanged(path, file.GetBytes()) ? FileChangeKind.Written : FileChangeKind.Unchanged;
            yield return new FileChange(kind, file.Workflow, path);
        }

        if (removedAny)
            RemoveFolderIfEmpty();
    }

    private void RemoveFolderIfEmpty()
    {
        try
        {
            if (Directory.Exists(_directory) && !Directory.EnumerateFileSystemEntries(_directory).Any())
                Directory.Delete(_directory);
        }
        catch (IOException)
        {
            // Another build that shares the folder has removed or filled it in between; either way there is nothing left to do.
        }
    }

    private string PathOf(string fileName) => Path.Combine(_directory, fileName);

    private bool IsInFolder(string file) =>
        string.Equals(Path.GetDirectoryName(file), _directory.TrimEnd(Path.DirectorySeparatorChar), StringComparison.OrdinalIgnoreCase);
}
