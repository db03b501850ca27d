using System.Text;

namespace AslGen.Tool.Commands;

/// <summary>What a command reads and writes.</summary>
/// <param name="Input">Opens the standard input.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="IsColored">Whether the output is coloured.</param>
/// <param name="Folder">The full path of the folder that paths start from.</param>
internal sealed record Terminal(Func<Stream> Input, TextWriter Output, TextWriter Error, bool IsColored, string Folder)
{
    /// <summary>Whether somebody sees the output while it is written.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>The terminal or the programs around this process.</summary>
    public static Terminal OfProcess() =>
        new(
            Console.OpenStandardInput,
            Writer(Console.OpenStandardOutput(), Console.IsOutputRedirected),
            Writer(Console.OpenStandardError(), Console.IsErrorRedirected),
            Reports.Palette.IsWanted(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Environment.CurrentDirectory
        )
        {
            IsInteractive = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };

    // Programs expect UTF-8; a console of Windows expects what it is set to.
    private static StreamWriter Writer(Stream stream, bool isRedirected) =>
        new(
            stream,
            OperatingSystem.IsWindows() && !isRedirected
                ? Console.OutputEncoding
                : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            bufferSize: 16 * 1024
        )
        {
            NewLine = "\n",
        };
}
