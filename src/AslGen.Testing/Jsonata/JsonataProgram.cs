using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Functions;
using AslGen.Testing.Jsonata.Nodes;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata;

/// <summary>A JSONata 2.0.6 expression that can be evaluated, by many threads at once.</summary>
/// <remarks>
/// It gives the values and error codes of the reference implementation, npm's <c>jsonata</c>, on Node.js. Differences are meant:
/// items of an array constructor and members of an object are evaluated one after the other, so that a variable set in one is seen in
/// the next, and of several errors the first counts; what JavaScript's objects inherit (<c>toString</c>) is no member; nothing changes
/// what was given as input or variable (grouping an empty array puts an item into it there), and no object is put into itself; where the
/// reference implementation breaks off with an error of JavaScript, this gives an error of its own, mostly without a code; a partial
/// application does not turn arguments of other types into those that a function wants; <c>$power</c> can differ in the last binary
/// digit, and <c>$formatBase</c> in the digits beyond the precision of a number; and an evaluation that takes too much ends with
/// <c>U1001</c>.
/// </remarks>
internal sealed class JsonataProgram
{
    private readonly Node _root;
    private readonly JsonataFunctionSet _functions;

    private JsonataProgram(Node root, JsonataFunctionSet functions)
    {
        _root = root;
        _functions = functions;
    }

    /// <summary>Makes a program of an expression.</summary>
    /// <param name="tree">The expression.</param>
    /// <param name="functions">The functions that it can call.</param>
    /// <returns>The program.</returns>
    /// <exception cref="JsonataException">The expression cannot be evaluated, because of a placeholder.</exception>
    public static JsonataProgram Compile(JsonataExpression tree, JsonataFunctionSet functions = JsonataFunctionSet.StepFunctions)
    {
        // Printing a tree that was not parsed adds the parentheses that it needs, which are blocks of their own.
        return tree.Position < 0 && tree.Print().Literal is { } text
            ? Compile(text, functions)
            : new JsonataProgram(NodeBuilder.Build(tree), functions);
    }

    /// <summary>Makes a program of an expression's text.</summary>
    /// <param name="text">The text, without what surrounds it in a definition.</param>
    /// <param name="functions">The functions that it can call.</param>
    /// <returns>The program.</returns>
    /// <exception cref="JsonataException">The text is no expression.</exception>
    public static JsonataProgram Compile(string text, JsonataFunctionSet functions = JsonataFunctionSet.StepFunctions)
    {
        JsonataParseResult result = JsonataParser.Parse(text);
        if (result.Expression is null)
        {
            JsonataError error = result.Errors[0];
            throw new JsonataException(error.Code, error.Message) { Position = error.Position };
        }

        return new JsonataProgram(NodeBuilder.Build(result.Expression), functions);
    }

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">The input document; null for none, as in Step Functions.</param>
    /// <param name="variables">The variables by their names without the dollar sign.</param>
    /// <param name="limits">What the evaluation may take.</param>
    /// <param name="host">What it takes from the world around it.</param>
    /// <param name="cancellation">Ends the evaluation.</param>
    /// <returns>The value; null where it is undefined. It can be, or hold, a <see cref="FunctionValue"/>.</returns>
    /// <exception cref="JsonataException">The expression has no value.</exception>
    public DataValue? Evaluate(
        DataValue? input,
        IReadOnlyDictionary<string, DataValue> variables,
        JsonataLimits limits,
        JsonataHost host,
        CancellationToken cancellation = default
    )
    {
        EvaluationRun run = new(limits, host, _functions, cancellation);
        Frame scope = new(run, new Frame(run, null, FunctionTable.Of(_functions)), variables);
        scope.Bind("$", input);
        DataValue? context = input is DataArray array ? new SequenceValue([array]) { IsSequence = true, WrapsInput = true } : input;
        try
        {
            DataValue? result = _root.Evaluate(context, scope);
            CheckNesting(result, limits.Nesting);
            return result;
        }
        catch (InsufficientExecutionStackException)
        {
            throw EvaluationRun.Beyond("a value nests too deep");
        }
    }

    private static void CheckNesting(DataValue? value, int depth)
    {
        if (value is not (DataArray or DataObject))
        {
            return;
        }

        if (depth == 0)
        {
            throw EvaluationRun.Beyond("its result nests too deep");
        }

        if (value is DataArray array)
        {
            foreach (DataValue item in array.Items)
            {
                CheckNesting(item, depth - 1);
            }
        }
        else
        {
            foreach (KeyValuePair<string, DataValue> member in ((DataObject)value).Members)
            {
                CheckNesting(member.Value, depth - 1);
            }
        }
    }
}
