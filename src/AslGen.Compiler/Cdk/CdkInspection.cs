using System.Collections.Immutable;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk;

/// <summary>Looks at one object creation or call, and reports what is wrong with it.</summary>
/// <param name="session">What inspections share.</param>
/// <param name="report">Takes diagnostics.</param>
/// <param name="cancellation">Stops the work.</param>
internal sealed class CdkInspection(CdkSession session, Action<Diagnostic> report, CancellationToken cancellation)
{
    private readonly HashSet<(string Id, Location Place)> _reported = [];
    private ValueReader? _values;

    /// <summary>What inspections share.</summary>
    public CdkSession Session { get; } = session;

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Reads values.</summary>
    public ValueReader Values => _values ??= new ValueReader(Session, Cancellation);

    /// <summary>Reports a mistake.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void Report(DiagnosticDescriptor rule, Location place, params string[] arguments) =>
        ReportWith(rule, place, replacement: null, arguments);

    /// <summary>Reports a mistake together with what should stand there.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="place">Where it is.</param>
    /// <param name="replacement">What a fix writes, or null where no answer is clearly right.</param>
    /// <param name="arguments">What fills the places of the rule's message.</param>
    public void ReportWith(DiagnosticDescriptor rule, Location place, string? replacement, params string[] arguments)
    {
        // A place reached on two ways is one mistake.
        if (place.IsInSource && _reported.Add((rule.Id, place)))
        {
            ImmutableDictionary<string, string?> properties = replacement is null
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Replacement, replacement);
            report(Diagnostic.Create(rule, place, properties, [.. arguments]));
        }
    }
}
