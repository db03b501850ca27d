namespace AslGen.Metadata;

/// <summary>
/// Marks a property of a resource type as a value known only at deploy time: the compiler writes it as a placeholder made of the
/// constructor parameter's name and <see cref="Suffix"/>. Workflow authors do not need it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DeployTimeValueAttribute : Attribute
{
    /// <summary>Marks the only value of a resource that the CDK has no interface for: there the value itself is given.</summary>
    /// <param name="suffix">What follows the parameter's name in the placeholder.</param>
    public DeployTimeValueAttribute(string suffix)
    {
        Suffix = suffix;
    }

    /// <summary>Marks a value of a resource that the CDK has an interface for.</summary>
    /// <param name="suffix">What follows the parameter's name in the placeholder.</param>
    /// <param name="cdkType">The CDK interface that stands for the resource.</param>
    /// <param name="cdkProperty">The property of that interface that has the value.</param>
    public DeployTimeValueAttribute(string suffix, string cdkType, string cdkProperty)
        : this(suffix)
    {
        CdkType = cdkType;
        CdkProperty = cdkProperty;
    }

    /// <summary>What follows the parameter's name in the placeholder.</summary>
    public string Suffix { get; }

    /// <summary>The full name of the CDK interface that stands for the resource, or null where there is none.</summary>
    public string? CdkType { get; }

    /// <summary>The property of the CDK interface that has the value, or null where there is no interface.</summary>
    public string? CdkProperty { get; }

    /// <summary>
    /// Which part of the ARN in <see cref="CdkProperty"/> the value is, counted from 0 between colons; negative where it is the whole value.
    /// Nobody is asked for a part: it is taken out of the resource's other value with the same property.
    /// </summary>
    public int ArnPart { get; set; } = -1;
}
