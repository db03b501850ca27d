namespace AslGen.Compiler.Program.Members;

/// <summary>JSONata about text that several rows have in common.</summary>
internal static class TextJsonata
{
    /// <summary>What <c>char.IsWhiteSpace</c> takes for white space, inside the brackets of a regular expression; JavaScript's set is another.</summary>
    public const string WhiteSpace = @"\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";

    // JavaScript makes several letters of these, or, of the letter i without a dot, another one than .NET, which changes a letter into one
    // at most.
    private const string WithoutUpper =
        @"\u00df\u0131\u0149\u01f0\u0390\u03b0\u0587\u1e96-\u1e9a\u1f50\u1f52\u1f54\u1f56\u1f80-\u1faf\u1fb2-\u1fb4\u1fb6\u1fb7\u1fbc"
        + @"\u1fc2-\u1fc4\u1fc6\u1fc7\u1fcc\u1fd2\u1fd3\u1fd6\u1fd7\u1fe2-\u1fe4\u1fe6\u1fe7\u1ff2-\u1ff4\u1ff6\u1ff7\u1ffc\ufb00-\ufb06"
        + @"\ufb13-\ufb17";

    // Greek letters with a small iota, which have one letter each as their upper case in .NET.
    private const string WithIota = "ᾀᾁᾂᾃᾄᾅᾆᾇᾐᾑᾒᾓᾔᾕᾖᾗᾠᾡᾢᾣᾤᾥᾦᾧᾳῃῳ";
    private const string WithIotaUpper = "ᾈᾉᾊᾋᾌᾍᾎᾏᾘᾙᾚᾛᾜᾝᾞᾟᾨᾩᾪᾫᾬᾭᾮᾯᾼῌῼ";

    /// <summary>A function that gives texts that differ only in case, as <c>StringComparison.OrdinalIgnoreCase</c> sees it, the same text.</summary>
    public static readonly string FoldCase = "function($cased) { " + Upper("$cased", @"\u017f") + " }";

    /// <summary>What <c>ToUpperInvariant</c> gives.</summary>
    /// <param name="text">The text as JSONata.</param>
    /// <returns>The JSONata.</returns>
    public static string ToUpper(string text) => Upper(text, kept: "");

    /// <summary>What <c>ToLowerInvariant</c> gives: without JavaScript's sigma at the end of words, and with the dotted I as it is.</summary>
    /// <param name="text">The text as JSONata.</param>
    /// <returns>The JSONata.</returns>
    public static string ToLower(string text) =>
        $$"""$replace($replace({{text}}, /[^Σİ]+/, function($match) { $lowercase($match.match) }), "Σ", "σ")""";

    /// <summary>The base64 of a text's UTF-8. JSONata encodes code units as bytes; here each is a byte of the UTF-8.</summary>
    /// <param name="text">The text as JSONata.</param>
    /// <returns>The JSONata.</returns>
    public static string Base64(string text) =>
        $"""$base64encode($parse("\"" & $replace($encodeUrlComponent({text}), "%", "\\u00") & "\""))""";

    /// <summary>Whether a text starts with another, whatever code units they have.</summary>
    public static string StartsWith(string text, string value) =>
        $"""$contains({text}, {value}) and $substringBefore({text}, {value}) = "" """.Trim();

    /// <summary>Whether a text ends with another.</summary>
    public static string EndsWith(string text, string value) =>
        $$"""
            (
              $units := $split({{text}}, "");
              $start := $count($units) - $count($split({{value}}, ""));
              $join([$filter($units, function($unit, $i) { $i >= $start })]) = {{value}}
            )
            """;

    /// <summary>The first index of a text in another, or -1.</summary>
    public static string IndexOf(string text, string value) =>
        $"""$contains({text}, {value}) ? $count($split($substringBefore({text}, {value}), "")) : -1""";

    /// <summary>The last index of a text in another, or -1: the first from the end.</summary>
    public static string LastIndexOf(string text, string value) =>
        $"""
            (
              $units := $split({text}, "");
              $wanted := $split({value}, "");
              $reversed := $join($reverse($units));
              $reversedWanted := $join($reverse($wanted));
              $contains($reversed, $reversedWanted)
                ? $count($units) - $count($wanted) - $count($split($substringBefore($reversed, $reversedWanted), ""))
                : -1
            )
            """;

    private static string Upper(string text, string kept) =>
        $$"""
            $replace(
              $replace({{text}}, /[^{{kept}}{{WithoutUpper}}]+/, function($match) { $uppercase($match.match) }),
              /[{{WithIota}}]/,
              function($match) { $substring("{{WithIotaUpper}}", $length($substringBefore("{{WithIota}}", $match.match)), 1) }
            )
            """;
}
