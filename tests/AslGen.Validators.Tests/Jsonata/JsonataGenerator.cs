using System.Globalization;
using AslGen.Tests.Jsonata;

namespace AslGen.Validators.Tests.Jsonata;

/// <summary>Makes expressions by chance, but the same for the same seed.</summary>
internal sealed class JsonataGenerator(int seed)
{
    private static readonly string[] Inputs =
    [
        """{"a":{"b":[1,2,3],"c":"text","d":null},"e":[{"f":1,"g":"x","n":{"v":[1]}},{"f":2,"g":"y","n":{"v":[]}},{"f":[3,4],"n":[{"v":5},{"v":6}]}],"b":true,"h":[],"i":{},"s":"Hello World","n":-1.5,"10":"ten","2":"two"}""",
        """[{"f":1,"g":"x","b":2},{"f":2,"g":"x","b":[2,3]},{"f":1,"g":"y","a":{"b":7}},5,"str",null,[1,[2,[3]]]]""",
        """{"Account":{"Name":"Firefly","Order":[{"ID":"o1","Product":[{"SKU":"s1","Price":34.45,"Qty":2,"T":["red","blue"]},{"SKU":"s2","Price":21.67,"Qty":1}]},{"ID":"o2","Product":[{"SKU":"s1","Price":34.45,"Qty":4},{"SKU":"s3","Price":107.99,"Qty":1,"T":"green"}]}]}}""",
        """[[1,2],[3,[4,5]],[[6]]]""",
        """{"x":[[{"y":1},{"y":[2,3]}],[{"y":{"z":[]}}]],"y":[0,"",false,null,{}],"t":"aXbXc","u":["a","b","a","c"]}""",
        "12.5",
    ];

    private static readonly string[] Names =
    [
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "g",
        "n",
        "v",
        "x",
        "y",
        "z",
        "h",
        "i",
        "s",
        "t",
        "u",
        "Account",
        "Order",
        "Product",
        "Price",
        "Qty",
        "SKU",
        "T",
        "missing",
        "`10`",
    ];

    private static readonly string[] Literals =
    [
        "0",
        "1",
        "2",
        "-1",
        "3.7",
        "1e3",
        "0.1",
        "100",
        "\"\"",
        "\"a\"",
        "\"b\"",
        "\"Hello\"",
        "\"12\"",
        "\"x,y\"",
        "true",
        "false",
        "null",
        "[]",
        "{}",
        "[1,2,3]",
        "[3,1,2]",
        "[\"b\",\"a\"]",
        "{\"a\":1,\"b\":[1,2]}",
        "[[1],[2,3]]",
        "[1..4]",
        "[{\"f\":1},{\"f\":2}]",
    ];

    // The kinds of arguments: n number, k exponent, s string, a array, o object, x any, f function of items, p picture of numbers, r regex or string.
    private static readonly string[] Functions =
    [
        "sum:a",
        "count:x",
        "max:a",
        "min:a",
        "average:a",
        "string:x",
        "substring:snn",
        "substring:sn",
        "substringBefore:ss",
        "substringAfter:ss",
        "lowercase:s",
        "uppercase:s",
        "length:s",
        "trim:s",
        "pad:sn",
        "pad:sns",
        "match:sr",
        "contains:sr",
        "replace:srs",
        "replace:srsn",
        "split:sr",
        "split:srn",
        "join:a",
        "join:as",
        "formatNumber:np",
        "formatBase:nn",
        "formatInteger:nq",
        "parseInteger:sq",
        "number:x",
        "floor:n",
        "ceil:n",
        "round:n",
        "round:nn",
        "abs:n",
        "sqrt:n",
        "power:nk",
        "boolean:x",
        "not:x",
        "map:af",
        "zip:aa",
        "filter:af",
        "single:af",
        "reduce:ag",
        "reduce:agx",
        "sift:of",
        "keys:x",
        "lookup:os",
        "append:xx",
        "exists:x",
        "spread:x",
        "merge:a",
        "reverse:a",
        "each:of",
        "type:x",
        "sort:a",
        "sort:ah",
        "distinct:a",
        "base64encode:s",
        "base64decode:s",
        "encodeUrlComponent:s",
        "encodeUrl:s",
        "decodeUrlComponent:s",
        "decodeUrl:s",
        "fromMillis:m",
        "fromMillis:md",
        "fromMillis:mdt",
        "toMillis:w",
        "toMillis:wd",
        "clone:x",
    ];

    private static readonly string[] Pictures =
    [
        "#,##0.00",
        "0",
        "000.##",
        "#.00;(#.00)",
        "00%",
        "#,##,#0.0,0",
        "0‰",
        "##.",
        ".00",
        "$0",
        "0;0;0",
        "0.0.0",
        ",0",
        "0,",
        "a",
    ];

    private static readonly string[] IntegerPictures =
    [
        "0",
        "000",
        "#,##0",
        "w",
        "W",
        "Ww",
        "i",
        "I",
        "a",
        "A",
        "1;o",
        "w;o",
        "Ww;o",
        "#:#0",
        "\u0660",
        "x",
        "0,0.0",
        "##,#00;o",
    ];

    private static readonly string[] DatePictures =
    [
        "[Y]-[M01]-[D01]",
        "[D1o] [MNn] [Y0001]",
        "[FNn], [D] [MNn,*-3] [Y,2-2]",
        "[H01]:[m01]:[s01].[f001][Z]",
        "[h]:[m] [P]",
        "[W]-[w]-[X]-[x]-[d]",
        "[Yi] [Mw] [DA]",
        "[[x]] [Y]",
        "[Q]",
        "[Y",
        "[z0] [ZZ]",
        "[E][C]",
        "[FN] [Fn,3-3] [PN]",
        "[Y]-[M]-[D]T[H]:[m]:[s][Z0101t]",
        "[YN]",
        "[Y,4][M,2][D,2]",
    ];

    private static readonly string[] Times =
    [
        "2018-03-23",
        "2018-03-23T10:33:36Z",
        "2018-03-23T10:33:36.617+0100",
        "23rd March 2018",
        "Friday, 23 Mar 18",
        "10:33:36.617+02:00",
        "3:05 pm",
        "20180323",
        "2018-W12",
        "MMXVIII three W",
    ];

    private static readonly string[] Regexes =
    [
        "/l+/",
        "/[a-z]/i",
        "/(o)( )?/",
        "/X/",
        "/b|(c)/",
        "/^H/",
        "/d$/m",
        "/\\\\w+/",
        "/x*/",
        "/(l)(l)(o)/",
        "\"l\"",
        "\"X\"",
        "\" \"",
        "\"\"",
    ];

    private readonly Random _random = new(seed);
    private int _variables;

    /// <summary>Makes a case.</summary>
    public JsonataCase Next()
    {
        _variables = 0;
        return new JsonataCase(Expression(_random.Next(1, 5)), Pick(Inputs));
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private string Quoted(IReadOnlyList<string> items) => "\"" + Pick(items) + "\"";

    private string Expression(int depth) =>
        depth <= 0
            ? _random.Next(5) switch
            {
                0 or 1 => Pick(Literals),
                2 => "$",
                3 when _variables > 0 => "$v" + _random.Next(_variables).ToString(CultureInfo.InvariantCulture),
                _ => Pick(Names),
            }
            : _random.Next(24) switch
            {
                0 or 1 or 2 or 3 => Path(depth),
                4 or 5 or 6 or 7 or 8 => Call(depth),
                9 or 10 => $"({Expression(depth - 1)} {Pick<string>(["+", "-", "*", "/", "%"])} {Expression(depth - 1)})",
                11 => $"({Expression(depth - 1)} {Pick<string>(["=", "!=", "<", "<=", ">", ">=", "in"])} {Expression(depth - 1)})",
                12 => $"({Expression(depth - 1)} {Pick<string>(["and", "or"])} {Expression(depth - 1)})",
                13 => $"{Expression(depth - 1)} & {Expression(depth - 1)}",
                14 => $"[{Expression(depth - 1)}, {Expression(depth - 1)}]",
                15 => $"{{\"p\": {Expression(depth - 1)}, \"q\": {Expression(depth - 1)}}}",
                16 => $"({Expression(depth - 1)} ? {Expression(depth - 1)} : {Expression(depth - 1)})",
                17 => Block(depth),
                18 =>
                    $"({Expression(depth - 1)}) ~> {Pick<string>(["$count", "$string", "$sum", "$uppercase", "$keys", "$map($string)", "$append(1)"])}",
                19 => $"{Path(depth - 1)}{{{Pick<string>(["g", "$string(f)", "SKU", "\"k\"", "$type($)"])}: {Expression(depth - 1)}}}",
                20 => $"{Path(depth - 1)}^({Pick<string>(["", "<", ">"])}{Pick(Names)})",
                21 => $"-{Expression(depth - 1)}",
                22 =>
                    $"({Expression(depth - 1)}) ~> |{Path(depth - 1)}|{{\"new\": {Pick(Literals)}}}{Pick<string>(["", ", \"f\"", ", [\"a\",\"b\"]"])}|",
                _ => $"[{Expression(0)}..{Expression(0)}]",
            };

    private string Path(int depth)
    {
        string path = _random.Next(6) switch
        {
            0 => "$",
            1 => "$$",
            2 => $"({Expression(depth - 1)})",
            3 => Pick(Literals),
            _ => Pick(Names),
        };
        if (double.TryParse(path, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || path is "true" or "false" or "null")
        {
            path = "(" + path + ")";
        }

        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            path += _random.Next(16) switch
            {
                0 => "[0]",
                1 => "[-1]",
                2 => "[]",
                3 => $"[{Expression(depth - 1)}]",
                4 => ".*",
                5 => ".**",
                6 => $".({Expression(depth - 1)})",
                7 => $".[{Pick(Names)}, {Pick(Names)}]",
                8 => $".{{\"k\": {Pick(Names)}}}",
                9 when depth > 1 => $"#$v{Declare()}.{Pick(Names)}",
                10 when depth > 1 => $".{Pick(Names)}@$v{Declare()}",
                11 => $".{Pick(Names)}.%",
                _ => "." + Pick(Names),
            };
        }

        return path;
    }

    private string Declare() => (_variables++).ToString(CultureInfo.InvariantCulture);

    private string Block(int depth)
    {
        string value = _random.Next(3) == 0 ? Function(depth, 1) : Expression(depth - 1);
        return $"($v{Declare()} := {value}; {Expression(depth - 1)})";
    }

    private string Call(int depth)
    {
        string[] parts = Pick(Functions).Split(':');
        string arguments = string.Join(", ", parts[1].Select(kind => Argument(kind, depth)));
        return $"${parts[0]}({arguments})";
    }

    private string Argument(char kind, int depth) =>
        kind switch
        {
            'f' => Function(depth, _random.Next(1, 4)),
            'g' => Function(depth, 2),
            'h' => $"function($v{Declare()}, $v{Declare()}) {{ $v{_variables - 2} > $v{_variables - 1} }}",
            'p' => Quoted(Pictures),
            'q' => Quoted(IntegerPictures),
            'd' => Quoted(DatePictures),
            'r' => Pick(Regexes).Replace("\\\\", "\\", StringComparison.Ordinal),
            't' => Quoted(["+0100", "-0530", "0000", "+1430"]),
            'w' => Quoted(Times),
            'k' => Pick<string>(["0", "1", "2", "3"]),
            'm' => Pick<string>(["0", "1521801216617", "-1e12", "1e15", "951782400000", "1704067199999"]),
            _ when _random.Next(3) == 0 => Expression(depth - 1),
            'n' => Pick<string>([
                "0",
                "1",
                "2",
                "-3",
                "2.5",
                "-0.5",
                "12345.678",
                "1e21",
                "36",
                "0.000001",
                "99",
                "1999",
                "n",
                "Account.Order.Product.Price[0]",
            ]),
            's' => Pick<string>([
                "\"Hello World\"",
                "\"\"",
                "\"a😀b\"",
                "\" a  b \"",
                "\"%41+%zz\"",
                "\"twelve\"",
                "\"1,234\"",
                "\"XIV\"",
                "s",
                "t",
                "\"aGk=\"",
                "\"ü/?&\"",
            ]),
            'a' => Pick<string>([
                "[1,2,3]",
                "[]",
                "[\"a\",\"b\",\"a\"]",
                "e",
                "u",
                "Account.Order.Product",
                "[3,1.5,-2]",
                "e.f",
                "[[1,2],[3]]",
                "[{\"a\":1},{\"a\":2,\"b\":3}]",
            ]),
            'o' => Pick<string>(["{\"a\":1,\"b\":\"x\"}", "$", "a", "{}", "Account", "e[0]"]),
            _ => Expression(depth - 1),
        };

    private string Function(int depth, int parameters)
    {
        if (_random.Next(5) == 0)
        {
            return Pick<string>(["$string", "$uppercase", "$exists", "$boolean", "$append"]);
        }

        string list = string.Join(", ", Enumerable.Range(0, parameters).Select(_ => "$v" + Declare()));
        return $"function({list}) {{ {Expression(depth - 1)} }}";
    }
}
