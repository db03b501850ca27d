using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Text;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>A regular expression.</summary>
internal sealed class RegexNode(string pattern, bool ignoreCase, bool multiline) : Node
{
    private readonly System.Text.RegularExpressions.Regex _regex = EcmaScriptRegex.Create(pattern, ignoreCase, multiline);

    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) => new RegexValue(_regex, pattern, Position);
}

/// <summary>A function that the expression defines.</summary>
internal sealed class LambdaNode(string[] parameters, SignatureCheck? signature, Node body) : Node
{
    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) =>
        new LambdaValue(parameters, body, input, environment, signature);
}

/// <summary>A call at the end of a function, which is left to whoever called the function.</summary>
internal sealed class TailCallNode(CallNode call) : Node
{
    protected override bool IsLeaf => true;

    protected override DataValue? Run(DataValue? input, Frame environment) => new TailCall(call, input, environment);
}

/// <summary>A call.</summary>
internal sealed class CallNode(Node procedure, Node[] arguments) : Node
{
    /// <summary>The name that is called, as far as there is one.</summary>
    private string? Token =>
        procedure switch
        {
            VariableNode variable => variable.Name,
            PathNode { Steps: [NameNode name, ..] } => name.Name,
            _ => null,
        };

    protected override DataValue? Run(DataValue? input, Frame environment) => Call(input, environment, hasFirst: false, first: null);

    /// <summary>Calls the function with a value before the arguments.</summary>
    public DataValue? CallWith(DataValue? first, DataValue? input, Frame environment) => Call(input, environment, hasFirst: true, first);

    /// <summary>Does a call that was left to do. The result can be another.</summary>
    public DataValue? Continue(TailCall call, DataValue? input, Frame environment)
    {
        environment.Run.Allocate(0);
        DataValue? function = procedure.Evaluate(call.Input, call.Environment);
        DataValue?[] values = new DataValue?[arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            values[index] = arguments[index].Evaluate(call.Input, call.Environment);
        }

        try
        {
            return Calls.ApplyOnce(function, values, input, environment);
        }
        catch (JsonataException exception) when (exception.LocateIfNowhere(Position, Token))
        {
            throw;
        }
    }

    private DataValue? Call(DataValue? input, Frame environment, bool hasFirst, DataValue? first)
    {
        DataValue? function = procedure.Evaluate(input, environment);
        if (function is null && procedure is PathNode && Token is { } name && Json.IsTrueInJavaScript(environment.Find(name)))
        {
            throw new JsonataException("T1005") { Position = Position, Token = name };
        }

        int offset = hasFirst ? 1 : 0;
        DataValue?[] values = new DataValue?[arguments.Length + offset];
        if (hasFirst)
        {
            values[0] = first;
        }

        for (int index = 0; index < arguments.Length; index++)
        {
            values[index + offset] = ClosureValue.Wrap(arguments[index].Evaluate(input, environment), environment);
        }

        try
        {
            return Calls.Apply(function, values, input, environment);
        }
        catch (JsonataException exception) when (exception.LocateIfNowhere(Position, Token))
        {
            throw;
        }
    }
}

/// <summary>A partial application.</summary>
/// <param name="procedure">The function.</param>
/// <param name="arguments">The arguments; null where one is left open.</param>
internal sealed class PartialNode(Node procedure, Node?[] arguments) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue?[] values = new DataValue?[arguments.Length];
        for (int index = 0; index < arguments.Length; index++)
        {
            values[index] = arguments[index]?.Evaluate(input, environment);
        }

        string? token = procedure switch
        {
            VariableNode variable => variable.Name,
            PathNode { Steps: [NameNode name, ..] } => name.Name,
            _ => null,
        };
        DataValue? function = procedure.Evaluate(input, environment);
        if (function is null && procedure is PathNode && token is not null && Json.IsTrueInJavaScript(environment.Find(token)))
        {
            throw new JsonataException("T1007") { Position = Position, Token = token };
        }

        if (function is not FunctionValue callable)
        {
            throw new JsonataException("T1008") { Position = Position, Token = token };
        }

        string[] parameters = callable.PartialParameters();
        int[] open = [.. Enumerable.Range(0, parameters.Length).Where(index => index < arguments.Length && arguments[index] is null)];
        return new PartialValue(callable, parameters, values, open);
    }
}

/// <summary>A value given to a function, or one function after another.</summary>
internal sealed class ApplyNode(Node argument, Node function) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? value = argument.Evaluate(input, environment);
        if (function is CallNode call)
        {
            return call.CallWith(value, input, environment);
        }

        if (function.Evaluate(input, environment) is not FunctionValue callable)
        {
            throw new JsonataException("T2006") { Position = Position, Token = "~>" };
        }

        return value is FunctionValue first
            ? new ChainValue(first, callable, environment)
            : Calls.Apply(callable, [value], DataNull.Value, environment);
    }
}
