namespace AslGen.StatesLanguage.Rules;

/// <summary>A definition that shows what a rule is about, short enough to be read at a glance.</summary>
/// <param name="Shown">The JSON that is shown.</param>
/// <param name="Template">The whole definition that it stands for, but for text of which only the length matters.</param>
public sealed record RuleExample(string Shown, string Template)
{
    private const string Ellipsis = "…";

    /// <summary>How many characters an ellipsis in the template stands for; 0 where it is one.</summary>
    public int EllipsisLength { get; init; }

    /// <summary>The whole definition. Large ones are made when they are asked for, so that the rules themselves stay small.</summary>
    public string Definition => EllipsisLength == 0 ? Template : Template.Replace(Ellipsis, new string('.', EllipsisLength));

    /// <summary>Whether the example is of a state machine of the type Express.</summary>
    public bool IsExpress { get; init; }

    /// <summary>An example that is a whole definition.</summary>
    /// <param name="definition">The definition's JSON.</param>
    public static implicit operator RuleExample(string definition) => new(definition, definition);

    /// <summary>An example that is one state, at which a definition in JSONPath starts and ends.</summary>
    /// <param name="state">The state's JSON.</param>
    /// <returns>The example.</returns>
    public static RuleExample JsonPath(string state) => Of(state, "JSONPath");

    /// <summary>An example that is one state, at which a definition in JSONata starts and ends.</summary>
    /// <param name="state">The state's JSON.</param>
    /// <returns>The example.</returns>
    public static RuleExample Jsonata(string state) => Of(state, "JSONata");

    private static RuleExample Of(string state, string language) =>
        new(state, $$"""{ "QueryLanguage": "{{language}}", "StartAt": "Example", "States": { "Example": {{state}} } }""");
}
