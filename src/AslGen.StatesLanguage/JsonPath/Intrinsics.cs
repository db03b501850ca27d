using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>A call of an intrinsic function: <c>States.Array($.a, 'b')</c>.</summary>
/// <param name="Function">The function's full name, such as <c>States.Array</c>.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record IntrinsicCall(string Function, EquatableArray<JsonPathExpression> Arguments) : JsonPathExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append(Function).Append("(");
        for (int index = 0; index < Arguments.Count; index++)
        {
            text.Append(index == 0 ? "" : ", ");
            Arguments[index].PrintTo(text);
        }

        text.Append(")");
    }
}

/// <summary>A string literal among an intrinsic function's arguments.</summary>
/// <param name="Text">The text.</param>
public sealed record IntrinsicString(PlaceholderText Text) : JsonPathExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append("'").Append(Text, Escape).Append("'");

    internal static string Escape(string literal) =>
        literal.Replace("\\", "\\\\").Replace("'", "\\'").Replace("{", "\\{").Replace("}", "\\}");
}

/// <summary>
/// The template of <c>States.Format</c>: literal pieces, with a place, <c>{}</c>, between each and the next.
/// </summary>
/// <param name="Pieces">The pieces, one more than places.</param>
public sealed record IntrinsicTemplate(EquatableArray<PlaceholderText> Pieces) : JsonPathExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text)
    {
        text.Append("'");
        for (int index = 0; index < Pieces.Count; index++)
        {
            text.Append(index == 0 ? "" : "{}").Append(Pieces[index], IntrinsicString.Escape);
        }

        text.Append("'");
    }
}

/// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c> among an intrinsic function's arguments.</summary>
/// <param name="Text">The literal as it is written.</param>
public sealed record IntrinsicLiteral(string Text) : JsonPathExpression
{
    internal override void PrintTo(PlaceholderTextBuilder text) => text.Append(Text);
}
