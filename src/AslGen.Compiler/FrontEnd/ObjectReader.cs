using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>new T(…) { … }</c> as the JSON object that System.Text.Json writes for it.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the values.</param>
internal sealed class ObjectReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads the creation of an object or dictionary.</summary>
    /// <param name="creation">The creation.</param>
    /// <returns>The object.</returns>
    public Expression Read(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || type.TypeKind == TypeKind.Error)
        {
            context.ReportBroken(creation);
            return new NullLiteral();
        }

        if (JsonKinds.IsDictionary(type))
        {
            return ReadDictionary(creation);
        }

        string display = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (
            JsonKinds.Of(type) != ValueKind.Object
            || type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        )
        {
            return expressions.Refuse(creation, $"'new {display}'");
        }

        if (type.SelfAndBases().Any(JsonObjectShape.HasConverter))
        {
            return expressions.Refuse(creation, $"'new {display}', which a JSON converter writes,");
        }

        return ReadObject(creation, type);
    }

    private Expression ReadObject(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        IReadOnlyList<IPropertySymbol> properties = JsonObjectShape.PropertiesOf(type);
        Dictionary<string, IOperation> given = new(StringComparer.Ordinal);
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || !IsPositional(type, parameter))
            {
                return expressions.Refuse(
                    creation,
                    $"The constructor of '{type.Name}' (only a record's own parameters are known to become members)"
                );
            }

            given[parameter.Name] = argument.Value;
        }

        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (
                initializer
                is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
            )
            {
                return expressions.Refuse(initializer, "This initializer");
            }

            given[property.Name] = value;
        }

        List<MemberValue> members = [];
        foreach (IPropertySymbol property in properties)
        {
            if (ReadProperty(creation, property, given) is { } value)
            {
                members.Add(new MemberValue(expressions.NameOf(property, creation), value));
            }
        }

        if (members.Select(member => member.Name).Distinct().Count() < members.Count)
        {
            return expressions.Refuse(creation, $"'{type.Name}', two of whose members have the same JSON name,");
        }

        return new ObjectExpression(members.ToEquatableArray()) { Kind = ValueKind.Object };
    }

    // The value that is written for a property, or null where it is left out.
    private Expression? ReadProperty(IOperation creation, IPropertySymbol property, Dictionary<string, IOperation> given)
    {
        if (JsonObjectShape.HasConverter(property))
        {
            return expressions.Refuse(creation, $"'{property.Name}', which a JSON converter writes,");
        }

        Expression? value = given.TryGetValue(property.Name, out IOperation? operation)
            ? expressions.ReadMember(operation)
            : ReadUnset(creation, property);
        if (value is null)
        {
            return expressions.Refuse(creation, $"'{property.Name}' without a value (its initial value is not known here; set it)");
        }

        return JsonObjectShape.ConditionOf(property) switch
        {
            JsonObjectShape.IgnoreCondition.Never => value,
            _ when IsDefault(value, property) => null,
            JsonObjectShape.IgnoreCondition.WhenWritingNull when !value.IsNullable => value,
            _ when IsConstant(value) => value,
            _ => expressions.Refuse(
                operation ?? creation,
                $"'{property.Name}', which System.Text.Json writes only under a condition, with a value known only at run time,"
            ),
        };
    }

    // What a property that nobody sets has: its initializer's value or its type's default.
    private Expression? ReadUnset(IOperation creation, IPropertySymbol property)
    {
        if (
            property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation)
                is not PropertyDeclarationSyntax declaration
            || declaration.ExpressionBody is not null
        )
        {
            return null;
        }

        if (declaration.Initializer is { Value: var initializer })
        {
            return ReadInitialValue(property, initializer);
        }

        bool isNull = property.Type.IsReferenceType || property.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        Expression? value = JsonKinds.Of(property.Type) switch
        {
            _ when isNull => new NullLiteral(),
            ValueKind.Integer or ValueKind.Number => new NumberLiteral("0") { Kind = ValueKind.Integer },
            ValueKind.Boolean => new BooleanLiteral(false) { Kind = ValueKind.Boolean },
            _ when property.Type.TypeKind == TypeKind.Enum => JsonEnums.ReadDefault(property.Type),
            _ => null,
        };
        return value is null ? null : value with { Origin = context.Origins.NumberOf(creation.Syntax) };
    }

    private Expression? ReadInitialValue(IPropertySymbol property, ExpressionSyntax initializer)
    {
        if (context.OperationOf(initializer) is not { } operation || !context.InitialValuesBeingRead.Add(property))
        {
            return null;
        }

        Expression value = expressions.ReadMember(operation);
        context.InitialValuesBeingRead.Remove(property);
        return value;
    }

    private static bool IsPositional(INamedTypeSymbol type, IParameterSymbol parameter) =>
        type.IsRecord
        && type.GetMembers(parameter.Name)
            .OfType<IPropertySymbol>()
            .Any(property =>
                property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax
                || property.DeclaringSyntaxReferences.IsEmpty
            );

    private static bool IsConstant(Expression value) => value is NullLiteral or NumberLiteral or BooleanLiteral or StringLiteral;

    private static bool IsDefault(Expression value, IPropertySymbol property) =>
        value switch
        {
            NullLiteral => true,
            NumberLiteral { Text: "0" } or BooleanLiteral { Value: false } => JsonObjectShape.ConditionOf(property)
                == JsonObjectShape.IgnoreCondition.WhenWritingDefault,
            _ => false,
        };

    private Expression ReadDictionary(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Length > 0)
        {
            return expressions.Refuse(creation, "A dictionary made with arguments");
        }

        List<MemberValue> members = [];
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            (IOperation Key, IOperation Value)? pair = initializer switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } =>
                    (key, value),
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var value }] } => (key, value),
                _ => null,
            };
            if (pair is not { Key.ConstantValue: { HasValue: true, Value: string name } })
            {
                return expressions.Refuse(initializer, "A dictionary key that is not a constant");
            }

            expressions.ReportPathSuffix(name, pair.Value.Key);

            members.RemoveAll(member => member.Name == name);
            members.Add(new MemberValue(name, expressions.ReadMember(pair.Value.Value)));
        }

        return new ObjectExpression(members.ToEquatableArray()) { Kind = ValueKind.Object };
    }
}
