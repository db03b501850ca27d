using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>The operators of <see cref="ComparisonCondition"/>.</summary>
public enum FilterOperator
{
    /// <summary><c>==</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>===</c>, which no conversion of types makes true.</summary>
    SameTypeEqual,

    /// <summary><c>!==</c>.</summary>
    SameTypeNotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>=~</c>, matches a regular expression.</summary>
    Matches,

    /// <summary><c>in</c>, is an item of the right.</summary>
    In,

    /// <summary><c>nin</c>, is no item of the right.</summary>
    NotIn,

    /// <summary><c>contains</c>, an array an item or a text another.</summary>
    Contains,

    /// <summary><c>all</c>, has every item of the right.</summary>
    All,

    /// <summary><c>size</c>, has as many items or characters as the right.</summary>
    Size,

    /// <summary><c>exists</c>, there is a value just where the right is true.</summary>
    Exists,

    /// <summary><c>type</c>, has the right's type.</summary>
    Type,

    /// <summary><c>matches</c>, matches a predicate, which only Java code can give.</summary>
    MatchesPredicate,

    /// <summary><c>empty</c>, is empty just where the right is true.</summary>
    Empty,

    /// <summary><c>subsetof</c>, has no item that the right lacks.</summary>
    SubsetOf,

    /// <summary><c>anyof</c>, has an item in common with the right.</summary>
    AnyOf,

    /// <summary><c>noneof</c>, has no item in common with the right.</summary>
    NoneOf,
}

/// <summary>How Jayway's implementation writes the operators; words in any case.</summary>
public static class FilterOperators
{
    private static readonly (FilterOperator Operator, string Text)[] All =
    [
        (FilterOperator.Equal, "=="),
        (FilterOperator.NotEqual, "!="),
        (FilterOperator.SameTypeEqual, "==="),
        (FilterOperator.SameTypeNotEqual, "!=="),
        (FilterOperator.Less, "<"),
        (FilterOperator.LessOrEqual, "<="),
        (FilterOperator.Greater, ">"),
        (FilterOperator.GreaterOrEqual, ">="),
        (FilterOperator.Matches, "=~"),
        (FilterOperator.In, "in"),
        (FilterOperator.NotIn, "nin"),
        (FilterOperator.Contains, "contains"),
        (FilterOperator.All, "all"),
        (FilterOperator.Size, "size"),
        (FilterOperator.Exists, "exists"),
        (FilterOperator.Type, "type"),
        (FilterOperator.MatchesPredicate, "matches"),
        (FilterOperator.Empty, "empty"),
        (FilterOperator.SubsetOf, "subsetof"),
        (FilterOperator.AnyOf, "anyof"),
        (FilterOperator.NoneOf, "noneof"),
    ];

    /// <summary>The operator as it is written.</summary>
    /// <param name="operator">The operator.</param>
    /// <returns>The text.</returns>
    public static string TextOf(FilterOperator @operator) => All.First(entry => entry.Operator == @operator).Text;

    /// <summary>Finds an operator.</summary>
    /// <param name="text">The text, words in any case.</param>
    /// <returns>The operator, or null where there is none.</returns>
    public static FilterOperator? Find(string text)
    {
        foreach ((FilterOperator @operator, string written) in All)
        {
            if (string.Equals(written, text, StringComparison.OrdinalIgnoreCase))
            {
                return @operator;
            }
        }

        return null;
    }

    internal static string? Suggest(string text) => text is "=" ? "==" : NearMiss.Closest(text, All.Select(entry => entry.Text));
}
