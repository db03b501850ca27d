using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Services.AwsSdk;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What calls through the AWS SDK integration need.</summary>
internal static class AwsSdkPermissions
{
    private const string Any = "*";

    /// <summary>Adds what a call needs.</summary>
    /// <param name="needs">The needs of the state.</param>
    /// <param name="task">The state.</param>
    /// <param name="resource">Its resource.</param>
    /// <param name="site">The call.</param>
    public static void Add(StateNeeds needs, TaskState task, AwsSdkResource resource, CallSite site)
    {
        string operation = Pascal(resource.Action);
        if (task.IamAction is null && task.IamResources is null && RowOf(resource.SdkService, resource.Action, operation) is { } row)
        {
            foreach (IamPermission permission in row)
            {
                PermissionFilling.Add(needs, permission, site);
            }

            return;
        }

        IReadOnlyList<string> actions = task.IamAction is { } action ? [action] : AwsSdkFacts.ActionsOf(resource.SdkService, operation);
        if (actions.Count == 0 || (task.IamAction is null && AwsSdkServices.Find(resource.SdkService) is null))
        {
            needs.AddBreadth(
                new Need([], []),
                resource.QualifiedName,
                $"which IAM action allows '{resource.SdkService}:{resource.Action}' is not known: in C# set IamAction, elsewhere add a statement by hand"
            );
            return;
        }

        if (task.IamResources is { } given)
        {
            needs.Add(new Need(actions.ToEquatableArray(), given));
        }
        else
        {
            AddDerived(needs, resource, operation, actions, site);
        }

        foreach (IamPermission permission in AwsSdkCalls.More(resource.SdkService, operation))
        {
            PermissionFilling.Add(needs, permission, site);
        }
    }

    // What an optimized integration calls, it calls with the same parameters.
    private static EquatableArray<IamPermission>? RowOf(string service, string action, string operation) =>
        AwsSdkCalls.Whole(service, operation) ?? ServiceCatalogue.Find(IamPrefixes.Of(service), action)?.Permissions;

    private static void AddDerived(
        StateNeeds needs,
        AwsSdkResource resource,
        string operation,
        IReadOnlyList<string> actions,
        CallSite site
    )
    {
        IReadOnlyList<string[]> alternatives = AwsSdkFacts.ResourcesOf(resource.SdkService, operation);
        // Where only the execution knows which parameters there are, it can be any of the alternatives.
        IEnumerable<string>? patterns =
            site.Parameters.AreUnknown && alternatives.Count > 0
                ? alternatives.SelectMany(patterns => patterns)
                : alternatives.FirstOrDefault(patterns => ResourcePattern.Fill(patterns[0], site).Count > 0);
        if (patterns is not null)
        {
            PermissionFilling.Add(needs, new IamPermission(actions.ToEquatableArray(), patterns.ToEquatableArray()), site);
            return;
        }

        Need need = new(actions.ToEquatableArray(), [Any]);
        needs.Add(need);
        if (!actions.All(AwsSdkFacts.KnowsNoResources))
        {
            needs.AddBreadth(
                need,
                Any,
                $"what '{resource.SdkService}:{resource.Action}' acts on is not derived from its parameters: in C# name the ARNs in IamResources, elsewhere narrow the statement by hand"
            );
        }
    }

    private static string Pascal(string action) => action.Length == 0 ? action : char.ToUpperInvariant(action[0]) + action.Substring(1);
}
