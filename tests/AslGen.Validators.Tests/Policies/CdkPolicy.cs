using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Reading;

namespace AslGen.Validators.Tests.Policies;

/// <summary>A state machine of the CDK: its definition, and what the CDK allows its role.</summary>
/// <param name="Name">The call, such as <c>sns:publish</c>.</param>
/// <param name="Definition">The definition as the CDK renders it.</param>
/// <param name="Statements">The role's statements.</param>
internal sealed record CdkPolicy(string Name, string Definition, IReadOnlyList<CdkStatement> Statements)
{
    /// <summary>Synthesizes all cases.</summary>
    public static Task<IReadOnlyList<CdkPolicy>> AllAsync() =>
        Script.RunAsync<IReadOnlyList<CdkPolicy>>("cdk-policies.mjs", new System.Text.Json.Nodes.JsonArray());

    /// <summary>What the CDK allows, one line for each action and resource.</summary>
    public IReadOnlySet<string> Allowed() => Lines(Statements);

    /// <summary>What is derived of the same definition.</summary>
    public IReadOnlySet<string> Derived() =>
        Lines(
            PolicyDeriver
                .Derive(DefinitionReader.Read(JsonReader.Read(Definition).Root!)!)
                .Statements.Select(statement => new CdkStatement(
                    statement.Actions,
                    [.. statement.Resources.Select(resource => resource.ToString())],
                    [.. statement.Conditions.Select(condition => $"{condition.Key} {condition.Operator} {condition.Value}")]
                ))
        );

    // IAM does not tell the case of actions.
    private static HashSet<string> Lines(IEnumerable<CdkStatement> statements) =>
        [
            .. from statement in statements
            from action in statement.Actions
            from resource in statement.Resources
            select $"{Cased(action)} on {resource}"
                + (statement.Conditions.Count == 0 ? "" : " if " + string.Join(" and ", statement.Conditions)),
        ];

    private static string Cased(string action) =>
        action.IndexOf(':') is var colon and > 0
            ? action[..(colon + 1)] + char.ToUpperInvariant(action[colon + 1]) + action[(colon + 2)..]
            : action;
}

/// <summary>A statement.</summary>
internal sealed record CdkStatement(IReadOnlyList<string> Actions, IReadOnlyList<string> Resources, IReadOnlyList<string> Conditions);
