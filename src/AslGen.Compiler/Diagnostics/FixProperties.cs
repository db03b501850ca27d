using System.Collections.Immutable;
using AslGen.StatesLanguage.Rules;

namespace AslGen.Compiler.Diagnostics;

/// <summary>What diagnostics tell the fixes.</summary>
internal static class FixProperties
{
    /// <summary>The name of the property with what should stand at the place.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The name of the property with the words of the place that are wrong.</summary>
    public const string Wrong = "Wrong";

    /// <summary>The properties of a diagnostic.</summary>
    /// <param name="correction">What puts it right, or null where that is not known.</param>
    /// <returns>The properties.</returns>
    public static ImmutableDictionary<string, string?> Of(Correction? correction) =>
        correction is null
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Replacement, correction.Right).Add(Wrong, correction.Wrong);
}
