using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>A value of the definition for the policy: what is only known at run time is <c>*</c> in it, the rest stays.</summary>
/// <param name="Text">The text, or an IAM pattern of every text that the value can have.</param>
/// <param name="IsExact">Whether <paramref name="Text"/> is the value itself.</param>
internal sealed record ParameterValue(PlaceholderText Text, bool IsExact)
{
    private const string Any = "*";

    /// <summary>A value of which nothing is known before the execution.</summary>
    public static ParameterValue Unknown { get; } = new(Any, IsExact: false);

    /// <summary>No value, where an item of an array does not have what others have.</summary>
    public static ParameterValue Missing { get; } = new("", IsExact: true);

    /// <summary>Whether nothing of the value is known.</summary>
    public bool IsUnknown => !IsExact && Text.Literal == Any;

    /// <summary>The IAM pattern of the value: in it the characters <c>*</c> and <c>?</c> of an exact value match themselves alone.</summary>
    public PlaceholderText Pattern => IsExact ? new PlaceholderTextBuilder().Append(Text, Escape).Build() : Text;

    /// <summary>Makes a value of text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    public static ParameterValue OfText(PlaceholderText text) => new(text, IsExact: true);

    /// <summary>Reads a value.</summary>
    /// <param name="value">A value of the definition, in the form that it has in JSON or with its expression as a tree.</param>
    /// <param name="language">The query language of the state that it belongs to.</param>
    /// <returns>The value.</returns>
    public static ParameterValue Of(JsonValue value, QueryLanguage language) =>
        value switch
        {
            JsonString { Text: var text } when language == QueryLanguage.Jsonata && text.StartsWith("{%") && text.EndsWith("%}") => OfTree(
                JsonataParser.Parse(text.Trim(2, 2)).Expression
            ),
            JsonString text => OfText(text.Text),
            JsonPlaceholder placeholder => OfText(PlaceholderText.Placeholder(placeholder.Name)),
            JsonNumber number => OfText(number.Text),
            JsonBoolean boolean => OfText(boolean.Value ? "true" : "false"),
            JsonExpression expression => OfTree(expression.Expression),
            _ => Unknown,
        };

    /// <summary>Reads the value of a template's member whose name ends in <c>.$</c>.</summary>
    /// <param name="text">The path or intrinsic function.</param>
    /// <returns>The value.</returns>
    public static ParameterValue OfJsonPath(PlaceholderText text) => OfTree(JsonPathParser.ParseValue(text).Expression);

    private static ParameterValue OfTree(QueryExpression? expression)
    {
        Pieces pieces = new();
        switch (expression)
        {
            case IntrinsicCall { Function: "States.Format", Arguments: [IntrinsicTemplate template, ..] } format:
                for (int index = 0; index < template.Pieces.Count; index++)
                {
                    pieces.Add(template.Pieces[index]);
                    if (index < template.Pieces.Count - 1)
                    {
                        pieces.Add(index + 1 < format.Arguments.Count ? (format.Arguments[index + 1] as IntrinsicString)?.Text : null);
                    }
                }

                break;
            case JsonPathExpression path:
                pieces.Add(IsOwnArn(path) ? PlaceholderText.Placeholder(DeployTimeNames.StateMachineArn) : null);
                break;
            case JsonataExpression jsonata:
                Append(jsonata, pieces);
                break;
            default:
                return Unknown;
        }

        return pieces.ToValue();
    }

    private static void Append(JsonataExpression part, Pieces pieces)
    {
        switch (part)
        {
            case JsonataBinary { Operator: JsonataOperator.Concatenate } concatenation:
                Append(concatenation.Left, pieces);
                Append(concatenation.Right, pieces);
                break;
            case JsonataString text:
                pieces.Add(text.Text);
                break;
            case JsonataPath path when path.Print().ToString() == "$states.context.StateMachine.Id":
                pieces.Add(PlaceholderText.Placeholder(DeployTimeNames.StateMachineArn));
                break;
            default:
                pieces.Add(null);
                break;
        }
    }

    // $$.StateMachine.Id
    private static bool IsOwnArn(JsonPathExpression expression) =>
        expression
            is PathExpression
            {
                Root: PathRoot.Context,
                Segments: [NameSegment { Name: "StateMachine", IsDescendant: false }, NameSegment { Name: "Id", IsDescendant: false }]
            };

    private static string Escape(string literal) => literal.Replace("*", "${*}").Replace("?", "${?}");

    /// <summary>Known pieces of text, and between them what is not known.</summary>
    private sealed class Pieces
    {
        private readonly PlaceholderTextBuilder _pattern = new();
        private readonly PlaceholderTextBuilder _text = new();
        private bool _isExact = true;
        private bool _endsOpen;

        public void Add(PlaceholderText? piece)
        {
            _isExact &= piece is not null;
            if (piece is null)
            {
                _pattern.Append(_endsOpen ? "" : Any);
                _endsOpen = true;
            }
            else if (piece.Parts.Any(part => part.Text.Length > 0))
            {
                _text.Append(piece);
                _pattern.Append(piece, Escape);
                _endsOpen = false;
            }
        }

        public ParameterValue ToValue() => _isExact ? OfText(_text.Build()) : new ParameterValue(_pattern.Build(), IsExact: false);
    }
}
