using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>What a class grants.</summary>
internal sealed class Grants
{
    private readonly List<string> _actions = [];
    private readonly CdkSession _session;
    private readonly CancellationToken _cancellation;
    private readonly ValueReader _values;

    private Grants(CdkSession session, CancellationToken cancellation)
    {
        _session = session;
        _cancellation = cancellation;
        _values = new ValueReader(session, cancellation);
    }

    /// <summary>Whether the class makes a state machine.</summary>
    public bool HasMachine { get; private set; }

    /// <summary>Whether permissions are handed out in a way that does not show which.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Looks through a class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="session">What inspections share.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <returns>What it grants.</returns>
    public static Grants In(SyntaxNode type, CdkSession session, CancellationToken cancellation)
    {
        Grants grants = new(session, cancellation);
        grants.Collect(type);
        return grants;
    }

    private void Collect(SyntaxNode type)
    {
        foreach (SyntaxNode node in type.DescendantNodes())
        {
            if (node is BaseObjectCreationExpressionSyntax)
            {
                AddCreation(_session.OperationOf(node, _cancellation) as IObjectCreationOperation);
            }
            else if (node is InvocationExpressionSyntax { Expression: var called } && IsGrant(NameOf(called)))
            {
                IsUnsure = true;
            }
        }
    }

    /// <summary>Whether an action is allowed on something.</summary>
    /// <param name="action">The action; with <c>*</c> as its name, any of the service.</param>
    /// <returns>Whether it is.</returns>
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
                IsUnsure |= Props.Of(creation, _session).Has("Role") && !IsOwnRole(creation);
                break;
            case "RoleProps":
                IsUnsure |= Props.Of(creation, _session).Has("ManagedPolicies");
                break;
            case "PolicyStatementProps":
                AddActions(Props.Of(creation, _session)["Actions"]);
                break;
        }
    }

    private bool IsOwnRole(IObjectCreationOperation creation) =>
        Props.Of(creation, _session)["Role"] is { } role && _values.Resolve(role) is IObjectCreationOperation;

    private void AddActions(IOperation? value)
    {
        if (value is null || _values.Read(value) is not ArrayValue { IsComplete: true } actions)
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
