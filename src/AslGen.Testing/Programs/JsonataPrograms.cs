using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>Compiles fields of JSONata.</summary>
internal static class JsonataCompiler
{
    private const string Open = "{%";
    private const string Close = "%}";

    /// <summary>Compiles a field: any JSON in which strings can be expressions.</summary>
    /// <param name="json">The field's value.</param>
    /// <param name="location">The field, as messages name it: <c>Output/total</c>.</param>
    /// <returns>The program.</returns>
    /// <exception cref="InvalidDefinitionException">When an expression is wrong.</exception>
    public static ValueProgram Value(JsonValue json, string location)
    {
        switch (json)
        {
            case JsonString text when IsExpression(text.Text.ToString()):
                return Expression(text.Text.ToString(), location);
            case JsonObject @object:
                KeyValuePair<string, ValueProgram>[] members =
                [
                    .. @object.Members.Select(member =>
                        KeyValuePair.Create(member.Name, Value(member.Value, location + "/" + member.Name))
                    ),
                ];
                return members.All(member => member.Value is ConstantProgram)
                    ? new ConstantProgram(
                        new DataObject(members.Select(member => KeyValuePair.Create(member.Key, ((ConstantProgram)member.Value).Value)))
                    )
                    : new ObjectProgram(members);
            case JsonArray array:
                ValueProgram[] items = [.. array.Items.Select((item, index) => Value(item, $"{location}[{index}]"))];
                return items.All(item => item is ConstantProgram)
                    ? new ConstantProgram(new DataArray([.. items.Select(item => ((ConstantProgram)item).Value)]))
                    : new ArrayProgram(items);
            default:
                return new ConstantProgram(ModelData.Of(json));
        }
    }

    private static bool IsExpression(string text) =>
        text.Length >= Open.Length + Close.Length
        && text.StartsWith(Open, StringComparison.Ordinal)
        && text.EndsWith(Close, StringComparison.Ordinal);

    private static ExpressionProgram Expression(string text, string location)
    {
        string expression = text[Open.Length..^Close.Length].Trim();
        JsonataParseResult result = JsonataParser.Parse(expression);
        return result.Expression is { } tree
            ? new ExpressionProgram(tree, expression, location)
            : throw new InvalidDefinitionException(
                $"The JSONata expression '{expression}' of the field '{location}' is wrong: {result.Errors[0].Message}"
            );
    }
}

/// <summary>A JSONata expression.</summary>
internal sealed class ExpressionProgram : ValueProgram
{
    private readonly string _text;
    private readonly string _location;

    public ExpressionProgram(JsonataExpression tree, string text, string location)
    {
        _ = tree;
        _text = text;
        _location = location;
    }

    /// <summary>The field, as messages name it.</summary>
    public string Location => _location;

    /// <summary>The expression without what surrounds it.</summary>
    public string Text => _text;

    public override DataValue Evaluate(IScene scene) => throw Failure("threw an error during evaluation. JSONata is not there yet");

    /// <summary>The error for a value that the field cannot take.</summary>
    /// <param name="problem">What is wrong, the rest of a sentence.</param>
    /// <returns>The error.</returns>
    public EvaluationException Failure(string problem) =>
        EvaluationException.InQuery($"The JSONata expression '{_text}' specified for the field '{_location}' {problem}", _location, _text);
}
