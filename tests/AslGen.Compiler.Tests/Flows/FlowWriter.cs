using System.Globalization;
using System.Text;

namespace AslGen.Compiler.Tests.Flows;

/// <summary>Writes random flows in C#: branches, loops, jumps and assignments over states that compute something.</summary>
/// <param name="seed">Decides everything.</param>
/// <param name="isJsonPath">Whether to write only what JSONPath can say.</param>
/// <param name="hasErrors">Whether to write many <c>try</c> statements.</param>
internal sealed class FlowWriter(int seed, bool isJsonPath, bool hasErrors)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _helpers = new();
    private int _loops;
    private int _budget = 26;

    // The try statements around.
    private int _tries;

    // Whether these are inside a 'finally' block, which nothing jumps out of.
    private bool _inFinally;

    // How many flows are around; what is written inside one assigns only locals of its own.
    private int _inner;

    private const int HelperDepth = 10;

    /// <summary>The helper methods that the flow calls, once it is written.</summary>
    public string Helpers => _helpers.ToString();

    /// <summary>Writes the body of <c>RunAsync</c>.</summary>
    /// <returns>The statements.</returns>
    public string Write()
    {
        Line("int a = input.A;");
        Line("int b = 1;");
        Line("string s = input.S;");
        Line("bool f = input.F;");
        Line("Rec r = await Make(b);");
        Block(depth: 0, inLoop: false, statements: 4 + _random.Next(5));
        Line("return new Out(a, b, s, f, r.N);");
        return _text.ToString();
    }

    private void Block(int depth, bool inLoop, int statements)
    {
        for (int index = 0; index < statements && _budget > 0; index++)
        {
            _budget--;
            Statement(depth, inLoop);
        }
    }

    private void Statement(int depth, bool inLoop)
    {
        if (CanFail && _tries > 0 && _random.Next(4) == 0)
        {
            Fallible();
            return;
        }

        if (CanFail && depth < 3 && _random.Next(hasErrors ? 6 : 20) == 0)
        {
            Try(depth, inLoop);
            return;
        }

        if (_random.Next(5) == 0)
        {
            Value();
            return;
        }

        switch (_random.Next(depth < 3 ? 26 : 10))
        {
            case 20 or 21 when _inner < 2:
                Map(depth);
                break;
            case 22 when _inner < 2:
                Lambdas(depth);
                break;
            case 23 or 24 when _inner == 0:
                Helper(depth);
                break;
            case 25:
                Line(
                    $"a = {(_random.Next(2) == 0 ? $"f ? await Num({Number()}, s) : b" : $"await Check(b) && await Check(a) ? await Num({Number()}, s) : await Num(1, s)")};"
                );
                break;
            case 0 or 1:
                Line($"a = {Number()};");
                break;
            case 2:
                Line(_random.Next(2) == 0 ? "b++;" : "a += 2;");
                break;
            case 3:
                Line(
                    isJsonPath
                        ? $"s = $\"{{s}}{_random.Next(9)}\";"
                        : $"s = s.ToString() == \"x\" ? \"y\" : $\"{{a}}-{{b}}\";".Replace("s.ToString()", "s")
                );
                break;
            case 4 or 5:
                Line($"a = await Num({Number()}, s);");
                break;
            case 6:
                Line($"f = await Check({Number()});");
                break;
            case 7:
                Line($"r = await Make({Number()});");
                break;
            case 8 when inLoop && !_inFinally:
                Line($"if ({Condition()}) {{ {(_random.Next(2) == 0 ? "break" : "continue")}; }}");
                break;
            case 8:
                Line("await Flow.Wait(TimeSpan.FromSeconds(1));");
                break;
            case 9 when _random.Next(2) == 0:
                string pair = $"p{_loops++}";
                Line($"var {pair} = await Flow.Parallel(Num({Number()}, s), Make(b));");
                Line($"a = {pair}.Item1; r = {pair}.Item2;");
                break;
            case 9:
                Line(isJsonPath ? "b = b + 1;" : $"f = {Condition()};");
                break;
            case 10 or 11 or 12:
                Line($"if ({Condition()})");
                Braces(() => Block(depth + 1, inLoop, 1 + _random.Next(3)));
                if (_random.Next(2) == 0)
                {
                    Line("else");
                    Braces(() => Block(depth + 1, inLoop, 1 + _random.Next(3)));
                }

                break;
            case 13 when !_inFinally:
                Line($"if ({Condition()}) {{ {Return()} }}");
                break;
            case 14:
                Loop(name => $"int {name} = 0; while ({name} < {_random.Next(1, 4)} && ({Condition()}))", name => $"{name}++;", depth);
                break;
            case 15:
                Loop(name => $"for (int {name} = 0; {name} < {_random.Next(1, 4)}; {name}++)", _ => "", depth);
                break;
            case 16:
                Loop(name => $"foreach (int {name} in input.Xs)", name => $"a = {name};", depth);
                break;
            case 17:
                string count = $"n{_loops++}";
                Line($"int {count} = 0;");
                Line("do");
                Braces(() =>
                {
                    Line($"{count}++;");
                    Block(depth + 1, inLoop: true, 1 + _random.Next(3));
                });
                Line($"while ({count} < {_random.Next(1, 4)});");
                break;
            case 19:
                Alike(depth, inLoop);
                break;
            default:
                Switch(depth, inLoop);
                break;
        }
    }

    // Values that change something while they are computed, of tuples, and of lists that are added to.
    private void Value()
    {
        switch (_random.Next(isJsonPath ? 6 : 12))
        {
            case 0:
                Line($"a = await Num(b++, s);");
                break;
            case 1:
                Line($"a = b = await Num({Number()}, s);");
                break;
            case 2:
                Line($"if ({Condition()} && b++ < {_random.Next(6)}) {{ a = await Num(b, s); }}");
                break;
            case 3:
                Line(
                    $"s = ({Number()}, f) switch {{ (4, _) => \"four\", (_, true) when b++ < 5 => $\"{{s}}t\", (var x, _) => $\"{{s}}{{x}}\" }};"
                        .Replace("var x", $"var x{_loops}")
                        .Replace("{x}", $"{{x{_loops++}}}")
                );
                break;
            case 4:
                Line($"switch (f, {Number()})");
                Braces(() =>
                {
                    foreach (
                        string label in (string[])["case (true, > 3):", "case (_, 0):", $"case (false, _) when {Condition()}:", "default:"]
                    )
                    {
                        Line(label);
                        Line(_random.Next(2) == 0 ? $"a = await Num({Number()}, s);" : "b++;");
                        Line("break;");
                    }
                });
                break;
            case 5 when CanFail && _tries > 0:
                Line($"a = input.Q ?? (f ? await Risky(b++, s) : throw new BusyException($\"q{{s}}\"));");
                break;
            case 5:
                Line($"a = input.Q ?? (f ? await Num(b++, s) : b);");
                break;
            case 6:
                Line($"a = b++ * 3 - --b + (a = {Number()}) + a;");
                break;
            case 7:
                Line(
                    $"f = f & b++ > 3 | r.Flag ^ {Condition().Replace(" || ", " | ", StringComparison.Ordinal).Replace(" && ", " & ", StringComparison.Ordinal)};"
                        .Replace("^ ", "^ (")
                        .Replace(";", ");")
                );
                break;
            case 8:
                string map = $"n{_loops++}";
                Line($"var {map} = new Dictionary<string, int> {{ [\"x\"] = {Number()} }};");
                Line($"if ({Condition()}) {{ {map}[s] = b; {map}.Remove(\"x\"); }}");
                Line(
                    $"foreach (int {map}y in input.Xs) {{ {map}[$\"k{{{map}y % 2}}\"] = await Num({map}.GetValueOrDefault(\"k0\", 1) % 9, s); }}"
                );
                Line($"a = {map}.Values.Sum() % 50 + {map}.Count;");
                break;
            case 9:
                string own = $"n{_loops++}";
                Line($"var {own} = new Sum {{ N = {Number()} }};");
                Line(
                    $"for (int {own}i = 0; {own}i < 3; {own}i++) {{ {own}.N += await Num({own}i, s); if ({Condition()}) {{ {own}.Name = s; {own}.Flag = !{own}.Flag; }} }}"
                );
                Line($"s = {own}.Name ?? \"none\"; a = {own}.N % 40; f = f ^ {own}.Flag;");
                break;
            case 10:
                string array = $"n{_loops++}";
                Line($"int[] {array} = [{Number()} % 5, b, 3];");
                Line($"{array}[b > 2 ? 1 : 2] -= {Number()} % 7; {array}[0]++;");
                Line($"if ({Condition()}) {{ {array}[1] = await Num({array}[0], s); }}");
                Line($"b = {array}[0] + {array}[1] % 30 + {array}[^1];");
                break;
            default:
                string list = $"n{_loops++}";
                Line($"var {list} = new List<int>();");
                Line($"{list}.Add({Number()}); if ({Condition()}) {{ {list}.Add(await Num({list}.Count, s)); }}");
                Line(
                    $"foreach (int {list}y in input.Xs) {{ {list}.Add({list}y + b++); if ({Condition()}) {{ {list}.AddRange(input.Xs); }} }}"
                );
                Line($"a = {list}.Sum() % 50 + {list}[^1] % 7;");
                break;
        }
    }

    // Two ways that end in the same statements.
    private void Alike(int depth, bool inLoop)
    {
        int start = _text.Length;
        Block(depth + 1, inLoop, 1 + _random.Next(3));
        string same = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        Line($"if ({Condition()})");
        Braces(() => _text.Append(same));
        Line("else");
        Braces(() =>
        {
            if (_random.Next(2) == 0)
            {
                Block(depth + 1, inLoop, 1);
            }

            _text.Append(same);
        });
    }

    // What fails beside others at the same time ends them at no certain point.
    private bool CanFail => _inner is 0 or HelperDepth;

    // What can fail, or fails.
    private void Fallible()
    {
        switch (_random.Next(6))
        {
            case 0:
                Line($"if ({Condition()}) {{ throw new BusyException($\"b{{s}}\"); }}");
                break;
            case 1:
                Line($"if ({Condition()}) {{ throw new LostException(s); }}");
                break;
            case 2 when !isJsonPath:
                Line($"if ({Condition()}) {{ throw new TaskFailedException(\"Odd\", $\"{{a}}\"); }}");
                break;
            default:
                Line($"a = await Risky({Number()}, s);");
                break;
        }
    }

    private void Try(int depth, bool inLoop)
    {
        _tries++;
        Line("try");
        Braces(() =>
        {
            Line($"a = await Risky({Number()}, s);");
            Block(depth + 1, inLoop, 1 + _random.Next(3));
        });
        _tries--;
        bool hasFinally = _random.Next(4) == 0;
        int handlers = 0;
        if (_random.Next(2) == 0)
        {
            Handler("VeryBusyException", [], depth, inLoop, ref handlers);
        }

        if (_random.Next(2) == 0)
        {
            Handler("BusyException", ["", $"e.Message != \"busy\"", Condition()], depth, inLoop, ref handlers);
        }

        if (_random.Next(2) == 0)
        {
            Handler(
                "TaskFailedException",
                ["", "e.Error == \"Odd\"", $"e.Error is \"Broken\" && {Condition()}", "e.Error != \"Broken\""],
                depth,
                inLoop,
                ref handlers
            );
        }

        if (_random.Next(3) == 0)
        {
            Handler("StateException", ["", Condition()], depth, inLoop, ref handlers);
        }

        if (_random.Next(4) > 0 || (handlers == 0 && !hasFinally))
        {
            Handler("Exception", ["", "", "e is LostException", "e is not BusyException"], depth, inLoop, ref handlers);
        }

        if (hasFinally)
        {
            bool around = _inFinally;
            _inFinally = true;
            Line("finally");
            Braces(() =>
            {
                Line("b++;");
                Block(depth + 1, inLoop: false, 1 + _random.Next(2));
            });
            _inFinally = around;
        }
    }

    private void Handler(string type, string[] filters, int depth, bool inLoop, ref int handlers)
    {
        handlers++;
        string name = $"e{_loops++}";
        string filter = filters.Length == 0 ? "" : filters[_random.Next(filters.Length)];
        // In C# a filter is asked before inner 'finally' blocks, which change what it asks for.
        bool asksForMore =
            filter.Length > 0 && !filter.Contains("e.", StringComparison.Ordinal) && !filter.StartsWith("e is", StringComparison.Ordinal);
        string when =
            filter.Length == 0
                ? ""
                : $" when ({(asksForMore ? "input.F" : filter.Split(" && ")[0].Replace("e.", name + ".", StringComparison.Ordinal).Replace("e is", name + " is", StringComparison.Ordinal))})";
        Line($"catch ({type} {name}){when}");
        Braces(() =>
        {
            Line(
                type switch
                {
                    "Exception" => $"s = {name}.GetError();",
                    "BusyException" or "VeryBusyException" => $"s = {name}.Message;",
                    _ => $"s = {name}.Error;",
                }
            );
            Block(depth + 1, inLoop, 1 + _random.Next(2));
            if (_random.Next(8) == 0)
            {
                Line("throw;");
            }
        });
    }

    // What a flow gives says what its locals are.
    private string Return() => _inner == 0 ? $"return new Out({Number()}, b, s, f, r.N);" : $"return new Rec({Number()}, f, s);";

    private void Map(int depth)
    {
        string name = $"n{_loops++}";
        string concurrency = _random.Next(3) == 0 ? ", maxConcurrency: 2" : "";
        bool hasIndex = _random.Next(2) == 0;
        if (_random.Next(4) == 0)
        {
            Line($"var {name} = await Flow.Map(input.Xs, {name}x => Num({name}x, {(hasIndex ? "s" : "input.S")}){concurrency});");
            Line($"foreach (int {name}y in {name}) {{ a = {name}y; }}");
            return;
        }

        Line($"var {name} = await Flow.Map(input.Xs, async ({name}x{(hasIndex ? $", {name}i" : "")}) =>");
        Inner(depth, $"{name}x", hasIndex ? $"{name}i" : "2");
        Line($"{concurrency});");
        Line($"foreach (Rec {name}y in {name}) {{ r = {name}y; }}");
    }

    private void Lambdas(int depth)
    {
        string name = $"n{_loops++}";
        Line($"var ({name}p, {name}q) = await Flow.Parallel(async () =>");
        Inner(depth, "a", "b");
        Line(_random.Next(2) == 0 ? $", Num({Number()}, s));" : $", async () => await Num({Number()}, s));");
        Line($"r = {name}p; a = {name}q;");
    }

    // A flow inside has locals of the same names, which hide none: it is a method of its own in all but name.
    private void Inner(int depth, string a, string b)
    {
        _inner++;
        string around = _text.ToString();
        _text.Clear();
        Block(depth + 1, inLoop: false, 1 + _random.Next(3));
        Line(Return());
        string[] locals = ["a", "b", "s", "f", "r"];
        string body = locals.Aggregate(
            _text.ToString(),
            (text, local) => System.Text.RegularExpressions.Regex.Replace(text, $@"(?<![\w.""]){local}(?![\w""])", $"{local}{_inner}_")
        );
        _text.Clear();
        _text.Append(around);
        Braces(() =>
        {
            Line($"int a{_inner}_ = {a}; int b{_inner}_ = {b}; string s{_inner}_ = s; bool f{_inner}_ = f; Rec r{_inner}_ = r;");
            _text.Append(body);
        });
        _inner--;
    }

    private void Helper(int depth)
    {
        string name = $"Helper{_loops++}";
        string around = _text.ToString();
        _text.Clear();
        _inner = HelperDepth;
        Block(depth + 1, inLoop: false, 1 + _random.Next(4));
        Line(Return());
        _inner = 0;
        _helpers.Append($"private async Task<Rec> {name}(In input, int a, int b, string s, bool f, Rec r)\n{{\n{_text}}}\n");
        _text.Clear();
        _text.Append(around);
        Line($"r = await {name}(input, {Number()}, b, s, f, r);");
        if (_random.Next(2) == 0)
        {
            Line($"r = await {name}(input, {_random.Next(5)}, a, \"x\", true, r);");
        }
    }

    private void Loop(Func<string, string> head, Func<string, string> first, int depth)
    {
        string name = $"n{_loops++}";
        Line(head(name));
        Braces(() =>
        {
            Line(first(name));
            Block(depth + 1, inLoop: true, 1 + _random.Next(3));
        });
    }

    private void Switch(int depth, bool inLoop)
    {
        Line(isJsonPath ? "switch (b)" : "switch (a % 4)");
        Braces(() =>
        {
            foreach (string label in (string[])["case 0:", "case 1 or 2:", "case > 2:", "default:"])
            {
                if (_random.Next(4) > 0)
                {
                    Line(label);
                    // 'break' and 'continue' inside would mean the switch.
                    Block(depth + 1, inLoop: false, 1 + _random.Next(2));
                    Line("break;");
                }
            }
        });
    }

    private string Number() =>
        _random.Next(isJsonPath ? 5 : 9) switch
        {
            0 => "a",
            1 => "b",
            2 => "r.N",
            3 => _random.Next(20).ToString(CultureInfo.InvariantCulture),
            4 => "b + 1",
            5 => "a - b",
            6 => "a * 3 % 17",
            7 => "a / 3",
            _ => "(f ? a : b)",
        };

    private string Condition() =>
        _random.Next(isJsonPath ? 14 : 18) switch
        {
            10 => "input.Q > 3",
            11 => "input.Q == null",
            12 => "input.T != \"x\"",
            13 => "input.T is null or \"y\"",
            14 => "(input.Q ?? 5) > b",
            15 => "!(input.Q <= b)",
            16 => "input.T == r.Name",
            17 => "input.Q is > 2 and not 4",
            0 => "f",
            1 => "!f",
            2 => "a > b",
            3 => $"b <= {_random.Next(6)}",
            4 => "s == \"x\"",
            5 => $"a != {_random.Next(9)} && r.Flag",
            6 => "r.Flag || a == 4",
            7 => "r.Name == null",
            8 when isJsonPath => "input.Q == 4",
            9 when isJsonPath => "input.T == s",
            8 => "(a % 3 == 1) != f",
            _ => "r is { Flag: true, N: > 5 }",
        };

    private void Braces(Action body)
    {
        Line("{");
        body();
        Line("}");
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
