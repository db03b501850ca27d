using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.JsonPath;

namespace AslGen.Testing.Programs;

/// <summary>What the message is about when a path finds nothing.</summary>
internal enum PathUse
{
    /// <summary>A member of a payload template.</summary>
    Template,

    /// <summary>A field whose value is a path.</summary>
    Field,

    /// <summary>A variable or an operand of a choice rule.</summary>
    Choice,
}

/// <summary>A path.</summary>
internal sealed class PathProgram : ValueProgram
{
    private readonly PathExpression _path;
    private readonly string _field;
    private readonly PathUse _use;
    private readonly string _text;

    private PathProgram(PathExpression path, string field, PathUse use)
    {
        _path = path;
        _field = field;
        _use = use;
        _text = path.Print().ToString();
    }

    /// <summary>The path.</summary>
    public PathExpression Path => _path;

    /// <summary>The path as text.</summary>
    public string Text => _text;

    /// <summary>Makes a program of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="field">The name of the field, or of the template's member.</param>
    /// <param name="use">What the path is for.</param>
    /// <returns>The program.</returns>
    public static PathProgram Of(PathExpression path, string field, PathUse use) => new(path, field, use);

    /// <summary>What the path finds, or null where it finds nothing.</summary>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value.</returns>
    public DataValue? Find(IScene scene) => PathEvaluator.Evaluate(_path, scene).Value;

    public override DataValue Evaluate(IScene scene)
    {
        PathResult result = PathEvaluator.Evaluate(_path, scene);
        return result.Value ?? throw EvaluationException.InPath(CauseOf(result, scene), _field, _text);
    }

    private string CauseOf(PathResult result, IScene scene) =>
        _use switch
        {
            PathUse.Template =>
                $"The JSONPath '{_text}' specified for the field '{_field}' could not be found in the input '{IntrinsicEvaluator.RootOf(_path, scene)}'",
            PathUse.Choice => $"Invalid path '{_text}': The choice state's condition path references an invalid value.",
            _ => $"Invalid path '{_text}' : {result.Problem}",
        };
}

/// <summary>A call of an intrinsic function.</summary>
/// <param name="call">The call.</param>
/// <param name="field">The name of the field, or of the template's member.</param>
internal sealed class IntrinsicProgram(JsonPathExpression call, string field) : ValueProgram
{
    public override DataValue Evaluate(IScene scene)
    {
        try
        {
            return IntrinsicEvaluator.Evaluate(call, scene);
        }
        catch (EvaluationException exception) when (exception.Location is null)
        {
            throw new EvaluationException(exception.Error, exception.Message)
            {
                Location = field,
                Expression = exception.Expression ?? call.Print().ToString(),
            };
        }
    }
}

/// <summary>Compiles payload templates and fields of JSONPath.</summary>
internal static class PathCompiler
{
    /// <summary>Compiles a payload template.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The program.</returns>
    public static ValueProgram Template(JsonValue template)
    {
        switch (template)
        {
            case JsonObject @object:
                KeyValuePair<string, ValueProgram>[] members = [.. @object.Members.Select(Member)];
                return members.All(member => member.Value is ConstantProgram)
                    ? new ConstantProgram(
                        new DataObject(members.Select(member => KeyValuePair.Create(member.Key, ((ConstantProgram)member.Value).Value)))
                    )
                    : new ObjectProgram(members);
            case JsonArray array:
                ValueProgram[] items = [.. array.Items.Select(Template)];
                return items.All(item => item is ConstantProgram)
                    ? new ConstantProgram(new DataArray([.. items.Select(item => ((ConstantProgram)item).Value)]))
                    : new ArrayProgram(items);
            default:
                return new ConstantProgram(ModelData.Of(template));
        }
    }

    /// <summary>Compiles the value of a field that takes a path or an intrinsic function.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="use">What a path is for.</param>
    /// <returns>The program.</returns>
    /// <exception cref="InvalidDefinitionException">When the text is neither.</exception>
    public static ValueProgram Value(PlaceholderText text, string field, PathUse use) =>
        JsonPathParser.ParseValue(text).Expression switch
        {
            PathExpression path => PathProgram.Of(path, field, use),
            { } call => new IntrinsicProgram(call, field),
            null => throw new InvalidDefinitionException(
                $"The value for the field '{field}' must be a valid JSONPath or a valid intrinsic function call"
            ),
        };

    /// <summary>Compiles a path.</summary>
    /// <param name="text">The text.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="use">What the path is for.</param>
    /// <returns>The program.</returns>
    /// <exception cref="InvalidDefinitionException">When the text is no path.</exception>
    public static PathProgram Path(PlaceholderText text, string field, PathUse use = PathUse.Field) =>
        JsonPathParser.ParsePath(text).Expression is PathExpression path
            ? PathProgram.Of(path, field, use)
            : throw new InvalidDefinitionException($"The value '{text}' of the field '{field}' is no JSONPath");

    private static KeyValuePair<string, ValueProgram> Member(JsonMember member) =>
        member is { Name: [.. var name, '.', '$'], Value: JsonString text }
            ? KeyValuePair.Create(name, Value(text.Text, member.Name, PathUse.Template))
            : KeyValuePair.Create(member.Name, Template(member.Value));
}
