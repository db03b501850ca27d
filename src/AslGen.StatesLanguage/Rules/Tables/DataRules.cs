namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on the data of states in JSONPath.</summary>
internal static class DataRules
{
    public static readonly Rule TemplateIsNoObject = new(
        "ASL3201",
        Severity.Error,
        "A payload template is an object",
        "'{0}' must be an object, whose members can be computed by names that end in '.$'",
        "Only an object has names that can carry the suffix '.$'. A single value can be taken with a path field such as 'InputPath'.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": "$.order", "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "InputPath": "$.order", "End": true }""")
    );

    public static readonly Rule NoPathOrIntrinsic = new(
        "ASL3202",
        Severity.Error,
        "A name that ends in '.$' needs a path or an intrinsic function",
        "The value of '{0}' must be a path or an intrinsic function{1}",
        "Step Functions refuses the definition: \"The value for the field must be a valid JSONPath or a valid intrinsic function call\".",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "order" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.order" }, "End": true }""")
    );

    public static readonly Rule NoPathSuffix = new(
        "ASL3203",
        Severity.Warning,
        "A path is text without the suffix '.$'",
        "{0} looks like a path or an intrinsic function but would be sent as text: let the name end in '.$'",
        "Only members whose names end in '.$' are computed. Step Functions itself warns of it: NO_DOLLAR.",
        Bad: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id": "$.order.id" }, "End": true }"""),
        Good: RuleExample.JsonPath("""{ "Type": "Pass", "Parameters": { "id.$": "$.order.id" }, "End": true }""")
    );
}
