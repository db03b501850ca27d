using System.Reflection;
using AslGen.Tests;

namespace AslGen.Build.Tests.Harness;

/// <summary>Where the parts under test are.</summary>
internal static class Parts
{
    /// <summary>The folder that holds <c>build</c> and <c>buildTransitive</c>.</summary>
    public static string TargetsFolder { get; } = Path.Combine(Repository.Root, "src", "AslGen.Build");

    /// <summary>The task's assembly in its own output folder, not the copy beside the tests.</summary>
    public static string TaskAssembly { get; } =
        typeof(Parts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "TaskAssembly").Value!;
}
