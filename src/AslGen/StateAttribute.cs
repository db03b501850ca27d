namespace AslGen;

/// <summary>
/// Marks a method of a workflow class as a state. The method's name is the state's name, its parameters are the state's typed
/// input, and its body is one expression that creates the task.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StateAttribute : Attribute
{
    /// <summary>Names the state after the method.</summary>
    public StateAttribute() { }

    /// <summary>Gives the state a name of its own, 1 to 80 characters, for consoles where the method's name reads badly.</summary>
    /// <param name="name">The state's name in the definition.</param>
    public StateAttribute(string name)
    {
        Name = name;
    }

    /// <summary>The state's name in the definition, or null where it is the method's name.</summary>
    public string? Name { get; }
}
