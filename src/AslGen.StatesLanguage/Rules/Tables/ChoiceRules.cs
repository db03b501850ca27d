namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on Choice states.</summary>
internal static class ChoiceRules
{
    public static readonly Rule NoVariable = new(
        "ASL5201",
        Severity.Error,
        "An operator compares a variable",
        "'{0}' needs a 'Variable' to compare",
        "Step Functions refuses a choice rule that has an operator and no variable.",
        Bad: Example("""{ "StringEquals": "yes", "Next": "Done" }"""),
        Good: Example("""{ "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }""")
    );

    public static readonly Rule VariableWithoutOperator = new(
        "ASL5202",
        Severity.Error,
        "'Variable' goes with an operator",
        "'{0}' combines rules, so the rules in it have the variables",
        "And, Or and Not stand for themselves; a variable beside them means nothing, and Step Functions refuses it.",
        Bad: Example("""{ "Variable": "$.answer", "Not": { "Variable": "$.answer", "StringEquals": "yes" }, "Next": "Done" }"""),
        Good: Example("""{ "Not": { "Variable": "$.answer", "StringEquals": "yes" }, "Next": "Done" }""")
    );

    public static readonly Rule NoDefault = new(
        "ASL5203",
        Severity.Warning,
        "A Choice state has a default",
        "When none of its rules holds, the state fails with States.NoChoiceMatched: add 'Default'",
        "A Choice state cannot catch errors, so the execution fails as a whole. A 'Default' that leads to a Fail state at least says why.",
        Bad: """
        {
          "StartAt": "Answer",
          "States": {
            "Answer": { "Type": "Choice", "Choices": [{ "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }] },
            "Done": { "Type": "Succeed" }
          }
        }
        """,
        Good: Example("""{ "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }""")
    );

    public static readonly Rule ShadowedRule = new(
        "ASL5204",
        Severity.Warning,
        "A choice rule can be chosen",
        "{0} is never chosen: {1}",
        "Rules are tried in order, and the first that holds is taken.",
        Bad: Example(
            """{ "Variable": "$.answer", "IsPresent": true, "Next": "Done" }, { "Variable": "$.answer", "IsPresent": true, "Next": "Other" }"""
        ),
        Good: Example(
            """{ "Variable": "$.answer", "IsPresent": true, "Next": "Done" }, { "Variable": "$.reply", "IsPresent": true, "Next": "Other" }"""
        )
    );

    public static readonly Rule UnguardedVariable = new(
        "ASL5205",
        Severity.Warning,
        "Ask whether a variable is present before comparing it",
        "The rule fails where '{0}' is absent, and a later rule expects that it can be: ask 'IsPresent' first",
        "A comparison of a variable that is absent fails the execution. Rules are tried in order, and within 'And' too.",
        Bad: Example(
            """{ "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }, { "Variable": "$.answer", "IsPresent": false, "Next": "Other" }"""
        ),
        Good: Example(
            """{ "Variable": "$.answer", "IsPresent": false, "Next": "Other" }, { "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }"""
        )
    );

    public static readonly Rule Pattern = new(
        "ASL5206",
        Severity.Error,
        "A pattern's backslash escapes something",
        "{0}",
        "In a pattern of StringMatches * stands for any characters; \\\\* is a star and \\\\\\\\ a backslash, and no other escape exists.",
        Bad: Example("""{ "Variable": "$.path", "StringMatches": "C:\\", "Next": "Done" }"""),
        Good: Example("""{ "Variable": "$.path", "StringMatches": "C:\\\\*", "Next": "Done" }""")
    );

    public static readonly Rule Timestamp = new(
        "ASL5207",
        Severity.Error,
        "A timestamp follows RFC 3339",
        "This is not a timestamp as Step Functions reads them, such as 2030-01-31T08:00:00Z: {0}",
        "Step Functions refuses the definition: \"String does not match RFC3339 timestamp\". The T and the Z are upper case, and a time zone is required.",
        Bad: RuleExample.JsonPath("""{ "Type": "Wait", "Timestamp": "2030-01-31 08:00", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Wait", "Timestamp": "2030-01-31T08:00:00Z", "End": true }""")
    );

    public static readonly Rule UnaskedVariable = new(
        "ASL5208",
        Severity.Information,
        "A variable that may be absent is asked for first",
        "Where '{0}' is absent, this rule fails the execution: ask 'IsPresent' first if that can be",
        "A comparison of a variable that is absent is an error, and a Choice state cannot catch errors. It is said once for each Choice state.",
        Bad: Example("""{ "Variable": "$.answer", "StringEquals": "yes", "Next": "Done" }"""),
        Good: Example(
            """{ "And": [{ "Variable": "$.answer", "IsPresent": true }, { "Variable": "$.answer", "StringEquals": "yes" }], "Next": "Done" }"""
        )
    );

    private static RuleExample Example(string rules) =>
        new(
            rules,
            $$"""
            {
              "StartAt": "Answer",
              "States": {
                "Answer": { "Type": "Choice", "Choices": [{{rules}}], "Default": "Other" },
                "Done": { "Type": "Succeed" },
                "Other": { "Type": "Fail" }
              }
            }
            """
        );
}
