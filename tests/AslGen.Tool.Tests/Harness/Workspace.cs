using System.Text;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Checking;
using AslGen.Tool.Commands;

namespace AslGen.Tool.Tests.Harness;

/// <summary>A temporary folder with files to check.</summary>
internal sealed class Workspace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("aslgen tool (é) ").FullName;

    public Workspace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public Workspace Write(string path, byte[] content)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>Checks paths in this process.</summary>
    public CheckReport Check(params string[] paths) => Check(new CheckOptions(), paths);

    /// <summary>Checks paths in this process.</summary>
    public CheckReport Check(CheckOptions options, params string[] paths) =>
        CheckRun.Run(new CheckSettings(paths, options, Folder), () => Stream.Null);

    /// <summary>Runs a command line in this process.</summary>
    public (int Status, string Output, string Error) Run(string input, params string[] arguments)
    {
        StringWriter output = new() { NewLine = "\n" };
        StringWriter error = new() { NewLine = "\n" };
        Terminal terminal = new(() => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, IsColored: false, Folder);
        return (CommandLine.Run(arguments, terminal), output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
