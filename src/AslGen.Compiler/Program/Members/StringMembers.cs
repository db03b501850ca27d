using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.TextJsonata;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// Strings. C# counts and compares UTF-16 code units, as JavaScript does; JSONata's own functions that count, such as <c>$length</c>,
/// count code points, and <c>$split(text, "")</c> gives code units.
/// </summary>
internal static class StringMembers
{
    private const string OutOfRange = """$error("The index is outside the string.")""";

    private static readonly ConstantArgument Ordinal = new("comparison", (int)StringComparison.Ordinal)
    {
        Text = "StringComparison.Ordinal",
    };

    private static readonly ConstantArgument IgnoreCase = new("comparison", (int)StringComparison.OrdinalIgnoreCase)
    {
        Text = "StringComparison.OrdinalIgnoreCase",
    };

    /// <summary><c>string.Length</c>.</summary>
    public static Member Length { get; } = new("P:System.String.Length", "text") { Jsonata = """$count($split($text, ""))""" };

    /// <summary><c>text[index]</c>.</summary>
    public static Member Character { get; } =
        new("P:System.String.Chars(System.Int32)", "text index")
        {
            Jsonata = $"""
                ($units := $split($text, ""); $index >= 0 and $index < $count($units) ? $units[$index] : {OutOfRange})
                """,
        };

    /// <summary><c>text[start..end]</c>; where the end counts from the end of the text, <see cref="RangeToEnd"/>.</summary>
    public static Member Range { get; } = Slice("string[start..end]", "$start", "$end");

    /// <summary><c>text[start..^end]</c>.</summary>
    public static Member RangeToEnd { get; } = Slice("string[start..^end]", "$start", "$count($units) - $end");

    /// <summary><c>text[^start..end]</c>.</summary>
    public static Member RangeFromEnd { get; } = Slice("string[^start..end]", "$count($units) - $start", "$end");

    /// <summary><c>text[^start..^end]</c>.</summary>
    public static Member RangeFromEndToEnd { get; } = Slice("string[^start..^end]", "$count($units) - $start", "$count($units) - $end");

    /// <summary><c>text[^index]</c>.</summary>
    public static Member CharacterFromEnd { get; } =
        new("O:string[^index]", "text index")
        {
            Jsonata = $"""
                ($units := $split($text, ""); $index > 0 and $index <= $count($units) ? $units[$count($units) - $index] : {OutOfRange})
                """,
        };

    /// <summary><c>text.PadLeft(width)</c>.</summary>
    public static Member PadLeft { get; } =
        new("M:System.String.PadLeft(System.Int32)", "text width") { Jsonata = Padded("\" \"", "{0} & $text") };

    /// <summary><c>text.PadRight(width)</c>.</summary>
    public static Member PadRight { get; } =
        new("M:System.String.PadRight(System.Int32)", "text width") { Jsonata = Padded("\" \"", "$text & {0}") };

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        Length,
        Character,
        CharacterFromEnd,
        Range,
        RangeToEnd,
        RangeFromEnd,
        RangeFromEndToEnd,
        // What a text contains.
        new("M:System.String.Contains(System.String)", "text value") { Jsonata = "$contains($text, $value)" },
        new("M:System.String.Contains(System.Char)", "text value") { Jsonata = "$contains($text, $value)" },
        .. ByComparison("Contains", "System.String", "$contains({0}, {1})"),
        .. ByComparison("Contains", "System.Char", "$contains({0}, {1})"),
        new("M:System.String.StartsWith(System.Char)", "text value") { Jsonata = StartsWith("$text", "$value") },
        .. ByComparison("StartsWith", "System.String", StartsWith("{0}", "{1}")),
        OfCulture("M:System.String.StartsWith(System.String)", "StartsWith(value, StringComparison.Ordinal)"),
        new("M:System.String.EndsWith(System.Char)", "text value") { Jsonata = EndsWith("$text", "$value") },
        .. ByComparison("EndsWith", "System.String", EndsWith("{0}", "{1}")),
        OfCulture("M:System.String.EndsWith(System.String)", "EndsWith(value, StringComparison.Ordinal)"),
        new("M:System.String.IndexOf(System.Char)", "text value") { Jsonata = IndexOf("$text", "$value") },
        .. ByComparison("IndexOf", "System.Char", IndexOf("{0}", "{1}")),
        .. ByComparison("IndexOf", "System.String", IndexOf("{0}", "{1}")),
        OfCulture("M:System.String.IndexOf(System.String)", "IndexOf(value, StringComparison.Ordinal)"),
        new("M:System.String.LastIndexOf(System.Char)", "text value") { Jsonata = LastIndexOf("$text", "$value") },
        .. ByComparison("LastIndexOf", "System.String", LastIndexOf("{0}", "{1}")),
        OfCulture("M:System.String.LastIndexOf(System.String)", "LastIndexOf(value, StringComparison.Ordinal)"),
        // Whether texts are equal.
        new("M:System.String.Equals(System.String)", "text value") { Jsonata = "$text = $value" },
        new("M:System.String.Equals(System.String,System.String)", "left right")
        {
            Jsonata = "$orElse($left, null) = $orElse($right, null)",
        },
        new("M:System.String.Equals(System.String,System.StringComparison)", "text value comparison")
        {
            Constants = [Ordinal],
            Jsonata = "$text = $value",
        },
        new("M:System.String.Equals(System.String,System.StringComparison)", "text value comparison")
        {
            Constants = [IgnoreCase],
            Jsonata = $"($fold := {FoldCase}; $value != null ? $fold($text) = $fold($value) : false)",
        },
        new("M:System.String.Equals(System.String,System.String,System.StringComparison)", "left right comparison")
        {
            Constants = [Ordinal],
            Jsonata = "$orElse($left, null) = $orElse($right, null)",
        },
        new("M:System.String.Equals(System.String,System.String,System.StringComparison)", "left right comparison")
        {
            Constants = [IgnoreCase],
            Jsonata = $"""
                ($fold := {FoldCase}; $left != null and $right != null ? $fold($left) = $fold($right) : $not($left != null or $right != null))
                """,
        },
        new("M:System.String.IsNullOrEmpty(System.String)", "text")
        {
            Jsonata = """$orElse($text, "") = "" """,
            Question = arguments => new BinaryExpression(
                BinaryOperator.Or,
                new NullTest(arguments[0]) { Kind = ValueKind.Boolean },
                new BinaryExpression(
                    BinaryOperator.Equal,
                    arguments[0] with
                    {
                        IsNullable = false,
                    },
                    new StringLiteral("") { Kind = ValueKind.String }
                )
                {
                    Kind = ValueKind.Boolean,
                }
            )
            {
                Kind = ValueKind.Boolean,
            },
        },
        new("M:System.String.IsNullOrWhiteSpace(System.String)", "text")
        {
            Jsonata = $"""$not($contains($orElse($text, ""), /[^{WhiteSpace}]/))""",
        },
        // Parts of a text.
        new("M:System.String.Substring(System.Int32)", "text start") { Jsonata = Sliced("$start", "$count($units)") },
        new("M:System.String.Substring(System.Int32,System.Int32)", "text start size") { Jsonata = Sliced("$start", "$start + $size") },
        new("M:System.String.Remove(System.Int32)", "text start")
        {
            // C# does not remove nothing from the end here, as it does everywhere else.
            Jsonata = Sliced("0", "$start"),
        },
        new("M:System.String.Remove(System.Int32,System.Int32)", "text start size")
        {
            Jsonata = $$"""
                (
                  $units := $split($text, "");
                  $stop := $start + $size;
                  $start >= 0 and $size >= 0 and $stop <= $count($units)
                    ? $join([$filter($units, function($unit, $i) { $i < $start or $i >= $stop })])
                    : {{OutOfRange}}
                )
                """,
        },
        new("M:System.String.Insert(System.Int32,System.String)", "text start value")
        {
            Jsonata = $$"""
                (
                  $units := $split($text, "");
                  $start >= 0 and $start <= $count($units)
                    ? $join([$filter($units, function($unit, $i) { $i < $start })])
                      & $value
                      & $join([$filter($units, function($unit, $i) { $i >= $start })])
                    : {{OutOfRange}}
                )
                """,
        },
        new("M:System.String.Trim", "text") { Jsonata = TrimmedOfSpace },
        new("M:System.String.TrimStart", "text") { Jsonata = TrimmedOfSpaceAtStart },
        new("M:System.String.TrimEnd", "text") { Jsonata = TrimmedOfSpaceAtEnd },
        new("M:System.String.Trim(System.Char)", "text trimmed") { Jsonata = Trimmed(Unlike, Both) },
        new("M:System.String.TrimStart(System.Char)", "text trimmed") { Jsonata = Trimmed(Unlike, Start) },
        new("M:System.String.TrimEnd(System.Char)", "text trimmed") { Jsonata = Trimmed(Unlike, End) },
        .. TrimmedOf("System.Char[]"),
        .. TrimmedOf("System.ReadOnlySpan{System.Char}"),
        // Other texts.
        new("M:System.String.Replace(System.String,System.String)", "text old new")
        {
            Jsonata = """$replace($text, $old, $orElse($new, ""))""",
        },
        new("M:System.String.Replace(System.Char,System.Char)", "text old new") { Jsonata = "$replace($text, $old, $new)" },
        new("M:System.String.Replace(System.String,System.String,System.StringComparison)", "text old new comparison")
        {
            Constants = [Ordinal],
            Jsonata = """$replace($text, $old, $orElse($new, ""))""",
        },
        PadLeft,
        new("M:System.String.PadLeft(System.Int32,System.Char)", "text width padding") { Jsonata = Padded("$padding", "{0} & $text") },
        PadRight,
        new("M:System.String.PadRight(System.Int32,System.Char)", "text width padding") { Jsonata = Padded("$padding", "$text & {0}") },
        new("M:System.String.ToUpperInvariant", "text")
        {
            Jsonata = ToUpper("$text"),
            Note = "The long ſ becomes S, as .NET has it with ICU. Letters new in Unicode 16 may differ, as between versions of .NET.",
        },
        new("M:System.String.ToLowerInvariant", "text")
        {
            Jsonata = ToLower("$text"),
            Note = "Letters new in Unicode 16 may differ, as between versions of .NET.",
        },
        OfCulture("M:System.String.ToUpper", "ToUpperInvariant()"),
        OfCulture("M:System.String.ToLower", "ToLowerInvariant()"),
        OfCulture("M:System.String.CompareTo(System.String)", "string.CompareOrdinal(left, right) < 0"),
        OfCulture("M:System.String.Compare(System.String,System.String)", "string.CompareOrdinal(left, right) < 0"),
        new("M:System.String.CompareOrdinal(System.String,System.String)", "") { Refusal = Sign },
        new("M:System.String.Compare(System.String,System.String,System.StringComparison)", "left right comparison")
        {
            Constants = [Ordinal],
            Refusal = Sign,
        },
        .. Concat(2),
        .. Concat(3),
        .. Concat(4),
        new("M:System.String.ToString", "text") { Jsonata = "$text" },
        new("M:System.String.#ctor(System.Char,System.Int32)", "unit times")
        {
            Jsonata = """$times < 0 ? $error("The number is negative.") : $times = 0 ? "" : $pad("", $times, $unit)""",
        },
        new("M:System.String.ToCharArray", "text") { Jsonata = """$split($text, "")""" },
        // Splitting and joining.
        .. SplitByCharacters("System.Char[]"),
        .. SplitByCharacters("System.ReadOnlySpan{System.Char}"),
        .. SplitByOptions("System.Char", "$split($text, $separator)"),
        .. SplitByOptions("System.String", """$separator = "" ? [$text] : $split($text, $separator)"""),
        .. Join("System.String,System.String[]"),
        .. Join("System.String,System.ReadOnlySpan{System.String}"),
        .. Join("System.String,System.Collections.Generic.IEnumerable{System.String}"),
        .. Join("System.Char,System.String[]"),
        .. Join("System.Char,System.ReadOnlySpan{System.String}"),
        .. JoinOf("System.String"),
        .. JoinOf("System.Char"),
    ];

    // A text that is searched, with its case and without. In the JSONata, {0} and {1} stand for the texts.
    private static IEnumerable<Member> ByComparison(string name, string type, string jsonata)
    {
        Member row = new($"M:System.String.{name}({type},System.StringComparison)", "text value comparison");
        yield return row with
        {
            Constants = [Ordinal],
            Jsonata = Fill(jsonata, "$text", "$value"),
        };
        yield return row with
        {
            Constants = [IgnoreCase],
            Jsonata = $"($fold := {FoldCase}; $left := $fold($text); $right := $fold($value); {Fill(jsonata, "$left", "$right")})",
        };
    }

    private static Member OfCulture(string id, string instead) =>
        new(id, "") { Refusal = $"it goes by the culture of the machine that it runs on; write {instead}" };

    private static Member Slice(string name, string start, string stop) =>
        new("O:" + name, "text start end") { Jsonata = Sliced(start, stop) };

    private static string Sliced(string start, string stop) =>
        $$"""
            (
              $units := $split($text, "");
              $first := {{start}};
              $stop := {{stop}};
              $first >= 0 and $first <= $stop and $stop <= $count($units)
                ? $join([$filter($units, function($unit, $i) { $i >= $first and $i < $stop })])
                : {{OutOfRange}}
            )
            """;

    private const string TrimmedOfSpace = $"""$replace($text, /^[{WhiteSpace}]+|[{WhiteSpace}]+$/, "")""";

    private const string TrimmedOfSpaceAtStart = $"""$replace($text, /^[{WhiteSpace}]+/, "")""";

    private const string TrimmedOfSpaceAtEnd = $"""$replace($text, /[{WhiteSpace}]+$/, "")""";

    private const string Unlike = "$unit != $trimmed";

    private const string Start = "$i >= $kept[0]";

    private const string End = "$i <= $kept[-1]";

    private const string Both = $"{Start} and {End}";

    private static string Trimmed(string isKept, string condition) =>
        $$"""
            (
              $units := $split($text, "");
              $kept := [$map($units, function($unit, $i) { {{isKept}} ? $i })];
              $count($kept) = 0 ? "" : $join([$filter($units, function($unit, $i) { {{condition}} })])
            )
            """;

    // Where there is no character, it is white space that is left out.
    private static IEnumerable<Member> TrimmedOf(string type) =>
        new[]
        {
            ("Trim", TrimmedOfSpace, Both),
            ("TrimStart", TrimmedOfSpaceAtStart, Start),
            ("TrimEnd", TrimmedOfSpaceAtEnd, End),
        }.SelectMany(form =>
            new Member[]
            {
                new($"M:System.String.{form.Item1}({type})", "text") { Jsonata = form.Item2 },
                new($"M:System.String.{form.Item1}({type})", "text trimmed")
                {
                    Params = "trimmed",
                    IsParamsWritten = true,
                    Jsonata = Trimmed("$not($unit in $trimmed)", form.Item3),
                },
            }
        );

    private static string Padded(string padding, string joined) =>
        $$"""
            (
              $missing := $width - $count($split($text, ""));
              $width < 0 ? $error("The width is negative.") : $missing > 0 ? {{Fill(joined, $"""$pad("", $missing, {padding})""")}} : $text
            )
            """;

    private static Member Split(string parameters, string arguments, string jsonata) =>
        new($"M:System.String.Split({parameters})", arguments) { Jsonata = jsonata };

    // Several characters are made one before the text is split; where there is none, the text is split at white space.
    private static IEnumerable<Member> SplitByCharacters(string type) =>
        [
            Split(type, "text separator", "$split($text, $separator)"),
            Split(type, "text", $"$split($text, /[{WhiteSpace}]/)"),
            Split(
                type,
                "text separators",
                """
                $split(
                  $reduce($separators, function($part, $separator) { $replace($part, $separator, $separators[0]) }, $text),
                  $separators[0]
                )
                """
            ) with
            {
                Params = "separators",
                IsParamsWritten = true,
            },
        ];

    private static IEnumerable<Member> SplitByOptions(string type, string jsonata)
    {
        string trimmed = $$"""[$map({{jsonata}}, function($part) { $replace($part, /^[{{WhiteSpace}}]+|[{{WhiteSpace}}]+$/, "") })]""";
        (StringSplitOptions Options, string Name, string Jsonata)[] forms =
        [
            (StringSplitOptions.None, "None", jsonata),
            (StringSplitOptions.RemoveEmptyEntries, "RemoveEmptyEntries", $$"""[$filter({{jsonata}}, function($part) { $part != "" })]"""),
            ((StringSplitOptions)2, "TrimEntries", trimmed),
            (
                (StringSplitOptions)3,
                "TrimEntries | StringSplitOptions.RemoveEmptyEntries",
                $$"""[$filter({{trimmed}}, function($part) { $part != "" })]"""
            ),
        ];
        return forms.Select(form =>
            Split($"{type},System.StringSplitOptions", "text separator options", form.Jsonata) with
            {
                Constants = [new("options", (int)form.Options) { Text = "StringSplitOptions." + form.Name }],
            }
        );
    }

    private const string Sign =
        "only the sign of its number is certain, and only of texts that are not null; compare it with 0, as in "
        + "string.CompareOrdinal(left, right) < 0";

    // C# writes nothing for null.
    private static IEnumerable<Member> Concat(int count)
    {
        string[] names = ["first", "second", "third", "fourth"];
        string[] parts = [.. names.Take(count)];
        yield return new($"M:System.String.Concat({string.Join(",", parts.Select(_ => "System.String"))})", string.Join(" ", parts))
        {
            Jsonata = string.Join(" & ", parts.Select(part => $"$orElse(${part}, \"\")")),
        };
    }

    private static IEnumerable<Member> Join(string parameters)
    {
        Member row = new($"M:System.String.Join({parameters})", "separator values") { Params = "values" };
        yield return row with
        {
            NotNull = ["values"],
            Jsonata = """$join($values, $orElse($separator, ""))""",
        };
        yield return row with
        {
            Jsonata = """$join([$map($values, function($item) { $item != null ? $item : "" })], $orElse($separator, ""))""",
        };
    }

    private static IEnumerable<Member> JoinOf(string separator)
    {
        Member row = new($"M:System.String.Join``1({separator},System.Collections.Generic.IEnumerable{{``0}})", "separator values");
        yield return row with
        {
            Types = [new("T", TypeCondition.Integer)],
            Jsonata = """$join([$map($values, function($item) { $string($item) })], $orElse($separator, ""))""",
        };
        yield return row with
        {
            Types = [new("T", TypeCondition.Double)],
            Jsonata = $$"""$join([$map($values, function($item) {{{NumberTexts.ShortestOf("$item")}}})], $orElse($separator, ""))""",
        };
    }

    private static string Fill(string text, string first, string second = "") => text.Replace("{0}", first).Replace("{1}", second);
}
