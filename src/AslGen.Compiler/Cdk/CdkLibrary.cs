using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk;

/// <summary>Questions about the AWS CDK's types, by name, so that a project may reference any version of it.</summary>
internal static class CdkLibrary
{
    /// <summary>The namespace of the constructs for state machines.</summary>
    public const string StepFunctions = "Amazon.CDK.AWS.StepFunctions";

    /// <summary>Whether a project references the CDK's constructs for state machines.</summary>
    /// <param name="compilation">The project.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsIn(Compilation compilation) => !compilation.GetTypesByMetadataName(StepFunctions + ".JsonPath").IsEmpty;

    /// <summary>Whether the CDK knows state machines in JSONata, as it does from 2.178 on.</summary>
    /// <param name="compilation">The project.</param>
    /// <returns>Whether it does.</returns>
    public static bool KnowsJsonata(Compilation compilation) =>
        !compilation.GetTypesByMetadataName(StepFunctions + ".QueryLanguage").IsEmpty;

    /// <summary>Whether a type belongs to the constructs for state machines or their tasks.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsStepFunctions(ITypeSymbol? type) =>
        type?.ContainingNamespace is { } space
        && space.Name switch
        {
            "StepFunctions" => IsAws(space.ContainingNamespace),
            "Tasks" => space.ContainingNamespace is { Name: "StepFunctions" } outer && IsAws(outer.ContainingNamespace),
            _ => false,
        };

    /// <summary>Whether a type of the constructs for state machines or their tasks has a name.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name.</param>
    /// <returns>Whether it has.</returns>
    public static bool Is(ITypeSymbol? type, string name) => type is not null && type.Name == name && IsStepFunctions(type);

    /// <summary>Whether a type is the CDK's own, of whatever service.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsCdk(ITypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            if (space.Name == "CDK" && outer.Name == "Amazon")
            {
                return true;
            }

            space = outer;
        }

        return space is { Name: "Constructs" };
    }

    private static bool IsAws(INamespaceSymbol? space) =>
        space
            is {
                Name: "AWS",
                ContainingNamespace: { Name: "CDK", ContainingNamespace: { Name: "Amazon", ContainingNamespace.IsGlobalNamespace: true } }
            };
}
