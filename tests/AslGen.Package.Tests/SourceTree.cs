namespace AslGen.Package.Tests;

/// <summary>
/// A copy of what packing needs, so that it builds from nothing, elsewhere than in the folders that the solution's own build uses
/// at the same time. It looks like a clone of a public repository.
/// </summary>
internal static class SourceTree
{
    /// <summary>The repository of the copy.</summary>
    public const string Url = "https://github.com/aslgen/aslgen";

    /// <summary>The commit of the copy.</summary>
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>Copies into a new folder.</summary>
    public static void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);

        // In a worktree, .git is a file.
        foreach (var file in Directory.GetFiles(Repository.Root).Where(file => Path.GetFileName(file) != ".git"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        CopyFolder(new DirectoryInfo(Path.Combine(Repository.Root, "src")), Path.Combine(folder, "src"));
        Write(Path.Combine(folder, ".git", "HEAD"), "ref: refs/heads/main\n");
        Write(Path.Combine(folder, ".git", "refs", "heads", "main"), Commit + "\n");
        Write(Path.Combine(folder, ".git", "config"), $"[remote \"origin\"]\n\turl = {Url}\n");
        Directory.CreateDirectory(Path.Combine(folder, ".git", "objects"));
    }

    private static void CopyFolder(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.GetDirectories().Where(folder => folder.Name is not ("bin" or "obj")))
        {
            CopyFolder(folder, Path.Combine(to, folder.Name));
        }
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
