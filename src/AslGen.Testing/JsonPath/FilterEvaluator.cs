using System.Globalization;
using System.Text.RegularExpressions;
using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>Decides conditions in filters: <c>[?(@.price &lt; 10)]</c>.</summary>
/// <param name="document">The value that <c>$</c> stands for.</param>
/// <param name="scene">What the state sees.</param>
internal sealed class FilterEvaluator(DataValue document, IScene scene)
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>Whether a condition holds for a value.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="node">The value that <c>@</c> stands for.</param>
    /// <returns>Whether it holds.</returns>
    public bool Accepts(FilterCondition condition, DataValue node) =>
        condition switch
        {
            OrCondition or => or.Operands.Any(operand => Accepts(operand, node)),
            AndCondition and => and.Operands.All(operand => Accepts(operand, node)),
            NotCondition not => !Accepts(not.Operand, node),
            ExistsCondition exists => Find(exists.Path, node) is null == exists.IsNegated,
            ComparisonCondition comparison => Compare(
                comparison.Operator,
                ValueOf(comparison.Left, node),
                ValueOf(comparison.Right, node),
                comparison
            ),
            _ => false,
        };

    /// <summary>The value of an operand.</summary>
    /// <param name="operand">The operand.</param>
    /// <param name="node">The value that <c>@</c> stands for.</param>
    /// <returns>The value, or null where it is a path that finds nothing.</returns>
    public DataValue? ValueOf(FilterOperand operand, DataValue node) =>
        operand switch
        {
            PathOperand path => Find(path.Path, node),
            StringOperand text => new DataString(text.Text),
            NumberOperand number => DataNumber.Parse(number.Text),
            BooleanOperand boolean => DataBoolean.Of(boolean.Value),
            NullOperand => DataNull.Value,
            JsonOperand json => LenientJson.Parse(json.Text),
            _ => null,
        };

    private DataValue? Find(PathExpression path, DataValue node) =>
        path.Root switch
        {
            PathRoot.CurrentNode => PathEvaluator.Evaluate(path, node, document, scene).Value,
            PathRoot.Input => PathEvaluator.Evaluate(path, document, document, scene).Value,
            _ => PathEvaluator.Evaluate(path, scene).Value,
        };

    private static bool Compare(FilterOperator @operator, DataValue? left, DataValue? right, ComparisonCondition comparison) =>
        @operator switch
        {
            FilterOperator.Equal => AreEqual(left, right),
            FilterOperator.NotEqual => !AreEqual(left, right),
            FilterOperator.SameTypeEqual => left?.GetType() == right?.GetType() && AreEqual(left, right),
            FilterOperator.SameTypeNotEqual => left?.GetType() != right?.GetType() || !AreEqual(left, right),
            FilterOperator.Less => Order(left, right) < 0,
            FilterOperator.LessOrEqual => Order(left, right) <= 0,
            FilterOperator.Greater => Order(left, right) > 0,
            FilterOperator.GreaterOrEqual => Order(left, right) >= 0,
            FilterOperator.Matches => Matches(left, right, comparison),
            FilterOperator.In => right is DataArray list && Has(list, left),
            FilterOperator.NotIn => right is not DataArray list || !Has(list, left),
            FilterOperator.Contains => (left, right) switch
            {
                (DataArray list, not null) => Has(list, right),
                (DataString text, DataString part) => text.Value.Contains(part.Value, StringComparison.Ordinal),
                _ => false,
            },
            FilterOperator.All => left is DataArray all && right is DataArray wanted && wanted.Items.All(item => Has(all, item)),
            FilterOperator.Size => right is DataNumber size && SizeOf(left) == size.Value,
            FilterOperator.Exists => right is DataBoolean exists && left is not null == exists.Value,
            FilterOperator.Empty => right is DataBoolean empty && SizeOf(left) is { } count && count == 0 == empty.Value,
            FilterOperator.SubsetOf => left is DataArray subset
                && right is DataArray superset
                && subset.Items.All(item => Has(superset, item)),
            FilterOperator.AnyOf => left is DataArray some && right is DataArray others && some.Items.Any(item => Has(others, item)),
            FilterOperator.NoneOf => left is DataArray none && right is DataArray others && !none.Items.Any(item => Has(others, item)),
            _ => false,
        };

    // Numbers and texts are equal where one, read as the other, is the same.
    private static bool AreEqual(DataValue? left, DataValue? right) =>
        (left, right) switch
        {
            (null, _) or (_, null) => false,
            (DataNumber number, DataString text) => NumberOf(text) == number.Value,
            (DataString text, DataNumber number) => text.Value == number.Text,
            _ => left.Equals(right),
        };

    private static bool Has(DataArray list, DataValue? value) => list.Items.Any(item => AreEqual(item, value));

    private static int? Order(DataValue? left, DataValue? right) =>
        (left, right) switch
        {
            (DataNumber one, DataNumber other) => one.Value.CompareTo(other.Value),
            (DataString one, DataString other) => string.CompareOrdinal(one.Value, other.Value),
            _ => null,
        };

    private static int? SizeOf(DataValue? value) =>
        value switch
        {
            DataArray array => array.Count,
            DataString text => text.Value.Length,
            DataObject @object => @object.Count,
            _ => null,
        };

    private static bool Matches(DataValue? left, DataValue? right, ComparisonCondition comparison)
    {
        (PatternOperand? pattern, DataValue? value) = comparison switch
        {
            { Right: PatternOperand onRight } => (onRight, left),
            { Left: PatternOperand onLeft } => (onLeft, right),
            _ => (null, null),
        };
        string? text = value switch
        {
            DataString string_ => string_.Value,
            DataNumber number => number.Text,
            DataBoolean boolean => boolean.Value ? "true" : "false",
            _ => null,
        };
        if (pattern is null || text is null)
        {
            return false;
        }

        RegexOptions options = RegexOptions.CultureInvariant;
        foreach (char flag in pattern.Flags)
        {
            options |= flag switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        try
        {
            return Regex.IsMatch(text, "\\A(?:" + pattern.Pattern + ")\\z", options, LongestMatch);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            throw EvaluationException.InPath($"The pattern '/{pattern.Pattern}/{pattern.Flags}' cannot be evaluated: {exception.Message}");
        }
    }

    private static double? NumberOf(DataString text) =>
        double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
