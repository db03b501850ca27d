using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what becomes of an object, an array, a list or a dictionary that a statement changes.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the parts.</param>
internal sealed class ChangeReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads an object or collection with one member or item assigned.</summary>
    /// <param name="target">The member or item, of a local.</param>
    /// <param name="value">Reads what it is given. C# computes it behind the index or key, and before it looks at the object.</param>
    /// <returns>What becomes of the object; after a refusal, something to go on with.</returns>
    public Expression ReadAssigned(IOperation target, Func<Expression> value) =>
        target switch
        {
            IArrayElementReferenceOperation { ArrayReference: var array, Indices: [var index] } => ReadItem(array, index, value),
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: [{ Value: var index }] } => ReadItem(
                list,
                index,
                value
            ),
            IPropertyReferenceOperation { Instance: { } instance } property => ReadMember(property, instance, value),
            _ => throw new InvalidOperationException($"Nothing is assigned to {target.Kind}."),
        };

    /// <summary>Reads the value that a statement gives to a member or item.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">The value.</param>
    /// <param name="place">Where it is given.</param>
    /// <param name="given">The member as JSON has it; null where JSON does not have it.</param>
    /// <returns>Whether it can be given; otherwise that is reported.</returns>
    public bool TryRead(IPropertySymbol member, Func<Expression> value, IOperation place, out MemberValue? given)
    {
        given = null;
        if (JsonObjectShape.HasCode(member))
        {
            expressions.Refuse(place, $"A new value of '{member.Name}', which code makes or changes");
            return false;
        }

        if (JsonObjectShape.HasIgnoreCondition(member) || JsonObjectShape.HasConverter(member))
        {
            expressions.Refuse(place, $"A new value of '{member.Name}', which System.Text.Json writes in a way of its own");
            return false;
        }

        Expression read = value();
        if (!JsonObjectShape.IsAlwaysIgnored(member))
        {
            given = new MemberValue(expressions.NameOf(member, place), read);
        }

        return true;
    }

    private Expression ReadItem(IOperation instance, IOperation index, Func<Expression> value)
    {
        Member? row =
            instance.Type is not { } type ? null
            : JsonKinds.IsDictionary(type) ? ChangeMembers.SetValue
            : JsonKinds.IsList(type) && index.Type?.SpecialType == SpecialType.System_Int32 ? ChangeMembers.SetItem
            : null;
        if (row is null)
        {
            return expressions.Refuse(instance.Parent!, "An assignment to this indexer");
        }

        Expression place = expressions.Read(index);
        Expression given = value();
        return new MemberCall(row, [expressions.Read(instance), place, given])
        {
            Kind = row == ChangeMembers.SetValue ? ValueKind.Object : ValueKind.Array,
            Origin = context.Origins.NumberOf(instance.Parent!.Syntax),
        };
    }

    private Expression ReadMember(IPropertyReferenceOperation member, IOperation instance, Func<Expression> value)
    {
        if (JsonKinds.Of(instance.Type) != ValueKind.Object)
        {
            return expressions.Refuse(member, OperationNames.Of(member));
        }

        return !TryRead(member.Property, value, member, out MemberValue? given) ? new NullLiteral()
            : given is null ? expressions.Read(instance)
            : new WithExpression(expressions.Read(instance), [given])
            {
                Kind = ValueKind.Object,
                Origin = context.Origins.NumberOf(member.Syntax),
            };
    }
}
