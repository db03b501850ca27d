using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>An expression in a definition, and what its place means for it.</summary>
/// <param name="State">The state that it is in.</param>
/// <param name="At">The string that it is.</param>
/// <param name="Kind">The language and form of the expression.</param>
/// <param name="Text">The expression itself, in JSONata without the delimiters around it.</param>
/// <param name="Offset">The number of characters of the string before the expression.</param>
internal sealed record ExpressionSite(StateView State, JsonCursor At, ExpressionKind Kind, PlaceholderText Text, int Offset)
{
    /// <summary>The field of the state, catcher, rule … whose value the expression is or is in.</summary>
    public required string Field { get; init; }

    /// <summary>What the field's data is for.</summary>
    public DataRole Role { get; init; } = DataRole.Input;

    /// <summary>The object that has the field.</summary>
    public required SiteOwner Owner { get; init; }

    /// <summary>What a field that is a path demands of it.</summary>
    public PathRole Path { get; init; } = PathRole.Query;

    /// <summary>What the expression must give. Inside larger data that is anything.</summary>
    public ExpectedType Expected { get; init; } = ExpectedType.Any;

    /// <summary>The least and most that a number can be.</summary>
    public NumberKind? Range { get; init; }

    /// <summary>What the expression reads; known once it has been parsed.</summary>
    public IReadOnlyList<DataReference> References { get; set; } = [];

    /// <summary>What the expression gives, where that is true or false whatever it reads.</summary>
    public bool? Constant { get; set; }

    public QueryLanguage Language => Kind == ExpressionKind.Jsonata ? QueryLanguage.Jsonata : QueryLanguage.JsonPath;

    /// <summary>Whether JSONata can read the result of the state's work here.</summary>
    public bool SeesResult =>
        Owner == SiteOwner.State
        && Role is DataRole.Output or DataRole.Assign
        && State.Type is StateType.Task or StateType.Parallel or StateType.Map;

    /// <summary>Whether JSONata can read the caught error here.</summary>
    public bool SeesErrorOutput => Owner == SiteOwner.Catcher;
}

internal enum ExpressionKind
{
    /// <summary>JSONata between <c>{%</c> and <c>%}</c>.</summary>
    Jsonata,

    /// <summary>The value of a template's member whose name ends in <c>.$</c>: a path or an intrinsic function.</summary>
    TemplateValue,

    /// <summary>The value of a field that is a path.</summary>
    Path,
}

/// <summary>What kind of object an expression's field belongs to.</summary>
internal enum SiteOwner
{
    /// <summary>The state itself, or an object inside it that is none of the others.</summary>
    State,

    Catcher,

    ChoiceRule,

    /// <summary>The reader, batcher, writer … of a Map state.</summary>
    Other,
}
