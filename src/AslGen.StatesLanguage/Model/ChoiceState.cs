using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Model;

/// <summary>A state that goes on where the first of its rules that holds leads to.</summary>
/// <param name="Name">The state's name.</param>
/// <param name="Choices">The rules in the order in which they are tried.</param>
public sealed record ChoiceState(string Name, EquatableArray<ChoiceRule> Choices) : State(Name)
{
    /// <inheritdoc />
    public override string Type => "Choice";

    /// <summary>The name of the state that goes on where no rule holds.</summary>
    public string? Default { get; init; }

    /// <inheritdoc />
    internal override bool HasNext => false;
}

/// <summary>A rule of a Choice state.</summary>
/// <param name="Condition">When it holds.</param>
/// <param name="Next">The name of the state that goes on.</param>
public sealed record ChoiceRule(ChoiceCondition Condition, string Next)
{
    /// <summary>The rule's comment.</summary>
    public string? Comment { get; init; }

    /// <summary>The variables that are assigned when the rule is chosen.</summary>
    public JsonObject? Assign { get; init; }

    /// <summary>JSONata: the output when the rule is chosen.</summary>
    public JsonValue? Output { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>When a choice rule holds.</summary>
public abstract record ChoiceCondition
{
    private protected ChoiceCondition() { }

    /// <summary>The comment of a condition within another.</summary>
    public string? Comment { get; init; }
}

/// <summary>JSONPath: a comparison of a variable.</summary>
/// <param name="Variable">The path to the variable as it is written.</param>
/// <param name="Operator">The operator's name, such as <c>StringEquals</c> or <c>StringEqualsPath</c>.</param>
/// <param name="Operand">What it is compared to.</param>
public sealed record ChoiceComparison(PlaceholderText Variable, string Operator, JsonValue Operand) : ChoiceCondition;

/// <summary>JSONPath: all conditions hold (<c>And</c>), or at least one (<c>Or</c>).</summary>
/// <param name="IsAnd">Whether all must hold.</param>
/// <param name="Conditions">The conditions.</param>
public sealed record ChoiceCombination(bool IsAnd, EquatableArray<ChoiceCondition> Conditions) : ChoiceCondition;

/// <summary>JSONPath: the condition does not hold (<c>Not</c>).</summary>
/// <param name="Condition">The condition.</param>
public sealed record ChoiceNegation(ChoiceCondition Condition) : ChoiceCondition;

/// <summary>JSONata: the condition is computed.</summary>
/// <param name="Value">A boolean or an expression of one.</param>
public sealed record JsonataCondition(JsonValue Value) : ChoiceCondition;
