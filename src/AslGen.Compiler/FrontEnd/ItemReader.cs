using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>DynamoItem.Of(value)</c>: an object whose members become attributes of DynamoDB by their C# types.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the value.</param>
internal sealed class ItemReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The item.</returns>
    public Expression Read(IInvocationOperation call)
    {
        IOperation value = call.Arguments[0].Value;
        return value.Type is { } type ? ReadMembers(call, expressions.ReadMember(value), type) : expressions.Read(value);
    }

    private ObjectExpression ReadMembers(IOperation place, Expression value, ITypeSymbol type)
    {
        List<MemberValue> members = [];
        if (JsonKinds.IsDictionary(type) || JsonKinds.Of(type) != ValueKind.Object || type.SelfAndBases().Any(JsonObjectShape.HasConverter))
        {
            expressions.Refuse(place, $"An item of '{Display(type)}', whose members are not known,");
            return Object(members);
        }

        foreach (IPropertySymbol property in JsonObjectShape.PropertiesOf(type))
        {
            if (JsonObjectShape.HasConverter(property) || JsonObjectShape.HasCode(property) || JsonObjectShape.HasIgnoreCondition(property))
            {
                expressions.Refuse(place, $"An item with '{property.Name}', whose JSON is made by code or under a condition,");
                continue;
            }

            string name = context.Names.NameOf(property);
            Expression member = value is ObjectExpression made
                ? made.Members.FirstOrDefault(candidate => candidate.Name == name)?.Value ?? new NullLiteral()
                : new MemberAccess(value, name)
                {
                    Kind = JsonKinds.Of(property.Type),
                    IsNullable = Nullability.IsNullable(property.Type),
                    Origin = value.Origin,
                };
            if (ReadAttribute(place, member, property) is { } attribute)
            {
                members.Add(new MemberValue(name, attribute));
            }
        }

        return Object(members);
    }

    private ObjectExpression? ReadAttribute(IOperation place, Expression value, IPropertySymbol property)
    {
        ITypeSymbol type = property.Type;
        if (value.IsNullable || value is NullLiteral || Nullability.IsNullable(type))
        {
            expressions.Refuse(place, $"An item with '{property.Name}', which may be null,");
            return null;
        }

        ValueKind kind = type.TypeKind == TypeKind.Enum ? ValueKind.Unknown : JsonKinds.Of(type);
        return kind switch
        {
            ValueKind.String => Attribute("S", value),
            ValueKind.Boolean => Attribute("BOOL", value),
            ValueKind.Integer => Attribute("N", Text(value)),
            ValueKind.Object when !JsonKinds.IsDictionary(type) => Attribute("M", ReadMembers(place, value, type)),
            _ => Refused(),
        };

        ObjectExpression? Refused()
        {
            expressions.Refuse(
                place,
                $"An item with '{property.Name}' of type '{Display(type)}' (write its DynamoAttributeValue yourself)"
            );
            return null;
        }
    }

    private static Expression Text(Expression number) =>
        number is NumberLiteral literal ? new StringLiteral(literal.Text) { Kind = ValueKind.String } : TextParts.Join([number]);

    private static ObjectExpression Attribute(string type, Expression value) => Object([new MemberValue(type, value)]);

    private static ObjectExpression Object(IEnumerable<MemberValue> members) => new(members.ToEquatableArray()) { Kind = ValueKind.Object };

    private static string Display(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
