using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AslGen;

/// <summary>Fills the placeholders of definitions and policies.</summary>
public static partial class DefinitionText
{
    /// <summary>
    /// Puts values in place of the placeholders, <c>${Name}</c>, of a JSON text, escaped as the place needs. All else stays as it is.
    /// </summary>
    /// <param name="json">The definition or policy; an empty text stays empty.</param>
    /// <param name="values">The values by name; values that the text does not ask for are left out.</param>
    /// <returns>The text with the values.</returns>
    /// <exception cref="ArgumentException">
    /// When a placeholder has no value, or when a value with quotes, braces, backslashes or control characters would have to stand
    /// inside an expression, whose meaning it would change.
    /// </exception>
    public static string Fill(string json, IReadOnlyDictionary<string, string> values)
    {
        if (json.Length == 0)
        {
            return json;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        StringBuilder filled = new(json.Length);
        Utf8JsonReader reader = new(utf8);
        int copied = 0;
        bool isPathExpression = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                isPathExpression = reader.GetString()!.EndsWith(".$", StringComparison.Ordinal);
                continue;
            }

            if (reader.TokenType == JsonTokenType.String)
            {
                int start = (int)reader.TokenStartIndex + 1;
                string raw = Encoding.UTF8.GetString(reader.ValueSpan);
                bool isExpression = isPathExpression || raw.StartsWith("{%", StringComparison.Ordinal);
                filled.Append(Encoding.UTF8.GetString(utf8, copied, start - copied));
                filled.Append(Placeholder().Replace(raw, match => ValueOf(match.Groups[1].Value, values, isExpression)));
                copied = start + reader.ValueSpan.Length;
            }

            isPathExpression = false;
        }

        return filled.Append(Encoding.UTF8.GetString(utf8, copied, utf8.Length - copied)).ToString();
    }

    /// <summary>Puts values in place of the placeholders of a policy, which can also name the state machine and the place that it is in.</summary>
    /// <param name="policy">The policy; an empty text stays empty.</param>
    /// <param name="values">The values by name; values that the text does not ask for are left out.</param>
    /// <param name="stateMachineArn">The ARN of the state machine.</param>
    /// <returns>The text with the values.</returns>
    /// <exception cref="ArgumentException">
    /// When a placeholder has no value, as it is where the policy names the machine's region, account or name and the ARN has none.
    /// </exception>
    public static string FillPolicy(string policy, IReadOnlyDictionary<string, string> values, string stateMachineArn)
    {
        Dictionary<string, string> all = new(values, StringComparer.Ordinal) { ["StateMachineArn"] = stateMachineArn };
        if (stateMachineArn.Split(':') is ["arn", _, "states", var region, var account, "stateMachine", var name, ..])
        {
            all["AwsRegion"] = region;
            all["AwsAccountId"] = account;
            all["StateMachineName"] = name;
        }

        return Fill(policy, all);
    }

    /// <summary>A part of an ARN, such as the name of a state machine; <c>*</c>, which stands for any in a policy, where it has no such part.</summary>
    /// <param name="arn">The ARN.</param>
    /// <param name="part">Which part, counted from 0 between colons.</param>
    /// <returns>The part.</returns>
    public static string ArnPart(string arn, int part) => arn.Split(':') is ["arn", ..] parts && part < parts.Length ? parts[part] : "*";

    private static string ValueOf(string name, IReadOnlyDictionary<string, string> values, bool isExpression)
    {
        if (!values.TryGetValue(name, out string? value) || value is null)
        {
            throw new ArgumentException($"The placeholder ${{{name}}} has no value.", nameof(values));
        }

        if (isExpression && value.Any(character => char.IsControl(character) || "'\"\\{}".Contains(character)))
        {
            throw new ArgumentException(
                $"The value of ${{{name}}} stands inside an expression and must have no quotes, braces, backslashes or control characters.",
                nameof(values)
            );
        }

        return JsonEncodedText.Encode(value, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();
    }

    [GeneratedRegex(@"\$\{(\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
