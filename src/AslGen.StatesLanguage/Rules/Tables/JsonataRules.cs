namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on JSONata expressions.</summary>
internal static class JsonataRules
{
    public static readonly Rule Syntax = new(
        "ASL3401",
        Severity.Error,
        "An expression follows JSONata's grammar",
        "{0}",
        "Step Functions refuses a definition with an expression that JSONata 2.0.6 cannot read.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input.total + %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input.total + 1 %}", "End": true }""")
    );

    public static readonly Rule NoInput = new(
        "ASL3402",
        Severity.Error,
        "An expression starts from $states or a variable",
        "{0}: start from $states.input, $states.context or a variable",
        "In Step Functions an expression has no input document. Names of members and $ have a meaning only behind a dot, in a predicate or in a function that is applied to items.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $.order.total %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input.order.total %}", "End": true }""")
    );

    public static readonly Rule NoEval = new(
        "ASL3403",
        Severity.Error,
        "$eval does not exist",
        "Step Functions does not have $eval: $parse reads JSON",
        "Expressions that are made at run time could not be checked. To read JSON from text there is $parse.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $eval($states.input.body) %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $parse($states.input.body) %}", "End": true }""")
    );

    public static readonly Rule UnknownFunction = new(
        "ASL3404",
        Severity.Error,
        "The function exists",
        "{0}{1}",
        "A call of what is no function fails the execution with States.QueryEvaluationError.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $uppercas($states.input.name) %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $uppercase($states.input.name) %}", "End": true }""")
    );

    public static readonly Rule Arguments = new(
        "ASL3405",
        Severity.Error,
        "A function is called with arguments that it takes",
        "{0}",
        "The call fails the execution with States.QueryEvaluationError.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $partition([1, 2, 3]) %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $partition([1, 2, 3], 2) %}", "End": true }""")
    );

    public static readonly Rule Operand = new(
        "ASL3406",
        Severity.Warning,
        "An operator has operands that it takes",
        "The operator '{0}' does not take {1}{2}",
        "Step Functions accepts the definition, and the operation fails the execution with States.QueryEvaluationError.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% 'Order ' + $states.input.id %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% 'Order ' & $states.input.id %}", "End": true }""")
    );

    public static readonly Rule UnknownStatesMember = new(
        "ASL3407",
        Severity.Error,
        "$states has the member",
        "$states has no member '{0}'{1}: it has input, result, errorOutput and context",
        "What is not there has no value, and a value that is missing fails the execution with States.QueryEvaluationError.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.inputs.id %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input.id %}", "End": true }""")
    );

    public static readonly Rule ResultOutsideOutput = new(
        "ASL3408",
        Severity.Error,
        "$states.result is there when the work is done",
        "There is no $states.result in '{0}' {1}",
        "Only 'Output' and 'Assign' of Task, Parallel and Map states themselves are evaluated when there is a result.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.result %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input %}", "End": true }""")
    );

    public static readonly Rule ErrorOutsideCatcher = new(
        "ASL3409",
        Severity.Error,
        "$states.errorOutput is there when an error is caught",
        "There is no $states.errorOutput here: only 'Output' and 'Assign' of a catcher have it",
        "The state that a catcher leads to gets what the catcher's 'Output' gives, which is the error unless it says otherwise.",
        Bad: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.errorOutput.Cause %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Pass", "Output": "{% $states.input.Cause %}", "End": true }""")
    );

    public static readonly Rule ResultType = new(
        "ASL3410",
        Severity.Warning,
        "An expression gives what its field takes",
        "'{0}' must be {1}, and this expression gives {2}",
        "Step Functions accepts the definition, and the execution fails with States.QueryEvaluationError when it comes here.",
        Bad: RuleExample.Jsonata("""{ "Type": "Wait", "Seconds": "{% '10' %}", "End": true }"""),
        Good: RuleExample.Jsonata("""{ "Type": "Wait", "Seconds": "{% 10 %}", "End": true }""")
    );
}
