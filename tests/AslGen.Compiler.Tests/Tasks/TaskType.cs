using System.Reflection;
using AslGen.Metadata;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>A task type of the library, as its attributes describe it.</summary>
internal sealed class TaskType
{
    private TaskType(Type type, IntegrationAttribute integration)
    {
        Type = type;
        Integration = integration;
    }

    /// <summary>All task types that call an integration, open generic ones as they are.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        .. from type in typeof(StateMachineAttribute).Assembly.GetTypes()
        let integration = type.GetCustomAttribute<IntegrationAttribute>()
        where integration is not null
        orderby type.FullName
        select new TaskType(type, integration),
    ];

    public Type Type { get; }

    public IntegrationAttribute Integration { get; }

    /// <summary>The type as C# writes it, with <c>JsonElement</c> in place of type parameters.</summary>
    public string Name => NameOf(Type);

    /// <summary>The row of the catalogue, or null.</summary>
    public ServiceIntegration? Row => ServiceCatalogue.Find(Integration.Service, Integration.Api);

    /// <summary>The patterns that an author can choose with this type.</summary>
    public IReadOnlyList<IntegrationPatterns> Patterns =>
        Integration.Suffix switch
        {
            ".sync" => [IntegrationPatterns.RunJob],
            ".sync:2" => [IntegrationPatterns.RunJob2],
            ".waitForTaskToken" => [IntegrationPatterns.WaitForTaskToken],
            null when Type.GetProperty("IntegrationPattern") is not null =>
            [
                IntegrationPatterns.RequestResponse,
                IntegrationPatterns.WaitForTaskToken,
            ],
            null => [IntegrationPatterns.RequestResponse],
            _ => throw new InvalidOperationException($"{Type} has the suffix {Integration.Suffix}."),
        };

    /// <summary>The parameters of the constructor that takes resources, if there is one, else of the only one.</summary>
    public ParameterInfo[] Constructor => Type.GetConstructors().Select(constructor => constructor.GetParameters()).MaxBy(p => p.Length)!;

    /// <summary>The properties that are arguments.</summary>
    public IEnumerable<PropertyInfo> Properties => Type.GetProperties().Where(property => property.IsDefined(typeof(ArgumentAttribute)));

    /// <summary>The arguments by path: those that must be given, and those that can be.</summary>
    public IEnumerable<(string Path, bool IsRequired)> Arguments =>
        Constructor
            .SelectMany(parameter => parameter.GetCustomAttributes<ArgumentAttribute>())
            .Where(argument => argument.Path is not null)
            .Select(argument => (argument.Path!, Type.GetConstructors().Length == 1))
            .Concat(Properties.Select(property => (PathOf(property), IsRequired(property))));

    public static bool IsRequired(PropertyInfo property) =>
        property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute");

    public static string PathOf(PropertyInfo property) => property.GetCustomAttribute<ArgumentAttribute>()!.Path!;

    /// <summary>A type as C# writes it, with <c>JsonElement</c> in place of type parameters.</summary>
    public static string NameOf(Type type)
    {
        if (type.IsGenericParameter)
        {
            return "JsonElement";
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        string owner = type.DeclaringType is { } declaring ? NameOf(declaring) + "." : "";
        int own = type.GetGenericArguments().Length - (type.DeclaringType?.GetGenericArguments().Length ?? 0);
        string name = type.Name.Split('`')[0];
        return own == 0 ? owner + name : $"{owner}{name}<{string.Join(", ", type.GetGenericArguments().TakeLast(own).Select(NameOf))}>";
    }

    public override string ToString() => Name;
}
