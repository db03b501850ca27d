using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace AslGen.Architecture.Tests;

/// <summary>The types that handles and signatures name.</summary>
internal sealed class TypeNames(MetadataReader reader) : ISignatureTypeProvider<ImmutableArray<TypeName>, object?>
{
    private static readonly ImmutableArray<TypeName> None = [];

    private readonly string _assembly = reader.GetString(reader.GetAssemblyDefinition().Name);

    /// <summary>The types of whatever a token or handle stands for.</summary>
    public IEnumerable<TypeName> Of(EntityHandle handle) =>
        handle.IsNil
            ? None
            : handle.Kind switch
            {
                HandleKind.TypeDefinition => OfDefinition((TypeDefinitionHandle)handle),
                HandleKind.TypeReference => OfReference((TypeReferenceHandle)handle),
                HandleKind.TypeSpecification => reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
                HandleKind.MethodDefinition => Of(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
                HandleKind.FieldDefinition => Of(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
                HandleKind.MemberReference => OfMember(reader.GetMemberReference((MemberReferenceHandle)handle)),
                HandleKind.MethodSpecification => OfMethod(reader.GetMethodSpecification((MethodSpecificationHandle)handle)),
                HandleKind.StandaloneSignature => Of(
                    reader.GetStandaloneSignature((StandaloneSignatureHandle)handle).DecodeMethodSignature(this, null)
                ),
                _ => throw new NotSupportedException(handle.Kind.ToString()),
            };

    /// <summary>The types of a method's signature.</summary>
    public IEnumerable<TypeName> Of(MethodSignature<ImmutableArray<TypeName>> signature) =>
        signature.ParameterTypes.Append(signature.ReturnType).SelectMany(names => names);

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        OfDefinition(handle);

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        OfReference(handle);

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => [.. Of(handle)];

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetGenericInstantiation(
        ImmutableArray<TypeName> genericType,
        ImmutableArray<ImmutableArray<TypeName>> typeArguments
    ) => [.. genericType, .. typeArguments.SelectMany(names => names)];

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetFunctionPointerType(MethodSignature<ImmutableArray<TypeName>> signature) => [.. Of(signature)];

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetModifiedType(
        ImmutableArray<TypeName> modifier,
        ImmutableArray<TypeName> unmodifiedType,
        bool isRequired
    ) => [.. modifier, .. unmodifiedType];

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetArrayType(ImmutableArray<TypeName> elementType, ArrayShape shape) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetSZArrayType(ImmutableArray<TypeName> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetByReferenceType(ImmutableArray<TypeName> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetPinnedType(ImmutableArray<TypeName> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetPointerType(ImmutableArray<TypeName> elementType) => elementType;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetGenericMethodParameter(object? genericContext, int index) => None;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetGenericTypeParameter(object? genericContext, int index) => None;

    /// <inheritdoc/>
    public ImmutableArray<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => None;

    private ImmutableArray<TypeName> OfDefinition(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil ? [new TypeName(_assembly, reader.GetString(type.Namespace), reader.GetString(type.Name))] : OfDefinition(outer);
    }

    private ImmutableArray<TypeName> OfReference(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => OfReference((TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference =>
            [
                new TypeName(
                    reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                    reader.GetString(type.Namespace),
                    reader.GetString(type.Name)
                ),
            ],
            _ => throw new NotSupportedException(type.ResolutionScope.Kind.ToString()),
        };
    }

    private IEnumerable<TypeName> OfMember(MemberReference member) =>
        Of(member.Parent)
            .Concat(
                member.GetKind() == MemberReferenceKind.Method
                    ? Of(member.DecodeMethodSignature(this, null))
                    : member.DecodeFieldSignature(this, null)
            );

    private IEnumerable<TypeName> OfMethod(MethodSpecification method) =>
        Of(method.Method).Concat(method.DecodeSignature(this, null).SelectMany(names => names));
}
