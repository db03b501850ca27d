using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Reads the expression that creates a task. What a task type's properties mean stands on the type itself, in the attributes of
/// <c>AslGen.Metadata</c>; here is only what all tasks share.
/// </summary>
/// <param name="context">The workflow being read.</param>
/// <param name="scope">What the state method's parameters stand for.</param>
/// <param name="isExpress">Whether the workflow is made for Express.</param>
internal sealed class TaskReader(ReadingContext context, Scope scope, bool isExpress)
{
    private const string RetryOnServiceExceptions = "RetryOnServiceExceptions";

    private readonly ExpressionReader _expressions = new(context, scope, flow: null);

    /// <summary>Reads a task.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="creation">The creation of the task.</param>
    /// <param name="retry">The retriers that the state method has.</param>
    /// <returns>The task, or null after a refusal.</returns>
    public TaskCall? Read(string name, IObjectCreationOperation creation, EquatableArray<Retrier> retry)
    {
        if (creation.Type is not INamedTypeSymbol type || !type.SelfAndBases().Any(IsTask))
        {
            context.Report(RuleIds.StateMethodShape, creation, "must create a task, such as LambdaInvoke or HttpInvoke");
            return null;
        }

        TaskSettings settings = new(context, _expressions, creation);
        TaskArguments arguments = TaskArguments.Read(context, _expressions, creation);
        if (context.Sink.IsCSharpBroken)
        {
            return null;
        }

        bool isDirect = settings.IsTrue("PayloadResponseOnly");
        AttributeData? integration = type.Attribute("AslGen.Metadata", "IntegrationAttribute");
        IntegrationPatterns pattern = PatternOf(integration, settings);
        Resource resource = ReadResource(creation, integration, arguments, pattern, isDirect);
        Expression? sent = isDirect ? arguments.Member("Payload") : arguments.All;
        bool isAnswerWhole = isDirect || pattern == IntegrationPatterns.WaitForTaskToken;
        string? resultMember = !isAnswerWhole && integration?.TryGet("ResultMember", out string member) == true ? member : null;
        Expression result = ReadResult(settings, resultMember);
        TaskChecks checks = new(context, settings, isExpress);
        checks.CheckPattern(resource, pattern, isDirect);
        checks.CheckToken(sent, result, pattern, isDirect);

        Expression? timeout = settings.ReadSeconds("Timeout");
        Expression? heartbeat = settings.ReadSeconds("Heartbeat");
        checks.CheckHeartbeat(timeout, heartbeat);
        bool retriesService = HasProperty(type, RetryOnServiceExceptions) && !settings.IsFalse(RetryOnServiceExceptions);
        return new TaskCall(name, context.Origins.NumberOf(creation.Syntax), resource)
        {
            Arguments = sent ?? new ObjectExpression([]) { Kind = ValueKind.Object },
            TimeoutSeconds = timeout,
            HeartbeatSeconds = heartbeat,
            Credentials = settings.ReadCredentials(),
            Retry = retriesService ? retry.Prepend(Retriers.LambdaService).ToEquatableArray() : retry,
            Result = result,
            IamResources = settings.ReadIamResources() ?? arguments.ResourceArns,
            IamAction = settings.ReadIamAction(),
        };
    }

    private static bool HasProperty(INamedTypeSymbol type, string name) =>
        type.SelfAndBases().Any(declaring => declaring.GetMembers(name).Length > 0);

    private static bool IsTask(INamedTypeSymbol type) => type.Is("AslGen", "TaskState`1");

    // A task type has one pattern, or a property that chooses between an answer and a callback.
    private static IntegrationPatterns PatternOf(AttributeData? integration, TaskSettings settings) =>
        integration?.TryGet("Suffix", out string suffix) == true ? ResourceSuffixes.Read(suffix)
        : settings.IsCallback ? IntegrationPatterns.WaitForTaskToken
        : IntegrationPatterns.RequestResponse;

    private Resource ReadResource(
        IObjectCreationOperation creation,
        AttributeData? integration,
        TaskArguments arguments,
        IntegrationPatterns pattern,
        bool isDirect
    )
    {
        if (!isDirect && integration?.ConstructorArguments is [{ Value: string service }, { Value: string api }])
        {
            SyntaxNode? names = (creation.Syntax as BaseObjectCreationExpressionSyntax)?.ArgumentList;
            return new IntegrationResource(service, arguments.SdkAction ?? api, pattern)
            {
                Origin = arguments.SdkAction is null || names is null ? -1 : context.Origins.NumberOf(names),
            };
        }

        Expression arn = (isDirect ? arguments.Member("FunctionName") : arguments.Resource) ?? new NullLiteral();
        if (!arn.IsDeployTimeText && arn is not NullLiteral)
        {
            _expressions.Refuse(creation, "A resource whose ARN is not known when the workflow is deployed");
        }

        return new ArnResource(arn, IsActivity: !isDirect);
    }

    private Expression ReadResult(TaskSettings settings, string? resultMember)
    {
        Expression answer = resultMember is null ? new ResultReference() : new MemberAccess(new ResultReference(), resultMember);
        if (settings.Find("Result") is not { } operation)
        {
            return answer;
        }

        IAnonymousFunctionOperation? lambda = (operation as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;
        if (lambda is not { Symbol.Parameters: [var parameter], Body.Operations: [IReturnOperation { ReturnedValue: { } value }, ..] })
        {
            if (operation.Descendants().Any(part => part is IInvalidOperation) || operation.Syntax.ContainsDiagnostics)
            {
                context.ReportBroken(operation);
                return answer;
            }

            return _expressions.Refuse(operation, "A Result that is not a lambda with one expression");
        }

        scope.Bind(parameter, answer with { Kind = JsonKinds.Of(parameter.Type), IsNullable = Nullability.IsNullable(parameter.Type) });
        return _expressions.Read(value);
    }
}
