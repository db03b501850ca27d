using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AslGen.Build;

/// <summary>
/// Finds the workflow classes of an assembly in its metadata. The assembly is never loaded: it may be built for another
/// runtime than the one MSBuild runs on, and a loaded file would stay locked.
/// </summary>
internal static class WorkflowReader
{
    private const string AttributeNamespace = "AslGen";
    private const string AttributeName = "StateMachineAttribute";

    /// <summary>Reads the workflow classes of an assembly, ordered by their full names.</summary>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly.</exception>
    /// <exception cref="IOException">The file does not exist or cannot be read.</exception>
    public static IReadOnlyList<WorkflowClass> Read(string assemblyFile)
    {
        using var stream = new FileStream(assemblyFile, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        using var image = new PEReader(stream, PEStreamOptions.PrefetchMetadata);
        if (!image.HasMetadata)
            throw new BadImageFormatException("It contains no .NET metadata.");

        var metadata = image.GetMetadataReader();
        var workflows = new List<WorkflowClass>();
        foreach (var handle in metadata.CustomAttributes)
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Parent.Kind == HandleKind.TypeDefinition && IsStateMachineAttribute(metadata, attribute.Constructor))
                workflows.Add(ReadClass(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)attribute.Parent)));
        }

        // Metadata order follows the order of source files, which is no order a reader of the build's output would expect.
        workflows.Sort((left, right) => string.CompareOrdinal(left.FullName, right.FullName));
        return workflows;
    }

    private static WorkflowClass ReadClass(MetadataReader metadata, TypeDefinition type) =>
        new(
            metadata.GetString(type.Name),
            FullName(metadata, type),
            StringConstant(metadata, type, "Definition"),
            StringConstant(metadata, type, "Policy"),
            StringConstant(metadata, type, "ResponderPolicy")
        );

    private static string FullName(MetadataReader metadata, TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        var container = type.GetDeclaringType();
        if (!container.IsNil)
            return FullName(metadata, metadata.GetTypeDefinition(container)) + "." + name;
        return type.Namespace.IsNil ? name : metadata.GetString(type.Namespace) + "." + name;
    }

    /// <summary>The value of a constant of the type, and the empty string for a constant that is missing, null or no string.</summary>
    private static string StringConstant(MetadataReader metadata, TypeDefinition type, string name)
    {
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (field.GetDefaultValue().IsNil || !metadata.StringComparer.Equals(field.Name, name))
                continue;

            var constant = metadata.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String)
                continue;
            var value = metadata.GetBlobReader(constant.Value);
            return value.ReadUTF16(value.Length);
        }

        return "";
    }

    /// <summary>
    /// The attribute is known by its name alone: it comes from the library as a rule, but a project that declares one of its
    /// own counts as well, as it does for the compiler. A nested type has no namespace in metadata and thus never matches.
    /// </summary>
    private static bool IsStateMachineAttribute(MetadataReader metadata, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                    return false;
                var reference = metadata.GetTypeReference((TypeReferenceHandle)parent);
                return IsNamed(metadata, reference.Namespace, reference.Name);
            case HandleKind.MethodDefinition:
                var declaring = metadata.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType();
                var definition = metadata.GetTypeDefinition(declaring);
                return IsNamed(metadata, definition.Namespace, definition.Name);
            default:
                return false;
        }
    }

    private static bool IsNamed(MetadataReader metadata, StringHandle typeNamespace, StringHandle name) =>
        metadata.StringComparer.Equals(name, AttributeName) && metadata.StringComparer.Equals(typeNamespace, AttributeNamespace);
}
