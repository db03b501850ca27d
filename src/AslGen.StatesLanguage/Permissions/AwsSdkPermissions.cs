using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What calls through the AWS SDK integration need.</summary>
internal static class AwsSdkPermissions
{
    /// <summary>Adds what a call needs.</summary>
    /// <param name="needs">The needs of the state.</param>
    /// <param name="task">The state.</param>
    /// <param name="resource">Its resource.</param>
    /// <param name="site">The call.</param>
    public static void Add(StateNeeds needs, TaskState task, AwsSdkResource resource, CallSite site)
    {
        string action = task.IamAction ?? ServiceCatalogue.IamPrefix(resource.SdkService) + ":" + Pascal(resource.Action);
        needs.Add(new Need([action], task.IamResources ?? ["*"]));
    }

    private static string Pascal(string action) => action.Length == 0 ? action : char.ToUpperInvariant(action[0]) + action.Substring(1);
}
