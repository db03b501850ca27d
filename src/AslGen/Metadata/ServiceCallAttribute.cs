namespace AslGen.Metadata;

/// <summary>
/// Marks a parameter that takes a lambda with a call of the AWS SDK for .NET: the call's service, action and request are what the task
/// sends. Workflow authors do not need it.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceCallAttribute : Attribute;
