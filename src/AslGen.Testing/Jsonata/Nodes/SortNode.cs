using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>What items are sorted by.</summary>
/// <param name="Expression">The expression, evaluated for each item.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal readonly record struct SortTerm(Node Expression, bool IsDescending);

/// <summary>A step that sorts its items.</summary>
internal sealed class SortNode(SortTerm[] terms) : Node
{
    /// <summary>Sorts items or tuples.</summary>
    public DataArray Sort(DataArray items, Frame environment)
    {
        bool hasTuples = items is SequenceValue { HasTuples: true };
        return MergeSort.Sort(items, (first, second) => IsAfter(first, second, hasTuples, environment), environment.Run);
    }

    protected override DataValue? Run(DataValue? input, Frame environment) =>
        throw new InvalidOperationException("A path sorts for its step.");

    private bool IsAfter(DataValue? first, DataValue? second, bool hasTuples, Frame environment)
    {
        foreach (SortTerm term in terms)
        {
            DataValue? left = KeyOf(term, first, hasTuples, environment);
            DataValue? right = KeyOf(term, second, hasTuples, environment);
            int order = Compare(left, right);
            if (order != 0)
            {
                // What has no value comes last in any case.
                return (order > 0) != (term.IsDescending && left is not null && right is not null);
            }
        }

        return false;
    }

    private static DataValue? KeyOf(SortTerm term, DataValue? item, bool hasTuples, Frame environment) =>
        hasTuples && item is TupleValue tuple
            ? term.Expression.Evaluate(tuple.Context, Frame.OfTuple(environment, tuple))
            : term.Expression.Evaluate(item, environment);

    private int Compare(DataValue? left, DataValue? right)
    {
        switch (left, right)
        {
            case (null, null):
                return 0;
            case (null, _):
                return 1;
            case (_, null):
                return -1;
            case (DataNumber first, DataNumber second):
                // What is no number is after every other.
                return first.Value == second.Value ? 0
                    : first.Value < second.Value ? -1
                    : 1;
            case (DataString first, DataString second):
                return string.CompareOrdinal(first.Value, second.Value);
            case (DataNumber or DataString, DataNumber or DataString):
                throw new JsonataException("T2007", left) { OtherValue = right, Position = Position };
            default:
                throw new JsonataException("T2008", left is DataNumber or DataString ? right : left) { Position = Position };
        }
    }
}
