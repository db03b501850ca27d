using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program;

/// <summary>What only a distributed map has: an execution of its own for each item or batch.</summary>
/// <param name="IsExpress">Whether the executions are of the type Express.</param>
internal sealed record DistributedCall(bool IsExpress)
{
    /// <summary>A part of the ARN of the map's run, or null for a generated one.</summary>
    public string? Label { get; init; }

    /// <summary>How many items may fail, or null for none.</summary>
    public Expression? ToleratedFailureCount { get; init; }

    /// <summary>What percentage of the items may fail, or null for none.</summary>
    public Expression? ToleratedFailurePercentage { get; init; }

    /// <summary>Where the items are read from, or null where the map's items are the workflow's own.</summary>
    public ReaderCall? Reader { get; init; }

    /// <summary>How items are put together, or null where each is on its own.</summary>
    public BatchCall? Batch { get; init; }

    /// <summary>Where the results are written to, or null where they are what the map gives.</summary>
    public WriterCall? Writer { get; init; }

    /// <summary>All expressions that are evaluated from the state's input.</summary>
    public IEnumerable<Expression> Inputs =>
        new[]
        {
            ToleratedFailureCount,
            ToleratedFailurePercentage,
            Reader?.Arguments,
            Reader?.MaxItems,
            Batch?.MaxItems,
            Batch?.MaxBytes,
            Writer?.Arguments,
        }.OfType<Expression>();

    /// <summary>The settings with each expression rewritten.</summary>
    /// <param name="rewrite">Gives the new expression.</param>
    /// <returns>The new settings.</returns>
    public DistributedCall Rewrite(Func<Expression, Expression> rewrite)
    {
        return this with
        {
            ToleratedFailureCount = OrNull(ToleratedFailureCount),
            ToleratedFailurePercentage = OrNull(ToleratedFailurePercentage),
            Reader = Reader is null ? null : Reader with { Arguments = rewrite(Reader.Arguments), MaxItems = OrNull(Reader.MaxItems) },
            Batch = Batch is null ? null : new BatchCall(OrNull(Batch.MaxItems), OrNull(Batch.MaxBytes)),
            Writer = Writer is null ? null : Writer with { Arguments = rewrite(Writer.Arguments) },
        };

        Expression? OrNull(Expression? expression) => expression is null ? null : rewrite(expression);
    }
}

/// <summary>Where the items of a distributed map are read from.</summary>
/// <param name="ListsObjects">Whether the objects of a bucket are listed, rather than a file read.</param>
/// <param name="Arguments">The bucket, and the key or prefix.</param>
internal sealed record ReaderCall(bool ListsObjects, Expression Arguments)
{
    /// <summary>The kind of file as the States Language names it, or null where that goes without saying.</summary>
    public string? InputType { get; init; }

    /// <summary>The headers of a CSV file, or null where its first row has them.</summary>
    public EquatableArray<string>? Headers { get; init; }

    /// <summary>What separates the fields of a CSV file as the States Language names it, or null for a comma.</summary>
    public string? Delimiter { get; init; }

    /// <summary>Where in a JSON file the items are, or null for the file itself.</summary>
    public string? ItemsPointer { get; init; }

    /// <summary>The kind of manifest, or null where the file is none.</summary>
    public string? ManifestType { get; init; }

    /// <summary>Whether the objects that are listed are read as files of items.</summary>
    public bool LoadsListed { get; init; }

    /// <summary>How many items are read at most, or null for all.</summary>
    public Expression? MaxItems { get; init; }
}

/// <summary>How items are put together.</summary>
/// <param name="MaxItems">How many items a batch has at most, or null.</param>
/// <param name="MaxBytes">How many bytes a batch has at most, or null.</param>
internal sealed record BatchCall(Expression? MaxItems, Expression? MaxBytes);

/// <summary>Where results are written to.</summary>
/// <param name="Arguments">The bucket and the prefix.</param>
/// <param name="OutputType">The format as the States Language names it.</param>
/// <param name="Transformation">What is written of each execution as the States Language names it.</param>
internal sealed record WriterCall(Expression Arguments, string OutputType, string Transformation);
