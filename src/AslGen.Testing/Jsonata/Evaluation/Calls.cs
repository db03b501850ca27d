using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Evaluation;

/// <summary>Calls functions.</summary>
internal static class Calls
{
    /// <summary>Calls a function, and then the functions that it ends with.</summary>
    /// <param name="function">The function, if it is one.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="input">The context item, which can stand in for a missing argument.</param>
    /// <param name="environment">The scope.</param>
    /// <returns>The result.</returns>
    public static DataValue? Apply(DataValue? function, DataValue?[] arguments, DataValue? input, Frame environment)
    {
        DataValue? result = ApplyOnce(function, arguments, input, environment);
        while (result is TailCall tail)
        {
            result = tail.Call.Continue(tail, input, environment);
        }

        return result;
    }

    /// <summary>Calls a function. The result can be a call that is left to do.</summary>
    public static DataValue? ApplyOnce(DataValue? function, DataValue?[] arguments, DataValue? input, Frame environment)
    {
        if (function is not FunctionValue callable)
        {
            throw new JsonataException("T1006");
        }

        DataValue?[] valid = callable.Signature is { } signature ? signature.Validate(arguments, input) : arguments;
        return callable.Run(valid, input, environment);
    }

    /// <summary>Calls a function that is an argument with as many of three arguments as it takes.</summary>
    public static DataValue? Invoke(FunctionValue function, DataValue? first, DataValue? second, DataValue? third, Frame environment) =>
        function.Invoke(
            function.Arity switch
            {
                >= 3 => [first, second, third],
                2 => [first, second],
                _ => [first],
            },
            environment
        );

    /// <summary>
    /// The error where a built-in function gets a function in a way in which the reference implementation cannot call it: through a call
    /// that is the last thing a function does.
    /// </summary>
    public static JsonataException NotCallable() =>
        new(
            null,
            "In the last call of a function, $sort cannot take a function as an argument, and other functions cannot take built-in or "
                + "partially applied functions. A variable that is set to the call's result avoids it."
        );
}
