namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on the fields of definitions, states and what is inside them.</summary>
internal static class StructureRules
{
    public static readonly Rule NoJson = new(
        "ASL5101",
        Severity.Error,
        "A definition must be JSON",
        "{0}",
        "Step Functions reads a definition as JSON (RFC 8259) and refuses any other text with INVALID_JSON_DESCRIPTION.",
        Bad: """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed", } } }""",
        Good: """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule MissingField = new(
        "ASL5102",
        Severity.Error,
        "A required field is missing",
        "{0} needs the field '{1}'",
        "Step Functions refuses the definition: \"These fields are required\".",
        Bad: """{ "States": { "Done": { "Type": "Succeed" } } }""",
        Good: """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule UnknownField = new(
        "ASL5103",
        Severity.Error,
        "There is no such field",
        "{0} has no field '{1}'{2}",
        "Step Functions refuses a definition with fields that it does not know, or that a state of this type does not have. Names are case-sensitive.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Paramaters": { "a": 1 }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "a": 1 }, "End": true }""")
    );

    public static readonly Rule WrongType = new(
        "ASL5104",
        Severity.Error,
        "A value is of the wrong type",
        "{0} must be {1}, not {2}",
        "Step Functions refuses the definition with SCHEMA_VALIDATION_FAILED. A number in quotes is a string.",
        Bad: RuleExample.JsonPath("""{ "Type": "Wait", "Seconds": "10", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Wait", "Seconds": 10, "End": true }""")
    );

    public static readonly Rule OutOfRange = new(
        "ASL5105",
        Severity.Error,
        "A number is out of range",
        "'{0}' must be {1}, not {2}",
        "Step Functions refuses the definition with SCHEMA_VALIDATION_FAILED. All durations are whole numbers of seconds.",
        Bad: RuleExample.JsonPath("""{ "Type": "Wait", "Seconds": 0.5, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Wait", "Seconds": 1, "End": true }""")
    );

    public static readonly Rule UnknownWord = new(
        "ASL5106",
        Severity.Error,
        "A field has one of a few words",
        "'{0}' must be {1}{2}",
        "Step Functions refuses the definition: \"The field should have one of these values\". Case matters.",
        Bad: RuleExample.JsonPath("""{ "Type": "pass", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "End": true }""")
    );

    public static readonly Rule ExclusiveFields = new(
        "ASL5107",
        Severity.Error,
        "Fields exclude each other",
        "{0} can have only one of {1}",
        "Each of the fields says the same thing in another way, and Step Functions refuses a definition that has more than one.",
        Bad: RuleExample.JsonPath("""{ "Type": "Wait", "Seconds": 10, "SecondsPath": "$.delay", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Wait", "SecondsPath": "$.delay", "End": true }""")
    );

    public static readonly Rule OneFieldNeeded = new(
        "ASL5108",
        Severity.Error,
        "One of several fields is needed",
        "{0} needs {1}",
        "Without any of the fields the state says nothing that could be done. Where it is 'Next' or 'End', the service does not guess that a state without them is the last.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass" }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "End": true }""")
    );

    public static readonly Rule IgnoredField = new(
        "ASL5109",
        Severity.Warning,
        "The field belongs to the whole definition",
        "'{0}' does nothing in {1}: it belongs to the whole definition",
        "Only the top level of a definition has a version, a query language and a timeout for all. A timeout of a branch is a timeout of its tasks.",
        Bad: """
        {
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "TimeoutSeconds": 60, "StartAt": "One", "States": { "One": { "Type": "Succeed" } } }],
              "End": true
            }
          }
        }
        """,
        Good: """
        {
          "TimeoutSeconds": 60,
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Succeed" } } }],
              "End": true
            }
          }
        }
        """
    );

    public static readonly Rule EmptyValue = new(
        "ASL5110",
        Severity.Error,
        "A value must not be empty",
        "'{0}' must not be empty",
        "Step Functions refuses the definition: \"Value cannot be empty\".",
        Bad: RuleExample.JsonPath("""{ "Type": "Parallel", "Branches": [], "End": true }"""),
        Good: RuleExample.JsonPath(
            """{ "Type": "Parallel", "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Succeed" } } }], "End": true }"""
        )
    );

    public static readonly Rule DuplicateName = new(
        "ASL5111",
        Severity.Error,
        "A name stands twice in one object",
        "The object has '{0}' twice",
        "One of the two values would silently be lost. In a payload template 'name' and 'name.$' are the same member.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id": 1, "id.$": "$.id" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.id" }, "End": true }""")
    );

    public static readonly Rule TooLarge = new(
        "ASL5112",
        Severity.Error,
        "A definition has at most 1 MB",
        "The definition has {0} characters: at most 1,048,576 are allowed",
        "The service refuses a larger definition. Parts of a workflow can be state machines of their own, which 'states:startExecution.sync:2' starts.",
        Bad: new RuleExample(
            """{ "Comment": "…a million characters…", "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }""",
            """{ "Comment": "…", "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
        )
        {
            EllipsisLength = 1_048_576,
        },
        Good: """{ "Comment": "…", "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule EndIsFalse = new(
        "ASL5113",
        Severity.Error,
        "'End' can only be true",
        "'End' can only be true: leave it out and write 'Next'",
        "A state that does not end the workflow has 'Next' and no 'End'.",
        Bad: """
        {
          "StartAt": "First",
          "States": { "First": { "Type": "Pass", "End": false, "Next": "Last" }, "Last": { "Type": "Succeed" } }
        }
        """,
        Good: """
        {
          "StartAt": "First",
          "States": { "First": { "Type": "Pass", "Next": "Last" }, "Last": { "Type": "Succeed" } }
        }
        """
    );
}
