using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests.Cdk;

/// <summary>A task of the CDK in a state machine of its own, as <c>cdk-tasks.mjs</c> synthesizes it.</summary>
/// <param name="Name">The case's name: the call, and what is special about it.</param>
/// <param name="Pattern">The suffix of the pattern, such as <c>.sync</c>.</param>
/// <param name="Language"><c>jsonPath</c> or <c>jsonata</c>.</param>
/// <param name="Task">The name of the CDK's class.</param>
/// <param name="Definition">The definition as the CDK renders it.</param>
/// <param name="Statements">The role's statements.</param>
internal sealed record CdkTask(
    string Name,
    string Pattern,
    string Language,
    string Task,
    string Definition,
    IReadOnlyList<CdkStatement> Statements
)
{
    /// <summary>Synthesizes all cases.</summary>
    public static Task<IReadOnlyList<CdkTask>> AllAsync() => Script.RunAsync<IReadOnlyList<CdkTask>>("cdk-tasks.mjs", new JsonArray());

    /// <summary>The call, without what is special about the case.</summary>
    public string Call => Name.Split(" (")[0];

    /// <summary>The task's state.</summary>
    public JsonNode State => JsonNode.Parse(Definition)!["States"]!["Call"]!;

    /// <summary>The name of a class for the case.</summary>
    public string ClassName => $"{new string([.. Name.Where(char.IsLetterOrDigit)])}_{Pattern.Trim('.').Replace(':', '_')}_{Language}";

    /// <inheritdoc/>
    public override string ToString() => $"{Name}{Pattern} in {Language}";
}

/// <summary>A statement of a policy.</summary>
/// <param name="Actions">The actions.</param>
/// <param name="Resources">The patterns of ARNs.</param>
/// <param name="Conditions">The conditions, such as <c>ecs:cluster ArnEquals …</c>.</param>
internal sealed record CdkStatement(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, IReadOnlyList<string> Conditions)
{
    /// <summary>The statements of a policy's text, which is empty where nothing is needed.</summary>
    public static IReadOnlyList<CdkStatement> Of(string policy) =>
        policy.Length == 0
            ? []
            :
            [
                .. JsonNode.Parse(policy)!["Statement"]!
                    .AsArray()
                    .Select(statement => new CdkStatement(
                        Texts(statement!["Action"]!),
                        Texts(statement["Resource"]!),
                        [
                            .. (statement["Condition"]?.AsObject() ?? []).SelectMany(test =>
                                test.Value!.AsObject().SelectMany(key => Texts(key.Value!).Select(value => $"{key.Key} {test.Key} {value}"))
                            ),
                        ]
                    )),
            ];

    /// <summary>What statements allow: one line for each action on each resource.</summary>
    public static IReadOnlySet<Permission> Permissions(IEnumerable<CdkStatement> statements) =>
        (
            from statement in statements
            from action in statement.Actions
            from resource in statement.Resources
            select new Permission(
                Cased(action),
                statement.Conditions.Count == 0 ? resource : $"{resource} if {string.Join(" and ", statement.Conditions)}"
            )
        ).ToHashSet();

    private static IReadOnlyList<string> Texts(JsonNode node) =>
        node is JsonArray items ? [.. items.Select(item => (string)item!)] : [(string)node!];

    // IAM does not tell the case of actions.
    private static string Cased(string action) =>
        action.IndexOf(':') is var colon and > 0
            ? action[..(colon + 1)] + char.ToUpperInvariant(action[colon + 1]) + action[(colon + 2)..]
            : action;
}

/// <summary>An action that is allowed.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">On what, and under which conditions.</param>
internal sealed record Permission(string Action, string Resource);
