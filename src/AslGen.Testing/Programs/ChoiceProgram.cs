using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A Choice state.</summary>
internal sealed class ChoiceProgram(string name, bool isJsonata) : StateProgram(name, "Choice", isJsonata)
{
    public required ChoiceRuleProgram[] Rules { get; init; }

    /// <summary>The state for when no rule holds, or null.</summary>
    public StateProgram? Default { get; set; }

    public override void Run(StateRun run)
    {
        if (!IsJsonata)
        {
            TakeInput(run);
        }

        foreach (ChoiceRuleProgram rule in Rules)
        {
            if (rule.Condition.Holds(run))
            {
                Leave(run, rule.Next!, rule.Assign, rule.Output ?? Output);
                return;
            }
        }

        if (Default is null)
        {
            throw EvaluationException.InPath("Failed to transition out of the state. The state does not point to a next state.");
        }

        Leave(run, Default, Assign, Output);
    }

    private void Leave(StateRun run, StateProgram next, ValueProgram? assign, ValueProgram? output)
    {
        DataObject? variables = (DataObject?)assign?.Evaluate(run);
        run.Exit(next, IsJsonata ? output?.Evaluate(run) ?? run.RawInput : TakeOutput(run, run.EffectiveInput), variables);
    }
}

/// <summary>A rule of a Choice state.</summary>
/// <param name="condition">When it holds.</param>
internal sealed class ChoiceRuleProgram(ConditionProgram condition)
{
    public ConditionProgram Condition { get; } = condition;

    public StateProgram? Next { get; set; }

    public ValueProgram? Assign { get; init; }

    public ValueProgram? Output { get; init; }
}

/// <summary>A condition of a rule.</summary>
internal abstract class ConditionProgram
{
    /// <summary>Whether it holds.</summary>
    /// <param name="scene">What the state sees.</param>
    /// <returns>Whether it holds.</returns>
    /// <exception cref="EvaluationException">When that cannot be told.</exception>
    public abstract bool Holds(IScene scene);
}

/// <summary>All conditions, or any of them.</summary>
internal sealed class CombinationProgram(bool isAnd, ConditionProgram[] conditions) : ConditionProgram
{
    public override bool Holds(IScene scene)
    {
        foreach (ConditionProgram condition in conditions)
        {
            if (condition.Holds(scene) != isAnd)
            {
                return !isAnd;
            }
        }

        return isAnd;
    }
}

/// <summary>The contrary of a condition.</summary>
internal sealed class NegationProgram(ConditionProgram condition) : ConditionProgram
{
    public override bool Holds(IScene scene) => !condition.Holds(scene);
}

/// <summary>A condition in JSONata.</summary>
internal sealed class JsonataConditionProgram(ValueProgram program) : ConditionProgram
{
    public override bool Holds(IScene scene) =>
        program.Evaluate(scene) switch
        {
            DataBoolean boolean => boolean.Value,
            { } value when program is ExpressionProgram expression => throw expression.Failure(Expectation.Of("boolean", value)),
            { } value => throw EvaluationException.InQuery($"The field 'Condition' is not a boolean: {value}", "Condition"),
        };
}
