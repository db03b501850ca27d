namespace AslGen.Tool.Files;

/// <summary>Finds the files that the paths of a command line mean.</summary>
internal static class InputFiles
{
    /// <summary>
    /// The folders in which nobody keeps sources: packages, build output, and the copies of sources that the CDK makes. Folders whose
    /// name starts with a dot are left out too.
    /// </summary>
    private static readonly HashSet<string> Excluded = new(StringComparer.OrdinalIgnoreCase)
    {
        "node_modules",
        "bin",
        "obj",
        "bower_components",
        "__pycache__",
        "venv",
    };

    /// <summary>Finds the files.</summary>
    /// <param name="paths">Files, folders, patterns, and <c>-</c>.</param>
    /// <param name="folder">The full path of the folder that relative paths start from.</param>
    /// <returns>The files in the order of the paths, those of a folder by name; each once.</returns>
    /// <exception cref="PathNotFoundException">A path is not there, or a pattern has no file.</exception>
    public static IReadOnlyList<InputFile> Find(IReadOnlyList<string> paths, string folder)
    {
        List<InputFile> files = [];
        HashSet<string> seen = new(StringComparer.Ordinal);

        // A file that is named is checked as such, even if a folder has it too.
        foreach (var path in paths.Where(path => path != FileNames.StandardInput && IsFile(FullPath(path, folder))))
        {
            seen.Add(FullPath(path, folder));
        }

        foreach (var path in paths)
        {
            var fullPath = path == FileNames.StandardInput ? path : FullPath(path, folder);
            if (path == FileNames.StandardInput || IsFile(fullPath))
            {
                if (!files.Exists(file => file.Path == fullPath))
                {
                    files.Add(new InputFile(fullPath, IsNamed: true));
                }

                continue;
            }

            files.AddRange(FilesOf(path, fullPath, folder).Where(seen.Add).Select(found => new InputFile(found, IsNamed: false)));
        }

        return files;
    }

    // Whatever is there and no folder: a pipe of a shell, <(…), is read like a file.
    private static bool IsFile(string path) => File.Exists(path);

    private static IEnumerable<string> FilesOf(string path, string fullPath, string folder)
    {
        if (Directory.Exists(fullPath))
        {
            return Below(fullPath).Where(FileNames.IsCandidate);
        }

        if (Glob.Parse(path) is { } glob)
        {
            var root = FullPath(glob.Root, folder);
            var found = Directory.Exists(root)
                ? Below(root).Where(file => glob.IsMatch(Path.GetRelativePath(root, file).Replace('\\', '/'))).ToList()
                : [];
            return found.Count > 0 ? found : throw new PathNotFoundException($"No file matches '{path}'.");
        }

        throw new PathNotFoundException($"There is no file or folder '{path}'.");
    }

    // Links to folders are not followed, so that they cannot lead in circles.
    private static IEnumerable<string> Below(string root)
    {
        Stack<string> folders = new([root]);
        while (folders.TryPop(out var folder))
        {
            FileSystemInfo[] entries;
            try
            {
                entries = new DirectoryInfo(folder).GetFileSystemInfos();
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
            foreach (var file in entries.Where(entry => entry is FileInfo))
            {
                yield return file.FullName;
            }

            foreach (var inner in entries.AsEnumerable().Reverse().Where(entry => entry is DirectoryInfo && !IsExcluded(entry)))
            {
                folders.Push(inner.FullName);
            }
        }
    }

    private static bool IsExcluded(FileSystemInfo folder) =>
        folder.Name.StartsWith('.')
        || Excluded.Contains(folder.Name)
        || folder.Attributes.HasFlag(FileAttributes.ReparsePoint)
        || (
            folder.Name.StartsWith("asset.", StringComparison.Ordinal)
            && Path.GetFileName(Path.GetDirectoryName(folder.FullName)) == "cdk.out"
        );

    private static string FullPath(string path, string folder)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(folder, path));
        }
        catch (ArgumentException)
        {
            throw new PathNotFoundException($"'{path}' is not a path.");
        }
    }
}
