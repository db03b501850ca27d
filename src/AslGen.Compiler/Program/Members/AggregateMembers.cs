using AslGen.StatesLanguage;
using static AslGen.Compiler.Program.Members.CollectionIds;

namespace AslGen.Compiler.Program.Members;

/// <summary>LINQ: what makes one value of all items.</summary>
internal static class AggregateMembers
{
    private const string Predicate = "System.Func{``0,System.Boolean}";
    private const string Empty = "\"Sequence contains no elements\"";

    private const string Doubles =
        "Step Functions computes in double-precision numbers, and would give other digits; compute with int, decimal or double, or in a task";

    private const string Decimal = "System.Decimal";

    // The types that both query languages compute with.
    private static readonly string[] Computed = ["System.Int32", "System.Double"];

    // The types whose values they compare.
    private static readonly string[] Compared = ["System.Int32", "System.Int64", "System.Single", "System.Double", Decimal];

    /// <summary>The rows.</summary>
    public static EquatableArray<Member> All { get; } =
    [
        new(Linq("Any", 1, Items), "source")
        {
            Jsonata = "$count($source) > 0",
            Question = arguments =>
                arguments[0].Kind == ValueKind.Array
                    ? new BinaryExpression(
                        BinaryOperator.Greater,
                        new MemberCall(StatesMembers.ArrayLength, arguments) { Kind = ValueKind.Integer },
                        new NumberLiteral("0") { Kind = ValueKind.Integer }
                    )
                    {
                        Kind = ValueKind.Boolean,
                    }
                    : null,
        },
        new(Linq("Any", 1, Items, Predicate), "source predicate")
        {
            Jsonata = "$reduce($source, function($found, $item){ $found or $predicate($item) }, false)",
        },
        new(Linq("All", 1, Items, Predicate), "source predicate")
        {
            Jsonata = "$reduce($source, function($all, $item){ $all and $predicate($item) }, true)",
        },
        .. Counts("Count"),
        .. Counts("LongCount"),
        new(Linq("Contains", 1, Items, "``0"), "source value")
        {
            Types = [new("TSource", TypeCondition.EqualScalar)],
            Jsonata = "$orElse($value, null) in $source",
        },
        new(Linq("Contains", 1, Items, "``0"), "source value")
        {
            Types = [new("TSource", TypeCondition.Equal)],
            Jsonata = "$reduce($source, function($found, $item){ $found or $item = $orElse($value, null) }, false)",
        },
        new(Linq("SequenceEqual", 1, Items, Items), "first second")
        {
            Types = [new("TSource", TypeCondition.Equal)],
            Jsonata = "$first = $second",
        },
        .. Computed.SelectMany(type => Sums(type, "$sum")),
        .. Computed.SelectMany(Averages),
        .. Sums(Decimal, "$_sum"),
        .. DecimalAverages(),
        .. Compared.Except([.. Computed, Decimal]).SelectMany(NotComputed),
        .. Compared.SelectMany(type => Extremes("Max", "$max", type)),
        .. Compared.SelectMany(type => Extremes("Min", "$min", type)),
        .. ExtremesBy("MaxBy", ">"),
        .. ExtremesBy("MinBy", "<"),
        .. ExtremeTimes("Max", ">"),
        .. ExtremeTimes("Min", "<"),
        new(Linq("Aggregate", 1, Items, Func("``0", "``0", "``0")), "source func")
        {
            Jsonata = $"$count($source) = 0 ? $error({Empty}) : $reduce($source, $func)",
        },
        new(Linq("Aggregate", 2, Items, "``1", Func("``1", "``0", "``1")), "source seed func")
        {
            Jsonata = "$reduce($source, $func, $orElse($seed, null))",
        },
        new(Linq("Aggregate", 3, Items, "``1", Func("``1", "``0", "``1"), Func("``1", "``2")), "source seed func resultSelector")
        {
            Jsonata = "($result := $reduce($source, $func, $orElse($seed, null)); $resultSelector($result))",
        },
    ];

    private static IEnumerable<Member> Counts(string name) =>
        [
            new(Linq(name, 1, Items), "source") { Jsonata = "$count($source)", Intrinsic = "States.ArrayLength($.source)" },
            new(Linq(name, 1, Items, Predicate), "source predicate") { Jsonata = "$count($filter($source, $predicate)[])" },
        ];

    private static IEnumerable<Member> Sums(string type, string function) =>
        [
            new(Linq("Sum", 0, Sequence(type)), "source") { Jsonata = $"{function}($source)" },
            new(Linq("Sum", 0, Sequence(Nullable(type))), "source")
            {
                IsNullable = false,
                Jsonata = $$"""{{function}}([$filter($source, function($item){ $item != null })[]])""",
            },
            new(Linq("Sum", 1, Items, Func("``0", type)), "source selector") { Jsonata = $"{function}([$map($source, $selector)[]])" },
            new(Linq("Sum", 1, Items, Func("``0", Nullable(type))), "source selector")
            {
                IsNullable = false,
                Jsonata = $$"""{{function}}([$filter([$map($source, $selector)[]], function($item){ $item != null })[]])""",
            },
        ];

    // An average is exact where it is rounded at once.
    private static IEnumerable<Member> DecimalAverages()
    {
        const string Instead = "Math.Round(items.Average(…), 2)";
        Member ofItems = Rounded("source", "$source");
        Member ofSelected = Rounded("source selector", "[$map($source, $selector)[]]");
        return
        [
            ofItems,
            ofSelected,
            Refused(Linq("Average", 0, Sequence(Decimal)), "source") with
            {
                Rounded = ofItems,
            },
            Refused(Linq("Average", 1, Items, Func("``0", Decimal)), "source selector") with
            {
                Rounded = ofSelected,
            },
            Refused(Linq("Average", 0, Sequence(Nullable(Decimal))), "source"),
            Refused(Linq("Average", 1, Items, Func("``0", Nullable(Decimal))), "source selector"),
        ];

        static Member Refused(string id, string arguments) =>
            new(id, arguments) { Refusal = $"{DecimalMembers.Unending}, as {Instead}, of decimals that are not null" };

        static Member Rounded(string arguments, string numbers) =>
            new($"O:Math.Round(decimals.Average({(arguments == "source" ? "" : "selector")}), digits)", arguments + " digits")
            {
                Title = "An average of decimals",
                Jsonata = $"""
                    (
                      $numbers := {numbers};
                      $count($numbers) = 0 ? $error({Empty}) : $_quotient($_sum($numbers), $count($numbers), $digits)
                    )
                    """,
            };
    }

    private static IEnumerable<Member> NotComputed(string type) =>
        new[] { "Sum", "Average" }.SelectMany(name =>
            (Member[])
                [
                    new(Linq(name, 0, Sequence(type)), "source") { Refusal = Doubles },
                    new(Linq(name, 0, Sequence(Nullable(type))), "source") { Refusal = Doubles },
                    new(Linq(name, 1, Items, Func("``0", type)), "source selector") { Refusal = Doubles },
                    new(Linq(name, 1, Items, Func("``0", Nullable(type))), "source selector") { Refusal = Doubles },
                ]
        );

    private static IEnumerable<Member> Averages(string type) => Numbers("Average", "$average", type);

    private static IEnumerable<Member> Extremes(string name, string function, string type) => Numbers(name, function, type);

    // Of no numbers there is none: C# throws, or gives null where that is allowed.
    private static IEnumerable<Member> Numbers(string name, string function, string type) =>
        [
            new(Linq(name, 0, Sequence(type)), "source") { Jsonata = $"$count($source) = 0 ? $error({Empty}) : {function}($source)" },
            new(Linq(name, 0, Sequence(Nullable(type))), "source")
            {
                Jsonata = $$"""
                    (
                        $numbers := [$filter($source, function($item){ $item != null })[]];
                        $count($numbers) = 0 ? null : {{function}}($numbers)
                    )
                    """,
            },
            new(Linq(name, 1, Items, Func("``0", type)), "source selector")
            {
                Jsonata = $"""
                    (
                        $numbers := [$map($source, $selector)[]];
                        $count($numbers) = 0 ? $error({Empty}) : {function}($numbers)
                    )
                    """,
            },
            new(Linq(name, 1, Items, Func("``0", Nullable(type))), "source selector")
            {
                Jsonata = $$"""
                    (
                        $numbers := [$filter([$map($source, $selector)[]], function($item){ $item != null })[]];
                        $count($numbers) = 0 ? null : {{function}}($numbers)
                    )
                    """,
            },
        ];

    // Of equal ones the first, as in .NET.
    private static IEnumerable<Member> ExtremeTimes(string name, string @operator)
    {
        foreach (TypeCondition type in new[] { TypeCondition.Time, TypeCondition.DateTime, TypeCondition.Date, TypeCondition.TimeOfDay })
        {
            yield return Of(Linq(name, 1, Items), "source", "TSource", type, "$source");
            yield return Of(Linq(name, 2, Items, Func("``0", "``1")), "source selector", "TResult", type, "[$map($source, $selector)[]]");
        }

        Member Of(string id, string arguments, string parameter, TypeCondition type, string values)
        {
            string isBetter = $"{OrderOf("$item", type)} {@operator} {OrderOf("$best", type)}";
            return new(id, arguments)
            {
                Types = [new(parameter, type)],
                Jsonata = $$"""
                    (
                      $values := {{values}};
                      $count($values) = 0 ? $error({{Empty}})
                        : $reduce($values, function($best, $item){ {{isBetter}} ? $item : $best })
                    )
                    """,
            };
        }
    }

    private static IEnumerable<Member> ExtremesBy(string name, string @operator)
    {
        foreach (Member row in ExtremesBy(name, TypeCondition.Number, $"$i {@operator} $b"))
        {
            yield return row;
        }

        foreach (TypeCondition type in new[] { TypeCondition.Time, TypeCondition.DateTime, TypeCondition.TimeOfDay })
        {
            foreach (Member row in ExtremesBy(name, type, $"{OrderOf("$i", type)} {@operator} {OrderOf("$b", type)}"))
            {
                yield return row;
            }
        }
    }

    // What orders the values of a type.
    private static string OrderOf(string value, TypeCondition type) =>
        type switch
        {
            TypeCondition.Time => TimeJsonata.Instant(value),
            TypeCondition.DateTime => TimeJsonata.ClockOrder(value),
            TypeCondition.TimeOfDay => TimeJsonata.TimeOfDayOrder(value),
            _ => value,
        };

    private static IEnumerable<Member> ExtremesBy(string name, TypeCondition type, string isBetter)
    {
        string id = Linq(name, 2, Items, Func("``0", "``1"));
        string best =
            $"$reduce($source, function($best, $item){{ ($b := $keySelector($best); $i := $keySelector($item); {isBetter} ? $item : $best) }})";
        yield return new(id, "source keySelector")
        {
            Types = [new("TKey", type), new("TSource", TypeCondition.CanBeNull)],
            Jsonata = $"$count($source) = 0 ? null : {best}",
        };
        yield return new(id, "source keySelector")
        {
            Types = [new("TKey", type)],
            Jsonata = $"$count($source) = 0 ? $error({Empty}) : {best}",
        };
    }
}
