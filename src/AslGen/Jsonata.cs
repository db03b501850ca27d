using System.Text.Json;
using AslGen.Hosting;

namespace AslGen;

/// <summary>JSONata written by hand, for what C# has no words for. It is checked while the workflow is compiled.</summary>
public static class Jsonata
{
    /// <summary>
    /// The value of a JSONata expression: <c>Jsonata.Evaluate&lt;double&gt;("$sum($lines.(Weight * Quantity))", new { lines = order.Lines })</c>.
    /// Only in workflows whose query language is JSONata.
    /// </summary>
    /// <typeparam name="T">
    /// What the value is. The author answers for it: a sequence of one item, for example, is that item in JSONata, and no array.
    /// </typeparam>
    /// <param name="expression">
    /// The expression, a constant. It reads the variables given here and the context object, <c>$states.context</c>, and nothing else.
    /// </param>
    /// <param name="variables">A new anonymous object, whose members are the expression's variables.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">When called outside Step Functions and the simulator of AslGen.Testing.</exception>
    public static T Evaluate<T>(string expression, object? variables = null) =>
        StateHost.Current is { } host
            ? host.EvaluateJsonata(expression, JsonSerializer.SerializeToElement(variables ?? new { }, host.Json))
                .Deserialize<T>(host.Json)!
            : throw new InvalidOperationException("Jsonata.Evaluate has a value only inside a running Step Functions execution.");
}
