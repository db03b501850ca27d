using System.Collections;
using System.Diagnostics.CodeAnalysis;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Jsonata;
using AslGen.Testing.Jsonata.Values;

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
/// <param name="tree">The expression.</param>
/// <param name="text">The expression's text, without what surrounds it.</param>
/// <param name="location">The field, as messages name it.</param>
internal sealed class ExpressionProgram(JsonataExpression tree, string text, string location) : ValueProgram
{
    private readonly JsonataProgram _program = JsonataProgram.Compile(tree);

    public override DataValue Evaluate(IScene scene)
    {
        DataValue? value;
        try
        {
            value = _program.Evaluate(null, new SceneVariables(scene), JsonataLimits.Default, new SceneHost(scene));
        }
        catch (JsonataException exception)
        {
            string code = exception.Code is null ? "" : exception.Code + ": ";
            throw Failure("threw an error during evaluation. " + code + exception.Message);
        }

        if (value is null)
        {
            throw Failure("returned nothing (undefined).");
        }

        return HasFunction(value) ? throw Failure("returned a value of a type that is no JSON: function.") : value;
    }

    /// <summary>The error for a value that the field cannot take.</summary>
    /// <param name="problem">What is wrong, the rest of a sentence.</param>
    /// <returns>The error.</returns>
    public EvaluationException Failure(string problem) =>
        EvaluationException.InQuery($"The JSONata expression '{text}' specified for the field '{location}' {problem}", location, text);

    // Values that came from outside hold no functions; most results are such values or small.
    private static bool HasFunction(DataValue value) =>
        value switch
        {
            FunctionValue => true,
            DataArray array when array.KnownSize is null => array.Items.Any(HasFunction),
            DataObject @object when @object.KnownSize is null => @object.Members.Any(member => HasFunction(member.Value)),
            _ => false,
        };

    /// <summary>The variables that an expression sees: those of the workflow, and <c>$states</c>.</summary>
    private sealed class SceneVariables(IScene scene) : IReadOnlyDictionary<string, DataValue>
    {
        private const string States = "states";

        public IEnumerable<string> Keys => this.Select(variable => variable.Key);

        public IEnumerable<DataValue> Values => this.Select(variable => variable.Value);

        public int Count => this.Count();

        public DataValue this[string key] => TryGetValue(key, out DataValue? value) ? value : throw new KeyNotFoundException(key);

        public bool ContainsKey(string key) => TryGetValue(key, out _);

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out DataValue value)
        {
            value = key == States ? scene.States : scene.Variables[key];
            return value is not null;
        }

        public IEnumerator<KeyValuePair<string, DataValue>> GetEnumerator() =>
            scene.Variables.All().DistinctBy(variable => variable.Key).Append(new(States, scene.States)).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>The simulation's clock and chance.</summary>
    private sealed class SceneHost(IScene scene) : JsonataHost
    {
        public override long Milliseconds => scene.Now.ToUnixTimeMilliseconds();

        public override double NextRandom() => scene.Random.NextDouble();

        public override Guid NextUuid() => Guid.Parse(scene.Random.NextUuid());
    }
}
