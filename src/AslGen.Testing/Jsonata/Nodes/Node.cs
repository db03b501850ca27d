using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>
/// A part of an expression in the form in which it is evaluated. It is made once by <see cref="NodeBuilder"/>, which sets the
/// properties, and never changes afterwards.
/// </summary>
internal abstract class Node
{
    /// <summary>Where the expression starts in the text, or -1.</summary>
    public int Position { get; set; } = -1;

    /// <summary>The filters of the value; of a step of a path after its first, they are <see cref="Stages"/>.</summary>
    public List<Node>? Predicates { get; set; }

    /// <summary>The filters and indexes of a step.</summary>
    public List<Stage>? Stages { get; set; }

    /// <summary>The grouping of the value.</summary>
    public GroupMember[]? Group { get; set; }

    /// <summary>Whether a sequence of one item stays one.</summary>
    public bool KeepsArray { get; set; }

    /// <summary>Whether the array that it makes is not flattened.</summary>
    public bool IsConstructed { get; set; }

    /// <summary>Whether it is a step that binds variables, or an expression that gives tuples to such a step.</summary>
    public bool HasTuples { get; set; }

    /// <summary>The variable that a step binds its items to.</summary>
    public string? Focus { get; set; }

    /// <summary>The variable that a step binds its items' indexes to.</summary>
    public string? Index { get; set; }

    /// <summary>The parent operator that wants the step's context item.</summary>
    public ParentSlot? Ancestor { get; set; }

    /// <summary>The parent operators in it that still look for their step.</summary>
    public List<ParentSlot>? Seeking { get; set; }

    /// <summary>Whether it evaluates nothing else, so that it takes no account of depth.</summary>
    protected virtual bool IsLeaf => false;

    /// <summary>Whether grouping is part of <see cref="Run"/>.</summary>
    protected virtual bool GroupsItself => false;

    /// <summary>Evaluates the expression.</summary>
    /// <param name="input">The context item.</param>
    /// <param name="environment">The scope.</param>
    /// <returns>The value; null where it is undefined.</returns>
    public DataValue? Evaluate(DataValue? input, Frame environment)
    {
        if (IsLeaf && Predicates is null && Group is null)
        {
            return Normalize(Run(input, environment));
        }

        DataValue? result = environment.Run.Enter() ? Complete(input, environment) : CompleteOnFreshStack(input, environment);
        environment.Run.Leave();
        return result;
    }

    /// <summary>Evaluates the expression without its predicates and grouping.</summary>
    protected abstract DataValue? Run(DataValue? input, Frame environment);

    private DataValue? CompleteOnFreshStack(DataValue? input, Frame environment) =>
        EvaluationRun.OnFreshStack(() => Complete(input, environment));

    private DataValue? Complete(DataValue? input, Frame environment)
    {
        DataValue? result = Run(input, environment);
        if (Predicates is not null)
        {
            foreach (Node predicate in Predicates)
            {
                result = Filter.Apply(predicate, result, environment);
            }
        }

        if (Group is not null && !GroupsItself)
        {
            result = Grouping.Apply(this, Group, result, environment);
        }

        return Normalize(result);
    }

    private DataValue? Normalize(DataValue? result)
    {
        if (result is not SequenceValue { IsSequence: true, HasTuples: false } sequence)
        {
            return result;
        }

        sequence.KeepsSingleton |= KeepsArray;
        return sequence.Count switch
        {
            0 => null,
            1 when !sequence.KeepsSingleton => sequence.At(0),
            _ => sequence,
        };
    }
}

/// <summary>A filter of a step, or where the step binds its items' indexes.</summary>
/// <param name="Predicate">The filter.</param>
/// <param name="Index">The variable of the index.</param>
internal readonly record struct Stage(Node? Predicate, string? Index);

/// <summary>A member of an object constructor or a grouping.</summary>
/// <param name="Name">The member's name.</param>
/// <param name="Value">The member's value.</param>
internal readonly record struct GroupMember(Node Name, Node Value);

/// <summary>A parent operator that looks for the step that gives it.</summary>
internal sealed class ParentSlot(string label)
{
    /// <summary>The name under which the step's tuples have the parent. No variable can have it.</summary>
    public string Label { get; set; } = label;

    /// <summary>How many steps back the parent still is.</summary>
    public int Level { get; set; } = 1;
}
