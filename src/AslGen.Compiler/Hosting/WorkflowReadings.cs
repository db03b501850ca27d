using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Hosting;

/// <summary>
/// What the generator has read, kept for the analyzer, which in a build looks at the same classes right after it. Reading binds all that a
/// workflow says, so that reading it twice would cost a build as much again. A reading lives as long as the code that it is of.
/// </summary>
internal static class WorkflowReadings
{
    private static readonly ConditionalWeakTable<SyntaxNode, Reading> Readings = new();
    private static readonly ConditionalWeakTable<Compilation, Sources> KnownSources = new();

    /// <summary>Reads a workflow class and keeps what was read.</summary>
    /// <param name="type">The class.</param>
    /// <param name="attribute">Its <c>[StateMachine]</c> attribute.</param>
    /// <param name="compilation">The compilation that it is part of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The workflow and what is wrong with it.</returns>
    public static FrontEndResult Read(
        INamedTypeSymbol type,
        AttributeData attribute,
        Compilation compilation,
        CancellationToken cancellation
    )
    {
        FrontEndResult result = WorkflowFrontEnd.Read(type, attribute, compilation, cancellation);
        // What generators add can mend C# that is broken without it, and sound C# means the same with it.
        Readings.GetOrCreateValue(type.DeclarationWith(attribute, cancellation)).Latest = result.IsCSharpBroken
            ? null
            : new Reading.Kept(result, KnownSources.GetValue(compilation, Sources.Of));
        return result;
    }

    /// <summary>What readings of earlier compilations say of a later one.</summary>
    /// <param name="compilation">The later compilation.</param>
    internal sealed class For(Compilation compilation)
    {
        private readonly ConcurrentDictionary<Sources, bool> _holds = new();

        /// <summary>Takes what was read of a class where it still holds, and reads the class where not.</summary>
        /// <param name="type">The class.</param>
        /// <param name="attribute">Its <c>[StateMachine]</c> attribute.</param>
        /// <param name="cancellation">Stops the reading.</param>
        /// <returns>The workflow and what is wrong with it.</returns>
        public FrontEndResult Read(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellation) =>
            Readings.TryGetValue(type.DeclarationWith(attribute, cancellation), out Reading reading)
            && reading.Latest is { } kept
            && _holds.GetOrAdd(kept.Sources, sources => sources.ArePartOf(compilation))
                ? kept.Result
                : WorkflowFrontEnd.Read(type, attribute, compilation, cancellation);
    }

    private sealed class Reading
    {
        public volatile Kept? Latest;

        public sealed record Kept(FrontEndResult Result, Sources Sources);
    }

    /// <summary>All that a compilation is made from. Not the compilation itself, which would keep everything bound so far in memory.</summary>
    private sealed class Sources
    {
        private readonly ImmutableArray<SyntaxTree> _trees;
        private readonly ImmutableArray<MetadataReference> _references;
        private readonly CompilationOptions _options;

        private Sources(Compilation compilation)
        {
            _trees = [.. compilation.SyntaxTrees];
            _references = [.. compilation.References];
            _options = compilation.Options;
        }

        public static Sources Of(Compilation compilation) => new(compilation);

        /// <summary>Whether another compilation has the same, and at most files that generators have added.</summary>
        public bool ArePartOf(Compilation other) =>
            _trees.SequenceEqual(other.SyntaxTrees.Take(_trees.Length))
            && _references.SequenceEqual(other.References)
            // How severe diagnostics are in which file is another provider's word after generators have run.
            && _options.WithSyntaxTreeOptionsProvider(null).Equals(other.Options.WithSyntaxTreeOptionsProvider(null));
    }
}
