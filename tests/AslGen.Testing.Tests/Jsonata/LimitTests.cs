using AslGen.Testing.Jsonata;

namespace AslGen.Testing.Tests.Jsonata;

public sealed class LimitTests
{
    private static readonly JsonataLimits Short = new() { Time = TimeSpan.FromMilliseconds(300), Items = 1_000_000 };

    [Theory]
    [InlineData("($f := function($n) { 1 + $f($n + 1) }; $f(0))")]
    [InlineData("($f := function($n) { $f($n + 1) }; $f(0))")]
    [InlineData("($f := function($a) { $f([$a, $a]) }; $f(1))")]
    [InlineData("($f := function($a) { $f($a & $a) }; $f('abc'))")]
    [InlineData("$pad('', 1000000000)")]
    [InlineData("$map([1..10000000], function($x) { $x })")]
    [InlineData("$formatNumber(-5, '0.0e0')")]
    [InlineData("$count([1..10000000].[1..10000000])")]
    [InlineData("$match('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', /^(a+)+$/)")]
    [InlineData("$reduce([1..100000], function($a, $b) { [[$a]] })")]
    [InlineData("$string($reduce([1..100000], function($a, $b) { {'a': $a} }))")]
    [InlineData("$reduce([1..100000], function($a, $b) { {'a': $a} }) = $reduce([1..100000], function($a, $b) { {'a': $a} })")]
    [InlineData("$range(1, 1e9, 1)")]
    public void EvaluationsThatTakeTooMuchEnd(string expression) => Assert.Equal("U1001", Evaluating.Error(expression, limits: Short).Code);

    [Fact]
    public void CallsCanNestDeep() =>
        Assert.Equal("5000", Evaluating.Json("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(5000))"));

    [Fact]
    public void CallsCanNestDeepOnASmallStack()
    {
        string? result = null;
        Thread thread = new(
            () => result = Evaluating.Json("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(2000))"),
            maxStackSize: 256 * 1024
        );
        thread.Start();
        thread.Join();
        Assert.Equal("2000", result);
    }

    [Fact]
    public void TheDepthIsLimited()
    {
        JsonataLimits limits = new() { Depth = 300 };
        Assert.Equal("10", Evaluating.Json("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(10))", limits: limits));
        Assert.Equal("U1001", Evaluating.Error("($f := function($n) { $n = 0 ? 0 : 1 + $f($n - 1) }; $f(100))", limits: limits).Code);
    }

    [Fact]
    public void EvaluationsCanBeCancelled()
    {
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Evaluating.Json("($f := function($n) { $f($n + 1) }; $f(0))", cancellation: source.Token)
        );
    }

    [Fact]
    public void RangesTakeNoMemoryUntilTheyAreUsed() => Assert.Equal("10000000", Evaluating.Json("$count([1..10000000])", limits: Short));
}
