namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on the names of states and the transitions between them.</summary>
internal static class TransitionRules
{
    public static readonly Rule NameLength = new(
        "ASL5301",
        Severity.Error,
        "A state's name has 1 to 80 characters",
        "The name has {0} characters: 1 to 80 are allowed",
        "Step Functions refuses the definition with INVALID_STATE_NAME. A longer text can stand in the state's 'Comment'.",
        Bad: """{ "StartAt": "", "States": { "": { "Type": "Succeed" } } }""",
        Good: """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule DuplicateState = new(
        "ASL5302",
        Severity.Error,
        "A state's name is unique in the whole definition",
        "There is another state called '{0}' in this definition: names must be unique across all branches and processors",
        "The history of an execution knows states by their names alone. Step Functions refuses the definition with DUPLICATE_STATE_NAME.",
        Bad: """
        {
          "StartAt": "Save",
          "States": {
            "Save": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "Save", "States": { "Save": { "Type": "Succeed" } } }],
              "End": true
            }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Save",
          "States": {
            "Save": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "Save order", "States": { "Save order": { "Type": "Succeed" } } }],
              "End": true
            }
          }
        }
        """
    );

    public static readonly Rule StartMissing = new(
        "ASL5303",
        Severity.Error,
        "'StartAt' names a state",
        "There is no state '{0}' among these states{1}",
        "'StartAt' names a state of the same 'States' object, in exactly its spelling. Step Functions refuses the definition with MISSING_TRANSITION_TARGET.",
        Bad: """{ "StartAt": "done", "States": { "Done": { "Type": "Succeed" } } }""",
        Good: """{ "StartAt": "Done", "States": { "Done": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule TargetMissing = new(
        "ASL5304",
        Severity.Error,
        "A transition leads to a state",
        "There is no state '{0}' among these states{1}",
        "Names of states are case-sensitive. Step Functions refuses the definition with MISSING_TRANSITION_TARGET.",
        Bad: """{ "StartAt": "First", "States": { "First": { "Type": "Pass", "Next": "Lst" }, "Last": { "Type": "Succeed" } } }""",
        Good: """{ "StartAt": "First", "States": { "First": { "Type": "Pass", "Next": "Last" }, "Last": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule CrossesScope = new(
        "ASL5305",
        Severity.Error,
        "A transition stays among its own states",
        "'{0}' is a state {1}: a transition cannot lead into or out of a branch or a processor of items",
        "A branch ends with a state of its own, and the Parallel or Map around it goes on when all have ended.",
        Bad: """
        {
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Pass", "Next": "Done" } } }],
              "Next": "Done"
            },
            "Done": { "Type": "Succeed" }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Pass", "End": true } } }],
              "Next": "Done"
            },
            "Done": { "Type": "Succeed" }
          }
        }
        """
    );

    public static readonly Rule NotTargeted = new(
        "ASL5306",
        Severity.Error,
        "Every state is reachable",
        "No transition leads to the state '{0}'",
        "Step Functions refuses the definition: \"State is not reachable\". Mostly a 'Next' elsewhere leads past the state.",
        Bad: """{ "StartAt": "First", "States": { "First": { "Type": "Pass", "End": true }, "Last": { "Type": "Succeed" } } }""",
        Good: """{ "StartAt": "First", "States": { "First": { "Type": "Pass", "Next": "Last" }, "Last": { "Type": "Succeed" } } }"""
    );

    public static readonly Rule Unreachable = new(
        "ASL5307",
        Severity.Warning,
        "No way leads from the start to the state",
        "No way leads from 'StartAt' to the state '{0}': only states lead to it that are out of reach themselves",
        "States that lead to each other in a circle have transitions that lead to them, but no execution ever comes there.",
        Bad: """
        {
          "StartAt": "Done",
          "States": {
            "Done": { "Type": "Succeed" },
            "Ping": { "Type": "Pass", "Next": "Pong" },
            "Pong": { "Type": "Pass", "Next": "Ping" }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Ping",
          "States": {
            "Ping": { "Type": "Pass", "Next": "Pong" },
            "Pong": { "Type": "Pass", "Next": "Done" },
            "Done": { "Type": "Succeed" }
          }
        }
        """
    );

    public static readonly Rule NoTerminal = new(
        "ASL5308",
        Severity.Error,
        "Some state is the last",
        "None of the states ends the execution: one needs \"End\": true, or to be a Succeed or Fail state",
        "Step Functions refuses the definition with MISSING_END_STATE.",
        Bad: """
        {
          "StartAt": "Ping",
          "States": { "Ping": { "Type": "Pass", "Next": "Pong" }, "Pong": { "Type": "Pass", "Next": "Ping" } }
        }
        """,
        Good: """
        {
          "StartAt": "Ping",
          "States": { "Ping": { "Type": "Pass", "Next": "Pong" }, "Pong": { "Type": "Pass", "End": true } }
        }
        """
    );

    public static readonly Rule Endless = new(
        "ASL5309",
        Severity.Warning,
        "A loop has a way out",
        "Once it comes to the state '{0}', the execution never ends by itself: no way leads from there to a last state",
        "The execution goes round until its history is full at 25,000 events, and is billed for every transition.",
        Bad: """
        {
          "StartAt": "Check",
          "States": {
            "Check": { "Type": "Choice", "Choices": [{ "Variable": "$.ok", "BooleanEquals": true, "Next": "Done" }], "Default": "Wait" },
            "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Wait again" },
            "Wait again": { "Type": "Wait", "Seconds": 60, "Next": "Wait" },
            "Done": { "Type": "Succeed" }
          }
        }
        """,
        Good: """
        {
          "StartAt": "Check",
          "States": {
            "Check": { "Type": "Choice", "Choices": [{ "Variable": "$.ok", "BooleanEquals": true, "Next": "Done" }], "Default": "Wait" },
            "Wait": { "Type": "Wait", "Seconds": 60, "Next": "Wait again" },
            "Wait again": { "Type": "Wait", "Seconds": 60, "Next": "Check" },
            "Done": { "Type": "Succeed" }
          }
        }
        """
    );
}
