using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Checks a task's settings against each other: how it waits, what it sends, and how long.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="settings">The settings.</param>
/// <param name="isExpress">Whether the workflow is made for Express.</param>
internal sealed class TaskChecks(ReadingContext context, TaskSettings settings, bool isExpress)
{
    // Where a missing token belongs, the most telling first.
    private static readonly string[] Carriers =
    [
        "Payload",
        "Parameters",
        "MessageBody",
        "Message",
        "Entries",
        "Input",
        "RequestBody",
        "Body",
        "Overrides",
        "Job",
        "IntegrationPattern",
    ];

    /// <summary>Checks that the task can wait as it is to.</summary>
    /// <param name="resource">What it calls.</param>
    /// <param name="pattern">How it waits.</param>
    /// <param name="isDirect">Whether it calls a function by its own ARN.</param>
    public void CheckPattern(Resource resource, IntegrationPatterns pattern, bool isDirect)
    {
        if (isDirect)
        {
            CheckDirect();
        }
        else if (
            resource is IntegrationResource { Service: var service, Api: var api }
            && ServiceCatalogue.Find(service, api)?.Patterns.HasFlag(pattern) != true
        )
        {
            string qualified = $"{service}:{api}";
            Report(
                pattern == IntegrationPatterns.WaitForTaskToken
                    ? $"{qualified} does not support callbacks"
                    : $"{qualified} cannot be called so"
            );
        }
        else if (
            isExpress
            && (pattern, resource) switch
            {
                (IntegrationPatterns.WaitForTaskToken, _) => "callbacks",
                (IntegrationPatterns.RunJob or IntegrationPatterns.RunJob2, _) => "tasks that wait for a job",
                (_, ArnResource { IsActivity: true }) => "activities",
                _ => null,
            }
                is { } what
        )
        {
            Report($"Express state machines do not support {what}");
        }
    }

    /// <summary>Checks that a callback task sends its token, and no other task.</summary>
    /// <param name="arguments">What the task sends, or null.</param>
    /// <param name="result">What it gives.</param>
    /// <param name="pattern">How it waits.</param>
    /// <param name="isDirect">Whether it calls a function by its own ARN.</param>
    public void CheckToken(Expression? arguments, Expression result, IntegrationPatterns pattern, bool isDirect)
    {
        // What is taken apart again is not sent.
        Expression? token = TaskTokens.Find(arguments is null ? null : Simplifier.Simplify(arguments));
        if (pattern != IntegrationPatterns.WaitForTaskToken)
        {
            if ((token ?? TaskTokens.Find(result)) is { } needless)
            {
                context.Sink.Report(RuleIds.TokenOutsideCallback, needless.Origin);
            }
        }
        else if (token is null && !isDirect && !TaskTokens.HasText(arguments))
        {
            // A token written as text has its own finding, at the text, and so has a direct call, which cannot wait.
            IOperation place = Carriers.Select(settings.Find).FirstOrDefault(carrier => carrier is not null) ?? settings.Creation;
            context.Report(RuleIds.TokenNotSent, WithoutConversion(place));
        }
    }

    /// <summary>Checks that heartbeats are asked for before the timeout.</summary>
    /// <param name="timeout">The timeout in seconds, or null.</param>
    /// <param name="heartbeat">The time between heartbeats in seconds, or null.</param>
    public void CheckHeartbeat(Expression? timeout, Expression? heartbeat)
    {
        if (
            timeout is NumberLiteral { Text: var whole }
            && heartbeat is NumberLiteral { Text: var part }
            && long.TryParse(whole, out long timeoutSeconds)
            && long.TryParse(part, out long heartbeatSeconds)
            && heartbeatSeconds >= timeoutSeconds
        )
        {
            context.Report(
                RuleIds.InvalidSetting,
                settings.Find("Heartbeat")!,
                "The Heartbeat must be shorter than the Timeout, which otherwise always comes first"
            );
        }
    }

    private void CheckDirect()
    {
        string[] excluded =
        [
            .. new[] { "InvocationType", "ClientContext", "Qualifier", "LogType", "DurableExecutionName", "TenantId" }.Where(IsSet),
            .. settings.IsCallback ? ["IntegrationPattern"] : Array.Empty<string>(),
        ];
        if (excluded.Length > 0)
        {
            context.Report(
                RuleIds.PayloadResponseOnlyExcludes,
                AssignmentOf(settings.Find("PayloadResponseOnly")!),
                string.Join(", ", excluded)
            );
        }
    }

    private bool IsSet(string setting) => settings.Find(setting) is not null;

    private void Report(string message) => context.Report(RuleIds.UnsupportedPattern, settings.PatternPlace, message);

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;

    private static IOperation AssignmentOf(IOperation value) => value.Parent is ISimpleAssignmentOperation assignment ? assignment : value;
}
