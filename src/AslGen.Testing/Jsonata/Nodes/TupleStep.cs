using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Evaluates a step of a path that binds variables to its items.</summary>
internal static class TupleStep
{
    /// <summary>Evaluates a step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="input">The items before the step, for the first that binds variables.</param>
    /// <param name="tuples">The tuples before the step, for others.</param>
    /// <param name="environment">The scope.</param>
    /// <returns>The tuples after the step.</returns>
    public static SequenceValue Run(Node step, DataArray input, SequenceValue? tuples, Frame environment)
    {
        if (step is SortNode sort)
        {
            SequenceValue sorted = tuples is null
                ? Number(sort, sort.Sort(input, environment))
                : (SequenceValue)sort.Sort(tuples, environment);
            return step.Stages is null ? sorted : (SequenceValue)ApplyStages(step.Stages, sorted, environment)!;
        }

        SequenceValue result = SequenceValue.CreateTuples();
        int count = tuples?.Count ?? input.Count;
        for (int index = 0; index < count; index++)
        {
            TupleValue tuple = tuples is null ? new TupleValue(input.At(index)) : (TupleValue)tuples[index];
            AddTo(result, step, tuple, step.Evaluate(tuple.Context, Frame.OfTuple(environment, tuple)));
        }

        environment.Run.Allocate(result.Count);
        return step.Stages is null ? result : (SequenceValue)ApplyStages(step.Stages, result, environment)!;
    }

    /// <summary>Applies the filters and indexes of a step.</summary>
    public static DataValue? ApplyStages(List<Stage> stages, DataValue? input, Frame environment)
    {
        DataValue? result = input;
        foreach (Stage stage in stages)
        {
            if (stage.Predicate is not null)
            {
                result = Filter.Apply(stage.Predicate, result, environment);
                continue;
            }

            DataArray items = (DataArray)result!;
            for (int index = 0; index < items.Count; index++)
            {
                if (items[index] is TupleValue tuple)
                {
                    tuple[stage.Index!] = new DataNumber(index);
                }
            }
        }

        return result;
    }

    private static SequenceValue Number(SortNode sort, DataArray items)
    {
        SequenceValue result = SequenceValue.CreateTuples();
        for (int index = 0; index < items.Count; index++)
        {
            TupleValue tuple = new(items.At(index));
            if (sort.Index is not null)
            {
                tuple[sort.Index] = new DataNumber(index);
            }

            result.Add(tuple);
        }

        return result;
    }

    private static void AddTo(SequenceValue result, Node step, TupleValue tuple, DataValue? values)
    {
        if (values is null)
        {
            return;
        }

        DataArray items = values as DataArray ?? SequenceValue.Of(values);
        bool hasTuples = items is SequenceValue { HasTuples: true };
        for (int index = 0; index < items.Count; index++)
        {
            TupleValue next = tuple.Copy();
            if (hasTuples)
            {
                next.Take((TupleValue)items[index]);
                result.Add(next);
                continue;
            }

            if (step.Focus is not null)
            {
                next[step.Focus] = Json.AsContext(items.At(index));
            }
            else
            {
                next.Context = Json.AsContext(items.At(index));
            }

            if (step.Index is not null)
            {
                next[step.Index] = new DataNumber(index);
            }

            if (step.Ancestor is not null)
            {
                next[step.Ancestor.Label] = tuple.Context;
            }

            result.Add(next);
        }
    }
}
