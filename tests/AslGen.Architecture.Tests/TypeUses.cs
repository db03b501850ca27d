using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace AslGen.Architecture.Tests;

/// <summary>Reads from an assembly which types its types mention.</summary>
internal sealed class TypeUses
{
    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly TypeNames _names;

    private TypeUses(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _names = new TypeNames(_reader);
    }

    /// <summary>All uses between the types of an assembly, and of types of other assemblies; each once.</summary>
    public static IReadOnlyList<TypeUse> In(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var uses = new TypeUses(file);
        return
        [
            .. uses
                ._reader.TypeDefinitions.SelectMany(handle =>
                {
                    var user = uses._names.Of(handle).Single();
                    return uses.Of(uses._reader.GetTypeDefinition(handle)).Select(used => new TypeUse(user, used));
                })
                .Distinct(),
        ];
    }

    private IEnumerable<TypeName> Of(TypeDefinition type) =>
        [
            .. _names.Of(type.BaseType),
            .. type.GetInterfaceImplementations().SelectMany(handle => _names.Of(_reader.GetInterfaceImplementation(handle).Interface)),
            .. type.GetCustomAttributes().SelectMany(OfAttribute),
            .. type.GetGenericParameters().SelectMany(OfConstraints),
            .. type.GetFields().Select(_reader.GetFieldDefinition).SelectMany(OfField),
            .. type.GetMethods().Select(_reader.GetMethodDefinition).SelectMany(OfMethod),
            .. type.GetProperties()
                .SelectMany(handle => _reader.GetPropertyDefinition(handle).GetCustomAttributes())
                .SelectMany(OfAttribute),
        ];

    private IEnumerable<TypeName> OfField(FieldDefinition field) =>
        [.. field.DecodeSignature(_names, null), .. field.GetCustomAttributes().SelectMany(OfAttribute)];

    private IEnumerable<TypeName> OfMethod(MethodDefinition method) =>
        [
            .. _names.Of(method.DecodeSignature(_names, null)),
            .. method.GetCustomAttributes().SelectMany(OfAttribute),
            .. method.GetGenericParameters().SelectMany(OfConstraints),
            .. method.RelativeVirtualAddress == 0 ? [] : OfBody(_file.GetMethodBody(method.RelativeVirtualAddress)),
        ];

    private IEnumerable<TypeName> OfBody(MethodBodyBlock body) =>
        [
            .. body.LocalSignature.IsNil
                ? []
                : _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(_names, null).SelectMany(names => names),
            .. body.ExceptionRegions.SelectMany(region => _names.Of(region.CatchType)),
            .. Instructions.Tokens(body.GetILReader()).SelectMany(_names.Of),
        ];

    private IEnumerable<TypeName> OfConstraints(GenericParameterHandle handle) =>
        _reader
            .GetGenericParameter(handle)
            .GetConstraints()
            .SelectMany(constraint => _names.Of(_reader.GetGenericParameterConstraint(constraint).Type));

    private IEnumerable<TypeName> OfAttribute(CustomAttributeHandle handle) => _names.Of(_reader.GetCustomAttribute(handle).Constructor);
}
