using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what a flow awaits: states of <c>[State]</c> methods and those that <c>Flow</c> makes.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="isExpress">Whether the workflow is made for Express.</param>
internal sealed class StateReader(ReadingContext context, bool isExpress)
{
    /// <summary>Reads an awaited state.</summary>
    /// <param name="awaited">What is awaited.</param>
    /// <param name="arguments">Reads the values that the state is given.</param>
    /// <param name="flow">The flow that awaits it.</param>
    /// <param name="label">The label on the statement, which names the state; or null.</param>
    /// <returns>The state, or null after a refusal.</returns>
    public StateCall? Read(IOperation awaited, ExpressionReader arguments, IFlowStatements flow, string? label)
    {
        StateCall? state = ReadCall(awaited, arguments, flow, label);
        if (state is not null && (state.Name.Length is 0 or > StateName.Longest || state.Name.Any(char.IsControl)))
        {
            context.Report(RuleIds.InvalidStateName, awaited, state.Name);
        }

        return state;
    }

    private StateCall? ReadCall(IOperation awaited, ExpressionReader arguments, IFlowStatements flow, string? label)
    {
        IOperation operation = awaited is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : awaited;
        if (operation is IInvalidOperation || operation.Type is null or { TypeKind: TypeKind.Error })
        {
            context.ReportBroken(operation);
            return null;
        }

        if (operation is IInvocationOperation call)
        {
            if (call.TargetMethod.Attribute("AslGen", "StateAttribute") is not null)
            {
                if (call.TargetMethod.IsGenericMethod)
                {
                    context.Report(RuleIds.StateMethodShape, call, "must not be generic");
                    return null;
                }

                return call.Instance is null or IInstanceReferenceOperation
                    ? ReadStateMethod(call.TargetMethod, call, ValuesOf(call, arguments), label)
                    : Refuse(operation, $"The state '{call.TargetMethod.Name}' of another object");
            }

            if (IsState(call))
            {
                return call.TargetMethod.Name switch
                {
                    "Parallel" => new ParallelReader(context).Read(call, flow, label),
                    "Map" => new MapReader(context).Read(call, arguments, flow, label),
                    "DistributedMap" => new MapReader(context).ReadDistributed(call, arguments, flow, label),
                    "Wait" => ReadWait(call, arguments, label),
                    "WaitUntil" => ReadWaitUntil(call, arguments, label),
                    _ => Refuse(operation),
                };
            }
        }

        // A local has its state from a call without 'await', which was refused there.
        bool isRefusedBefore = operation is ILocalReferenceOperation && HelperMethods.IsAwaitable(operation.Type) && !context.Sink.IsClean;
        return isRefusedBefore ? null : Refuse(operation);
    }

    /// <summary>Whether a call makes a state.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it is a call of a <c>[State]</c> method or of <c>Flow</c>.</returns>
    public static bool IsState(IInvocationOperation call) =>
        call.TargetMethod.Attribute("AslGen", "StateAttribute") is not null || call.TargetMethod.ContainingType.Is("AslGen", "Flow");

    private StateCall? Refuse(IOperation operation) =>
        Refuse(
            operation,
            operation switch
            {
                IInvocationOperation call => $"A call of '{call.TargetMethod.Name}'{InsteadOf(call)}",
                IObjectCreationOperation => "A task made in place",
                _ => "What is awaited here",
            }
        );

    // What the flow has for what others write with tasks.
    private static string InsteadOf(IInvocationOperation call)
    {
        IMethodSymbol method = call is { TargetMethod.Name: "ConfigureAwait", Instance: IInvocationOperation inner }
            ? inner.TargetMethod
            : call.TargetMethod;
        return !method.ContainingType.Is("System.Threading.Tasks", "Task")
            ? ""
            : method.Name switch
            {
                "Delay" => " (write Flow.Wait)",
                "WhenAll" => " (write Flow.Parallel of states, or Flow.Map over items)",
                "WhenAny" => " (Flow.Parallel and Flow.Map wait for all; no state waits for the first)",
                _ => "",
            };
    }

    private StateCall? Refuse(IOperation operation, string what)
    {
        context.Report(RuleIds.AwaitOfNoState, operation, what);
        return null;
    }

    /// <summary>Reads a state of a <c>[State]</c> method that is named without being called.</summary>
    /// <param name="reference">The method's name.</param>
    /// <param name="given">What it is given.</param>
    /// <returns>The state, or null after a refusal.</returns>
    public StateCall? ReadMethod(IMethodReferenceOperation reference, IReadOnlyList<Expression> given) =>
        reference.Method.IsGenericMethod || reference.Instance is not (null or IInstanceReferenceOperation)
            ? Refuse(reference, $"The method '{reference.Method.Name}' of another object, or with type parameters,")
            : ReadStateMethod(reference.Method, reference, given.Select((value, index) => (index, value)), label: null);

    // As the arguments are written, each with the place of its parameter.
    private static IReadOnlyList<(int Ordinal, Expression Value)> ValuesOf(IInvocationOperation call, ExpressionReader arguments) =>
        call
            .Arguments.Where(argument => argument.Parameter is not null)
            .Select(argument => (argument.Parameter!.Ordinal, arguments.ReadToKeep(argument.Parameter.Name, argument.Value)))
            .ToList();

    private TaskCall? ReadStateMethod(
        IMethodSymbol called,
        IOperation call,
        IEnumerable<(int Ordinal, Expression Value)> given,
        string? label
    )
    {
        IMethodSymbol method = called.Implementation();
        AttributeData? attribute = called.Attribute("AslGen", "StateAttribute");
        string name = label ?? (attribute?.ConstructorArguments is [{ Value: string named }] ? named : method.Name);
        Scope scope = new();
        foreach ((int ordinal, Expression value) in given)
        {
            scope.Bind(method.Parameters[ordinal], value);
        }

        if (BodyOf(method, call) is not { } body)
        {
            return null;
        }

        SyntaxNode declaration = method.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation);
        TaskCall? task = new TaskReader(context, scope, isExpress).Read(name, body, Retriers.Read(context, method));
        return task is null
            ? null
            : task with
            {
                Origin = context.Origins.NumberOf(call.Syntax),
                DeclarationOrigin = context.Origins.NumberOf(declaration.NameToken()),
                Comment = SourceComments.SummaryOf(declaration),
                Detail = ArgumentsOf(call),
            };
    }

    // The one expression of a [State] method, which creates the task.
    private IObjectCreationOperation? BodyOf(IMethodSymbol method, IOperation call)
    {
        SyntaxNode? syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
        if (syntax is null || !context.IsInCompilation(syntax))
        {
            context.Report(RuleIds.StateMethodShape, call, "must be in the workflow's own project, where its source is known");
            return null;
        }

        IOperation? operation = context.OperationOf(syntax);
        IBlockOperation? block = operation is IMethodBodyOperation body ? body.ExpressionBody ?? body.BlockBody : null;
        IOperation? value = block?.Operations is [IReturnOperation { ReturnedValue: { } returned }, ..] ? returned : null;
        while (value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        if (value is IObjectCreationOperation creation)
        {
            return creation;
        }

        int name = context.Origins.NumberOf(syntax.NameToken());
        if (operation is null || operation.Descendants().Any(part => part is IInvalidOperation) || syntax.ContainsDiagnostics)
        {
            context.Sink.ReportBrokenCSharp(name);
        }
        else
        {
            context.Sink.Report(RuleIds.StateMethodShape, name, "must be one expression that creates a task");
        }

        return null;
    }

    private WaitCall ReadWait(IInvocationOperation call, ExpressionReader arguments, string? label)
    {
        IOperation duration = call.Arguments[0].Value;
        Expression seconds;
        string name = "Wait";
        if (Durations.ConstantSeconds(KnownValues.Follow(duration, context)) is { } constant)
        {
            if (constant is < 0 or > 99_999_999 || constant != Math.Floor(constant))
            {
                context.Report(RuleIds.InvalidSetting, duration, "A wait must be whole seconds from 0 to 99,999,999");
            }

            string text = constant.ToString("F0", System.Globalization.CultureInfo.InvariantCulture);
            seconds = new NumberLiteral(text) { Kind = ValueKind.Integer };
            name = "Wait " + Durations.InWords(constant);
        }
        else
        {
            seconds = Durations.ReadDynamic(duration, arguments);
        }

        return new WaitCall(label ?? name, context.Origins.NumberOf(call.Syntax), seconds, IsUntil: false);
    }

    private WaitCall ReadWaitUntil(IInvocationOperation call, ExpressionReader arguments, string? label)
    {
        IOperation time = call.Arguments[0].Value;
        string? constant = PointsInTime.Constant(time);
        Expression until = constant is null ? arguments.Read(time) : new StringLiteral(constant) { Kind = ValueKind.String };
        return new WaitCall(
            label
                ?? StateName.Short(
                    constant is null ? "Wait until " + SourceWords.OneLine(time.Syntax.ToString()) : "Wait until " + constant
                ),
            context.Origins.NumberOf(call.Syntax),
            until with
            {
                Origin = context.Origins.NumberOf(time.Syntax),
            },
            IsUntil: true
        );
    }

    // What a state is given tells it apart from others of the same method.
    private static string ArgumentsOf(IOperation call) =>
        call.Syntax is InvocationExpressionSyntax invocation ? SourceWords.OneLine(invocation.ArgumentList.Arguments.ToString()) : "";
}
