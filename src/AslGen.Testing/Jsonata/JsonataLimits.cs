namespace AslGen.Testing.Jsonata;

/// <summary>What one evaluation may take. Beyond it, the evaluation ends with the error <c>U1001</c>.</summary>
internal sealed record JsonataLimits
{
    /// <summary>The limits that the simulator uses where it is not told others.</summary>
    public static JsonataLimits Default { get; } = new();

    /// <summary>How long an evaluation may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How deep expressions may be evaluated inside one another, which calls that are no tail calls do.</summary>
    public int Depth { get; init; } = 100_000;

    /// <summary>How many items of arrays, members of objects and pieces of text may be made.</summary>
    public long Items { get; init; } = 50_000_000;

    /// <summary>How deep arrays and objects in the result may nest.</summary>
    public int Nesting { get; init; } = 1000;
}
