using AslGen.StatesLanguage.Jsonata;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Tests.Jsonata;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("$states.input.name", "\"order\"")]
    [InlineData("$states.input.missing", null)]
    [InlineData("$total + 1", "4")]
    [InlineData("name", null)]
    [InlineData("$", null)]
    [InlineData("$$", null)]
    [InlineData("$states.input.items.sku", """["a","b","a"]""")]
    [InlineData("$states.input.items[0].sku", "\"a\"")]
    [InlineData("$states.input.items[price > 2].price", "[2.5,4]")]
    [InlineData("$states.input.items[sku = 'b'].price", "1")]
    [InlineData("$states.input.items[sku = 'b'].price[]", "[1]")]
    [InlineData("$states.input.one.v", "1")]
    [InlineData("$states.input.one.[v]", "[1]")]
    [InlineData("$states.input.items.[sku]", """[["a"],["b"],["a"]]""")]
    [InlineData("$states.input.one", """[{"v":1}]""")]
    [InlineData("$states.input.empty", "[]")]
    [InlineData("$states.input.empty.v", null)]
    [InlineData("$states.input.items{sku: $sum(price)}", """{"a":6.5,"b":1}""")]
    [InlineData("$states.input.items^(>price).sku", """["a","a","b"]""")]
    [InlineData("$states.input.items#$i.{'i': $i, 's': sku}[2]", """{"i":2,"s":"a"}""")]
    [InlineData("$states.input.items@$a.$states.input.one@$o.{'p': $a.price + $o.v}", """[{"p":3.5},{"p":2},{"p":5}]""")]
    [InlineData("$states.input.items.price.%.sku", """["a","b","a"]""")]
    [InlineData(
        "($states.input ~> |items|{'total': price * count}, 'price'|).items",
        """[{"sku":"a","count":2,"total":5},{"sku":"b","count":3,"total":3},{"sku":"a"}]"""
    )]
    [InlineData("[1..5][$ % 2 = 1]", "[1,3,5]")]
    [InlineData("$states.input.(name & '!')", "\"order!\"")]
    [InlineData("($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(20))", "2432902008176640000")]
    [InlineData("($loop := function($n, $sum) { $n = 0 ? $sum : $loop($n - 1, $sum + $n) }; $loop(100000, 0))", "5000050000")]
    [InlineData("$map([1,2], $power(?, 2))", "[1,4]")]
    [InlineData("($both := $uppercase ~> $length; $both('abc'))", "3")]
    public void ExpressionsHaveValues(string expression, string? expected) => Assert.Equal(expected, Evaluating.Json(expression));

    [Theory]
    [InlineData("1 + 'a'", "T2002", "+", 0)]
    [InlineData("'a' - 1", "T2001", "-", 0)]
    [InlineData("true < 1", "T2010", "<", 0)]
    [InlineData("1 < 'a'", "T2009", "<", 0)]
    [InlineData("1e308 * 10 + 1", "D1001", "+", 0)]
    [InlineData("-'a'", "D1002", "-", 0)]
    [InlineData("[1.5..2]", "T2003", "..", 1)]
    [InlineData("[1..10000001]", "D2014", "..", 1)]
    [InlineData("{'a': 1, 'a': 2}", "D1009", null, 0)]
    [InlineData("{1: 2}", "T1003", null, 0)]
    [InlineData("2 + $sqrt(-1)", "D3060", "sqrt", 4)]
    [InlineData("$unknown(1)", "T1006", "unknown", 0)]
    [InlineData("sum([1])", "T1005", "sum", 0)]
    [InlineData("$substring('a', 'b')", "T0410", "substring", 0)]
    [InlineData("(5).$length()", "T0411", "length", 4)]
    [InlineData("$sum(['a'])", "T0412", "sum", 0)]
    [InlineData("$error('mine')", "D3137", "error", 0)]
    [InlineData("$eval('1')", "T1006", "eval", 0)]
    [InlineData("1 +", "S0207", null, 3)]
    public void ErrorsHaveCodesAndPlaces(string expression, string code, string? token, int position)
    {
        JsonataException error = Evaluating.Error(expression);

        Assert.Equal(code, error.Code);
        Assert.Equal(token, error.Token);
        Assert.Equal(position, error.Position);
        Assert.NotEmpty(error.Message);
    }

    [Fact]
    public void FunctionsAreValuesButNoJson() => Assert.IsType<FunctionValue>(Evaluating.Value("function($x) { $x }"), exactMatch: false);

    [Fact]
    public void TreesThatWereMadeAreEvaluatedAsTheyPrint()
    {
        JsonataExpression tree = new JsonataFilter(
            new JsonataBinary(new JsonataNumber("1"), JsonataOperator.Add, new JsonataNumber("2")),
            new JsonataNumber("0")
        );

        DataValue? value = JsonataProgram
            .Compile(tree)
            .Evaluate(null, new Dictionary<string, DataValue>(), JsonataLimits.Default, new TestHost());

        Assert.Equal(new DataNumber(3), value);
    }

    [Fact]
    public void NumbersThatArePassedOnKeepTheirDigits()
    {
        Dictionary<string, DataValue> variables = new() { ["n"] = DataReader.Parse("[12345678901234567890]") };

        DataValue? value = JsonataProgram.Compile("$n[0]").Evaluate(null, variables, JsonataLimits.Default, new TestHost());

        Assert.Equal("12345678901234567890", value!.ToString());
    }

    [Fact]
    public void NothingChangesVariables()
    {
        DataValue value = DataReader.Parse("""{"a":{"b":1},"e":[]}""");
        Dictionary<string, DataValue> variables = new() { ["v"] = value };

        JsonataProgram
            .Compile("($v ~> |$v.a|{'b': 2}|; $v ~> |a|{'b': 2}|; $v.e{'x': 1}; ($clone := function($x) { $x }; $v ~> |a|{'b': 2}|))")
            .Evaluate(null, variables, JsonataLimits.Default, new TestHost());

        Assert.Equal("""{"a":{"b":1},"e":[]}""", value.ToString());
    }

    [Fact]
    public void AProgramCanRunOnManyThreads()
    {
        JsonataProgram program = JsonataProgram.Compile("$sum($map([1..100], function($x) { $x * $n }))");

        Parallel.For(
            0,
            100,
            number =>
                Assert.Equal(
                    new DataNumber(5050 * number),
                    program.Evaluate(
                        null,
                        new Dictionary<string, DataValue> { ["n"] = new DataNumber(number) },
                        JsonataLimits.Default,
                        new TestHost()
                    )
                )
        );
    }
}
