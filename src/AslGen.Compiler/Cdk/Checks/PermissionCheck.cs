using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>
/// Looks whether somebody grants what a <c>CustomState</c> calls. Only where the same class makes the state machine, and nothing in it
/// hands out permissions in a way that cannot be read, is a permission surely missing.
/// </summary>
internal sealed class PermissionCheck(CdkInspection inspection)
{
    private static readonly string[] HttpActions =
    [
        "states:InvokeHTTPEndpoint",
        "events:RetrieveConnectionCredentials",
        "secretsmanager:GetSecretValue",
        "secretsmanager:DescribeSecret",
    ];

    /// <summary>Checks a state.</summary>
    /// <param name="props">The settings of the <c>CustomState</c>.</param>
    /// <param name="state">The state's JSON.</param>
    public void Run(Props props, ObjectValue state)
    {
        if (state["Resource"] is not TextValue resource || ActionsOf(resource.Text) is not { Count: > 0 } needed)
        {
            return;
        }

        Grants grants = new(inspection);
        grants.Collect(CdkSession.TypeAround(props.Creation.Syntax));
        if (!grants.HasMachine || grants.IsUnsure)
        {
            return;
        }

        string[] missing = [.. needed.Where(action => !grants.Allows(action))];
        if (missing.Length > 0)
        {
            string list = string.Join(", ", missing);
            inspection.Report(CdkRules.MissingPermission, resource.Location, list, missing.Length == 1 ? "it" : "them");
        }
    }

    // Only what every call of the API needs, whatever its parameters are.
    private static List<string>? ActionsOf(string resource) =>
        TaskResource.Parse(resource) switch
        {
            OptimizedResource { Service: "http" } => [.. HttpActions],
            OptimizedResource { Service: "lambda", Api: "invoke" } => ["lambda:InvokeFunction"],
            OptimizedResource optimized when ServiceCatalogue.Find(optimized.Service, optimized.Api) is { } row =>
            [
                .. row.Permissions.Where(permission => !permission.When.Any()).SelectMany(permission => permission.Actions),
            ],
            AwsSdkResource sdk when AwsSdkServices.Find(sdk.SdkService) is not null && sdk.Action.Length > 0 =>
            [
                // The action itself may have another name for IAM, so that any of the service counts.
                ServiceCatalogue.IamPrefix(sdk.SdkService) + ":*",
            ],
            _ => null,
        };

    /// <summary>What a class grants.</summary>
    private sealed class Grants(CdkInspection inspection)
    {
        private readonly List<string> _actions = [];

        public bool HasMachine { get; private set; }

        /// <summary>Whether permissions are handed out in a way that does not show which.</summary>
        public bool IsUnsure { get; private set; }

        public void Collect(SyntaxNode type)
        {
            foreach (SyntaxNode node in type.DescendantNodes())
            {
                if (node is BaseObjectCreationExpressionSyntax)
                {
                    AddCreation(inspection.Session.OperationOf(node, inspection.Cancellation) as IObjectCreationOperation);
                }
                else if (node is InvocationExpressionSyntax { Expression: var called } && IsGrant(NameOf(called)))
                {
                    IsUnsure = true;
                }
            }
        }

        public bool Allows(string action) => _actions.Exists(granted => Covers(granted, action));

        private static bool Covers(string granted, string action)
        {
            string service = action.Substring(0, action.IndexOf(':') + 1);
            return granted == "*"
                || (action.EndsWith(":*", StringComparison.Ordinal) && granted.StartsWith(service, StringComparison.OrdinalIgnoreCase))
                || string.Equals(granted, action, StringComparison.OrdinalIgnoreCase)
                || (
                    granted.EndsWith("*", StringComparison.Ordinal)
                    && action.StartsWith(granted.Substring(0, granted.Length - 1), StringComparison.OrdinalIgnoreCase)
                );
        }

        private static string? NameOf(ExpressionSyntax called) =>
            called switch
            {
                MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
                SimpleNameSyntax name => name.Identifier.ValueText,
                _ => null,
            };

        // What these grant is not written as actions; a policy that is attached has statements, which are.
        private static bool IsGrant(string? name) =>
            name is "AddManagedPolicy" or "FromJson"
            || (
                name?.StartsWith("Grant", StringComparison.Ordinal) == true
                && name is not ("GrantTaskResponse" or "GrantStartExecution" or "GrantStartSyncExecution" or "GrantExecution")
            );

        private void AddCreation(IObjectCreationOperation? creation)
        {
            switch (creation?.Type?.Name)
            {
                case "StateMachine" or "CfnStateMachine":
                    HasMachine |= CdkLibrary.IsStepFunctions(creation.Type);
                    break;
                case "StateMachineProps":
                    IsUnsure |= Props.Of(creation, inspection.Session).Has("Role") && !IsOwnRole(creation);
                    break;
                case "RoleProps":
                    IsUnsure |= Props.Of(creation, inspection.Session).Has("ManagedPolicies");
                    break;
                case "PolicyStatementProps":
                    AddActions(Props.Of(creation, inspection.Session)["Actions"]);
                    break;
            }
        }

        private bool IsOwnRole(IObjectCreationOperation creation) =>
            Props.Of(creation, inspection.Session)["Role"] is { } role && inspection.Values.Resolve(role) is IObjectCreationOperation;

        private void AddActions(IOperation? value)
        {
            if (value is null || inspection.Values.Read(value) is not ArrayValue { IsComplete: true } actions)
            {
                IsUnsure = true;
                return;
            }

            foreach (DataValue action in actions.Items)
            {
                if (action is TextValue text)
                {
                    _actions.Add(text.Text);
                }
                else
                {
                    IsUnsure = true;
                }
            }
        }
    }
}
