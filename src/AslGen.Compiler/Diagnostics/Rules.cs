using System.Reflection;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Diagnostics;

/// <summary>The rule table: every diagnostic of AslGen, once.</summary>
internal static class Rules
{
    /// <summary>The page that explains all rules; each has a section named by its ID.</summary>
    public const string HelpPage = "https://github.com/aslgen/aslgen/blob/main/analyzers.md";

    private const string Shape = "AslGen.Workflow";
    private const string Tasks = "AslGen.Tasks";
    private const string Data = "AslGen.Data";
    private const string Errors = "AslGen.Errors";
    private const string Structure = "AslGen.Structure";
    private const string Permissions = "AslGen.Permissions";

    // A field for each, so that the release tracking of Roslyn's analyzers sees it.
    public static readonly DiagnosticDescriptor ClassNotPartial = Rule(
        RuleIds.ClassNotPartial,
        Shape,
        DiagnosticSeverity.Error,
        "A workflow class must be partial",
        "Make {0} partial: AslGen adds the definition to the workflow class"
    );

    public static readonly DiagnosticDescriptor NoRunAsync = Rule(
        RuleIds.NoRunAsync,
        Shape,
        DiagnosticSeverity.Error,
        "A workflow class needs RunAsync",
        "'{0}' has no method RunAsync: write 'public async Task<TOutput> RunAsync(TInput input)', the workflow's flow"
    );

    public static readonly DiagnosticDescriptor RunAsyncShape = Rule(
        RuleIds.RunAsyncShape,
        Shape,
        DiagnosticSeverity.Error,
        "RunAsync has the wrong shape",
        "RunAsync {0}: write 'public async Task<TOutput> RunAsync(TInput input)', where input and output can be left out"
    );

    public static readonly DiagnosticDescriptor ClassShape = Rule(
        RuleIds.ClassShape,
        Shape,
        DiagnosticSeverity.Error,
        "A workflow class has the wrong shape",
        "The workflow class '{0}' must not {1}"
    );

    public static readonly DiagnosticDescriptor AwaitOfNoState = Rule(
        RuleIds.AwaitOfNoState,
        Shape,
        DiagnosticSeverity.Error,
        "Only states can be awaited",
        "{0} is no state, and a workflow can await only states: a method with [State], or what Flow makes"
    );

    public static readonly DiagnosticDescriptor StateMethodShape = Rule(
        RuleIds.StateMethodShape,
        Shape,
        DiagnosticSeverity.Error,
        "A state method has the wrong shape",
        "A method with [State] {0}"
    );

    public static readonly DiagnosticDescriptor UnsupportedStatement = Rule(
        RuleIds.UnsupportedStatement,
        Shape,
        DiagnosticSeverity.Error,
        "The statement cannot be compiled",
        "{0} cannot be compiled into a workflow: a flow consists of awaited states, assignments, branches, loops, throw and return"
    );

    public static readonly DiagnosticDescriptor UnsupportedExpression = Rule(
        RuleIds.UnsupportedExpression,
        Shape,
        DiagnosticSeverity.Error,
        "The expression cannot be compiled",
        "{0} cannot be compiled into a workflow: move the computation into a task, or give the value to the workflow"
    );

    public static readonly DiagnosticDescriptor DeployTimeParameterType = Rule(
        RuleIds.DeployTimeParameterType,
        Shape,
        DiagnosticSeverity.Error,
        "The type cannot be a deploy-time parameter",
        "The constructor parameter '{0}' of type '{1}' cannot be a deploy-time parameter: use a resource such as LambdaFunction, a string, a number, a bool or a Uri"
    );

    public static readonly DiagnosticDescriptor ReservedMemberName = Rule(
        RuleIds.ReservedMemberName,
        Shape,
        DiagnosticSeverity.Error,
        "The name belongs to a generated member",
        "AslGen generates the member '{0}' in workflow classes: give this one another name"
    );

    public static readonly DiagnosticDescriptor HelperMethodShape = Rule(
        RuleIds.HelperMethodShape,
        Shape,
        DiagnosticSeverity.Error,
        "The helper method cannot become part of the flow",
        "'{0}' cannot become part of the flow: {1}"
    );

    public static readonly DiagnosticDescriptor OuterLocalAssigned = Rule(
        RuleIds.OuterLocalAssigned,
        Shape,
        DiagnosticSeverity.Error,
        "A branch or an iteration cannot assign what is around it",
        "'{0}' belongs to the flow around this branch or iteration, which can only read it: return the value, and assign what comes back"
    );

    public static readonly DiagnosticDescriptor TokenNotSent = Rule(
        RuleIds.TokenNotSent,
        Tasks,
        DiagnosticSeverity.Error,
        "A callback task must send its token",
        "The task waits for a callback but sends nobody its token, so that it would wait until its timeout: add JsonPath.TaskToken to what is sent"
    );

    public static readonly DiagnosticDescriptor TokenAsString = Rule(
        RuleIds.TokenAsString,
        Tasks,
        DiagnosticSeverity.Error,
        "The callback token is not a string",
        "This text is sent as it is; it is not the callback token: use JsonPath.TaskToken"
    );

    public static readonly DiagnosticDescriptor PayloadResponseOnlyExcludes = Rule(
        RuleIds.PayloadResponseOnlyExcludes,
        Tasks,
        DiagnosticSeverity.Error,
        "PayloadResponseOnly excludes other settings",
        "PayloadResponseOnly cannot be used together with {0}: remove one of them"
    );

    public static readonly DiagnosticDescriptor TokenOutsideCallback = Rule(
        RuleIds.TokenOutsideCallback,
        Tasks,
        DiagnosticSeverity.Error,
        "Only a callback task has a token",
        "There is a token only in a task whose IntegrationPattern is WaitForTaskToken"
    );

    public static readonly DiagnosticDescriptor UnsupportedPattern = Rule(
        RuleIds.UnsupportedPattern,
        Tasks,
        DiagnosticSeverity.Error,
        "The integration pattern is not supported",
        "{0}"
    );

    public static readonly DiagnosticDescriptor InvalidSetting = Rule(
        RuleIds.InvalidSetting,
        Tasks,
        DiagnosticSeverity.Error,
        "The setting is not valid",
        "{0}"
    );

    public static readonly DiagnosticDescriptor NotInJsonPath = Rule(
        RuleIds.NotInJsonPath,
        Data,
        DiagnosticSeverity.Error,
        "JSONPath cannot express this",
        "{0} cannot be expressed in JSONPath: use QueryLanguage.Jsonata, or compute it in a task"
    );

    public static readonly DiagnosticDescriptor NotInJsonata = Rule(
        RuleIds.NotInJsonata,
        Data,
        DiagnosticSeverity.Error,
        "JSONata cannot express this exactly",
        "{0} cannot be expressed exactly in JSONata: use QueryLanguage.JsonPath, or compute it in a task"
    );

    public static readonly DiagnosticDescriptor PathSuffixInName = Rule(
        RuleIds.PathSuffixInName,
        Data,
        DiagnosticSeverity.Error,
        "A name must not end in '.$'",
        "The name '{0}' must not end in '.$', which the definition keeps for itself: write '{1}' with a typed value"
    );

    public static readonly DiagnosticDescriptor TextWouldDiffer = Rule(
        RuleIds.TextWouldDiffer,
        Data,
        DiagnosticSeverity.Error,
        "The text would differ",
        "A value of type '{0}' cannot become part of a text, because {1}"
    );

    public static readonly DiagnosticDescriptor RefusedMember = Rule(
        RuleIds.RefusedMember,
        Data,
        DiagnosticSeverity.Error,
        "The member cannot be compiled exactly",
        "'{0}' cannot be compiled exactly: {1}"
    );

    public static readonly DiagnosticDescriptor WidthOfNumber = Rule(
        RuleIds.WidthOfNumber,
        Data,
        DiagnosticSeverity.Hidden,
        "A number can become wider than in C#",
        "{0}"
    );

    public static readonly DiagnosticDescriptor RawExpression = Rule(
        RuleIds.RawExpression,
        Data,
        DiagnosticSeverity.Error,
        "JSONata or JSONPath written by hand is wrong",
        "{0}"
    );

    public static readonly DiagnosticDescriptor InvalidRetry = Rule(
        RuleIds.InvalidRetry,
        Errors,
        DiagnosticSeverity.Error,
        "The retry is not valid",
        "{0}"
    );

    public static readonly DiagnosticDescriptor ErrorHandling = Rule(
        RuleIds.ErrorHandling,
        Errors,
        DiagnosticSeverity.Error,
        "The error cannot be handled like this",
        "{0}"
    );

    public static readonly DiagnosticDescriptor ErrorNotTaken = Rule(
        RuleIds.ErrorNotTaken,
        Errors,
        DiagnosticSeverity.Error,
        "The handler does not take all errors",
        "A handler for '{0}' does not take {1}, since the workflow knows that error as an exception type of its own, and nobody else catches it here: catch Exception to take it too"
    );

    public static readonly DiagnosticDescriptor InvalidStateName = Rule(
        RuleIds.InvalidStateName,
        Structure,
        DiagnosticSeverity.Error,
        "The state's name is not valid",
        "The state name '{0}' is not valid: a name has 1 to 80 characters, none of them a control character"
    );

    public static readonly DiagnosticDescriptor BroadPermission = Rule(
        RuleIds.BroadPermission,
        Permissions,
        DiagnosticSeverity.Warning,
        "The policy allows more than the state needs",
        "The policy allows {0} on '{1}', because {2}"
    );

    public static readonly DiagnosticDescriptor UnknownPermission = Rule(
        RuleIds.UnknownPermission,
        Permissions,
        DiagnosticSeverity.Warning,
        "The policy lacks what the state needs",
        "The policy allows nothing for this state, because {0}"
    );

    // What these find does not keep the definition from being made as it is written: the author may know better than the rule.
    private static readonly HashSet<string> Judgements = new(StringComparer.Ordinal)
    {
        RuleIds.TokenNotSent,
        RuleIds.TokenAsString,
        RuleIds.UnsupportedPattern,
        RuleIds.BroadPermission,
        RuleIds.UnknownPermission,
        RuleIds.WidthOfNumber,
        RuleIds.InvalidRetry,
        RuleIds.ErrorNotTaken,
        RuleIds.InvalidStateName,
    };

    // Where the C# has errors, most findings may come from what is missing. These stay true.
    private static readonly HashSet<string> Facts = new(StringComparer.Ordinal)
    {
        RuleIds.ClassNotPartial,
        RuleIds.NoRunAsync,
        RuleIds.RunAsyncShape,
        RuleIds.ClassShape,
        RuleIds.DeployTimeParameterType,
        RuleIds.ReservedMemberName,
        RuleIds.TokenAsString,
        RuleIds.PayloadResponseOnlyExcludes,
        RuleIds.PathSuffixInName,
        RuleIds.InvalidStateName,
    };

    /// <summary>All rules, by ID.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } =
        new[] { typeof(Rules), typeof(CdkRules) }
            .SelectMany(table => table.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => field.GetValue(obj: null))
            .OfType<DiagnosticDescriptor>()
            .ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rules on workflows.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfWorkflows => All.Values.Where(rule => rule.Category != CdkRules.Category);

    /// <summary>The rules on code against the AWS CDK.</summary>
    public static IEnumerable<DiagnosticDescriptor> OfCdkCode => All.Values.Where(rule => rule.Category == CdkRules.Category);

    /// <summary>Whether a workflow that breaks a rule still has a definition, so that the rule can be suppressed.</summary>
    /// <param name="id">The rule's ID.</param>
    /// <returns>Whether it has.</returns>
    public static bool LeavesDefinition(string id) => Judgements.Contains(id);

    /// <summary>Whether a finding stays true where other code of the workflow has C# errors.</summary>
    /// <param name="id">The rule's ID.</param>
    /// <returns>Whether it does.</returns>
    public static bool HoldsBesideErrors(string id) => Facts.Contains(id);

    /// <summary>The category of a rule, by the range that its ID is in.</summary>
    /// <param name="id">The rule's ID.</param>
    /// <returns>The category.</returns>
    public static string CategoryOf(string id) =>
        id[3] switch
        {
            '1' => Shape,
            '2' => Tasks,
            '3' => Data,
            '4' => Errors,
            '7' => CdkRules.Category,
            _ => Structure,
        };

    /// <summary>Makes a rule.</summary>
    /// <param name="id">The rule's ID.</param>
    /// <param name="category">The category.</param>
    /// <param name="defaultSeverity">The severity where nothing else is configured.</param>
    /// <param name="title">The rule in a few words.</param>
    /// <param name="messageFormat">What is said where it is broken.</param>
    /// <returns>The rule.</returns>
    internal static DiagnosticDescriptor Rule(
        string id,
        string category,
        DiagnosticSeverity defaultSeverity,
        string title,
        string messageFormat
    ) =>
        new(
            id,
            title,
            messageFormat,
            category,
            defaultSeverity,
            isEnabledByDefault: true,
            helpLinkUri: HelpPage + "#" + id.ToLowerInvariant()
        );
}
