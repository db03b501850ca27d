using AslGen.Testing.Programs;

namespace AslGen.Testing.Distributed;

/// <summary>The settings that only distributed Maps have.</summary>
internal sealed class DistributedSettings
{
    /// <summary>Whether the items' executions are of the type Express.</summary>
    public required bool IsExpress { get; init; }

    public string? Label { get; init; }

    public NumberSetting? ToleratedFailureCount { get; init; }

    public NumberSetting? ToleratedFailurePercentage { get; init; }

    public ReaderProgram? Reader { get; init; }

    public BatcherProgram? Batcher { get; init; }

    public WriterProgram? Writer { get; init; }
}

/// <summary>Where the items are read from.</summary>
internal sealed class ReaderProgram
{
    /// <summary>Whether objects are listed, and not one is read.</summary>
    public required bool ListsObjects { get; init; }

    public ValueProgram? Arguments { get; init; }

    public string? InputType { get; init; }

    public bool HasGivenHeaders { get; init; }

    public IReadOnlyList<string> Headers { get; init; } = [];

    public char Delimiter { get; init; } = ',';

    public string? ManifestType { get; init; }

    /// <summary>Where in a JSON file the items are, as steps.</summary>
    public IReadOnlyList<string> Pointer { get; init; } = [];

    /// <summary>Whether listed objects are opened, and their items taken together.</summary>
    public bool LoadsListed { get; init; }

    public NumberSetting? MaxItems { get; init; }
}

/// <summary>How items are put together.</summary>
internal sealed class BatcherProgram
{
    public NumberSetting? MaxItems { get; init; }

    public NumberSetting? MaxBytes { get; init; }

    public ValueProgram? Input { get; init; }
}

/// <summary>Where results go.</summary>
internal sealed class WriterProgram
{
    /// <summary>Whether they are written to a bucket, and not given as output.</summary>
    public required bool WritesObjects { get; init; }

    public ValueProgram? Arguments { get; init; }

    public bool IsLines { get; init; }

    /// <summary><c>NONE</c>, <c>COMPACT</c> or <c>FLATTEN</c>.</summary>
    public required string Transformation { get; init; }
}
