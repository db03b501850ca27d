using System.Text;

namespace AslGen.Build;

/// <summary>A file that a workflow class gives.</summary>
internal sealed class OutputFile(string workflow, string fileName, string text)
{
    /// <summary>Gets the name under which the build prints the workflow class.</summary>
    public string Workflow { get; } = workflow;

    /// <summary>Gets the name of the file, without a folder.</summary>
    public string FileName { get; } = fileName;

    /// <summary>The bytes of the file: UTF-8 without a byte order mark, ending in a line feed as text files do.</summary>
    public byte[] GetBytes() =>
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(
            text.EndsWith("\n", StringComparison.Ordinal) ? text : text + "\n"
        );
}
