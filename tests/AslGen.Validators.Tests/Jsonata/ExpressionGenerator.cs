using System.Globalization;

namespace AslGen.Validators.Tests;

/// <summary>Writes JSONata expressions at random, the same for the same seed: most are right, some break a rule of the structure.</summary>
internal sealed class ExpressionGenerator(int seed)
{
    private static readonly string[] Names =
    [
        "a",
        "b1",
        "_c",
        "Account",
        "order",
        "in",
        "and",
        "or",
        "function",
        "λ",
        "`a b`",
        "`and`",
        "``",
        "übung",
        "x\"y",
        "a$b",
    ];
    private static readonly string[] Variables = ["$", "$$", "$x", "$i", "$states", "$sum", "$map", "$_1", "$'"];
    private static readonly string[] Strings = ["\"\"", "\"a\"", "'it'", "\"\\u00e9\\n\"", "'\\\"\\\\\\/'", "\"'\"", "'😀'", "\"/*\""];
    private static readonly string[] Numbers = ["0", "1", "42", "1.5", "0.25", "1e3", "2E-2", "9007199254740993", "1e308"];
    private static readonly string[] Patterns =
    [
        "/a/",
        "/[a-z]+/i",
        "/(\\d{2,3})-\\w*?/m",
        "/^(?:a|b)$/im",
        "/(?<y>\\d)\\k<y>/",
        "/a\\/b/",
        "/[/]/",
        "/(?=a)*(?!b)/",
        "/{/",
        "/(?<=a)b/",
    ];
    private static readonly string[] Signatures =
    [
        "",
        "",
        "<n>",
        "<s-nn?:s>",
        "<a<s>-f<n:n>+:x>",
        "<(sn)j>",
        "<oblx?>",
        "<o<n>>",
        "<(a<n>)>",
        "<:b>",
        "<s++>",
    ];
    private static readonly string[] BinaryOperators =
    [
        "+",
        "-",
        "*",
        "/",
        "%",
        "&",
        "=",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "and",
        "or",
        "in",
        "~>",
    ];
    private static readonly string[] PatternPieces =
    [
        "a",
        "b",
        "z",
        "0",
        "9",
        ".",
        "^",
        "$",
        "|",
        "(",
        "(",
        ")",
        ")",
        "(?:",
        "(?=",
        "(?!",
        "(?<=",
        "(?<!",
        "(?<n>",
        "(?<m>",
        "(?",
        "[",
        "[^",
        "]",
        "]",
        "-",
        "*",
        "+",
        "?",
        "{",
        "}",
        "{2}",
        "{2,}",
        "{2,3}",
        "{3,2}",
        "{,2}",
        "\\",
        "\\d",
        "\\b",
        "\\B",
        "\\k",
        "\\k<n>",
        "\\u00e9",
        "\\u12",
        "\\x41",
        "\\c",
        "\\cA",
        "\\0",
        "\\12",
        "\\8",
        "\\/",
        "/",
        "<",
        ">",
        ",",
        "é",
        "😀",
        "\\u{61}",
        "\\[",
        "\\)",
        "\\w",
        "=",
        "!",
        ":",
    ];
    private static readonly string[] SignaturePieces =
    [
        "a",
        "b",
        "f",
        "j",
        "l",
        "n",
        "o",
        "s",
        "x",
        "z",
        "-",
        "?",
        "+",
        "(",
        ")",
        "<",
        ">",
        "<n>",
        "<s:n>",
        "(ns)",
        ":",
        "é",
        "1",
        "\"x y\"",
        " ",
        "=",
        "\\",
    ];
    private static readonly string[] Blanks = ["", "", "", " ", " ", "\n", "\t\r\v", "/* c */", " /**/ "];

    private readonly Random _random = new(seed);

    /// <summary>Writes an expression.</summary>
    /// <param name="depth">How many levels of expressions it may have.</param>
    public string Expression(int depth)
    {
        if (depth <= 0)
        {
            return Primary(0);
        }

        return _random.Next(18) switch
        {
            0 or 1 => Expression(depth - 1) + Around(Pick(BinaryOperators)) + Expression(depth - 1),
            2 => Expression(depth - 1) + Around("?") + Expression(depth - 1) + Around(":") + Expression(depth - 1),
            3 => Expression(depth - 1) + Around("?") + Expression(depth - 1),
            4 => Pick(Variables) + Around(":=") + Expression(depth - 1),
            5 => "-" + Expression(depth - 1),
            6 => Step(depth - 1)
                + "^"
                + Blank()
                + "("
                + Many(1, () => Pick("", "<", ">") + Expression(depth - 1), ",")
                + ")"
                + Pick("", "", "@$x", "#$i", "[0]"),
            7 => Step(depth - 1) + Members(depth - 1) + Pick("", "", "[0]", "[]", "{}", "#$i", "@$x", "^(a)", ".a"),
            8 or 9 or 10 or 11 => Many(2, () => Step(depth - 1), "."),
            12 or 13 => Step(depth - 1),
            _ => Primary(depth - 1),
        };
    }

    private string Primary(int depth) =>
        _random.Next(depth <= 0 ? 12 : 22) switch
        {
            0 or 1 or 2 => Pick(Names),
            3 or 4 or 5 => Pick(Variables),
            6 => Pick(Strings),
            7 => Pick(Numbers),
            8 => Pick("true", "false", "null"),
            9 => Pick("*", "**", "%"),
            10 => Pick("%", "a", "*"),
            11 => Pick(Names),
            12 => "(" + Many(0, () => Expression(depth - 1), ";") + ")",
            13 => "[" + Many(0, () => Item(depth - 1), ",") + "]",
            14 => Members(depth - 1),
            15 => Pick("function", "λ") + Lambda(depth - 1),
            16 or 17 => Pick(Variables) + "(" + Many(0, () => Argument(depth - 1), ",") + ")",
            18 => "|" + Many(2, () => Expression(depth - 1), "|", most: 2) + Pick("", "," + Expression(depth - 1)) + "|",
            19 => "(" + Expression(depth - 1) + ")",
            20 => Pick(Variables) + "(" + Blank() + Expression(depth - 1) + "," + Blank() + Regex() + ")",
            _ => "(" + Expression(depth - 1) + ")(" + Many(0, () => Argument(depth - 1), ",") + ")",
        };

    private string Step(int depth)
    {
        string step = Primary(depth);
        for (int count = _random.Next(4) - 1; count > 0; count--)
        {
            step += _random.Next(8) switch
            {
                0 => "[]",
                1 => "[" + Pick("0", "-1", "%.a = 1", "$i") + "]",
                2 or 3 => "[" + Expression(depth - 1) + "]",
                4 => "@" + Blank() + Pick(Variables),
                5 => "#" + Blank() + Pick(Variables),
                6 => "(" + Many(0, () => Argument(depth - 1), ",") + ")",
                _ => "[" + Blank() + "]",
            };
        }

        return step;
    }

    private string Lambda(int depth) =>
        "(" + Many(0, () => Pick(Variables), ",") + ")" + Blank() + Signature() + Blank() + "{" + Expression(depth) + "}";

    private string Signature() =>
        _random.Next(3) > 0
            ? Pick(Signatures)
            : "<" + string.Concat(Enumerable.Range(0, _random.Next(8)).Select(_ => Pick(SignaturePieces))) + ">";

    private string Regex() => _random.Next(3) == 0 ? Pick(Patterns) : Pattern();

    /// <summary>Writes a regular expression of pieces in no order.</summary>
    public string Pattern() =>
        "/"
        + string.Concat(Enumerable.Range(0, _random.Next(1, 8)).Select(_ => Pick(PatternPieces)))
        + "/"
        + Pick("", "i", "m", "im", "mi", "ii");

    /// <summary>Writes a function with a signature of pieces in no order.</summary>
    public string Function() => "function($x)" + Signature() + "{$x}";

    private string Members(int depth) => "{" + Many(0, () => Expression(depth) + Around(":") + Expression(depth), ",") + "}";

    private string Item(int depth) => Expression(depth) + (_random.Next(3) == 0 ? Around("..") + Expression(depth) : "");

    private string Argument(int depth) => _random.Next(6) == 0 ? "?" : Expression(depth);

    private string Many(int least, Func<string> item, string separator, int most = 3)
    {
        int count = _random.Next(least, most + 1);
        return string.Join(Around(separator), Enumerable.Range(0, count).Select(_ => item()));
    }

    private string Around(string token) => char.IsLetter(token[0]) ? $" {token} " : Blank() + token + Blank();

    private string Blank() => Pick(Blanks);

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>Takes an expression and breaks it in a few places.</summary>
    /// <param name="expression">The expression.</param>
    public string Mutate(string expression)
    {
        List<string> tokens = Split(expression);
        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            int index = _random.Next(tokens.Count + 1);
            switch (_random.Next(5))
            {
                case 0 when index < tokens.Count:
                    tokens.RemoveAt(index);
                    break;
                case 1 when index < tokens.Count:
                    tokens[index] = AnyToken(tokens);
                    break;
                case 2 when index + 1 < tokens.Count:
                    (tokens[index], tokens[index + 1]) = (tokens[index + 1], tokens[index]);
                    break;
                case 3 when index < tokens.Count:
                    tokens.RemoveRange(index, tokens.Count - index);
                    break;
                default:
                    tokens.Insert(index, AnyToken(tokens));
                    break;
            }
        }

        return string.Concat(tokens);
    }

    private string AnyToken(List<string> tokens) =>
        _random.Next(8) switch
        {
            0 => Pick(Names),
            1 => Pick(Variables),
            2 => Pick(Strings) is { } text && _random.Next(3) == 0 ? text[..^1] : Pick(Strings),
            3 => Pick(Numbers),
            4 => Pick(Patterns),
            5 when tokens.Count > 0 => tokens[_random.Next(tokens.Count)],
            6 => Pick(
                "\\",
                "\"\\x\"",
                "'\\u12g4'",
                "1e999",
                "!",
                "~",
                "`",
                "/*",
                "/",
                "//",
                "/a/ii",
                "/(/",
                "/a)/",
                "\u00a0",
                "\f",
                "01",
                "function(",
                "λ"
            ),
            _ => Pick(
                ".",
                "[",
                "]",
                "{",
                "}",
                "(",
                ")",
                ",",
                "@",
                "#",
                ";",
                ":",
                "?",
                "|",
                "^",
                "..",
                ":=",
                "%",
                "*",
                "**",
                "-",
                "<",
                ">",
                "~>",
                "[]"
            ),
        };

    private static List<string> Split(string expression)
    {
        List<string> tokens = [];
        int start = 0;
        for (int index = 1; index <= expression.Length; index++)
        {
            if (index == expression.Length || !IsInside(expression[index - 1], expression[index]))
            {
                tokens.Add(expression[start..index]);
                start = index;
            }
        }

        return tokens;
    }

    private static bool IsInside(char before, char character) =>
        (char.IsLetterOrDigit(before) || before is '$' or '_') && (char.IsLetterOrDigit(character) || character is '_');

    /// <inheritdoc/>
    public override string ToString() => seed.ToString(CultureInfo.InvariantCulture);
}
