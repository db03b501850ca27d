using AslGen.StatesLanguage.Jsonata;

namespace AslGen.StatesLanguage.Tests;

public sealed class JsonataAnalyzerTests
{
    private static JsonataAnalysis Analyze(string text) => JsonataAnalyzer.Analyze(JsonataParser.Parse(text).Expression!);

    [Theory]
    [InlineData("$", "$", JsonataFindingKind.NoContextItem)]
    [InlineData("$.a", "$", JsonataFindingKind.NoContextItem)]
    [InlineData("a", "a", JsonataFindingKind.NameWithoutContext, "a")]
    [InlineData("a.b[c]", "a", JsonataFindingKind.NameWithoutContext, "a")]
    [InlineData("'a'.b", "'a'", JsonataFindingKind.NameWithoutContext, "a")]
    [InlineData("*", "*", JsonataFindingKind.NameWithoutContext, "*")]
    [InlineData("[**]", "**", JsonataFindingKind.NameWithoutContext, "**")]
    [InlineData("{'x': y}", "y", JsonataFindingKind.NameWithoutContext, "y")]
    [InlineData("$states.input & name", "name", JsonataFindingKind.NameWithoutContext, "name")]
    [InlineData("$map($states.input.a, function($v){ name })", "name", JsonataFindingKind.NameWithoutContext, "name")]
    [InlineData("$states@$s.input", "input", JsonataFindingKind.NameWithoutContext, "input")]
    [InlineData("$$", "$$", JsonataFindingKind.NoInputDocument)]
    [InlineData("$states.input[a = $$.b]", "$$", JsonataFindingKind.NoInputDocument)]
    [InlineData("$eval('1')", "$eval", JsonataFindingKind.Eval)]
    [InlineData("'1' ~> $eval", "$eval", JsonataFindingKind.Eval)]
    [InlineData("$lenght('a')", "$lenght", JsonataFindingKind.UnknownFunction, "lenght", "length")]
    [InlineData("$toupper('a')", "$toupper", JsonataFindingKind.UnknownFunction, "toupper")]
    [InlineData("$Sum([1])", "$Sum", JsonataFindingKind.UnknownFunction, "Sum", "sum")]
    [InlineData("1 ~> $foo()", "$foo", JsonataFindingKind.UnknownFunction, "foo")]
    [InlineData("count([1])", "count", JsonataFindingKind.CallWithoutDollar, "count")]
    [InlineData("$states.input.items[contains(name, 'a')]", "contains", JsonataFindingKind.CallWithoutDollar, "contains")]
    [InlineData("$uppercase()", "$uppercase()", JsonataFindingKind.ArgumentCount, "uppercase", "0", "1", "1")]
    [InlineData("$substring('a')", "$substring('a')", JsonataFindingKind.ArgumentCount, "substring", "1", "2", "3")]
    [InlineData("$states.input.a.$substring('b')", "$substring('b')", JsonataFindingKind.ArgumentCount, "substring", "1", "1", "3")]
    [InlineData("$count([1], 2)", "$count([1], 2)", JsonataFindingKind.ArgumentCount, "count", "2", "1", "1")]
    [InlineData("'a' ~> $contains()", "$contains()", JsonataFindingKind.ArgumentCount, "contains", "1", "2", "2")]
    [InlineData("'a' ~> $contains", "$contains", JsonataFindingKind.ArgumentCount, "contains", "1", "2", "2")]
    [InlineData("$zip()", "$zip()", JsonataFindingKind.ArgumentCount, "zip", "0", "1")]
    [InlineData("$partition([1])", "$partition([1])", JsonataFindingKind.ArgumentCount, "partition", "1", "2", "2")]
    [InlineData("$uppercase(1)", "1", JsonataFindingKind.ArgumentType, "uppercase", "1", "s", "number")]
    [InlineData("$length(null)", "null", JsonataFindingKind.ArgumentType, "length", "1", "s", "null")]
    [InlineData("$substring('a', 'b')", "'b'", JsonataFindingKind.ArgumentType, "substring", "2", "n", "string")]
    [InlineData("$sum('a')", "'a'", JsonataFindingKind.ArgumentType, "sum", "1", "a<n>", "string")]
    [InlineData("$sum([1, 'a'])", "[1, 'a']", JsonataFindingKind.ArgumentType, "sum", "1", "a<n>", "array")]
    [InlineData("$join([1, 2])", "[1, 2]", JsonataFindingKind.ArgumentType, "join", "1", "a<s>", "array")]
    [InlineData("$map([1], 2)", "2", JsonataFindingKind.ArgumentType, "map", "2", "f", "number")]
    [InlineData("1 ~> $split(',')", "1", JsonataFindingKind.ArgumentType, "split", "1", "s", "number")]
    [InlineData("$number({})", "{}", JsonataFindingKind.ArgumentType, "number", "1", "(nsb)", "object")]
    [InlineData("'a' + 1", "'a'", JsonataFindingKind.OperandType, "+", "string")]
    [InlineData("$states.input.a * true", "true", JsonataFindingKind.OperandType, "*", "boolean")]
    [InlineData("-'a'", "'a'", JsonataFindingKind.OperandType, "-", "string")]
    [InlineData("[1] > 2", "[1]", JsonataFindingKind.OperandType, ">", "array")]
    [InlineData("['a'..2]", "'a'", JsonataFindingKind.OperandType, "..", "string")]
    [InlineData("{1: 2}", "1", JsonataFindingKind.OperandType, "{", "number")]
    [InlineData("1(2)", "1", JsonataFindingKind.OperandType, "(", "number")]
    [InlineData("1 ~> 2", "2", JsonataFindingKind.OperandType, "~>", "number")]
    public void WhatCannotWorkIsFound(string text, string place, JsonataFindingKind kind, params string[] arguments)
    {
        JsonataFinding finding = Assert.Single(Analyze(text).Findings);

        Assert.Equal(place, text.Substring(finding.Position, finding.Length));
        Assert.Equal(kind, finding.Kind);
        Assert.Equal(arguments, finding.Arguments);
    }

    [Theory]
    [InlineData("$states.input.order[total > 10].name")]
    [InlineData("$states.input.items.($.price * quantity)")]
    [InlineData("$states.input.items^(>price, name){category: $sum(price)}")]
    [InlineData("$states.input.items.$uppercase()")]
    [InlineData("$states.input.items[$length() > 2]")]
    [InlineData("$states.input.items.$substring(1)")]
    [InlineData("$states.input ~> |items|{'a': b}, ['c']|")]
    [InlineData("$states.input.a@$a.b@$b[$a.x = $b.y].c")]
    [InlineData("$map([1..3], $string)")]
    [InlineData("$sum($states.input.a)")]
    [InlineData("$sum([1, $states.input.a])")]
    [InlineData("$sum([[1], 2])")]
    [InlineData("$sum(1)")]
    [InlineData("$count('a')")]
    [InlineData("'a' ~> $uppercase ~> $length")]
    [InlineData("($f := $uppercase ~> $trim; $f(' a '))")]
    [InlineData("'a,b' ~> $split(',') ~> $join('-')")]
    [InlineData("$substring(?, 1)")]
    [InlineData("($length := function($x){ 1 }; $length(1, 2, 3))")]
    [InlineData("($twice := function($x){ $x * 2 }; $twice(2))")]
    [InlineData("($even := function($n){ $n = 0 or $odd($n - 1) }; $odd := function($n){ $n != 0 and $even($n - 1) }; $even(4))")]
    [InlineData("{'f': function(){ 1 }}.f()")]
    [InlineData("{'count': function(){ 1 }}.count()")]
    [InlineData("$states.input.f.g()")]
    [InlineData("$string({'a': 1}, true)")]
    [InlineData("$match('a', /a/)")]
    [InlineData("$replace('a', 'a', function($m){ 'b' })")]
    [InlineData("$zip([1], [2], [3])")]
    [InlineData("$random() + $random(7)")]
    [InlineData("$a & 'b' & $c")]
    [InlineData("$number($states.input.x) < 'a'")]
    public void WhatMayWorkIsNotFound(string text) => Assert.Empty(Analyze(text).Findings);

    [Theory]
    [InlineData("$states.context.Task.Token & 'x'", "context.Task.Token@0+26")]
    [InlineData("$states.result", "result@0+14")]
    [InlineData("$states", "@0+7")]
    [InlineData("($s := $states; $s.input)", "@7+7")]
    [InlineData("$states.input.items[$states.input.n].name", "input.items.name@0+41", "input.n@20+15")]
    [InlineData("$states.'input'.`a b`.*", "input.a b@0+21")]
    [InlineData("$states[0].input", "input@0+16")]
    [InlineData("$states.(input)", "@0+7")]
    [InlineData("function($states){ $states.a }")]
    [InlineData("$lookup($states, 'input')", "@8+7")]
    public void WhatIsReadOfStatesIsListed(string text, params string[] expected) =>
        Assert.Equal(
            expected,
            Analyze(text)
                .StatesReferences.Select(reference => $"{string.Join('.', reference.Members)}@{reference.Position}+{reference.Length}")
        );

    [Theory]
    [InlineData("$a + $b.c", "a@0+2", "b@5+2")]
    [InlineData("($a := 1; $a + $b)", "b@15+2")]
    [InlineData("($a := $a + 1; $a)", "a@7+2")]
    [InlineData("($a := 1); $b", "b@11+2")]
    [InlineData("[($a := 1), $a]", "a@12+2")]
    [InlineData("function($a, $b){ $a + $c }", "c@23+2")]
    [InlineData("($f := function(){ $later }; $later := 1; $f())")]
    [InlineData("$list@$v#$i.($v & $i)", "list@0+5")]
    [InlineData("$map($items, $string)", "items@5+6")]
    [InlineData("$items ~> $sum", "items@0+6")]
    [InlineData("$states.input.x[$y]", "y@16+2")]
    public void VariablesThatAreReadAreListed(string text, params string[] expected)
    {
        // Several expressions are one only in parentheses.
        string whole = text.Contains("; $b", StringComparison.Ordinal) ? "(" + text + ")" : text;
        int shift = whole.Length == text.Length ? 0 : 1;
        Assert.Equal(
            expected,
            Analyze(whole).FreeVariables.Select(variable => $"{variable.Name}@{variable.Position - shift}+{variable.Length}")
        );
    }
}
