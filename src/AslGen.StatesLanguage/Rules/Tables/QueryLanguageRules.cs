namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on what belongs to which query language.</summary>
internal static class QueryLanguageRules
{
    public static readonly Rule JsonPathField = new(
        "ASL3101",
        Severity.Error,
        "The field belongs to JSONPath",
        "'{0}' is a field of JSONPath, and this state is in JSONata: {1}",
        "Step Functions refuses a state that has fields of the other query language.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Parameters": { "a": 1 }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "a": 1 }, "End": true }""")
    );

    public static readonly Rule JsonataField = new(
        "ASL3102",
        Severity.Error,
        "The field belongs to JSONata",
        "'{0}' is a field of JSONata, and this state is in JSONPath: {1}, or set \"QueryLanguage\": \"JSONata\"",
        "Step Functions refuses a state that has fields of the other query language. Without 'QueryLanguage' a definition is in JSONPath.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Output": { "a": 1 }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "a": 1 }, "End": true }""")
    );

    public static readonly Rule JsonPathUnderJsonata = new(
        "ASL3103",
        Severity.Error,
        "A definition in JSONata has no state in JSONPath",
        "The definition is in JSONata, so none of its states can be in JSONPath: leave out 'QueryLanguage' and write the state in JSONata",
        "A definition in JSONPath can be moved to JSONata state by state; the service refuses the other direction.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "QueryLanguage": "JSONPath", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "End": true }""")
    );

    public static readonly Rule PathSuffixInJsonata = new(
        "ASL3104",
        Severity.Warning,
        "The suffix '.$' means nothing in JSONata",
        "The member would be called '{0}', suffix and all: in JSONata leave the suffix out and write the value as \"{{% … %}}\"",
        "The suffix is JSONPath's way to mark a value that is computed. In JSONata it is a part of the name, and the value is text.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id.$": "$.id" }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }""")
    );

    public static readonly Rule JsonataInJsonPath = new(
        "ASL3105",
        Severity.Warning,
        "JSONata in a state in JSONPath is text",
        "This stays text, for the state is in JSONPath: set \"QueryLanguage\": \"JSONata\", or write a path under a name that ends in '.$'",
        "Only states in JSONata evaluate \"{% … %}\"; others pass on the text as it is.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id": "{% $states.input.id %}" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }""")
    );

    public static readonly Rule IntrinsicInJsonata = new(
        "ASL3106",
        Severity.Error,
        "JSONata has no intrinsic functions",
        "Intrinsic functions belong to JSONPath: use a function of JSONata",
        "In JSONata 'States' would be a member of data, and a call of a member fails. $uuid(), $hash(), $partition(), $range(), $random() and $parse() stand in for intrinsic functions that JSONata itself lacks.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% States.UUID() %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $uuid() %}", "End": true }""")
    );

    public static readonly Rule TextAroundDelimiters = new(
        "ASL3107",
        Severity.Warning,
        "Space around an expression makes it text",
        "Because of the space around it this is text and no expression: the string must start with {{% and end with %}}",
        "A string is an expression only if its first two characters are {% and its last two are %}.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": " {% $states.input.id %}" }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }""")
    );

    public static readonly Rule OneDelimiter = new(
        "ASL3108",
        Severity.Error,
        "An expression needs both delimiters",
        "'{0}' is missing: an expression starts with {{% and ends with %}}, with no text outside",
        "With one delimiter the string is no expression, and what was meant to be computed would be sent as text.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "{% $states.input.id" }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "{% $states.input.id %}" }, "End": true }""")
    );

    public static readonly Rule IntrinsicAsText = new(
        "ASL3109",
        Severity.Warning,
        "JSONata does not call intrinsic functions in text",
        "This stays text: intrinsic functions belong to JSONPath, so write an expression, \"{{% … %}}\", with a function of JSONata",
        "A state in JSONata passes on a string without {% and %} as it is. It is mostly left over from a time when the state was in JSONPath.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "States.UUID()" }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": { "id": "{% $uuid() %}" }, "End": true }""")
    );
}
