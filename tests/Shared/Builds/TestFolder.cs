namespace AslGen.Tests.Builds;

/// <summary>A temporary folder of projects, outside the repository so that they inherit nothing from it.</summary>
internal class TestFolder : IDisposable
{
    /// <summary>Creates a folder without projects.</summary>
    public TestFolder()
    {
        // The name holds what has ever broken a build: a blank, and characters that mean something to MSBuild.
        Folder = Directory.CreateTempSubdirectory("aslgen build (50% é) ").FullName;
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>Gets the full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>Writes a file, and the folders above it.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
