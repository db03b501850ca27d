using System.Text.Json;
using AslGen.Hosting;

namespace AslGen;

/// <summary>
/// The token of a callback task, and JSONPath written by hand, for what C# has no words for. It is checked while the workflow is compiled.
/// </summary>
public static class JsonPath
{
    /// <summary>
    /// The token that a callback task must send to whoever is to answer with <c>SendTaskSuccess</c> or <c>SendTaskFailure</c>.
    /// It compiles to <c>$$.Task.Token</c> in JSONPath and to <c>$states.context.Task.Token</c> in JSONata.
    /// </summary>
    /// <exception cref="InvalidOperationException">When read outside Step Functions, where there is no token.</exception>
    public static string TaskToken =>
        StateHost.Current?.TaskToken
        ?? throw new InvalidOperationException("JsonPath.TaskToken has a value only inside a running Step Functions execution.");

    /// <summary>
    /// The value of a path or of an intrinsic function:
    /// <c>JsonPath.Evaluate&lt;string[]&gt;("$.order.Lines[?(@.Quantity &gt; 1)].Product", new { order })</c>. Only in workflows whose query
    /// language is JSONPath.
    /// </summary>
    /// <typeparam name="T">
    /// What the value is. The author answers for it: a path with <c>[*]</c>, a filter or a slice, for example, gives an array.
    /// </typeparam>
    /// <param name="expression">
    /// The path or function, a constant. Its paths start with a value that is given here, <c>$.name</c>, or with the context object,
    /// <c>$$</c>. Inside filters they start with <c>@</c>.
    /// </param>
    /// <param name="values">A new anonymous object, whose members are the values.</param>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidOperationException">When called outside Step Functions and the simulator of AslGen.Testing.</exception>
    public static T Evaluate<T>(string expression, object? values = null) =>
        StateHost.Current is { } host
            ? host.EvaluateJsonPath(expression, JsonSerializer.SerializeToElement(values ?? new { }, host.Json)).Deserialize<T>(host.Json)!
            : throw new InvalidOperationException("JsonPath.Evaluate has a value only inside a running Step Functions execution.");
}
