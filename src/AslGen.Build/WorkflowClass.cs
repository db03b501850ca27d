namespace AslGen.Build;

/// <summary>A workflow class as its assembly's metadata shows it.</summary>
internal sealed class WorkflowClass(string name, string fullName, string definition, string policy, string responderPolicy)
{
    /// <summary>Gets the name of the class alone.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the namespace, the containing types and the name, joined with dots.</summary>
    public string FullName { get; } = fullName;

    /// <summary>Gets the value of the constant <c>Definition</c>; empty where there is none.</summary>
    public string Definition { get; } = definition;

    /// <summary>Gets the value of the constant <c>Policy</c>; empty where there is none.</summary>
    public string Policy { get; } = policy;

    /// <summary>Gets the value of the constant <c>ResponderPolicy</c>; empty where there is none.</summary>
    public string ResponderPolicy { get; } = responderPolicy;
}
