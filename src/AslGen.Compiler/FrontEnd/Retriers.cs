using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>[Retry]</c> attributes.</summary>
internal static class Retriers
{
    private const int LongestSeconds = 99_999_999;
    private const int LongestDelay = 31_622_400;

    /// <summary>The retrier that a Lambda task has by default, for passing failures of the service.</summary>
    public static Retrier LambdaService { get; } =
        new(["Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException"])
        {
            IntervalSeconds = 2,
            MaxAttempts = 6,
            BackoffRate = 2,
        };

    /// <summary>Reads the retriers of a state method.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="method">The method.</param>
    /// <returns>The retriers in the order in which they are written.</returns>
    public static EquatableArray<Retrier> Read(ReadingContext context, IMethodSymbol method)
    {
        List<Retrier> retriers = [];
        AttributeData[] attributes = method
            .GetAttributes()
            .Where(attribute => attribute.AttributeClass.Is("AslGen", "RetryAttribute"))
            .ToArray();
        foreach (AttributeData attribute in attributes)
        {
            string[] names = attribute.ConstructorArguments.SelectMany(NamesOf).ToArray();
            if (names.Length == 0 || attribute.AttributeConstructor is null)
            {
                context.Sink.ReportBrokenCSharp(context.Origins.NumberOf(context.NameToken));
                continue;
            }

            int origin = attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation) is { } syntax
                ? context.Origins.NumberOf(syntax)
                : -1;
            retriers.Add(ToRetrier(attribute, names) with { Origin = origin });
            Check(context, attribute, names, isLast: attribute == attributes[attributes.Length - 1]);
        }

        return retriers.ToEquatableArray();
    }

    private static IEnumerable<string> NamesOf(TypedConstant argument) =>
        argument switch
        {
            { Kind: TypedConstantKind.Array, IsNull: false } => argument.Values.SelectMany(NamesOf),
            { Value: string name } => [name],
            // As the attribute itself has it: any exception is any error.
            { Value: ITypeSymbol type } =>
            [
                type.Is("System", "Exception") ? StatesLanguage.Errors.ErrorNames.Any : ErrorTypes.NameOf(type),
            ],
            _ => [],
        };

    private static Retrier ToRetrier(AttributeData attribute, string[] names) =>
        new(names.ToEquatableArray())
        {
            IntervalSeconds = attribute.TryGet("IntervalSeconds", out int interval) ? interval : null,
            MaxAttempts = attribute.TryGet("MaxAttempts", out int attempts) ? attempts : null,
            BackoffRate = attribute.TryGet("BackoffRate", out double rate) ? rate : null,
            MaxDelaySeconds = attribute.TryGet("MaxDelaySeconds", out int delay) ? delay : null,
            JitterStrategy = attribute.TryGet("JitterStrategy", out int jitter) ? (jitter == 1 ? "FULL" : "NONE") : null,
        };

    private static void Check(ReadingContext context, AttributeData attribute, string[] names, bool isLast)
    {
        Retrier retrier = ToRetrier(attribute, names);
        string? problem = retrier switch
        {
            { IntervalSeconds: < 1 or > LongestSeconds } => "IntervalSeconds must be from 1 to 99,999,999",
            { MaxAttempts: < 0 or > LongestSeconds } => "MaxAttempts must be from 0 to 99,999,999",
            { BackoffRate: not null and not (>= 1 and <= double.MaxValue) } => "BackoffRate must be at least 1",
            { MaxDelaySeconds: < 1 or > LongestDelay } => "MaxDelaySeconds must be from 1 to 31,622,400",
            { MaxDelaySeconds: { } delay } when delay <= (retrier.IntervalSeconds ?? 1) => "MaxDelaySeconds must be above IntervalSeconds",
            _ when names.Contains("States.ALL") && names.Length > 1 => "States.ALL must stand alone",
            _ when names.Contains("States.ALL") && !isLast =>
                "States.ALL must be in the last [Retry], because those after it are never reached",
            _ when names.Any(string.IsNullOrWhiteSpace) => "An error name must not be empty",
            _ => null,
        };
        if (problem is not null && attribute.ApplicationSyntaxReference?.GetSyntax(context.Cancellation) is { } syntax)
        {
            context.Sink.Report(RuleIds.InvalidRetry, context.Origins.NumberOf(syntax), problem);
        }
    }
}
