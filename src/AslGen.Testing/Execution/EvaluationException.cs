namespace AslGen.Testing.Execution;

/// <summary>Why an expression or a setting of a state has no value. It becomes the state's error.</summary>
/// <param name="error">The error's name.</param>
/// <param name="cause">What is wrong, without the sentence about the state that the service puts before it.</param>
internal sealed class EvaluationException(string error, string cause) : Exception(cause)
{
    /// <summary>The name of errors in JSONPath.</summary>
    public const string Runtime = "States.Runtime";

    /// <summary>The name of errors in JSONata.</summary>
    public const string Query = "States.QueryEvaluationError";

    public string Error { get; } = error;

    /// <summary>The field at fault, such as <c>Output/total</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The expression at fault.</summary>
    public string? Expression { get; init; }

    public static EvaluationException InPath(string cause, string? location = null, string? expression = null) =>
        new(Runtime, cause) { Location = location, Expression = expression };

    public static EvaluationException InQuery(string cause, string? location = null, string? expression = null) =>
        new(Query, cause) { Location = location, Expression = expression };
}
