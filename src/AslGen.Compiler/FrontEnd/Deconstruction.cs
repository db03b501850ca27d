using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Takes values apart as C# does, in assignments and in patterns.</summary>
/// <param name="context">The workflow being read.</param>
internal sealed class Deconstruction(ReadingContext context)
{
    /// <summary>The parts of a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">Its type.</param>
    /// <param name="count">How many parts are asked for.</param>
    /// <returns>
    /// The parts: a tuple's elements, the key and the value of an entry, or the members of a record that its own parameters became. Null for
    /// what code of its own takes apart.
    /// </returns>
    public IReadOnlyList<(Expression Value, ITypeSymbol Type)>? PartsOf(Expression value, ITypeSymbol? type, int count)
    {
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true } tuple when tuple.TupleElements.Length == count:
                return tuple
                    .TupleElements.Select(
                        (element, index) => (Part(new ItemAccess(value, index) { IsCertain = true }, element.Type), element.Type)
                    )
                    .ToList();
            case INamedTypeSymbol { IsRecord: true } record
                when !record.GetMembers("Deconstruct").Any(member => !member.IsImplicitlyDeclared):
                IMethodSymbol? constructor = record.InstanceConstructors.FirstOrDefault(candidate =>
                    candidate.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is TypeDeclarationSyntax
                );
                IPropertySymbol[] members =
                    constructor?.Parameters.SelectMany(p => record.GetMembers(p.Name).OfType<IPropertySymbol>()).ToArray() ?? [];
                return members.Length == count && constructor!.Parameters.Length == count && !members.Any(JsonObjectShape.HasCode)
                    ? members.Select(m => (Part(new MemberAccess(value, context.Names.NameOf(m)), m.Type), m.Type)).ToList()
                    : null;
            case INamedTypeSymbol pair when pair.Is("System.Collections.Generic", "KeyValuePair`2") && count == 2:
                return new[] { "Key", "Value" }
                    .Select(name => pair.GetMembers(name).OfType<IPropertySymbol>().First())
                    .Select(member => (Part(new MemberAccess(value, context.Names.NameOf(member)), member.Type), member.Type))
                    .ToList();
            default:
                return null;
        }

        Expression Part(Expression part, ITypeSymbol partType) =>
            part with
            {
                Kind = JsonKinds.Of(partType),
                IsNullable = Nullability.IsNullable(partType),
                Origin = value.Origin,
            };
    }
}
