using AslGen.StatesLanguage.Jsonata.Syntax;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>What a function takes and gives, as JSONata writes it: <c>&lt;s-nn?:s&gt;</c>.</summary>
/// <param name="Parameters">The parameters.</param>
/// <param name="Result">The result's type, a letter and for arrays and functions perhaps more; null where it is not told.</param>
public sealed record JsonataSignature(EquatableArray<JsonataParameter> Parameters, string? Result)
{
    private const string AnyValue = "asnblfom";

    /// <summary>The least number of arguments; the context item can stand in for others.</summary>
    public int MinArguments => Parameters.Count(parameter => !parameter.IsOptional && !parameter.IsContext);

    /// <summary>The greatest number of arguments, or null where there is none.</summary>
    public int? MaxArguments => Parameters.Any(parameter => parameter.IsRepeated) ? null : Parameters.Count;

    /// <summary>Reads a signature.</summary>
    /// <param name="text">The text between the angle brackets.</param>
    /// <returns>The signature.</returns>
    /// <exception cref="ArgumentException">The text is no signature.</exception>
    public static JsonataSignature Parse(string text)
    {
        Reader reader = new(text);
        (string? Code, string Message)? error = reader.Read();
        return error is null
            ? new JsonataSignature(reader.Parameters.Select(parameter => parameter.Build()).ToEquatableArray(), reader.Result)
            : throw new ArgumentException(error.Value.Message, nameof(text));
    }

    /// <summary>Why a text between angle brackets is no signature, or null where it is one.</summary>
    internal static (string? Code, string Message)? FindError(string text) => new Reader(text).Read();

    /// <summary>
    /// Reads a signature as the reference implementation does, which makes a regular expression of it and ignores what it does not
    /// know.
    /// </summary>
    private sealed class Reader(string inside)
    {
        // An unclosed bracket takes the closing angle bracket along.
        private readonly string _text = inside + ">";
        private Parameter _previous = new();
        private int _position;

        public List<Parameter> Parameters { get; } = [];

        public string? Result { get; private set; }

        public (string? Code, string Message)? Read()
        {
            Parameter next = _previous;
            for (; _position < _text.Length; _position++)
            {
                char symbol = _text[_position];
                switch (symbol)
                {
                    case ':':
                        Result = inside.Substring(_position + 1);
                        _position = inside.Length;
                        break;
                    case 's' or 'n' or 'b' or 'l' or 'o':
                        Add(ref next, symbol.ToString(), symbol + "m");
                        break;
                    case 'a' or 'x':
                        Add(ref next, symbol.ToString(), AnyValue);
                        break;
                    case 'f':
                        Add(ref next, "f", "f");
                        break;
                    case 'j':
                        Add(ref next, "j", "asnblom");
                        break;
                    case '-':
                        if (!IsRegex(_previous.Regex))
                        {
                            return Invalid();
                        }

                        _previous.IsContext = true;
                        _previous.Regex += "?";
                        break;
                    case '?' or '+':
                        _previous.IsOptional |= symbol == '?';
                        _previous.IsRepeated |= symbol == '+';
                        _previous.Regex += symbol;
                        break;
                    case '(':
                        string choice = Enclosed('(', ')');
                        if (choice.IndexOf('<') >= 0)
                        {
                            return ("S0402", "The signature has a choice of types with a type parameter, which JSONata does not support.");
                        }

                        Add(ref next, "(" + choice + ")", choice + "m");
                        break;
                    case '<':
                        if (_previous.Type is not ("a" or "f"))
                        {
                            return ("S0401", "Only arrays, 'a', and functions, 'f', can have a type parameter in a signature.");
                        }

                        _previous.Subtype = Enclosed('<', '>');
                        break;
                    default:
                        break;
                }
            }

            return IsRegex("^" + string.Concat(Parameters.Select(parameter => "(" + parameter.Regex + ")")) + "$") ? null : Invalid();
        }

        private static bool IsRegex(string pattern) => EcmaScriptPattern.FindError(pattern) is null;

        private static (string? Code, string Message) Invalid() => (null, "The signature of the function is invalid.");

        private void Add(ref Parameter parameter, string type, string symbols)
        {
            parameter.Type = type;
            parameter.Regex = symbols == "f" ? "f" : "[" + symbols + "]";
            Parameters.Add(parameter);
            _previous = parameter;
            parameter = new Parameter();
        }

        // Leaves the position at the closing bracket, or at the end where there is none.
        private string Enclosed(char open, char close)
        {
            int start = _position + 1;
            int depth = 1;
            while (_position < _text.Length && depth > 0)
            {
                _position++;
                char symbol = _position < _text.Length ? _text[_position] : '\0';
                depth += symbol == open ? 1 : 0;
                depth -= symbol == close ? 1 : 0;
            }

            return _text.Substring(start, Math.Min(_position, _text.Length) - start);
        }
    }

    private sealed class Parameter
    {
        public string? Type { get; set; }

        // What JavaScript makes of a value that is not there yet.
        public string Regex { get; set; } = "undefined";

        public string? Subtype { get; set; }

        public bool IsContext { get; set; }

        public bool IsOptional { get; set; }

        public bool IsRepeated { get; set; }

        public JsonataParameter Build() => new(Type!, Subtype, IsContext, IsOptional, IsRepeated);
    }
}

/// <summary>A parameter of a <see cref="JsonataSignature"/>.</summary>
/// <param name="Type">
/// Its type: <c>s</c> string, <c>n</c> number, <c>b</c> boolean, <c>l</c> null, <c>o</c> object, <c>a</c> array, where any other value
/// is an array of one item, <c>f</c> function, <c>j</c> any of these but a function, <c>x</c> any, or a choice, <c>(sf)</c>.
/// </param>
/// <param name="Subtype">The type of an array's items or a function's signature; null where it is not told.</param>
/// <param name="IsContext">Whether the context item stands in for a missing argument.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="IsRepeated">Whether it takes one argument or more.</param>
public sealed record JsonataParameter(string Type, string? Subtype, bool IsContext, bool IsOptional, bool IsRepeated);
