using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A comparison of a Choice state in JSONPath. Values of other types than the operator's are just not equal, less or greater.</summary>
internal sealed class ComparisonProgram : ConditionProgram
{
    private readonly PathProgram _variable;
    private readonly Func<DataValue, DataValue, bool> _compare;
    private readonly ValueProgram _operand;

    private ComparisonProgram(PathProgram variable, Func<DataValue, DataValue, bool> compare, ValueProgram operand)
    {
        _variable = variable;
        _compare = compare;
        _operand = operand;
    }

    /// <summary>Makes a comparison.</summary>
    /// <param name="variable">The path to the variable.</param>
    /// <param name="operator">The operator's name, without <c>Path</c>.</param>
    /// <param name="operand">What it is compared to.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="InvalidDefinitionException">When there is no such operator, or its operand is wrong.</exception>
    public static ConditionProgram Of(PathProgram variable, string @operator, ValueProgram operand)
    {
        if (@operator is ['I', 's', ..])
        {
            bool expected = ((operand as ConstantProgram)?.Value as DataBoolean)?.Value ?? true;
            return @operator == "IsPresent"
                ? new PresenceProgram(variable, expected)
                : new TypeTestProgram(variable, TypeTest(@operator), expected);
        }

        return @operator == "StringMatches"
            ? new PatternProgram(variable, Pattern(operand))
            : new ComparisonProgram(variable, Comparison(@operator), operand);
    }

    public override bool Holds(IScene scene) => _compare(_variable.Evaluate(scene), _operand.Evaluate(scene));

    private static Func<DataValue, DataValue, bool> Comparison(string @operator)
    {
        (Func<DataValue, DataValue, int?> order, string relation) = @operator switch
        {
            ['S', 't', 'r', 'i', 'n', 'g', .. var rest] => ((Func<DataValue, DataValue, int?>)OrderOfStrings, rest),
            ['N', 'u', 'm', 'e', 'r', 'i', 'c', .. var rest] => (OrderOfNumbers, rest),
            ['T', 'i', 'm', 'e', 's', 't', 'a', 'm', 'p', .. var rest] => (OrderOfTimestamps, rest),
            "BooleanEquals" => (OrderOfBooleans, "Equals"),
            _ => throw new InvalidDefinitionException($"There is no operator '{@operator}'"),
        };
        return relation switch
        {
            "Equals" => (left, right) => order(left, right) == 0,
            "LessThan" => (left, right) => order(left, right) < 0,
            "LessThanEquals" => (left, right) => order(left, right) <= 0,
            "GreaterThan" => (left, right) => order(left, right) > 0,
            "GreaterThanEquals" => (left, right) => order(left, right) >= 0,
            _ => throw new InvalidDefinitionException($"There is no operator '{@operator}'"),
        };
    }

    private static Func<DataValue, bool> TypeTest(string @operator) =>
        @operator switch
        {
            "IsNull" => value => value is DataNull,
            "IsNumeric" => value => value is DataNumber,
            "IsString" => value => value is DataString,
            "IsBoolean" => value => value is DataBoolean,
            "IsTimestamp" => value => TimestampOf(value) is not null,
            _ => throw new InvalidDefinitionException($"There is no operator '{@operator}'"),
        };

    private static StringMatchesPattern Pattern(ValueProgram operand) =>
        (operand as ConstantProgram)?.Value is DataString text && StringMatchesPattern.Parse(text.Value).Value is { } pattern
            ? pattern
            : throw new InvalidDefinitionException("The operand of 'StringMatches' is no pattern");

    private static int? OrderOfStrings(DataValue left, DataValue right) =>
        left is DataString one && right is DataString other ? string.CompareOrdinal(one.Value, other.Value) : null;

    private static int? OrderOfNumbers(DataValue left, DataValue right) =>
        left is DataNumber one && right is DataNumber other ? one.Value.CompareTo(other.Value) : null;

    private static int? OrderOfBooleans(DataValue left, DataValue right) =>
        left is DataBoolean one && right is DataBoolean other ? one.Value.CompareTo(other.Value) : null;

    private static int? OrderOfTimestamps(DataValue left, DataValue right) =>
        TimestampOf(left) is { } one && TimestampOf(right) is { } other ? one.CompareTo(other) : null;

    private static Rfc3339Timestamp? TimestampOf(DataValue value) =>
        value is DataString text ? Rfc3339Timestamp.Parse(text.Value).Value : null;

    private sealed class PresenceProgram(PathProgram variable, bool expected) : ConditionProgram
    {
        public override bool Holds(IScene scene) => variable.Find(scene) is not null == expected;
    }

    private sealed class TypeTestProgram(PathProgram variable, Func<DataValue, bool> test, bool expected) : ConditionProgram
    {
        public override bool Holds(IScene scene) => test(variable.Evaluate(scene)) == expected;
    }

    private sealed class PatternProgram(PathProgram variable, StringMatchesPattern pattern) : ConditionProgram
    {
        public override bool Holds(IScene scene) => variable.Evaluate(scene) is DataString text && pattern.Matches(text.Value) == true;
    }
}
