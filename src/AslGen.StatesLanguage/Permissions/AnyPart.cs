using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Makes an IAM pattern of a value: what is only known at run time becomes <c>*</c>, the rest stays.</summary>
internal static class AnyPart
{
    private const string Any = "*";

    /// <summary>The pattern that matches every text the value can have.</summary>
    /// <param name="value">A value of the definition, or null where it has none.</param>
    /// <returns>The pattern.</returns>
    public static PlaceholderText PatternOf(JsonValue? value) =>
        value switch
        {
            JsonString text => text.Text,
            JsonExpression { Expression: IntrinsicCall { Arguments: [IntrinsicTemplate template, ..] } } => OfTemplate(template),
            JsonExpression { Expression: JsonataExpression expression } => OfJsonata(expression).Build(),
            _ => Any,
        };

    private static PlaceholderText OfTemplate(IntrinsicTemplate template)
    {
        PlaceholderTextBuilder pattern = new();
        for (int index = 0; index < template.Pieces.Count; index++)
        {
            pattern.Append(index == 0 ? "" : Any).Append(template.Pieces[index]);
        }

        return pattern.Build();
    }

    private static PlaceholderTextBuilder OfJsonata(JsonataExpression expression)
    {
        PlaceholderTextBuilder pattern = new();
        Append(expression);
        return pattern;

        void Append(JsonataExpression part)
        {
            switch (part)
            {
                case JsonataBinary { Operator: JsonataOperator.Concatenate } concatenation:
                    Append(concatenation.Left);
                    Append(concatenation.Right);
                    break;
                case JsonataString text:
                    pattern.Append(text.Text);
                    break;
                default:
                    pattern.Append(Any);
                    break;
            }
        }
    }
}
