using System.Text;
using System.Text.RegularExpressions;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>Checks a call's arguments by a signature, and completes them.</summary>
/// <remarks>
/// The kinds of the arguments, a letter each, have to match a regular expression that the signature stands for. That decides which
/// argument is for which parameter, also where that is surprising.
/// </remarks>
internal sealed class SignatureCheck
{
    private const string AnyValue = "asnblfom";

    private readonly List<Parameter> _parameters = [];
    private readonly bool _isSimple;
    private Regex? _regex;

    /// <summary>Makes the check of a signature.</summary>
    /// <param name="signature">The text between the angle brackets, which is a valid signature.</param>
    public SignatureCheck(string signature)
    {
        Read(signature);
        _isSimple = _parameters.TrueForAll(parameter => parameter.Kinds is not null && parameter.Quantifier is "" or "?");
    }

    private sealed class Parameter
    {
        public required string Type { get; init; }

        public required string Class { get; init; }

        /// <summary>The kinds that it takes; null where they are no plain list.</summary>
        public string? Kinds { get; init; }

        public string Quantifier { get; set; } = "";

        public string? Subtype { get; set; }

        /// <summary>The expression that the context item's kind has to match to stand in.</summary>
        public Regex? Context { get; set; }

        public string Regex => Class + Quantifier;
    }

    /// <summary>Checks arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="context">The context item.</param>
    /// <returns>An argument for each parameter.</returns>
    public DataValue?[] Validate(DataValue?[] arguments, DataValue? context)
    {
        if (_isSimple && MatchesSimply(arguments))
        {
            return Complete(arguments, context, index => index < arguments.Length ? 1 : 0);
        }

        StringBuilder kinds = new(arguments.Length);
        foreach (DataValue? argument in arguments)
        {
            kinds.Append(KindOf(argument));
        }

        string supplied = kinds.ToString();
        _regex ??= EcmaScriptRegex.Create(
            "^" + string.Concat(_parameters.Select(parameter => "(" + parameter.Regex + ")")) + "$",
            false,
            false
        );
        Match match = _regex.Match(supplied);
        return match.Success ? Complete(arguments, context, index => match.Groups[index + 1].Length) : throw Mismatch(arguments, supplied);
    }

    /// <summary>The letter of a value's kind.</summary>
    public static char KindOf(DataValue? value) =>
        value switch
        {
            null => 'm',
            FunctionValue => 'f',
            DataString => 's',
            DataNumber => 'n',
            DataBoolean => 'b',
            DataNull => ReferenceEquals(value, DataNull.Undefined) ? 'm' : 'l',
            DataArray => 'a',
            _ => 'o',
        };

    private bool MatchesSimply(DataValue?[] arguments)
    {
        if (arguments.Length > _parameters.Count)
        {
            return false;
        }

        for (int index = 0; index < _parameters.Count; index++)
        {
            Parameter parameter = _parameters[index];
            bool fits = index < arguments.Length ? parameter.Kinds!.Contains(KindOf(arguments[index])) : parameter.Quantifier == "?";
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private DataValue?[] Complete(DataValue?[] arguments, DataValue? context, Func<int, int> countOf)
    {
        List<DataValue?> valid = new(_parameters.Count);
        int position = 0;
        for (int index = 0; index < _parameters.Count; index++)
        {
            Parameter parameter = _parameters[index];
            DataValue? argument = position < arguments.Length ? arguments[position] : null;
            int count = countOf(index);
            if (count == 0)
            {
                if (parameter.Context is null)
                {
                    // It takes the argument of a later parameter, which then takes the next.
                    valid.Add(argument);
                    position++;
                }
                else if (parameter.Context.IsMatch(KindOf(context).ToString()))
                {
                    valid.Add(context);
                }
                else
                {
                    throw new JsonataException("T0411", context) { Argument = position + 1 };
                }
            }

            int start = position;
            for (; position < start + count; position++)
            {
                if (parameter.Type == "a")
                {
                    argument = ArrayOf(parameter, arguments, position, start, count);
                }

                valid.Add(argument);
            }

            position = count == 0 ? position : start + count;
        }

        return [.. valid];
    }

    private static DataValue? ArrayOf(Parameter parameter, DataValue?[] arguments, int position, int start, int count)
    {
        DataValue? argument = position < arguments.Length ? arguments[position] : null;
        if (argument is null)
        {
            return null;
        }

        if (parameter.Subtype is { } subtype && !FitsSubtype(argument, subtype, count == 1, arguments, start))
        {
            throw new JsonataException("T0412", argument)
            {
                Argument = position + 1,
                ItemType = subtype switch
                {
                    "a" => "arrays",
                    "b" => "booleans",
                    "f" => "functions",
                    "n" => "numbers",
                    "o" => "objects",
                    "s" => "strings",
                    _ => null,
                },
            };
        }

        return argument as DataArray ?? new SequenceValue([argument]);
    }

    private static bool FitsSubtype(DataValue argument, string subtype, bool isAlone, DataValue?[] arguments, int start)
    {
        if (argument is not DataArray array)
        {
            return isAlone && KindOf(arguments[start]).ToString() == subtype;
        }

        if (array.Count == 0)
        {
            return true;
        }

        char first = KindOf(array[0]);
        if (subtype.Length == 0 || first != subtype[0])
        {
            return false;
        }

        for (int index = 1; index < array.Count; index++)
        {
            if (KindOf(array[index]) != first)
            {
                return false;
            }
        }

        return true;
    }

    private JsonataException Mismatch(DataValue?[] arguments, string supplied)
    {
        StringBuilder pattern = new("^");
        int good = 0;
        foreach (Parameter parameter in _parameters)
        {
            pattern.Append(parameter.Regex);
            Match match = EcmaScriptRegex.Create(pattern.ToString(), false, false).Match(supplied);
            if (!match.Success)
            {
                break;
            }

            good = match.Length;
        }

        return new JsonataException("T0410", good < arguments.Length ? arguments[good] : null) { Argument = good + 1 };
    }

    private void Read(string signature)
    {
        // The parser has accepted it; here the closing angle bracket belongs to it, as to the reference implementation.
        string text = signature + ">";
        for (int position = 0; position < text.Length; position++)
        {
            Parameter? last = _parameters.Count == 0 ? null : _parameters[^1];
            char symbol = text[position];
            switch (symbol)
            {
                case ':':
                    return;
                case 's' or 'n' or 'b' or 'l' or 'o':
                    Add(symbol.ToString(), symbol + "m");
                    break;
                case 'a' or 'x':
                    Add(symbol.ToString(), AnyValue);
                    break;
                case 'f':
                    _parameters.Add(
                        new Parameter
                        {
                            Type = "f",
                            Class = "f",
                            Kinds = "f",
                        }
                    );
                    break;
                case 'j':
                    Add("j", "asnblom");
                    break;
                case '-' when last is not null:
                    last.Context = EcmaScriptRegex.Create(last.Regex, false, false);
                    last.Quantifier += "?";
                    break;
                case '?' or '+' when last is not null:
                    last.Quantifier += symbol;
                    break;
                case '(':
                    string choice = Enclosed(text, ref position, '(', ')');
                    Add("(" + choice + ")", choice + "m");
                    break;
                case '<' when last is not null:
                    last.Subtype = Enclosed(text, ref position, '<', '>');
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(string type, string kinds) =>
        _parameters.Add(
            new Parameter
            {
                Type = type,
                Class = "[" + kinds + "]",
                Kinds = kinds.All(char.IsAsciiLetter) ? kinds : null,
            }
        );

    private static string Enclosed(string text, ref int position, char open, char close)
    {
        int start = position + 1;
        for (int depth = 1; position < text.Length && depth > 0; )
        {
            position++;
            char symbol = position < text.Length ? text[position] : '\0';
            depth += symbol == open ? 1 : 0;
            depth -= symbol == close ? 1 : 0;
        }

        return text[start..Math.Min(position, text.Length)];
    }
}
