namespace AslGen.Metadata;

/// <summary>
/// Marks a type whose JSON is a service's own: members are named as they are declared, whatever naming policy the state machine has,
/// and a member without a value is left out. Workflow authors do not need it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ServiceStructureAttribute : Attribute;
