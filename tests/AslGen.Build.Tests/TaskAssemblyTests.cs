using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AslGen.Build.Tests.Harness;

namespace AslGen.Build.Tests;

public sealed class TaskAssemblyTests
{
    [Fact]
    public void The_task_ships_as_one_small_file()
    {
        var folder = Path.GetDirectoryName(Parts.TaskAssembly)!;

        Assert.Equal([Parts.TaskAssembly], Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories));
        Assert.InRange(new FileInfo(Parts.TaskAssembly).Length, 1, 40_000);
    }

    [Fact]
    public void The_task_needs_only_what_every_MSBuild_has()
    {
        using var image = new PEReader(File.OpenRead(Parts.TaskAssembly));
        var metadata = image.GetMetadataReader();

        var references = metadata
            .AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            ["Microsoft.Build.Framework", "Microsoft.Build.Utilities.Core", "System.Reflection.Metadata", "netstandard"],
            references
        );
    }
}
