using System.Collections;
using System.Reflection;
using System.Text;
using AslGen.Metadata;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>Writes a workflow class that runs one task, with values from the input.</summary>
/// <param name="task">The task's type.</param>
/// <param name="pattern">The pattern.</param>
/// <param name="isFull">Whether all arguments are set, or only those that must be.</param>
/// <param name="language">The query language.</param>
internal sealed class TaskSource(TaskType task, IntegrationPatterns pattern, bool isFull, string language)
{
    /// <summary>What the workflows share.</summary>
    public const string Prelude = """
        using AslGen;
        using System.Text.Json;

        public sealed record Input(string Text, int Number, bool Flag, JsonElement Json);

        """;

    // One of these alone makes a call valid; with the resource or the first, the others must not be there.
    private static readonly string[] Alternatives = ["PhoneNumber", "TargetArn", "Input", "InvocationConfig"];

    public string ClassName { get; } =
        $"{new string([.. task.Name.Where(char.IsLetterOrDigit)])}_{pattern}_{(isFull ? "Full" : "Least")}_{language}";

    private bool IsCallback => pattern == IntegrationPatterns.WaitForTaskToken;

    public string Write()
    {
        ParameterInfo[] resources = [.. task.Constructor.Where(parameter => parameter.Name != "method")];
        PropertyInfo[] set = [.. task.Properties.Where(IsSet)];
        IEnumerable<string> parameters = resources
            .Select(resource => $"{TaskType.NameOf(resource.ParameterType)} my{resource.Name}")
            .Concat(set.Where(IsResource).Select(property => $"{property.PropertyType.Name} the{property.Name}"));
        StringBuilder source = new();
        source.AppendLine($"[StateMachine(QueryLanguage = QueryLanguage.{language})]");
        source.AppendLine($"public sealed partial class {ClassName}({string.Join(", ", parameters)})");
        source.AppendLine("{");
        source.AppendLine("    public async Task RunAsync(Input input) => await Call(input);");
        source.AppendLine(
            $"    [State] private {task.Name} Call(Input input) => new({string.Join(", ", resources.Select(resource => "my" + resource.Name))})"
        );
        source.AppendLine("    {");
        if (IsCallback && task.Integration.Suffix is null)
        {
            source.AppendLine("        IntegrationPattern = IntegrationPattern.WaitForTaskToken,");
        }

        source.AppendLine("        Timeout = TimeSpan.FromSeconds(input.Number), Credentials = new() { RoleArn = input.Text },");
        foreach (PropertyInfo property in set)
        {
            source.AppendLine(
                $"        {property.Name} = {(IsResource(property) ? "the" + property.Name : Value(property.PropertyType, property.Name))},"
            );
        }

        if (task.Type.GetProperty("Result") is { PropertyType: var function })
        {
            bool isHttp = function.GetGenericArguments()[0].Name == "HttpResponse`1";
            source.AppendLine($"        Result = response => {(isHttp ? "response.ResponseBody" : "response")},");
        }

        source.AppendLine("    };");
        source.AppendLine("}");
        return source.ToString();
    }

    private bool IsSet(PropertyInfo property) =>
        TaskType.IsRequired(property)
        || (isFull && !Alternatives.Contains(TaskType.PathOf(property)))
        || (property.Name is "Payload" or "Input" or "Overrides" or "RequestBody" or "Body" && TaskType.PathOf(property) != "Input")
        || (task.Integration is { Service: "states" } && property.Name == "Input");

    private static bool IsResource(PropertyInfo property) => property.GetCustomAttribute<ArgumentAttribute>()?.ResourceValue is not null;

    private string Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            return IsCallback && name == "Value" ? "JsonPath.TaskToken"
                : name == "ApiEndpoint" ? "\"https://example.com/\""
                : "input.Text";
        }

        if (type == typeof(object))
        {
            return IsCallback ? "new { Token = JsonPath.TaskToken, input.Text }" : "new { input.Text, Items = new[] { 1, 2 } }";
        }

        if (type.IsGenericParameter)
        {
            return "input.Json";
        }

        return type == typeof(int) || type == typeof(long) || type == typeof(double) ? "input.Number"
            : type == typeof(bool) ? "input.Flag"
            : type == typeof(System.Net.Http.HttpMethod) ? "HttpMethod.Get"
            : type.IsEnum ? $"{type.Name}.{Enum.GetNames(type)[0]}"
            : typeof(IDictionary).IsAssignableFrom(type) ? $"new() {{ [\"key\"] = {Value(type.GetGenericArguments()[1], "Value")} }}"
            : typeof(IEnumerable).IsAssignableFrom(type) ? $"[{Value(type.GetGenericArguments()[0], "Item")}]"
            : Structure(type);
    }

    // A structure can have some of its own kind inside, such as settings below settings.
    private string Structure(Type type)
    {
        Assert.True(type.IsDefined(typeof(ServiceStructureAttribute)), $"{type} is no structure of a service.");
        IEnumerable<PropertyInfo> set =
            type == typeof(DynamoAttributeValue)
                ? type.GetProperties().Where(property => property.Name == "S")
                : type.GetProperties()
                    .Where(property => isFull || TaskType.IsRequired(property) || property.PropertyType != typeof(object))
                    .Where(property => !property.PropertyType.GetGenericArguments().Append(property.PropertyType).Contains(type));
        return $"new() {{ {string.Join(", ", set.Select(property => $"{property.Name} = {Value(property.PropertyType, property.Name)}"))} }}";
    }
}
