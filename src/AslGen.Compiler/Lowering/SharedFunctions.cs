using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage.Jsonata;

namespace AslGen.Compiler.Lowering;

/// <summary>The functions that templates call, read once.</summary>
internal static class SharedFunctions
{
    private static readonly IReadOnlyList<JsonataAssignment> Definitions = [.. DecimalJsonata.Functions.Select(Parse)];

    private static readonly IReadOnlyDictionary<string, JsonataAssignment> ByName = Definitions.ToDictionary(
        definition => definition.Name,
        StringComparer.Ordinal
    );

    /// <summary>The functions that an expression calls itself.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Their names, each as often as it is there.</returns>
    public static IEnumerable<string> CalledIn(JsonataExpression expression) =>
        expression is JsonataVariable variable
            ? (ByName.ContainsKey(variable.Name) ? [variable.Name] : [])
            : JsonataTree.PartsOf(expression).SelectMany(CalledIn);

    /// <summary>An expression behind the definitions of the functions that it calls.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="called">The functions that it calls.</param>
    /// <returns>The expression itself where it calls none.</returns>
    public static JsonataExpression Define(JsonataExpression expression, IEnumerable<string> called)
    {
        HashSet<string> needed = new(StringComparer.Ordinal);
        foreach (string name in called)
        {
            Need(name);
        }

        IEnumerable<JsonataExpression> definitions = Definitions.Where(definition => needed.Contains(definition.Name));
        return needed.Count == 0
            ? expression
            : new JsonataBlock([.. definitions, .. expression is JsonataBlock block ? block.Expressions : [expression]]);

        void Need(string name)
        {
            if (needed.Add(name))
            {
                foreach (string other in CalledIn(ByName[name].Value))
                {
                    Need(other);
                }
            }
        }
    }

    private static JsonataAssignment Parse(SharedFunction function) =>
        JsonataParser.Parse($"(${function.Name} := {function.Jsonata})").Expression
            is JsonataBlock { Expressions: [JsonataAssignment read] }
            ? read
            : throw new ArgumentException($"No function: {function.Jsonata}", nameof(function));
}
