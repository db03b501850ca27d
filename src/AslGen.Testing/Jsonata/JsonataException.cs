using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata;

/// <summary>Why an expression has no value.</summary>
internal sealed class JsonataException : Exception
{
    private readonly string? _reason;
    private int _position = -1;

    /// <summary>Makes the error of a code that JSONata has.</summary>
    /// <param name="code">The code.</param>
    /// <param name="value">The value that is wrong.</param>
    public JsonataException(string code, DataValue? value = null)
    {
        Code = code;
        Value = value;
    }

    /// <summary>Makes an error.</summary>
    /// <param name="code">The code; null where JSONata has none for it.</param>
    /// <param name="message">What is wrong, in words.</param>
    /// <param name="value">The value that is wrong.</param>
    public JsonataException(string? code, string message, DataValue? value = null)
    {
        Code = code;
        Value = value;
        _reason = message;
    }

    /// <summary>JSONata's code; null where the reference implementation breaks off without one.</summary>
    public string? Code { get; }

    /// <summary>Where in the text the expression starts that went wrong, or -1.</summary>
    public int Position
    {
        get => _position;
        init => _position = value;
    }

    /// <summary>The operator, or the function's name without the dollar sign.</summary>
    public string? Token { get; set; }

    /// <summary>The value that is wrong.</summary>
    public DataValue? Value { get; }

    /// <summary>The other value, where two do not fit.</summary>
    public DataValue? OtherValue { get; init; }

    /// <summary>Which argument of a function is wrong, from 1; 0 where that is not it.</summary>
    public int Argument { get; init; }

    /// <summary>What the items of an array should be.</summary>
    public string? ItemType { get; init; }

    /// <inheritdoc />
    public override string Message => _reason ?? JsonataMessages.Of(this);

    /// <summary>Tells where the error is, whatever was told before.</summary>
    /// <returns>
    /// False: it is the filter of a handler that never handles anything. Throwing the error again at each of many nested expressions
    /// would use up the stack.
    /// </returns>
    public bool Locate(int position, string? token)
    {
        _position = position;
        Token = token;
        return false;
    }

    /// <summary>Tells where the error is, as far as that was not told before.</summary>
    /// <returns>False, as <see cref="Locate"/> does.</returns>
    public bool LocateIfNowhere(int position, string? token) => Locate(_position < 0 ? position : _position, Token ?? token);
}
