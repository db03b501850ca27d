using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Functions;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>A number with the opposite sign.</summary>
internal sealed class NegationNode(Node operand) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? value = operand.Evaluate(input, environment);
        if (value is null)
        {
            return null;
        }

        return Json.IsNumeric(value)
            ? new DataNumber(-((DataNumber)value).Value)
            : throw new JsonataException("D1002", value) { Position = Position, Token = "-" };
    }
}

/// <summary>An operator between two operands, one of which decides whether the other is evaluated.</summary>
internal sealed class LogicNode(Node left, bool isAnd, Node right) : Node
{
    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? first = left.Evaluate(input, environment);
        try
        {
            bool isDecided = Json.IsTrue(first) != isAnd;
            return DataBoolean.Of(isDecided ? !isAnd : Json.IsTrue(right.Evaluate(input, environment)));
        }
        catch (JsonataException exception) when (exception.Locate(Position, isAnd ? "and" : "or"))
        {
            throw;
        }
    }
}

/// <summary>An operator between two operands.</summary>
internal sealed class BinaryNode(Node left, JsonataOperator @operator, Node right) : Node
{
    private readonly string _token = @operator switch
    {
        JsonataOperator.Concatenate => "&",
        JsonataOperator.Add => "+",
        JsonataOperator.Subtract => "-",
        JsonataOperator.Multiply => "*",
        JsonataOperator.Divide => "/",
        JsonataOperator.Remainder => "%",
        JsonataOperator.Equal => "=",
        JsonataOperator.NotEqual => "!=",
        JsonataOperator.Less => "<",
        JsonataOperator.LessOrEqual => "<=",
        JsonataOperator.Greater => ">",
        JsonataOperator.GreaterOrEqual => ">=",
        _ => "in",
    };

    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? first = left.Evaluate(input, environment);
        DataValue? second = right.Evaluate(input, environment);
        try
        {
            return @operator switch
            {
                JsonataOperator.Concatenate => Concatenate(first, second, environment),
                JsonataOperator.Equal => DataBoolean.Of(first is not null && second is not null && Json.AreEqual(first, second)),
                JsonataOperator.NotEqual => DataBoolean.Of(first is not null && second is not null && !Json.AreEqual(first, second)),
                JsonataOperator.In => DataBoolean.Of(Contains(second, first)),
                JsonataOperator.Less or JsonataOperator.LessOrEqual or JsonataOperator.Greater or JsonataOperator.GreaterOrEqual => Compare(
                    first,
                    second
                ),
                _ => Compute(first, second),
            };
        }
        catch (JsonataException exception) when (exception.Locate(Position, _token))
        {
            throw;
        }
    }

    private static DataString Concatenate(DataValue? first, DataValue? second, Frame environment)
    {
        string left = first is null ? "" : ValueText.Write(first, environment.Run);
        string right = second is null ? "" : ValueText.Write(second, environment.Run);
        environment.Run.AllocateText((double)left.Length + right.Length);
        return new DataString(left + right);
    }

    private DataValue? Compute(DataValue? first, DataValue? second)
    {
        if (first is not null && !Json.IsNumeric(first))
        {
            throw new JsonataException("T2001", first);
        }

        if (second is not null && !Json.IsNumeric(second))
        {
            throw new JsonataException("T2002", second);
        }

        if (first is null || second is null)
        {
            return null;
        }

        double left = ((DataNumber)first).Value;
        double right = ((DataNumber)second).Value;
        return new DataNumber(
            @operator switch
            {
                JsonataOperator.Add => left + right,
                JsonataOperator.Subtract => left - right,
                JsonataOperator.Multiply => left * right,
                JsonataOperator.Divide => left / right,
                _ => left % right,
            }
        );
    }

    private DataBoolean? Compare(DataValue? first, DataValue? second)
    {
        bool isLeftComparable = first is null or DataString or DataNumber;
        if (!isLeftComparable || second is not (null or DataString or DataNumber))
        {
            throw new JsonataException("T2010", first is DataString or DataNumber ? second : first);
        }

        return (first, second) switch
        {
            (null, _) or (_, null) => null,
            (DataNumber left, DataNumber right) => DataBoolean.Of(
                @operator switch
                {
                    JsonataOperator.Less => left.Value < right.Value,
                    JsonataOperator.LessOrEqual => left.Value <= right.Value,
                    JsonataOperator.Greater => left.Value > right.Value,
                    _ => left.Value >= right.Value,
                }
            ),
            (DataString left, DataString right) => Compare(string.CompareOrdinal(left.Value, right.Value)),
            _ => throw new JsonataException("T2009", first) { OtherValue = second },
        };
    }

    private DataBoolean Compare(int order) =>
        DataBoolean.Of(
            @operator switch
            {
                JsonataOperator.Less => order < 0,
                JsonataOperator.LessOrEqual => order <= 0,
                JsonataOperator.Greater => order > 0,
                _ => order >= 0,
            }
        );

    // Arrays, objects and functions are the same only where they are one.
    private static bool Contains(DataValue? array, DataValue? item)
    {
        if (array is null || item is null)
        {
            return false;
        }

        if (array is not DataArray items)
        {
            return AreSame(array, item);
        }

        for (int index = 0; index < items.Count; index++)
        {
            if (AreSame(items[index], item))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreSame(DataValue left, DataValue right) =>
        (left, right) switch
        {
            (DataNumber first, DataNumber second) => first.Value == second.Value,
            (DataString first, DataString second) => first.Value == second.Value,
            _ => ReferenceEquals(left, right),
        };
}

/// <summary>Integers as items of an array constructor.</summary>
internal sealed class RangeNode(Node first, Node last) : Node
{
    private const double MaxSize = 10_000_000;

    protected override DataValue? Run(DataValue? input, Frame environment)
    {
        DataValue? lower = first.Evaluate(input, environment);
        DataValue? upper = last.Evaluate(input, environment);
        if (lower is not (null or DataNumber { IsInteger: true }))
        {
            throw Fail("T2003", lower);
        }

        if (upper is not (null or DataNumber { IsInteger: true }))
        {
            throw Fail("T2004", upper);
        }

        if (lower is null || upper is null)
        {
            return null;
        }

        double start = ((DataNumber)lower).Value;
        double end = ((DataNumber)upper).Value;
        if (start > end)
        {
            return null;
        }

        double size = end - start + 1;
        return size > MaxSize
            ? throw Fail("D2014", new DataNumber(size))
            : new SequenceValue(new RangeItems(start, (int)size)) { IsSequence = true };
    }

    private JsonataException Fail(string code, DataValue? value) => new(code, value) { Position = Position, Token = ".." };
}
