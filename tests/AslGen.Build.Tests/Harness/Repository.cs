using System.Reflection;

namespace AslGen.Build.Tests.Harness;

/// <summary>Where the parts under test are.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder that holds <c>build</c> and <c>buildTransitive</c>.</summary>
    public static string TargetsFolder { get; } = Path.Combine(Root, "src", "AslGen.Build");

    /// <summary>The task's assembly in its own output folder, not the copy beside the tests.</summary>
    public static string TaskAssembly { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "TaskAssembly")
            .Value!;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "AslGen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"There is no AslGen.sln above {AppContext.BaseDirectory}.");
    }
}
