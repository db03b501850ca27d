namespace System.Diagnostics.CodeAnalysis;

/// <summary>What records with required members need of the type that netstandard2.0 lacks.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
