using System.Reflection;

namespace AslGen;

/// <summary>
/// Says by which error name an exception type is known in Step Functions, where that is not the type's own name: for functions that are
/// not written in .NET, and for callbacks. A .NET Lambda function reports an exception by the simple name of its type.
/// </summary>
/// <param name="name">The error's name. Names that start with <c>States.</c> are the language's own.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ErrorNameAttribute(string name) : Attribute
{
    /// <summary>The error's name.</summary>
    public string Name { get; } = name;

    /// <summary>The error name of an exception type.</summary>
    /// <param name="exception">The type.</param>
    /// <returns>What its attribute says, otherwise the type's simple name.</returns>
    internal static string Of(Type exception) => exception.GetCustomAttribute<ErrorNameAttribute>(inherit: false)?.Name ?? exception.Name;
}
