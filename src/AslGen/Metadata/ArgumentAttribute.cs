namespace AslGen.Metadata;

/// <summary>
/// Says where a task type's property or constructor parameter goes among the arguments of the call. The compiler reads it;
/// workflow authors do not need it.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ArgumentAttribute : Attribute
{
    /// <summary>
    /// The parameter is none of the call's arguments. With <see cref="ResourceValue"/> it is what the task calls, by its ARN.
    /// </summary>
    public ArgumentAttribute() { }

    /// <summary>Sends the value as an argument.</summary>
    /// <param name="path">The argument's name, with dots where it is nested: <c>Authentication.ConnectionArn</c>. Empty: the value's
    /// members are the arguments.</param>
    public ArgumentAttribute(string path)
    {
        Path = path;
    }

    /// <summary>The argument's name, with dots where it is nested; null where nothing is sent.</summary>
    public string? Path { get; }

    /// <summary>The property of a deploy-time resource whose value is sent, for arguments that are resources.</summary>
    public string? ResourceValue { get; set; }
}
