using System.Reflection;
using System.Text;
using AslGen.Metadata;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>Writes <c>docs/tasks.md</c> from the task types and the resource types.</summary>
internal static class TaskPage
{
    private const string Head = """
        # Tasks and resources

        <!-- Written by the tests of AslGen.Compiler with UPDATE_BASELINES=1. -->

        A type inside another is the same call with another integration pattern: `RunJob` waits until the job has ended,
        `WaitForTaskToken` until somebody answers with `JsonPath.TaskToken`. A pattern that an API does not support has no type.
        Properties have the names of the API's parameters, and types of the API's structures; where a property is an `object`, an
        anonymous object has the members as the API names them.

        All tasks have `Timeout`, `Heartbeat` and `Credentials`.


        """;

    private const string Activities = """
        ## Activities

        `InvokeActivity<TResult>(Activity)` calls an activity by its ARN; `Input` is what its workers get, `TResult` what they answer.


        """;

    public static string Write()
    {
        StringBuilder page = new(Head);
        foreach (
            IGrouping<string, TaskType> service in TaskType
                .All.GroupBy(type => type.Integration.Service)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            page.Append($"## {service.Key}\n\n| Task | Calls | Must be set | Gives |\n| --- | --- | --- | --- |\n");
            foreach (
                TaskType type in service
                    .OrderBy(type => type.Integration.Api, StringComparer.Ordinal)
                    .ThenBy(type => type.Type.FullName, StringComparer.Ordinal)
            )
            {
                page.Append($"| {Row(type)} |\n");
            }

            page.Append('\n');
        }

        page.Append(Activities);
        WriteResources(page);
        return page.ToString();
    }

    private static string Row(TaskType type)
    {
        IEnumerable<string> resources = type
            .Constructor.Where(parameter => parameter.Name != "method")
            .Select(parameter => NameOf(parameter.ParameterType));
        string calls = string.Join("<br>", type.Patterns.Select(pattern => $"`{type.Integration.Api}{Suffix(pattern)}`"));
        IEnumerable<string> required = type.Properties.Where(TaskType.IsRequired).Select(property => $"`{property.Name}`");
        string member = type.Integration.ResultMember is { } result ? $", the answer's `{result}`" : "";
        return $"`{NameOf(type.Type)}({string.Join(", ", resources)})` | {calls} | {string.Join(", ", required)} | `{NameOf(ResultOf(type.Type))}`{member}";
    }

    private static string Suffix(IntegrationPatterns pattern) =>
        pattern switch
        {
            IntegrationPatterns.RunJob => ".sync",
            IntegrationPatterns.RunJob2 => ".sync:2",
            IntegrationPatterns.WaitForTaskToken => ".waitForTaskToken",
            _ => "",
        };

    private static void WriteResources(StringBuilder page)
    {
        page.Append("## Resources\n\n| Type | Placeholders of the parameter `x` | CDK side |\n| --- | --- | --- |\n");
        foreach (Type type in typeof(StateMachineAttribute).Assembly.GetExportedTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            DeployTimeValueAttribute[] values =
            [
                .. type.GetProperties()
                    .Select(property => property.GetCustomAttribute<DeployTimeValueAttribute>())
                    .OfType<DeployTimeValueAttribute>(),
            ];
            if (values.Length > 0)
            {
                string placeholders = string.Join(", ", values.Select(value => $"`${{X{value.Suffix}}}`"));
                string cdk = values[0].CdkType is { } name ? name["Amazon.CDK.AWS.".Length..] : "string";
                page.Append($"| `{NameOf(type)}` | {placeholders} | `{cdk}` |\n");
            }
        }
    }

    private static Type ResultOf(Type type)
    {
        Type state = type;
        while (!state.IsGenericType || state.GetGenericTypeDefinition() != typeof(TaskState<>))
        {
            state = state.BaseType!;
        }

        return state.GetGenericArguments()[0];
    }

    // With type parameters as they are declared.
    private static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        string owner = type.DeclaringType is { } declaring ? NameOf(declaring) + "." : "";
        string name = type == typeof(string) ? "string" : type.Name.Split('`')[0];
        return type.IsGenericType ? $"{owner}{name}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : owner + name;
    }
}
