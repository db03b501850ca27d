namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on variables.</summary>
internal static class VariableRules
{
    public static readonly Rule Name = new(
        "ASL3301",
        Severity.Error,
        "A variable's name is an identifier",
        "'{0}' cannot be a variable's name: {1}",
        "A variable is read as $name, so its name is a letter or an underscore, then letters, digits and underscores, 80 characters at most.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Assign": { "order-id": "{% $states.input.id %}" }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Assign": { "orderId": "{% $states.input.id %}" }, "End": true }""")
    );

    public static readonly Rule Reserved = new(
        "ASL3302",
        Severity.Error,
        "'states' is reserved",
        "'states' cannot be assigned: $states is what JSONata reads input, result and context from",
        "An assignment would hide the state's own data.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Assign": { "states": 1 }, "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Assign": { "state": 1 }, "End": true }""")
    );

    public static readonly Rule Shadows = new(
        "ASL3303",
        Severity.Error,
        "An inner scope has variables of its own",
        "'{0}' is a variable outside: a branch or an iteration can read it but cannot assign it",
        "Branches and iterations run at the same time, so that they cannot write where others read. What they find out they give as their output.",
        Bad: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Start",
          "States": {
            "Start": { "Type": "Pass", "Assign": { "total": 0 }, "Next": "Each" },
            "Each": {
              "Type": "Map",
              "ItemProcessor": { "StartAt": "Add", "States": { "Add": { "Type": "Pass", "Assign": { "total": 1 }, "End": true } } },
              "End": true
            }
          }
        }
        """,
        Good: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Each",
          "States": {
            "Each": {
              "Type": "Map",
              "ItemProcessor": { "StartAt": "Add", "States": { "Add": { "Type": "Pass", "Output": 1, "End": true } } },
              "Assign": { "total": "{% $sum($states.result) %}" },
              "End": true
            }
          }
        }
        """
    );

    public static readonly Rule NeverAssigned = new(
        "ASL3304",
        Severity.Warning,
        "A variable is assigned before it is read",
        "The variable '{0}' is not assigned on any way to here{1}",
        "Step Functions accepts the definition, and the execution fails when it comes here. What a state assigns can be read from the next state on.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $orderId %}", "End": true }"""),
        Good: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Start",
          "States": {
            "Start": { "Type": "Pass", "Assign": { "orderId": "{% $states.input.id %}" }, "Next": "Example" },
            "Example": { "Type": "Pass", "Output": "{% $orderId %}", "End": true }
          }
        }
        """
    );

    public static readonly Rule MaybeUnassigned = new(
        "ASL3305",
        Severity.Warning,
        "A variable is assigned on every way to where it is read",
        "The variable '{0}' is assigned on some ways to here but not on all",
        "The execution fails when it comes here on a way without an assignment.",
        Bad: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "New?",
          "States": {
            "New?": {
              "Type": "Choice",
              "Choices": [{ "Condition": "{% $states.input.isNew %}", "Assign": { "rate": 5 }, "Next": "Done" }],
              "Default": "Done"
            },
            "Done": { "Type": "Pass", "Output": "{% $rate %}", "End": true }
          }
        }
        """,
        Good: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "New?",
          "States": {
            "New?": {
              "Type": "Choice",
              "Choices": [{ "Condition": "{% $states.input.isNew %}", "Assign": { "rate": 5 }, "Next": "Done" }],
              "Assign": { "rate": 3 },
              "Default": "Done"
            },
            "Done": { "Type": "Pass", "Output": "{% $rate %}", "End": true }
          }
        }
        """
    );

    public static readonly Rule OtherScope = new(
        "ASL3306",
        Severity.Warning,
        "Variables do not leave their branch or iteration",
        "The variable '{0}' belongs to {1} and cannot be read here: give the value as output",
        "A branch's or iteration's variables end with it, and others that run at the same time cannot see them. Step Functions accepts the definition, and the execution fails when it comes here.",
        Bad: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Pass", "Assign": { "one": 1 }, "End": true } } }],
              "Next": "Done"
            },
            "Done": { "Type": "Pass", "Output": "{% $one %}", "End": true }
          }
        }
        """,
        Good: """
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Both",
          "States": {
            "Both": {
              "Type": "Parallel",
              "Branches": [{ "StartAt": "One", "States": { "One": { "Type": "Pass", "Output": 1, "End": true } } }],
              "Assign": { "one": "{% $states.result[0] %}" },
              "Next": "Done"
            },
            "Done": { "Type": "Pass", "Output": "{% $one %}", "End": true }
          }
        }
        """
    );

    public static readonly Rule DistributedReadsOuter = new(
        "ASL3307",
        Severity.Error,
        "A distributed Map cannot read outer variables",
        "The variable '{0}' is outside the distributed Map and cannot be read inside: pass it in by 'ItemSelector'",
        "The iterations of a distributed Map are executions of their own, which have variables of their own.",
        Bad: Distributed("", "$rate"),
        Good: Distributed(
            """ "ItemSelector": { "item": "{% $states.context.Map.Item.Value %}", "rate": "{% $rate %}" },""",
            "$states.input.rate"
        )
    );

    public static readonly Rule OldValue = new(
        "ASL3308",
        Severity.Warning,
        "A state reads the values that variables had before it",
        "'{0}' still has its old value here: what this state assigns can be read from the next state on",
        "All of a state's 'Assign' and 'Output' is evaluated with the values that the variables had when the state was entered.",
        Bad: Counter("{% $count %}"),
        Good: Counter("{% $states.input %}")
    );

    private static RuleExample Distributed(string selector, string rate) =>
        $$"""
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Start",
              "States": {
                "Start": { "Type": "Pass", "Assign": { "rate": 5 }, "Next": "Each" },
                "Each": {
                  "Type": "Map",{{selector}}
                  "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "Price",
                    "States": { "Price": { "Type": "Pass", "Output": "{% {{rate}} %}", "End": true } }
                  },
                  "End": true
                }
              }
            }
            """;

    private static RuleExample Counter(string output) =>
        $$"""
            {
              "QueryLanguage": "JSONata",
              "StartAt": "Start",
              "States": {
                "Start": { "Type": "Pass", "Assign": { "count": 0 }, "Next": "Count" },
                "Count": { "Type": "Pass", "Assign": { "count": "{% $count + 1 %}" }, "Output": "{{output}}", "End": true }
              }
            }
            """;
}
