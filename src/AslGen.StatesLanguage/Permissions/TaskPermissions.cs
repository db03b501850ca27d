using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What Task states need.</summary>
internal static class TaskPermissions
{
    private static readonly EquatableArray<string> ManagedRule = ["events:PutTargets", "events:PutRule", "events:DescribeRule"];

    private static readonly IamPermission AssumedRole = new(["sts:AssumeRole"], ["arn:{partition}:iam::{account}:role/{RoleArn:arn}"]);

    /// <summary>Adds what a task needs.</summary>
    /// <param name="needs">What the state needs.</param>
    /// <param name="task">The task.</param>
    /// <param name="surroundings">What is known of the whole definition.</param>
    public static void Add(StateNeeds needs, TaskState task, Surroundings surroundings)
    {
        TaskResource resource = TaskResource.Parse(task.Resource);
        QueryLanguage language = surroundings.LanguageOf(task);
        if (task.Credentials is { } credentials)
        {
            // The call is made in the name of that role, so that the call's own permissions are that role's.
            PermissionFilling.Add(needs, AssumedRole, Site(CallParameters.Of(credentials, credentials, language)));
            return;
        }

        CallSite site = Site(CallParameters.Of(task.Parameters, task.Arguments ?? (JsonValue?)task.Parameters, language));
        switch (resource)
        {
            case AwsSdkResource action:
                AwsSdkPermissions.Add(needs, task, action, site);
                break;
            case OptimizedResource api when ServiceCatalogue.Find(api.Service, api.Api) is { } row:
                Add(needs, row, api.Pattern, site);
                break;
            case LambdaFunctionResource:
            case UndecidedResource when task.Resource.WholePlaceholder() is not null && !task.IsActivity:
                AddFunction(needs, task.Resource, surroundings);
                break;
            case UndecidedResource when !task.IsActivity:
                needs.AddBreadth(
                    new Need([], []),
                    task.Resource,
                    $"what '{task.Resource}' calls is not known before deployment: write out all but the partition, region, account and names of the ARN"
                );
                break;

            // The workers of an activity have permissions of their own, and what is no resource is never called.
            case ActivityResource
            or InvalidResource
            or OptimizedResource
            or UndecidedResource:
                break;
        }

        CallSite Site(CallParameters parameters) => new(parameters, surroundings.PartitionOf(resource), surroundings.Placeholders);
    }

    private static void Add(StateNeeds needs, ServiceIntegration row, IntegrationPatterns pattern, CallSite site)
    {
        bool waitsForJob = pattern is IntegrationPatterns.RunJob or IntegrationPatterns.RunJob2;
        foreach (IamPermission permission in waitsForJob ? row.Permissions.Concat(row.RunJobPermissions) : row.Permissions)
        {
            PermissionFilling.Add(needs, permission, site);
        }

        if (waitsForJob && row.EventRule is { } rule)
        {
            IamPermission managed = new(ManagedRule, [$"arn:{{partition}}:events:{{region}}:{{account}}:rule/{rule}"]) { Purpose = "Rule" };
            PermissionFilling.Add(needs, managed, site);
        }
    }

    // A function that is named directly is called as the integration calls it.
    private static void AddFunction(StateNeeds needs, PlaceholderText function, Surroundings surroundings)
    {
        JsonObject arguments = new([new JsonMember("FunctionName", new JsonString(function))]);
        CallParameters parameters = CallParameters.Of(arguments, arguments, QueryLanguage.JsonPath);
        CallSite site = new(parameters, surroundings.Partition, surroundings.Placeholders);
        Add(needs, ServiceCatalogue.Find("lambda", "invoke")!, IntegrationPatterns.RequestResponse, site);
    }
}
