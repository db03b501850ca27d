using System.Composition;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AslGen.CodeFixes;

/// <summary>Writes <c>Flow.Wait</c> in place of <c>Task.Delay</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WaitInPlaceOfDelayFix)), Shared]
public sealed class WaitInPlaceOfDelayFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => RuleIds.AwaitOfNoState;

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Node is InvocationExpressionSyntax awaited
            && DelayIn(place.Model.GetOperation(awaited, cancellation)) is { } delay
            && DurationOf(place, delay) is { } duration
        )
        {
            yield return place.Edit(
                "Wait with Flow.Wait",
                nameof(WaitInPlaceOfDelayFix),
                editor =>
                    editor.ReplaceNode(awaited, (current, generator) => Wait(place, generator, duration(generator)).WithTriviaFrom(current))
            );
        }
    }

    private static IInvocationOperation? DelayIn(IOperation? operation) =>
        operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Delay" } method } call
                when method.ContainingType.Is("System.Threading.Tasks", "Task") => call,
            IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } instance } => DelayIn(instance),
            _ => null,
        };

    // A workflow has no cancellation token and no clock of its own; and it waits whole seconds.
    private static Func<SyntaxGenerator, ExpressionSyntax>? DurationOf(Place place, IInvocationOperation delay)
    {
        if (
            delay.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is not { } value
            || delay.TargetMethod.Parameters.Any(parameter => parameter.Type.Is("System", "TimeProvider"))
        )
        {
            return null;
        }

        if (value.Type.Is("System", "TimeSpan"))
        {
            return _ => (ExpressionSyntax)value.Syntax;
        }

        return value.ConstantValue is { HasValue: true, Value: int milliseconds } && milliseconds >= 0 && milliseconds % 1000 == 0
            ? generator => AslGenSyntax.Seconds(place, generator, milliseconds / 1000)
            : null;
    }

    private static SyntaxNode Wait(Place place, SyntaxGenerator generator, ExpressionSyntax duration) =>
        InvocationExpression(
            AslGenSyntax.Member(place, generator, "Flow", "Wait"),
            ArgumentList(SingletonSeparatedList(Argument(duration.WithoutTrivia())))
        );
}
