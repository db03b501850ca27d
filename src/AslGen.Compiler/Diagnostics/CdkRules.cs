using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Diagnostics;

/// <summary>The rules on code that is written against the AWS CDK by hand.</summary>
internal static class CdkRules
{
    /// <summary>The category of these rules.</summary>
    public const string Category = "AslGen.Cdk";

    public static readonly DiagnosticDescriptor TokenAsText = Rules.Rule(
        RuleIds.CdkTokenAsText,
        Category,
        DiagnosticSeverity.Error,
        "The callback token is not a text",
        "The CDK does not take this text for the callback token: use JsonPath.TaskToken"
    );

    public static readonly DiagnosticDescriptor TokenNotSent = Rules.Rule(
        RuleIds.CdkTokenNotSent,
        Category,
        DiagnosticSeverity.Error,
        "A callback task must send its token",
        "The task waits for a callback but sends nobody its token, so that nobody can answer: add JsonPath.TaskToken to {0}"
    );

    public static readonly DiagnosticDescriptor TokenOutsideCallback = Rules.Rule(
        RuleIds.CdkTokenOutsideCallback,
        Category,
        DiagnosticSeverity.Error,
        "Only a callback task has a token",
        "There is a token only in a task with IntegrationPattern.WAIT_FOR_TASK_TOKEN: set that pattern, or remove the token"
    );

    public static readonly DiagnosticDescriptor PayloadResponseOnly = Rules.Rule(
        RuleIds.CdkPayloadResponseOnly,
        Category,
        DiagnosticSeverity.Error,
        "PayloadResponseOnly excludes other settings",
        "PayloadResponseOnly cannot be used together with {0}: remove one of them"
    );

    public static readonly DiagnosticDescriptor PathNotRendered = Rules.Rule(
        RuleIds.CdkPathNotRendered,
        Category,
        DiagnosticSeverity.Error,
        "JsonPath means nothing in plain JSON",
        "Here the CDK writes the path itself as the value, not what it names: {0}"
    );

    public static readonly DiagnosticDescriptor PathAsText = Rules.Rule(
        RuleIds.CdkPathAsText,
        Category,
        DiagnosticSeverity.Warning,
        "A path is no text",
        "This text is sent as it is, not what it names: use {0}"
    );

    public static readonly DiagnosticDescriptor SuffixTwice = Rules.Rule(
        RuleIds.CdkSuffixTwice,
        Category,
        DiagnosticSeverity.Error,
        "The CDK writes '.$' itself",
        "The CDK adds '.$' to the name of a JsonPath value, which makes '{0}.$' of this one: name it '{1}'"
    );

    public static readonly DiagnosticDescriptor ForeignValue = Rules.Rule(
        RuleIds.CdkForeignValue,
        Category,
        DiagnosticSeverity.Error,
        "The value does not come across to the CDK",
        "The CDK cannot take a value of type '{0}' here: {1}"
    );

    public static readonly DiagnosticDescriptor NullVanishes = Rules.Rule(
        RuleIds.CdkNullVanishes,
        Category,
        DiagnosticSeverity.Warning,
        "A null does not come across to the CDK",
        "A null is lost on the way to the CDK, as if it were not written: {0}"
    );

    public static readonly DiagnosticDescriptor NextInStateJson = Rules.Rule(
        RuleIds.CdkNextInStateJson,
        Category,
        DiagnosticSeverity.Error,
        "A CustomState's JSON has no 'Next'",
        "The CDK does not know of a 'Next' in StateJson and adds its own transition: call Next(…) on the CustomState"
    );

    public static readonly DiagnosticDescriptor EndInStateJson = Rules.Rule(
        RuleIds.CdkEndInStateJson,
        Category,
        DiagnosticSeverity.Warning,
        "A CustomState's JSON has no 'End'",
        "The CDK writes 'End' itself where no state follows, and one in StateJson breaks the state when one does: remove it"
    );

    public static readonly DiagnosticDescriptor CustomStateType = Rules.Rule(
        RuleIds.CdkCustomStateType,
        Category,
        DiagnosticSeverity.Error,
        "A CustomState is of a type that goes on",
        "A CustomState always gets 'End' or 'Next', which a {0} state cannot have: use the construct {0}"
    );

    public static readonly DiagnosticDescriptor PlaceholderNotFilled = Rules.Rule(
        RuleIds.CdkPlaceholderNotFilled,
        Category,
        DiagnosticSeverity.Warning,
        "A placeholder needs its substitution",
        "Nothing fills in '${{{0}}}': add '{0}' to DefinitionSubstitutions"
    );

    public static readonly DiagnosticDescriptor SubstitutionNotUsed = Rules.Rule(
        RuleIds.CdkSubstitutionNotUsed,
        Category,
        DiagnosticSeverity.Warning,
        "A substitution needs its placeholder",
        "The definition has no '${{{0}}}': remove the substitution, or write the placeholder"
    );

    public static readonly DiagnosticDescriptor UnsupportedPattern = Rules.Rule(
        RuleIds.CdkUnsupportedPattern,
        Category,
        DiagnosticSeverity.Error,
        "The integration pattern is not supported",
        "'{0}' does not support IntegrationPattern.{1}: use {2}"
    );

    public static readonly DiagnosticDescriptor HeartbeatTooLong = Rules.Rule(
        RuleIds.CdkHeartbeatTooLong,
        Category,
        DiagnosticSeverity.Error,
        "The heartbeat is shorter than the timeout",
        "The heartbeat must be below the timeout of {0} seconds"
    );

    public static readonly DiagnosticDescriptor EndlessWait = Rules.Rule(
        RuleIds.CdkEndlessWait,
        Category,
        DiagnosticSeverity.Warning,
        "A task that waits for somebody has a timeout",
        "The task waits up to a year for an answer: set TaskTimeout or HeartbeatTimeout"
    );

    public static readonly DiagnosticDescriptor Express = Rules.Rule(
        RuleIds.CdkExpress,
        Category,
        DiagnosticSeverity.Error,
        "An Express state machine does not wait",
        "{0} cannot be part of {1}: use the type STANDARD"
    );

    public static readonly DiagnosticDescriptor UnknownError = Rules.Rule(
        RuleIds.CdkUnknownError,
        Category,
        DiagnosticSeverity.Warning,
        "The error name exists",
        "{0}{1}"
    );

    public static readonly DiagnosticDescriptor AllNotAlone = Rules.Rule(
        RuleIds.CdkAllNotAlone,
        Category,
        DiagnosticSeverity.Error,
        "States.ALL stands alone",
        "States.ALL must be the only name of its list: remove the others, or move them to an AddRetry or AddCatch of their own"
    );

    public static readonly DiagnosticDescriptor PathSyntax = Rules.Rule(
        RuleIds.CdkPathSyntax,
        Category,
        DiagnosticSeverity.Error,
        "A path or function can be read",
        "{0}"
    );

    public static readonly DiagnosticDescriptor FunctionCall = Rules.Rule(
        RuleIds.CdkFunctionCall,
        Category,
        DiagnosticSeverity.Error,
        "An intrinsic function is called as it is defined",
        "{0}"
    );

    public static readonly DiagnosticDescriptor AwsCall = Rules.Rule(
        RuleIds.CdkAwsCall,
        Category,
        DiagnosticSeverity.Error,
        "An AWS SDK call names what the service has",
        "{0}"
    );

    public static readonly DiagnosticDescriptor UnknownService = Rules.Rule(
        RuleIds.CdkUnknownService,
        Category,
        DiagnosticSeverity.Warning,
        "The AWS SDK service is known",
        "No AWS SDK service is known as '{0}'{1}"
    );

    public static readonly DiagnosticDescriptor IamAction = Rules.Rule(
        RuleIds.CdkIamAction,
        Category,
        DiagnosticSeverity.Error,
        "The IAM action has the service's IAM prefix",
        "IAM knows the service as '{0}', so that the state machine would not be allowed to call it: {1}"
    );

    public static readonly DiagnosticDescriptor HttpSetting = Rules.Rule(
        RuleIds.CdkHttpSetting,
        Category,
        DiagnosticSeverity.Error,
        "An HTTP task's settings are valid",
        "{0}"
    );

    public static readonly DiagnosticDescriptor NoOtherwise = Rules.Rule(
        RuleIds.CdkNoOtherwise,
        Category,
        DiagnosticSeverity.Warning,
        "A Choice has an Otherwise",
        "Where none of the conditions holds, the execution fails with States.NoChoiceMatched: add Otherwise(…)"
    );

    public static readonly DiagnosticDescriptor MissingPermission = Rules.Rule(
        RuleIds.CdkMissingPermission,
        Category,
        DiagnosticSeverity.Warning,
        "A CustomState brings no permissions",
        "The CDK grants a CustomState nothing, and the call needs {0}: add {1} to the state machine with AddToRolePolicy"
    );

    public static readonly DiagnosticDescriptor PathInArray = Rules.Rule(
        RuleIds.CdkPathInArray,
        Category,
        DiagnosticSeverity.Error,
        "A path cannot be an item of an array",
        "The CDK takes paths as members of objects only: use JsonPath.Array(…) in place of the array"
    );

    public static readonly DiagnosticDescriptor PathInText = Rules.Rule(
        RuleIds.CdkPathInText,
        Category,
        DiagnosticSeverity.Error,
        "A path cannot be part of a text",
        "The CDK cannot put a path into a text: use JsonPath.Format(…)"
    );

    public static readonly DiagnosticDescriptor InvalidSetting = Rules.Rule(
        RuleIds.CdkInvalidSetting,
        Category,
        DiagnosticSeverity.Error,
        "The setting is valid",
        "{0}"
    );

    public static readonly DiagnosticDescriptor IgnoredSetting = Rules.Rule(
        RuleIds.CdkIgnoredSetting,
        Category,
        DiagnosticSeverity.Warning,
        "The setting has an effect",
        "{0} has no effect beside a definition that is text: write {1} in the definition"
    );

    public static readonly DiagnosticDescriptor PayloadOfCallback = Rules.Rule(
        RuleIds.CdkPayloadOfCallback,
        Category,
        DiagnosticSeverity.Warning,
        "The result has the field",
        "There is no '$.Payload' in {0}: {1}"
    );

    public static readonly DiagnosticDescriptor CircularGrant = Rules.Rule(
        RuleIds.CdkCircularGrant,
        Category,
        DiagnosticSeverity.Error,
        "A function that the state machine calls cannot be granted the state machine",
        "The state machine depends on '{0}', and with this grant '{0}' depends on the state machine, which CloudFormation refuses: grant '{0}' the actions on an ARN that is written as text"
    );

    public static readonly DiagnosticDescriptor RetriedRequest = Rules.Rule(
        RuleIds.CdkRetriedRequest,
        Category,
        DiagnosticSeverity.Warning,
        "A request that changes something is not just sent again",
        "After a timeout this sends the request twice: retry only errors that say it was not carried out, such as States.Http.StatusCode.429, or send an idempotency key"
    );
}
