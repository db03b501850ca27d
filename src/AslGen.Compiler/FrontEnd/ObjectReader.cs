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

        if (JsonKinds.IsList(type) && creation.Arguments.Length == 0)
        {
            return ReadList(creation);
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
        // Every value is read once and as it is written, also one that is not written in the end: it may await a state.
        Dictionary<string, Expression> given = new(StringComparer.Ordinal);
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            Expression value = expressions.ReadMember(argument.Value);
            if (argument.Parameter is not { } parameter || !IsPositional(type, parameter))
            {
                return expressions.Refuse(
                    creation,
                    $"The constructor of '{type.Name}' (only a record's own parameters are known to become members)"
                );
            }

            given[parameter.Name] = value;
        }

        if (HasBody(creation.Constructor) || type.SelfAndBases().Skip(1).SelectMany(ancestor => ancestor.InstanceConstructors).Any(HasBody))
        {
            return expressions.Refuse(creation, $"The constructor of '{type.Name}', which has a body,");
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

            if (AwsSdkTypes.IsStructure(type) && AwsSdkTypes.NameOf(property) is null)
            {
                return expressions.Refuse(
                    initializer,
                    $"'{type.Name}.{property.Name}', whose JSON is not known for sure (use CallAwsService, which takes it by its name),"
                );
            }

            given[property.Name] = expressions.ReadMember(value);
        }

        List<MemberValue> members = [];
        IReadOnlyList<IPropertySymbol> written = JsonObjectShape.PropertiesOf(type);
        foreach (IPropertySymbol property in written.Where(property => !context.Helpers.IsComputed(property)))
        {
            if (ReadProperty(creation, property, given) is { } value)
            {
                members.Add(new MemberValue(expressions.NameOf(property, creation), value));
            }
        }

        ObjectExpression made = new(members.ToEquatableArray()) { Kind = ValueKind.Object };
        members.AddRange(
            written
                .Where(context.Helpers.IsComputed)
                .Select(property => expressions.ReadComputed(property, made, creation))
                .OfType<MemberValue>()
        );
        if (members.Select(member => member.Name).Distinct().Count() < members.Count)
        {
            return expressions.Refuse(creation, $"'{type.Name}', two of whose members have the same JSON name,");
        }

        return new ObjectExpression(members.ToEquatableArray()) { Kind = ValueKind.Object };
    }

    // A constructor's body may set anything, also a base type's; that of a record's or class's own parameters sets nothing.
    private static bool HasBody(IMethodSymbol? constructor) =>
        constructor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ConstructorDeclarationSyntax;

    // The value that is written for a property, or null where it is left out.
    private Expression? ReadProperty(IOperation creation, IPropertySymbol property, Dictionary<string, Expression> given)
    {
        JsonObjectShape.IgnoreCondition condition = JsonObjectShape.ConditionOf(property);
        if (condition == JsonObjectShape.IgnoreCondition.WhenWriting)
        {
            return null;
        }

        if (JsonObjectShape.HasConverter(property) || property.SetMethod is not null && JsonObjectShape.HasCode(property))
        {
            return expressions.Refuse(creation, $"'{property.Name}', whose JSON is made by code,");
        }

        Expression? value = given.TryGetValue(property.Name, out Expression? set) ? set : ReadUnset(creation, property);
        if (value is null)
        {
            return expressions.Refuse(creation, $"'{property.Name}' without a value (its initial value is not known here; set it)");
        }

        return condition switch
        {
            JsonObjectShape.IgnoreCondition.Never or JsonObjectShape.IgnoreCondition.WhenReading => value,
            _ when value is NullLiteral => null,
            JsonObjectShape.IgnoreCondition.WhenWritingNull when IsConstant(value) || !value.IsNullable => value,
            JsonObjectShape.IgnoreCondition.WhenWritingDefault when IsConstant(value) => IsDefault(value, property) ? null : value,
            _ => expressions.Refuse(
                creation,
                $"'{property.Name}', which System.Text.Json writes only under a condition, with a value known only at run time,"
            ),
        };
    }

    // What a property that nobody sets has: its initializer's value or its type's default.
    private Expression? ReadUnset(IOperation creation, IPropertySymbol property)
    {
        if (JsonObjectShape.IsServiceStructure(property.ContainingType))
        {
            return new NullLiteral();
        }

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

        Expression? value = DefaultValues.Of(property.Type);
        return value is null ? null : value with { Origin = context.Origins.NumberOf(creation.Syntax) };
    }

    private Expression? ReadInitialValue(IPropertySymbol property, ExpressionSyntax initializer)
    {
        // A value made of the constructor's parameters is the constructor's to make.
        if (
            context.OperationOf(initializer) is not { } operation
            || operation.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation)
            || !context.InitialValuesBeingRead.Add(property)
        )
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

    // Whether a constant is the default of the property's own type; that of a type which allows null is null.
    private static bool IsDefault(Expression value, IPropertySymbol property) =>
        property.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T }
        && value switch
        {
            BooleanLiteral { Value: var boolean } => !boolean,
            NumberLiteral { Text: var text } => text.All(character => character is '0' or '.' or '-'),
            StringLiteral { Value: var text } => DefaultValues.Of(property.Type) is StringLiteral { Value: var initial }
                && PointsInTime.AreEqual(property.Type, text, initial),
            _ => false,
        };

    private Expression ReadList(IObjectCreationOperation creation)
    {
        List<IOperation> items = [];
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (initializer is not IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var item }] })
            {
                return expressions.Refuse(initializer, "This initializer");
            }

            items.Add(item);
        }

        return expressions.ReadArray(creation, items);
    }

    private Expression ReadDictionary(IObjectCreationOperation creation)
    {
        if (creation.Arguments.Length > 0)
        {
            return expressions.Refuse(creation, "A dictionary made with arguments");
        }

        List<EntryValue> entries = [];
        bool replaces = true;
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            (IOperation Key, IOperation Value)? pair = initializer switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [{ Value: var key }] }, Value: var value } =>
                    (key, value),
                IInvocationOperation { TargetMethod.Name: "Add", Arguments: [{ Value: var key }, { Value: var value }] } => (key, value),
                _ => null,
            };
            if (pair is not { Key.Type.SpecialType: SpecialType.System_String })
            {
                return expressions.Refuse(initializer, "A dictionary key that is not a string");
            }

            if (pair.Value.Key.ConstantValue is { HasValue: true, Value: string name })
            {
                expressions.ReportPathSuffix(name, pair.Value.Key);
            }

            replaces &= initializer is not IInvocationOperation;
            entries.Add(new EntryValue(expressions.Read(pair.Value.Key), expressions.ReadMember(pair.Value.Value)));
        }

        if (entries.Any(entry => entry.Key is not StringLiteral))
        {
            return new DictionaryExpression(entries.ToEquatableArray(), replaces) { Kind = ValueKind.Object };
        }

        List<MemberValue> members = [];
        foreach (EntryValue entry in entries)
        {
            string name = ((StringLiteral)entry.Key).Value;
            members.RemoveAll(member => member.Name == name);
            members.Add(new MemberValue(name, entry.Value));
        }

        return new ObjectExpression(members.ToEquatableArray()) { Kind = ValueKind.Object };
    }
}
