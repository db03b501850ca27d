using AslGen.Hosting;

namespace AslGen;

/// <summary>Values of the context object that a workflow can read.</summary>
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
}
