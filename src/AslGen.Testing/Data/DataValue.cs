namespace AslGen.Testing.Data;

/// <summary>
/// A JSON value while a workflow runs: immutable, and equal to another when both are the same JSON. What is not there at all, which
/// JSONata calls undefined, is C#'s <c>null</c>.
/// </summary>
internal abstract class DataValue : IEquatable<DataValue>
{
    /// <summary>Whether both are the same JSON. The order of an object's members does not matter.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public abstract bool Equals(DataValue? other);

    /// <inheritdoc />
    public sealed override bool Equals(object? obj) => Equals(obj as DataValue);

    /// <inheritdoc />
    public abstract override int GetHashCode();

    /// <summary>The value as compact JSON.</summary>
    /// <returns>The JSON text.</returns>
    public sealed override string ToString() => DataWriter.Write(this);
}
