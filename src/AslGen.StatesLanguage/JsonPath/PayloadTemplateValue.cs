using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What the value of a key that ends in <c>.$</c> is.</summary>
public enum PayloadTemplateValueKind
{
    /// <summary>A path into the template's input: <c>$.a</c>.</summary>
    Path,

    /// <summary>A path into the context object: <c>$$.Execution.Id</c>.</summary>
    ContextPath,

    /// <summary>A variable or a path into it: <c>$order.id</c>.</summary>
    Variable,

    /// <summary>A call of an intrinsic function: <c>States.UUID()</c>.</summary>
    Intrinsic,

    /// <summary>Only deployment tells.</summary>
    Unknown,

    /// <summary>None of these.</summary>
    Invalid,
}

/// <summary>The value of a key of a payload template that ends in <c>.$</c>.</summary>
/// <param name="Kind">What it is; with a syntax error, what its beginning shows.</param>
/// <param name="Result">What parsing it gave.</param>
public sealed record PayloadTemplateValue(PayloadTemplateValueKind Kind, JsonPathParseResult Result)
{
    /// <summary>Reads a value: what starts with <c>$</c> is a path, all else must be an intrinsic function.</summary>
    /// <param name="text">The value.</param>
    /// <returns>What it is, and its tree or what is wrong.</returns>
    public static PayloadTemplateValue Parse(PlaceholderText text)
    {
        JsonPathParseResult result = JsonPathParser.ParseValue(text);
        return new PayloadTemplateValue(KindOf(text, result), result);
    }

    private static PayloadTemplateValueKind KindOf(PlaceholderText text, JsonPathParseResult result)
    {
        switch (result.Expression)
        {
            case PathExpression path:
                return KindOf(path.Root);
            case IntrinsicCall:
                return PayloadTemplateValueKind.Intrinsic;
            case UnknownExpression:
                return PayloadTemplateValueKind.Unknown;
        }

        string written = text.ToString();
        return written switch
        {
            ['$', '$', ..] => PayloadTemplateValueKind.ContextPath,
            ['$', var next, ..] when next is not ('.' or '[') => PayloadTemplateValueKind.Variable,
            ['$', ..] => PayloadTemplateValueKind.Path,
            _ when result.SyntaxError?.Kind is JsonPathFindingKind.NotPathOrFunction or JsonPathFindingKind.Empty =>
                PayloadTemplateValueKind.Invalid,
            _ => PayloadTemplateValueKind.Intrinsic,
        };
    }

    private static PayloadTemplateValueKind KindOf(PathRoot root) =>
        root switch
        {
            PathRoot.Context => PayloadTemplateValueKind.ContextPath,
            PathRoot.Variable => PayloadTemplateValueKind.Variable,
            _ => PayloadTemplateValueKind.Path,
        };
}
