using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>What computes a value when a state runs, compiled once for each definition.</summary>
internal abstract class ValueProgram
{
    /// <summary>Computes the value.</summary>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value.</returns>
    /// <exception cref="EvaluationException">When there is none.</exception>
    public abstract DataValue Evaluate(IScene scene);
}

/// <summary>A value that needs no computing.</summary>
/// <param name="value">The value.</param>
internal sealed class ConstantProgram(DataValue value) : ValueProgram
{
    public DataValue Value { get; } = value;

    public override DataValue Evaluate(IScene scene) => Value;
}

/// <summary>An array some of whose items are computed.</summary>
/// <param name="items">The items.</param>
internal sealed class ArrayProgram(ValueProgram[] items) : ValueProgram
{
    public override DataValue Evaluate(IScene scene) => new DataArray(Array.ConvertAll(items, item => item.Evaluate(scene)));
}

/// <summary>An object some of whose members are computed.</summary>
/// <param name="members">The members.</param>
internal sealed class ObjectProgram(KeyValuePair<string, ValueProgram>[] members) : ValueProgram
{
    public override DataValue Evaluate(IScene scene) =>
        new DataObject(Array.ConvertAll(members, member => KeyValuePair.Create(member.Key, member.Value.Evaluate(scene))));
}
