using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;

namespace AslGen.CodeFixes;

/// <summary>Questions about types of states and of what they give.</summary>
internal static class StateTypes
{
    /// <summary>What a state gives.</summary>
    /// <param name="type">The state's type.</param>
    /// <returns>The type of its result, or null where the type is no state.</returns>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type) =>
        type?.SelfAndBases().FirstOrDefault(candidate => candidate.Is("AslGen", "State`1"))?.TypeArguments[0];

    /// <summary>Whether a task can wait for a callback.</summary>
    /// <param name="type">The task's type.</param>
    /// <returns>Whether it can.</returns>
    public static bool CanWait(ITypeSymbol? type) =>
        type?.SelfAndBases().Any(candidate => candidate.Is("AslGen", "CallbackTaskState`1")) == true;

    /// <summary>Whether a task type always waits for a callback.</summary>
    /// <param name="type">The task's type.</param>
    /// <returns>Whether it does.</returns>
    public static bool AlwaysWaits(ITypeSymbol? type) =>
        type?.Attribute("AslGen.Metadata", "IntegrationAttribute") is { } integration
        && integration.TryGet("Suffix", out string suffix)
        && suffix == ".waitForTaskToken";

    /// <summary>From how far away code can name a type: its own accessibility, that of the types around it and of its type arguments.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The least of these.</returns>
    public static Accessibility AccessibilityOf(ITypeSymbol type)
    {
        Accessibility least = type switch
        {
            IArrayTypeSymbol array => AccessibilityOf(array.ElementType),
            INamedTypeSymbol named => named.TypeArguments.Select(AccessibilityOf).Append(named.DeclaredAccessibility).Min(),
            _ => Accessibility.Public,
        };
        return type.ContainingType is { } container && AccessibilityOf(container) is var outer && outer < least ? outer : least;
    }
}
