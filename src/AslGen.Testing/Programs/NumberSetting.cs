using System.Globalization;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A number that a state is set up with: a constant, in JSONPath a path to it, in JSONata an expression.</summary>
/// <param name="field">The name of the field, without <c>Path</c>.</param>
/// <param name="program">What gives the number.</param>
internal sealed class NumberSetting(string field, ValueProgram program)
{
    private const double Largest = 2_147_483_647;

    /// <summary>The least number that the field takes.</summary>
    public double Least { get; init; }

    /// <summary>The greatest number that the field takes.</summary>
    public double Most { get; init; } = Largest;

    /// <summary>Whether the number can have a fraction.</summary>
    public bool TakesFractions { get; init; }

    /// <summary>JSONPath: whether the number can be a string of digits, as the service takes it for Map states.</summary>
    public bool TakesText { get; init; }

    /// <summary>The name of the error for an integer out of range; null for that of the query language.</summary>
    public string? RangeError { get; init; }

    /// <summary>Computes the number.</summary>
    /// <param name="run">The visit.</param>
    /// <returns>The number.</returns>
    /// <exception cref="EvaluationException">When it is none, or out of range.</exception>
    public double Evaluate(StateRun run)
    {
        DataValue value = program.Evaluate(run);
        if (NumberOf(value) is not { } number || (!TakesFractions && Math.Floor(number) != number))
        {
            throw WrongType(value);
        }

        return number >= Least && number <= Most ? number : throw OutOfRange(value, number);
    }

    private double? NumberOf(DataValue value) =>
        value switch
        {
            DataNumber number => number.Value,
            DataString text
                when TakesText
                    && program is PathProgram
                    && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
            _ => null,
        };

    private EvaluationException WrongType(DataValue value) =>
        program switch
        {
            ExpressionProgram expression => expression.Failure(Expectation.Of(TakesFractions ? "number" : "integer", value)),
            PathProgram path when TakesText => EvaluationException.InPath(
                $"The {field}Path field refers to value {value} which is not a valid integer: {path.Text}",
                field + "Path",
                path.Text
            ),
            PathProgram path => EvaluationException.InPath(
                $"The {field}Path parameter does not reference an integer value: {path.Text} == {value}",
                field + "Path",
                path.Text
            ),
            _ => EvaluationException.InPath($"The value of the field '{field}' is no integer: {value}", field),
        };

    private EvaluationException OutOfRange(DataValue value, double number)
    {
        string range = number < Least ? "is less than " + Write(Least) : "is greater than " + Write(Most);
        if (program is ExpressionProgram expression)
        {
            EvaluationException failure = expression.Failure($"returned a value that {range}: {value}");
            return RangeError is null
                ? failure
                : new EvaluationException(RangeError, failure.Message) { Location = failure.Location, Expression = failure.Expression };
        }

        string text = program is PathProgram path ? path.Text : field;
        return new EvaluationException(
            RangeError ?? EvaluationException.Runtime,
            $"The value of the field '{field}Path' {range}: {text} == {value}"
        )
        {
            Location = field + "Path",
            Expression = text,
        };
    }

    private static string Write(double number) => number.ToString(CultureInfo.InvariantCulture);
}
