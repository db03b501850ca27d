namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What is wrong with a path or an intrinsic function.</summary>
public enum JsonPathFindingKind
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text starts neither a path nor a function.</summary>
    NotPathOrFunction,

    /// <summary>A path does not start with <c>$</c>.</summary>
    ExpectedDollar,

    /// <summary><c>@</c> stands outside a filter.</summary>
    CurrentNodeOutsideFilter,

    /// <summary>Something else than a step follows a path's root.</summary>
    ExpectedDotOrBracket,

    /// <summary>What follows <c>$</c> cannot start a variable's name.</summary>
    InvalidVariableName,

    /// <summary>A name is missing.</summary>
    ExpectedName,

    /// <summary>A path ends with a dot.</summary>
    TrailingDot,

    /// <summary>A name with a space is not in brackets.</summary>
    SpaceInName,

    /// <summary>A name in brackets has no quotes.</summary>
    UnquotedNameInBrackets,

    /// <summary>Brackets hold nothing that selects.</summary>
    ExpectedSelector,

    /// <summary>A bracket is not closed.</summary>
    UnclosedBracket,

    /// <summary>A string or quoted name is not closed.</summary>
    UnclosedString,

    /// <summary><c>\u</c> is not followed by four hexadecimal digits.</summary>
    InvalidUnicodeEscape,

    /// <summary>An index or slice is not made of integers.</summary>
    InvalidIndex,

    /// <summary>An index does not fit into 32 bits.</summary>
    IndexTooLarge,

    /// <summary>A slice has neither start nor end.</summary>
    EmptySlice,

    /// <summary>Brackets hold a script, <c>[(…)]</c>.</summary>
    ScriptExpression,

    /// <summary>A filter has no parentheses.</summary>
    FilterNeedsParentheses,

    /// <summary>A parenthesis is not closed.</summary>
    UnclosedParenthesis,

    /// <summary>A filter's operand is missing.</summary>
    ExpectedOperand,

    /// <summary>A number is not written as numbers are.</summary>
    InvalidNumber,

    /// <summary>A regular expression is not closed.</summary>
    UnclosedPattern,

    /// <summary>There is no such operator.</summary>
    UnknownOperator,

    /// <summary>A literal stands alone where a condition is expected.</summary>
    ExpectedOperator,

    /// <summary>Something else than <c>&amp;&amp;</c>, <c>||</c> or the end follows a condition.</summary>
    ExpectedConditionEnd,

    /// <summary>A function's name is not followed by its arguments.</summary>
    ExpectedOpenParenthesis,

    /// <summary>An argument is missing or no argument.</summary>
    ExpectedArgument,

    /// <summary>A string among a function's arguments has double quotes.</summary>
    DoubleQuotedString,

    /// <summary>An object or array stands among a function's arguments.</summary>
    ObjectOrArrayArgument,

    /// <summary>Arguments are not separated or not closed.</summary>
    ExpectedCommaOrParenthesis,

    /// <summary>A string ends with a backslash that escapes nothing.</summary>
    DanglingBackslash,

    /// <summary>A backslash precedes a character that has no escape.</summary>
    InvalidEscape,

    /// <summary>Something follows the expression.</summary>
    TextAfterEnd,

    /// <summary>Parentheses, filters or functions are nested too deeply to be read.</summary>
    NestedTooDeeply,

    /// <summary>There is no such intrinsic function.</summary>
    UnknownFunction,

    /// <summary>More than ten functions are inside one another.</summary>
    FunctionsNestedTooDeeply,

    /// <summary>More than ten functions are in one value; the developer guide allows ten nested functions in a field.</summary>
    TooManyFunctions,

    /// <summary>A function has too few or too many arguments.</summary>
    ArgumentCount,

    /// <summary>An argument has a type that the function does not take.</summary>
    ArgumentType,

    /// <summary>A number has a fraction where an integer is meant. The service rounds it.</summary>
    RoundedNumber,

    /// <summary>There is no such hash algorithm.</summary>
    UnknownHashAlgorithm,

    /// <summary><c>States.JsonMerge</c> is asked for a deep merge, which the service does not support.</summary>
    DeepMerge,

    /// <summary>The step of <c>States.ArrayRange</c> is zero.</summary>
    ZeroStep,

    /// <summary><c>States.ArrayRange</c> would make more than 1,000 items.</summary>
    RangeTooLong,

    /// <summary>The size of the parts of <c>States.ArrayPartition</c> is not positive.</summary>
    ChunkSizeNotPositive,

    /// <summary>The index of <c>States.ArrayGetItem</c> is negative.</summary>
    NegativeArrayIndex,

    /// <summary>A text is longer than the function takes.</summary>
    TextTooLong,

    /// <summary>The template of <c>States.Format</c> has not as many places as there are arguments.</summary>
    FormatArgumentCount,

    /// <summary>The template of <c>States.Format</c> has a brace that is neither escaped nor part of <c>{}</c>.</summary>
    UnescapedBrace,

    /// <summary>There is no such path function.</summary>
    UnknownPathFunction,

    /// <summary>Something follows a path function.</summary>
    PathFunctionNotLast,

    /// <summary>A name without brackets and quotes has punctuation that is likely no part of it.</summary>
    UnusualName,

    /// <summary><c>!</c> before an operand of a comparison, which is ignored.</summary>
    IgnoredNegation,

    /// <summary>A slice has a step, which is ignored.</summary>
    IgnoredSliceStep,

    /// <summary>A filter compares with a word that has no quotes, which deployed definitions have.</summary>
    UnquotedText,
}
