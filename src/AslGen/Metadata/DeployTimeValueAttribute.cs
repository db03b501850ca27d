namespace AslGen.Metadata;

/// <summary>
/// Marks a property of a resource type as a value known only at deploy time: the compiler writes it as a placeholder made of the
/// constructor parameter's name and <paramref name="suffix"/>. Workflow authors do not need it.
/// </summary>
/// <param name="suffix">What follows the parameter's name in the placeholder.</param>
/// <param name="cdkType">The CDK interface that stands for the resource.</param>
/// <param name="cdkProperty">The property of that interface that has the value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DeployTimeValueAttribute(string suffix, string cdkType, string cdkProperty) : Attribute
{
    /// <summary>What follows the parameter's name in the placeholder.</summary>
    public string Suffix { get; } = suffix;

    /// <summary>The full name of the CDK interface that stands for the resource.</summary>
    public string CdkType { get; } = cdkType;

    /// <summary>The property of the CDK interface that has the value.</summary>
    public string CdkProperty { get; } = cdkProperty;
}
