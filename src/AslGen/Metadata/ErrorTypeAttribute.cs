namespace AslGen.Metadata;

/// <summary>
/// An exception type that a workflow throws or catches, so that an error of its name is thrown as such where the workflow's C# runs.
/// The compiler writes it; workflow authors do not need it.
/// </summary>
/// <param name="exception">The exception type.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ErrorTypeAttribute(Type exception) : Attribute
{
    /// <summary>The exception type.</summary>
    public Type Exception { get; } = exception;

    /// <summary>Whether the workflow only throws it, so that an error of its name is no exception of this type.</summary>
    public bool IsOnlyThrown { get; init; }
}
