using System.Collections;
using System.Reflection;
using AslGen.Compiler.Hosting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>What a generator that keeps the IDE fast must hold to.</summary>
internal static class CacheChecks
{
    private static readonly string[] OwnSteps = [WorkflowGenerator.ProgramsStep, WorkflowGenerator.CdkStep];

    /// <summary>Runs a driver again on a copy of the compilation and asserts that all of its outputs come from the cache.</summary>
    public static void AssertSecondRunDoesNothing(GeneratorDriver driver, CSharpCompilation compilation)
    {
        GeneratorRunResult second = driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single();
        IEnumerable<IncrementalStepRunReason> reasons = second
            .TrackedOutputSteps.Concat(second.TrackedSteps.Where(step => OwnSteps.Contains(step.Key)))
            .SelectMany(step => step.Value)
            .SelectMany(run => run.Outputs)
            .Select(output => output.Reason);
        Assert.All(
            reasons,
            reason =>
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"A second run was {reason}.")
        );
    }

    /// <summary>Asserts that nothing reachable from the pipeline's values belongs to a compilation.</summary>
    public static void AssertValuesHoldNoRoslyn(GeneratorDriverRunResult result)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (
            (object value, IncrementalStepRunReason _) in result
                .Results.Single()
                .TrackedSteps.Where(step => OwnSteps.Contains(step.Key))
                .SelectMany(step => step.Value)
                .SelectMany(run => run.Outputs)
        )
        {
            Visit(value, seen);
        }
    }

    private static void Visit(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value
                is Compilation
                    or ISymbol
                    or SyntaxNode
                    or SyntaxTree
                    or Location
                    or IOperation
                    or SemanticModel
                    or SyntaxToken
                    or SyntaxReference,
            $"A pipeline value holds a {value.GetType().Name}."
        );
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, seen);
            }
        }

        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (
                FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                Visit(field.GetValue(value), seen);
            }
        }
    }
}
