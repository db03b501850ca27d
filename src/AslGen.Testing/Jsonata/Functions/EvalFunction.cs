using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Nodes;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Functions;

/// <summary>The function <c>$eval</c>, which Step Functions does not have.</summary>
internal static class EvalFunction
{
    public static DataValue? Eval(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        DataValue? input = call[1] switch
        {
            null => call.Input,
            DataArray array when !Json.IsSequence(array) => new SequenceValue([array]) { IsSequence = true, WrapsInput = true },
            var focus => focus,
        };
        JsonataParseResult parsed = JsonataParser.Parse(text);
        if (parsed.Expression is null)
        {
            throw new JsonataException("D3120", new DataString(parsed.Errors[0].Message));
        }

        JsonataException failure;
        try
        {
            return NodeBuilder.Build(parsed.Expression).Evaluate(input, call.Environment);
        }
        catch (JsonataException exception) when (exception.Code != "U1001")
        {
            failure = exception;
        }

        // Not in the handler, because many nested ones would use up the stack.
        throw new JsonataException("D3121", new DataString(failure.Message));
    }
}
