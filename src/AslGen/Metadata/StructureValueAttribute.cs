namespace AslGen.Metadata;

/// <summary>
/// Marks a method that makes a service's structure of one value: an object with one member, which has the argument. A number is sent as
/// text where the member is text. Workflow authors do not need it.
/// </summary>
/// <param name="member">The member.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StructureValueAttribute(string member) : Attribute
{
    /// <summary>The member.</summary>
    public string Member { get; } = member;
}
