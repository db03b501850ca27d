using AslGen.Compiler.FrontEnd;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>The task type of AslGen that calls a resource, as the attributes on it say.</summary>
/// <param name="Type">The task type, with <c>JsonElement</c> for an answer whose type is not known.</param>
/// <param name="Constructor">The constructor that takes what the call's parameters have.</param>
/// <param name="Resource">What is called.</param>
/// <param name="IsPatternSet">Whether the task's property has to say that it waits for a callback.</param>
internal sealed record TaskType(INamedTypeSymbol Type, IMethodSymbol Constructor, ServiceApiResource Resource, bool IsPatternSet)
{
    private const string Metadata = "AslGen.Metadata";

    /// <summary>Whether the state gives a member of the service's answer to the flow, in place of the answer.</summary>
    public bool GivesMember =>
        Resource.Pattern != IntegrationPatterns.WaitForTaskToken
        && Type.Attribute(Metadata, "IntegrationAttribute")!.TryGet("ResultMember", out string _);

    /// <summary>What the state gives to the flow.</summary>
    public ITypeSymbol Result => Type.SelfAndBases().First(type => type.Is("AslGen", "TaskState`1")).TypeArguments[0];

    /// <summary>The properties that are sent, with the arguments' names.</summary>
    public IEnumerable<(IPropertySymbol Property, string Path)> Settings =>
        Type.SelfAndBases()
            .SelectMany(type => type.GetMembers().OfType<IPropertySymbol>())
            .Select(property => (property, PathOf(property)))
            .Where(setting => setting.Item2 is not null)
            .Select(setting => (setting.property, setting.Item2!));

    /// <summary>Whether the task type, or one that it is made from, has a property.</summary>
    /// <param name="property">The property's name.</param>
    /// <returns>Whether it has.</returns>
    public bool Has(string property) => Type.SelfAndBases().Any(type => type.GetMembers(property).Length > 0);

    /// <summary>Finds the task type of a resource.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="resource">What the state calls.</param>
    /// <param name="parameters">What it sends.</param>
    /// <returns>The task type, or null where AslGen has none or is not referenced.</returns>
    public static TaskType? Find(Compilation compilation, ServiceApiResource resource, JsonObject parameters)
    {
        if (
            compilation.GetTypesByMetadataName("AslGen.StateMachineAttribute") is not [var library]
            || compilation.GetTypesByMetadataName("System.Text.Json.JsonElement") is not [var element, ..]
        )
        {
            return null;
        }

        return library
            .ContainingNamespace.GetTypeMembers()
            .SelectMany(type => type.GetTypeMembers().Prepend(type))
            // A second type parameter is for a part of the answer, which the author chooses.
            .Where(type => type.Arity <= 1 && !type.IsAbstract && Calls(type, resource))
            .OrderBy(type => type.Arity)
            .Select(type => type.Arity == 0 ? type : type.Construct(element))
            .SelectMany(type => type.InstanceConstructors)
            .Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public && IsFor(constructor, resource, parameters))
            .OrderByDescending(constructor => constructor.Parameters.Length)
            .Select(constructor => new TaskType(
                constructor.ContainingType,
                constructor,
                resource,
                IsPatternSet: resource.Pattern == IntegrationPatterns.WaitForTaskToken && SuffixOf(constructor.ContainingType).Length == 0
            ))
            .FirstOrDefault();
    }

    /// <summary>Where a parameter or property goes among the call's arguments.</summary>
    /// <param name="symbol">The parameter or property.</param>
    /// <returns>The argument's name, or null where it is none.</returns>
    public static string? PathOf(ISymbol symbol) =>
        symbol
            .Attributes(Metadata, "ArgumentAttribute")
            .Select(attribute => attribute.ConstructorArguments is [{ Value: string path }] ? path : null)
            .FirstOrDefault();

    /// <summary>The property of a resource that is sent.</summary>
    /// <param name="parameter">A constructor parameter.</param>
    /// <returns>The property's name, or null where the parameter is no resource.</returns>
    public static string? ResourceValueOf(IParameterSymbol parameter) =>
        parameter.Attribute(Metadata, "ArgumentAttribute")?.TryGet("ResourceValue", out string value) == true ? value : null;

    /// <summary>Whether a parameter is told by the C# compiler, or is none of the call's arguments.</summary>
    /// <param name="parameter">A constructor parameter.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsLeftOut(IParameterSymbol parameter) => parameter.IsOptional && PathOf(parameter) is null;

    private static string SuffixOf(INamedTypeSymbol type) =>
        type.Attribute(Metadata, "IntegrationAttribute")?.TryGet("Suffix", out string suffix) == true ? suffix : "";

    private static bool Calls(INamedTypeSymbol type, ServiceApiResource resource)
    {
        if (
            type.Attribute(Metadata, "IntegrationAttribute")?.ConstructorArguments is not [{ Value: string service }, { Value: string api }]
        )
        {
            return false;
        }

        bool isApi = resource switch
        {
            OptimizedResource optimized => optimized.Service == service && optimized.Api == api,
            AwsSdkResource => service == AwsSdkResource.Service,
            _ => false,
        };
        string suffix = SuffixOf(type);
        return isApi
            && (
                resource.ToString().EndsWith(resource.QualifiedName + suffix, StringComparison.Ordinal)
                || (
                    suffix.Length == 0
                    && resource.Pattern == IntegrationPatterns.WaitForTaskToken
                    && type.SelfAndBases().Any(declaring => declaring.GetMembers("IntegrationPattern").Length > 0)
                )
            );
    }

    // Every parameter has a value: a resource among the call's arguments, or service and action of an AWS SDK call.
    private static bool IsFor(IMethodSymbol constructor, ServiceApiResource resource, JsonObject parameters) =>
        constructor.Parameters.All(parameter =>
            IsLeftOut(parameter)
            || (PathOf(parameter) is { } path && ResourceValueOf(parameter) is not null && ValueWriter.Has(parameters, path))
            || (
                resource is AwsSdkResource
                && parameter.Type.SpecialType == SpecialType.System_String
                && parameter.Name is "service" or "action"
            )
        );
}
