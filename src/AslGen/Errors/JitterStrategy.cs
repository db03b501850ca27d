namespace AslGen;

/// <summary>How the intervals between retries are spread.</summary>
public enum JitterStrategy
{
    /// <summary>Intervals are as computed.</summary>
    None,

    /// <summary>Each interval is a random one between zero and the computed one.</summary>
    Full,
}
