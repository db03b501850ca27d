using System.Reflection;

namespace AslGen.Tool;

/// <summary>The tool's version.</summary>
internal static class ToolVersion
{
    /// <summary>Gets the version as the package has it.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
