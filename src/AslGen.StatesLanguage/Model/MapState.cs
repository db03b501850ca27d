using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Model;

/// <summary>A state that runs its processor for each of many items.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Processor">What is done with each item.</param>
public sealed record MapState(string Name, ItemProcessor Processor) : RetriableState(Name)
{
    /// <inheritdoc />
    public override string Type => "Map";

    /// <summary>JSONPath: where the items are.</summary>
    public PathField? ItemsPath { get; init; }

    /// <summary>JSONata: the items.</summary>
    public JsonValue? Items { get; init; }

    /// <summary>What an iteration is given in place of its item.</summary>
    public JsonValue? ItemSelector { get; init; }

    /// <summary>How many iterations run at the same time; 0 for as many as the service can.</summary>
    public ValueOrPath? MaxConcurrency { get; init; }

    /// <summary>How many iterations may fail.</summary>
    public ValueOrPath? ToleratedFailureCount { get; init; }

    /// <summary>What percentage of iterations may fail.</summary>
    public ValueOrPath? ToleratedFailurePercentage { get; init; }

    /// <summary>Distributed: where the items are read from.</summary>
    public ItemReader? ItemReader { get; init; }

    /// <summary>Distributed: how items are put together into batches.</summary>
    public ItemBatcher? ItemBatcher { get; init; }

    /// <summary>Distributed: where the results are written to.</summary>
    public ResultWriter? ResultWriter { get; init; }

    /// <summary>Distributed: a name that becomes a part of the ARN of the Map's run.</summary>
    public string? Label { get; init; }
}

/// <summary>What a Map state does with each item.</summary>
/// <param name="Scope">The states that each item goes through.</param>
public sealed record ItemProcessor(StateScope Scope)
{
    /// <summary>Whether the field has its older name, <c>Iterator</c>.</summary>
    public bool IsIterator { get; init; }

    /// <summary>How iterations are run, or null where that is left to the default.</summary>
    public ProcessorConfig? Config { get; init; }

    /// <summary>Whether each iteration is an execution of its own.</summary>
    public bool IsDistributed => Config?.Mode == "DISTRIBUTED";
}

/// <summary>How the iterations of a Map state are run.</summary>
public sealed record ProcessorConfig
{
    /// <summary><c>INLINE</c>, which is what null means, or <c>DISTRIBUTED</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Distributed: <c>STANDARD</c> or <c>EXPRESS</c>.</summary>
    public string? ExecutionType { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>Where the items of a distributed Map are read from.</summary>
/// <param name="Resource">The ARN of the API that reads.</param>
public sealed record ItemReader(PlaceholderText Resource)
{
    /// <summary>JSONPath: the template of what the API is given.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>JSONata: what the API is given.</summary>
    public JsonValue? Arguments { get; init; }

    /// <summary>What is read and how.</summary>
    public ReaderConfig? ReaderConfig { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>What an item reader reads and how.</summary>
public sealed record ReaderConfig
{
    /// <summary><c>CSV</c>, <c>JSON</c>, <c>JSONL</c>, <c>PARQUET</c> or <c>MANIFEST</c>.</summary>
    public string? InputType { get; init; }

    /// <summary>CSV: <c>FIRST_ROW</c> or <c>GIVEN</c>.</summary>
    public string? CsvHeaderLocation { get; init; }

    /// <summary>CSV: the headers, where they are given.</summary>
    public EquatableArray<string> CsvHeaders { get; init; }

    /// <summary>CSV: <c>COMMA</c>, which is what null means, <c>PIPE</c>, <c>SEMICOLON</c>, <c>SPACE</c> or <c>TAB</c>.</summary>
    public string? CsvDelimiter { get; init; }

    /// <summary>How many items are read at most.</summary>
    public ValueOrPath? MaxItems { get; init; }

    /// <summary>JSON: where in the file the items are, as a JSON Pointer.</summary>
    public string? ItemsPointer { get; init; }

    /// <summary><c>ATHENA_DATA</c> or <c>S3_INVENTORY</c>.</summary>
    public string? ManifestType { get; init; }

    /// <summary><c>NONE</c>, which is what null means, or <c>LOAD_AND_FLATTEN</c>.</summary>
    public string? Transformation { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>How the items of a distributed Map are put together into batches.</summary>
public sealed record ItemBatcher
{
    /// <summary>How many items a batch has at most.</summary>
    public ValueOrPath? MaxItemsPerBatch { get; init; }

    /// <summary>How many bytes a batch has at most.</summary>
    public ValueOrPath? MaxInputBytesPerBatch { get; init; }

    /// <summary>What every batch has beside its items.</summary>
    public JsonValue? BatchInput { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>Where the results of a distributed Map are written to.</summary>
public sealed record ResultWriter
{
    /// <summary>The ARN of the API that writes, or null where the results stay in the state's output.</summary>
    public PlaceholderText? Resource { get; init; }

    /// <summary>JSONPath: the template of what the API is given.</summary>
    public JsonObject? Parameters { get; init; }

    /// <summary>JSONata: what the API is given.</summary>
    public JsonValue? Arguments { get; init; }

    /// <summary>How results are written.</summary>
    public WriterConfig? WriterConfig { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>How a result writer writes.</summary>
public sealed record WriterConfig
{
    /// <summary><c>JSON</c> or <c>JSONL</c>.</summary>
    public string? OutputType { get; init; }

    /// <summary><c>NONE</c>, <c>COMPACT</c> or <c>FLATTEN</c>.</summary>
    public string? Transformation { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}
