using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using AslGen.Metadata;

namespace AslGen.Testing.Workflows;

/// <summary>What a task object of a C# workflow calls, read from what its type says about itself.</summary>
internal sealed class TaskDescription
{
    private const string LambdaPayload = "Payload";
    private const string Callback = ".waitForTaskToken";
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private TaskDescription(string resource, string? resultMember, JsonObject arguments, bool isDirect)
    {
        Resource = resource;
        ResultMember = resultMember;
        FunctionName = arguments["FunctionName"]?.GetValue<string>();
        bool isFunction = FunctionName is not null;
        Payload = (isFunction ? arguments[LambdaPayload] ?? new JsonObject() : arguments).ToJsonString(MachineText);
        Input = isDirect ? Payload : arguments.ToJsonString(MachineText);
    }

    /// <summary>The resource's ARN.</summary>
    public string Resource { get; }

    /// <summary>The member of the service's answer that the task gives, or null for the whole answer.</summary>
    public string? ResultMember { get; }

    /// <summary>The function's ARN, or null.</summary>
    public string? FunctionName { get; }

    /// <summary>The call's arguments as JSON.</summary>
    public string Input { get; }

    /// <summary>What the function is given as JSON; of other services the arguments.</summary>
    public string Payload { get; }

    private static JsonSerializerOptions MachineText { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="json">How values become JSON.</param>
    /// <returns>The description.</returns>
    public static TaskDescription Of(object task, JsonSerializerOptions json)
    {
        Type type = task.GetType();
        JsonObject arguments = [];
        List<string> names = [];
        string? arn = null;
        IEnumerable<ParameterInfo> parameters = type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .DistinctBy(parameter => parameter.Name);
        foreach (ParameterInfo parameter in parameters)
        {
            ArgumentAttribute[] places = [.. parameter.GetCustomAttributes<ArgumentAttribute>()];
            if (places is [{ Path: null, ResourceValue: null }])
            {
                continue;
            }

            object? value = type.GetProperty(char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..], Any)!.GetValue(task);
            if (value is Delegate lambda)
            {
                SdkCall call = SdkCall.Of(lambda);
                names.Add(call.Action);
                arguments = (JsonObject)JsonSerializer.SerializeToNode(call.Request, call.Request.GetType(), json)!;
            }
            else if (places.Length == 0)
            {
                names.Add((string)value!);
            }

            foreach (ArgumentAttribute place in places)
            {
                if (place.Path is null)
                {
                    arn = (string?)ValueOf(place, value);
                }
                else
                {
                    Add(arguments, place, value, json);
                }
            }
        }

        foreach (PropertyInfo property in type.GetProperties())
        {
            if (property.GetCustomAttribute<ArgumentAttribute>() is { Path: not null } argument)
            {
                Add(arguments, argument, property.GetValue(task), json);
            }
        }

        bool isDirect = type.GetProperty(nameof(LambdaInvoke<object>.PayloadResponseOnly))?.GetValue(task) is true;
        string? suffix = SuffixOf(task);
        string resource = isDirect ? arguments["FunctionName"]!.GetValue<string>() : arn ?? IntegrationOf(type, names) + suffix;
        string? resultMember = type.GetCustomAttribute<IntegrationAttribute>()?.ResultMember;
        return new TaskDescription(resource, isDirect || suffix == Callback ? null : resultMember, arguments, isDirect);
    }

    private static string IntegrationOf(Type type, IEnumerable<string> names)
    {
        IntegrationAttribute integration = type.GetCustomAttribute<IntegrationAttribute>()!;
        return $"arn:aws:states:::{integration.Service}:{(integration.Api == "*" ? string.Join(":", names) : integration.Api)}";
    }

    private static string? SuffixOf(object task)
    {
        Type type = task.GetType();
        bool isCallback =
            type.GetProperty(nameof(LambdaInvoke<object>.IntegrationPattern))?.GetValue(task) is IntegrationPattern.WaitForTaskToken;
        return isCallback ? Callback : type.GetCustomAttribute<IntegrationAttribute>()?.Suffix;
    }

    /// <summary>Whether a task retries what the Lambda service itself fails with.</summary>
    /// <param name="task">The task.</param>
    /// <returns>Whether it does.</returns>
    public static bool RetriesServiceExceptions(object task) =>
        task.GetType().GetProperty(nameof(LambdaInvoke<object>.RetryOnServiceExceptions))?.GetValue(task) is true;

    private static void Add(JsonObject arguments, ArgumentAttribute argument, object? value, JsonSerializerOptions json)
    {
        // What is not set is not sent.
        if (ValueOf(argument, value) is not { } sent)
        {
            return;
        }

        JsonNode? node = JsonSerializer.SerializeToNode(sent, sent.GetType(), json);
        if (argument.Path!.Length == 0)
        {
            foreach (KeyValuePair<string, JsonNode?> member in node!.AsObject())
            {
                arguments[member.Key] = member.Value?.DeepClone();
            }

            return;
        }

        string[] path = argument.Path.Split('.');
        foreach (string step in path[..^1])
        {
            arguments = (JsonObject)(arguments[step] ??= new JsonObject());
        }

        arguments[path[^1]] = node;
    }

    private static object? ValueOf(ArgumentAttribute argument, object? value) =>
        value is not null && argument.ResourceValue is { } property ? value.GetType().GetProperty(property)!.GetValue(value) : value;
}
