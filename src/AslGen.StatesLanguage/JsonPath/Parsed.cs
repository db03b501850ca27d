namespace AslGen.StatesLanguage.JsonPath;

/// <summary>What parsing a text gives: a value, or what is wrong with the text.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value, or null where the text is wrong.</param>
/// <param name="Error">What is wrong, or null.</param>
public sealed record Parsed<T>(T? Value, TextError? Error)
    where T : class
{
    internal static Parsed<T> Fail(int position, int length, string message) => new(Value: null, new TextError(position, length, message));
}

/// <summary>What is wrong with a text.</summary>
/// <param name="Position">Where, in characters.</param>
/// <param name="Length">How many characters; 0 where something is missing.</param>
/// <param name="Message">What is wrong, in words.</param>
public sealed record TextError(int Position, int Length, string Message);
