using System.Reflection;
using System.Runtime.CompilerServices;
using AslGen.Metadata;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Workflows;

/// <summary>The exceptions that errors are thrown as in a workflow's C#.</summary>
/// <param name="workflow">The workflow class.</param>
internal sealed class ErrorTypes(Type workflow)
{
    // The field that every exception keeps its message in. Constructors take what they like, and may make another message of it.
    private static readonly FieldInfo Message = typeof(Exception).GetField("_message", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly IReadOnlyList<Type> _known =
    [
        .. workflow.GetCustomAttributes<ErrorTypeAttribute>().Select(attribute => attribute.Exception),
    ];
    private readonly IReadOnlyDictionary<string, Type> _own = workflow
        .GetCustomAttributes<ErrorTypeAttribute>()
        .Where(attribute => !attribute.IsOnlyThrown)
        .Select(attribute => attribute.Exception)
        .ToDictionary(ErrorNameAttribute.Of, StringComparer.Ordinal);

    /// <summary>Whether an exception that <c>RunAsync</c> threw is one that fails the execution, rather than a mistake in its C#.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(Exception exception) => exception is StateException || _known.Contains(exception.GetType());

    /// <summary>The exception that an error is thrown as.</summary>
    /// <param name="stateName">The state that failed.</param>
    /// <param name="error">The error.</param>
    /// <param name="isOfFunction">Whether a Lambda function's own errors are reported, whose cause is JSON text.</param>
    /// <returns>The exception.</returns>
    /// <exception cref="SimulationException">When the cause is not what Lambda gives.</exception>
    public Exception ToException(string stateName, StateError error, bool isOfFunction)
    {
        string name = error.Error ?? "";
        string cause = error.Cause ?? "";
        if (!_own.TryGetValue(name, out Type? type))
        {
            return StateException.Of(name, cause);
        }

        return Make(type, isOfFunction ? MessageIn(stateName, name, cause) : cause, cause);
    }

    /// <summary>What comes out of a Parallel or Map state where its code throws: a state that fails says no more than a name and a cause.</summary>
    /// <param name="exception">The exception that was thrown inside.</param>
    /// <returns>The same without the properties that its own class declares.</returns>
    public Exception OutOfState(Exception exception) =>
        exception is not StateException && _known.Contains(exception.GetType())
            ? Make(exception.GetType(), exception.Message, exception.GetCause())
            : exception;

    private static Exception Make(Type type, string message, string cause)
    {
        Exception exception = (Exception)RuntimeHelpers.GetUninitializedObject(type);
        Message.SetValue(exception, message);
        exception.SetCause(cause);
        return exception;
    }

    private static string MessageIn(string stateName, string error, string cause)
    {
        try
        {
            return DataReader.Parse(cause) is DataObject report && report["errorMessage"] is DataString message
                ? message.Value
                : throw NoReport();
        }
        catch (System.Text.Json.JsonException)
        {
            throw NoReport();
        }

        SimulationException NoReport() =>
            new(
                $"The state '{stateName}' failed with {error}, but the cause is not what Lambda gives for an exception: "
                    + $"throw the exception in the stub, or use {nameof(TaskOutcome)}.{nameof(TaskOutcome.LambdaException)}. The cause is '{cause}'"
            );
    }
}
