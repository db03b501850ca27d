using AslGen.Metadata;

namespace AslGen;

/// <summary>The program of a step.</summary>
[ServiceStructure]
public sealed class EmrHadoopJarStep
{
    /// <summary>The JAR file, such as <c>command-runner.jar</c>.</summary>
    public required string Jar { get; init; }

    /// <summary>Its arguments.</summary>
    public IReadOnlyList<string>? Args { get; init; }

    /// <summary>The class with its main method.</summary>
    public string? MainClass { get; init; }

    /// <summary>Java properties.</summary>
    public IReadOnlyList<EmrKeyValue>? Properties { get; init; }
}
