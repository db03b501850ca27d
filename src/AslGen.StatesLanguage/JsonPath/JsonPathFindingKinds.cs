using System.Globalization;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>The words and the consequence of each kind of finding.</summary>
internal static class JsonPathFindingKinds
{
    public static JsonPathConsequence ConsequenceOf(JsonPathFindingKind kind) => Of(kind).Consequence;

    public static string MessageOf(JsonPathFindingKind kind, EquatableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, Of(kind).Message, arguments.ToArray<object>());

    private static (JsonPathConsequence Consequence, string Message) Of(JsonPathFindingKind kind) =>
        kind switch
        {
            JsonPathFindingKind.Empty => (JsonPathConsequence.Refused, "A path or an intrinsic function is missing"),
            JsonPathFindingKind.NotPathOrFunction => (
                JsonPathConsequence.Refused,
                "This is no path and no intrinsic function: a path starts with '$', a function is called like States.Format('{{}}', $.name)"
            ),
            JsonPathFindingKind.ExpectedDollar => (JsonPathConsequence.Refused, "A path starts with '$'"),
            JsonPathFindingKind.CurrentNodeOutsideFilter => (
                JsonPathConsequence.Refused,
                "'@' means something only inside a filter; a path starts with '$'"
            ),
            JsonPathFindingKind.ExpectedDotOrBracket => (JsonPathConsequence.Refused, "'.' or '[' is expected here"),
            JsonPathFindingKind.InvalidVariableName => (
                JsonPathConsequence.Refused,
                "'{0}' cannot start a variable's name, which starts with a letter"
            ),
            JsonPathFindingKind.ExpectedName => (JsonPathConsequence.Refused, "A name is expected here"),
            JsonPathFindingKind.TrailingDot => (JsonPathConsequence.Refused, "A path cannot end with a dot"),
            JsonPathFindingKind.SpaceInName => (
                JsonPathConsequence.Refused,
                "A name with a space in it needs brackets and quotes: ['two words']"
            ),
            JsonPathFindingKind.UnquotedNameInBrackets => (JsonPathConsequence.Refused, "A name in brackets needs quotes: ['{0}']"),
            JsonPathFindingKind.ExpectedSelector => (
                JsonPathConsequence.Refused,
                "Brackets hold names in quotes, indexes, a slice, '*' or a filter"
            ),
            JsonPathFindingKind.UnclosedBracket => (JsonPathConsequence.Refused, "']' is missing"),
            JsonPathFindingKind.UnclosedString => (JsonPathConsequence.Refused, "The closing {0} is missing"),
            JsonPathFindingKind.InvalidUnicodeEscape => (JsonPathConsequence.Refused, "'\\u' needs four hexadecimal digits"),
            JsonPathFindingKind.InvalidIndex => (JsonPathConsequence.Refused, "'{0}' is no index"),
            JsonPathFindingKind.IndexTooLarge => (JsonPathConsequence.Refused, "The index {0} is too large"),
            JsonPathFindingKind.EmptySlice => (JsonPathConsequence.Refused, "A slice needs a start or an end"),
            JsonPathFindingKind.ScriptExpression => (
                JsonPathConsequence.Refused,
                "Scripts in brackets are not supported; a filter is written [?(…)]"
            ),
            JsonPathFindingKind.FilterNeedsParentheses => (JsonPathConsequence.Refused, "A filter needs parentheses: [?(…)]"),
            JsonPathFindingKind.UnclosedParenthesis => (JsonPathConsequence.Refused, "')' is missing"),
            JsonPathFindingKind.ExpectedOperand => (
                JsonPathConsequence.Refused,
                "A path, a literal or a condition in parentheses is expected here"
            ),
            JsonPathFindingKind.InvalidNumber => (JsonPathConsequence.Refused, "'{0}' is no number"),
            JsonPathFindingKind.UnclosedPattern => (JsonPathConsequence.Refused, "The closing '/' of the regular expression is missing"),
            JsonPathFindingKind.UnknownOperator => (JsonPathConsequence.Refused, "There is no operator '{0}'{1}"),
            JsonPathFindingKind.ExpectedOperator => (
                JsonPathConsequence.Refused,
                "An operator is expected here: only a path can be a condition by itself"
            ),
            JsonPathFindingKind.ExpectedConditionEnd => (JsonPathConsequence.Refused, "'&&', '||' or ')' is expected here"),
            JsonPathFindingKind.ExpectedOpenParenthesis => (JsonPathConsequence.Refused, "'(' is expected after the function's name"),
            JsonPathFindingKind.ExpectedArgument => (
                JsonPathConsequence.Refused,
                "An argument is expected here: a 'string', a number, true, false, null, a path or a function"
            ),
            JsonPathFindingKind.DoubleQuotedString => (JsonPathConsequence.Refused, "Strings in intrinsic functions take single quotes"),
            JsonPathFindingKind.ObjectOrArrayArgument => (
                JsonPathConsequence.Refused,
                "Intrinsic functions take no objects or arrays as literals; use States.Array or States.StringToJson"
            ),
            JsonPathFindingKind.ExpectedCommaOrParenthesis => (JsonPathConsequence.Refused, "',' or ')' is expected here"),
            JsonPathFindingKind.DanglingBackslash => (JsonPathConsequence.Refused, "The backslash at the end escapes nothing"),
            JsonPathFindingKind.InvalidEscape => (JsonPathConsequence.Refused, "'\\{0}' is no escape: only \\', \\{{, \\}} and \\\\ are"),
            JsonPathFindingKind.TextAfterEnd => (JsonPathConsequence.Refused, "Nothing can follow here"),
            JsonPathFindingKind.NestedTooDeeply => (JsonPathConsequence.Refused, "This is nested too deeply"),
            JsonPathFindingKind.UnknownFunction => (JsonPathConsequence.Refused, "There is no intrinsic function '{0}'{1}"),
            JsonPathFindingKind.FunctionsNestedTooDeeply => (
                JsonPathConsequence.Refused,
                "More than ten intrinsic functions are inside one another"
            ),
            JsonPathFindingKind.TooManyFunctions => (
                JsonPathConsequence.Doubtful,
                "There are {0} intrinsic functions in one value, and ten are allowed nested in a field"
            ),
            JsonPathFindingKind.ArgumentCount => (JsonPathConsequence.Fails, "{0} takes {1}, not {2}"),
            JsonPathFindingKind.ArgumentType => (JsonPathConsequence.Fails, "Argument {1} of {0} must be {2}, not {3}"),
            JsonPathFindingKind.RoundedNumber => (JsonPathConsequence.Doubtful, "{0} takes integers, and {1} is rounded"),
            JsonPathFindingKind.UnknownHashAlgorithm => (JsonPathConsequence.Fails, "There is no hash algorithm '{0}'{1}"),
            JsonPathFindingKind.DeepMerge => (
                JsonPathConsequence.Fails,
                "The third argument of States.JsonMerge must be false: deep merging is not supported"
            ),
            JsonPathFindingKind.ZeroStep => (JsonPathConsequence.Fails, "The step of States.ArrayRange cannot be zero"),
            JsonPathFindingKind.RangeTooLong => (JsonPathConsequence.Fails, "States.ArrayRange makes 1000 items at most, not {0}"),
            JsonPathFindingKind.ChunkSizeNotPositive => (
                JsonPathConsequence.Fails,
                "The size of the parts of States.ArrayPartition must be positive, not {0}"
            ),
            JsonPathFindingKind.NegativeArrayIndex => (JsonPathConsequence.Fails, "The index of States.ArrayGetItem cannot be negative"),
            JsonPathFindingKind.TextTooLong => (JsonPathConsequence.Fails, "{0} takes {1} characters at most, not {2}"),
            JsonPathFindingKind.FormatArgumentCount => (JsonPathConsequence.Fails, "The template has {0}, and there {1}"),
            JsonPathFindingKind.UnescapedBrace => (JsonPathConsequence.Doubtful, "A brace that is not part of '{{}}' is written '\\{0}'"),
            JsonPathFindingKind.UnknownPathFunction => (JsonPathConsequence.Fails, "There is no path function '{0}'{1}"),
            JsonPathFindingKind.PathFunctionNotLast => (JsonPathConsequence.Doubtful, "A path function can only be the last step"),
            JsonPathFindingKind.UnusualName => (
                JsonPathConsequence.Doubtful,
                "'{0}' is read as a name, with all its punctuation; in brackets and quotes that would be clear"
            ),
            JsonPathFindingKind.IgnoredNegation => (
                JsonPathConsequence.Doubtful,
                "'!' before an operand is ignored; put the comparison into parentheses: !(…)"
            ),
            JsonPathFindingKind.IgnoredSliceStep => (JsonPathConsequence.Doubtful, "The step of a slice is ignored"),
            JsonPathFindingKind.UnquotedText => (JsonPathConsequence.Doubtful, "Text in a filter needs quotes: '{0}'"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of finding."),
        };
}
