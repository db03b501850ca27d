using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The JSON names of C# members, as System.Text.Json gives them.</summary>
/// <param name="policy">The machine's naming policy, by the number it has in <c>JsonKnownNamingPolicy</c>.</param>
internal sealed class JsonNames(int policy)
{
    private const string Serialization = "System.Text.Json.Serialization";

    /// <summary>The machine's naming policy, by the number it has in <c>JsonKnownNamingPolicy</c>.</summary>
    public int Policy { get; } = policy;

    private enum KnownPolicy
    {
        Unspecified = 0,
        CamelCase = 1,
        SnakeCaseLower = 2,
        SnakeCaseUpper = 3,
        KebabCaseLower = 4,
        KebabCaseUpper = 5,
    }

    /// <summary>The JSON name of a property.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The name.</returns>
    public string NameOf(IPropertySymbol property)
    {
        if (AwsSdkTypes.IsStructure(property.ContainingType))
        {
            return AwsSdkTypes.NameOf(property) ?? property.Name;
        }

        if (property.ContainingType.IsAnonymousType || JsonObjectShape.IsServiceStructure(property.ContainingType))
        {
            return property.Name;
        }

        AttributeData? attribute = property.Attribute(Serialization, "JsonPropertyNameAttribute");
        return attribute?.ConstructorArguments is [{ Value: string name }] ? name : Convert(property.Name);
    }

    private string Convert(string name) =>
        (KnownPolicy)Policy switch
        {
            KnownPolicy.CamelCase => CamelCase(name),
            KnownPolicy.SnakeCaseLower => Separated(name, '_', lower: true),
            KnownPolicy.SnakeCaseUpper => Separated(name, '_', lower: false),
            KnownPolicy.KebabCaseLower => Separated(name, '-', lower: true),
            KnownPolicy.KebabCaseUpper => Separated(name, '-', lower: false),
            _ => name,
        };

    // A leading run of capitals becomes lower case, but for its last letter where a word follows: URLValue, urlValue.
    private static string CamelCase(string name)
    {
        char[] letters = name.ToCharArray();
        for (int index = 0; index < letters.Length; index++)
        {
            bool hasNext = index + 1 < letters.Length;
            if (!char.IsUpper(letters[index]) || (index > 0 && hasNext && !char.IsUpper(letters[index + 1])))
            {
                // A word may also end at a space, which no C# name has.
                break;
            }

            letters[index] = char.ToLowerInvariant(letters[index]);
        }

        return new string(letters);
    }

    // A word begins at a capital after a small letter or digit, and at the last capital of a run that a small letter follows. What
    // is neither letter nor digit, such as an underscore, stays, and no word begins after it.
    private static string Separated(string name, char separator, bool lower)
    {
        StringBuilder result = new();
        UnicodeCategory previous = UnicodeCategory.OtherNotAssigned;
        for (int index = 0; index < name.Length; index++)
        {
            char current = name[index];
            UnicodeCategory category = char.GetUnicodeCategory(current);
            bool startsWord =
                category == UnicodeCategory.UppercaseLetter
                && (
                    previous is UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber
                    || (previous == UnicodeCategory.UppercaseLetter && index + 1 < name.Length && char.IsLower(name[index + 1]))
                );
            if (startsWord)
            {
                result.Append(separator);
            }

            result.Append(
                category switch
                {
                    UnicodeCategory.UppercaseLetter when lower => char.ToLowerInvariant(current),
                    UnicodeCategory.LowercaseLetter when !lower => char.ToUpperInvariant(current),
                    _ => current,
                }
            );
            previous = category;
        }

        return result.ToString();
    }
}
