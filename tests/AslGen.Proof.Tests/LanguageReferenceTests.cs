using System.Text.RegularExpressions;

namespace AslGen.Proof.Tests;

/// <summary>Each construct of the language reference, and the README's workflow, in both query languages.</summary>
public sealed partial class LanguageReferenceTests
{
    private const string Types = """
        using System.Text.Json.Serialization;
        using AslGen;

        public enum Color { Red, Green }
        [JsonConverter(typeof(JsonStringEnumConverter<Size>))]
        public enum Size { Small, Large }
        public record Val(string Ref, decimal Amount, string? Note);
        public record Dto
        {
            public string? A { get; init; }
            public string? B { get; init; }
            [JsonIgnore] public string? Hidden { get; init; }
            [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int? Maybe { get; init; }
            public Size Size { get; init; }
            public List<string> Items { get; init; } = new();
        }
        public record Input(string Id, int N, long L, double F, bool Flag, decimal Money, string? Maybe, string[] Tags, int[] Numbers,
            object Any, Dictionary<string, string> Map, Val Val, Val[] Vals, Color Color, Size Size, string Json, string Base64);
        public record Document(string Key);
        public static class Constants
        {
            public const string Name = "constant";
            public static readonly string[] List = ["a", "b"];
        }

        """;

    /// <summary>Statements, what is sent after them, and the query language that cannot say it.</summary>
    public static TheoryData<string, string, string> Constructs { get; } =
        new()
        {
            // The flow.
            { "", "x", "" },
            { "await Get(x.Id);", "x", "" },
            { "var a = await Get(x.Id); var b = await Get(a.Ref); var c = await Find(b.Ref);", "new { a, b, c, x.N }", "" },
            { "x = x with { Val = await Get(x.Id) };", "x", "" },
            { "x = x with { Val = await Get(x.Id), Maybe = \"new\" }; await Send(x);", "new { x, x.Val.Amount }", "JsonPath" },
            { "var v = await Get(x.Id); v = v with { Note = x.Maybe };", "v", "JsonPath" },
            { "var (a, b) = await Flow.Parallel(Get(x.Id), Name(x.Tags[0]));", "new { a.Ref, b }", "" },
            { "var (a, b, c) = await Flow.Parallel(Get(x.Id), Name(x.Tags[0]), Count(x.N));", "new { a, b, c }", "" },
            { "var p = await Flow.Parallel(Name(x.Id), Name(x.Tags[1]));", "new { p.First, p.Second }", "" },
            { "var all = await Flow.Parallel<Val>([Get(x.Id), Find(x.Id), Get(x.Tags[0])]);", "new { all, all[1].Ref }", "" },
            { "var (r, amount, note) = x.Val;", "new { r, amount, note }", "" },
            { "await Flow.Wait(TimeSpan.FromMinutes(5)); var v = await Get(x.Id); await Flow.Wait(TimeSpan.FromSeconds(30));", "v", "" },
            { "var id = States.Uuid();", "new { a = id, b = id }", "" },
            { "await Send(new Dto { B = (await Get(x.Id)).Ref, A = (await Find(x.Id)).Ref });", "x.Id", "" },
            { "await Send((await Get(x.Id)) with { Ref = (await Find(x.Id)).Ref });", "x.Id", "JsonPath" },
            { "var n = await Count(x.N); var m = await Count(n);", "new { n, m, sum = States.MathAdd(n, 1) }", "" },
            { "var o = await Anything(x.Any); var q = await Anything(o);", "new { o, q, x.Any }", "" },
            // States.
            { "var v = await Direct(x.Val);", "new { v, x.Val }", "" },
            { "var t = await Part(x.Id);", "new { t }", "" },
            { "var t = await PartOfPart(x.Id);", "t", "" },
            { "var b = await Body(x.Id);", "new { b.Ref }", "" },
            { "var b = await Whole(x.Id, x.Map);", "new { b.StatusCode, b.ResponseBody }", "" },
            { "var s = await Sdk(x.Id, x.Tags);", "new { s }", "" },
            { "var v = await Callback(x);", "new { v, x.Id }", "" },
            // Paths by hand.
            { "", "JsonPath.Evaluate<string[]>(\"$.vals[*].Ref\", new { vals = x.Vals })", "Jsonata" },
            {
                "",
                "new { a = JsonPath.Evaluate<int>(\"States.ArrayLength($.vals[?(@.Amount > 100)])\", new { vals = x.Vals }) }",
                "Jsonata"
            },
            {
                "var v = await Get(x.Id);",
                "new { a = JsonPath.Evaluate<string>(\"States.Format('{}-{}', $.v.Ref, $.n)\", new { v, n = x.N }) }",
                "Jsonata"
            },
            { "if (JsonPath.Evaluate<string>(\"$.v['Ref']\", new { v = x.Val }) == x.Id) { await Get(x.Id); }", "x.Id", "Jsonata" },
            {
                "",
                "new { a = JsonPath.Evaluate<int[]>(\"$.numbers[0:2]\", new { numbers = x.Numbers }), b = JsonPath.Evaluate<string>(\"$$.Execution.RoleArn\") }",
                "Jsonata"
            },
            // Expressions.
            { "", "new { x.Val.Ref, first = x.Tags[0], map = x.Map[\"k v\"], x.Vals[1].Note }", "" },
            { "", "new { x.Any, x.Maybe, x.Money, x.F, x.L, x.Flag, x.Color, x.Size }", "" },
            { "", "new Val(x.Id, x.Money, null)", "" },
            { "", "new Val(Note: x.Id, Ref: x.Tags[0], Amount: 1.50m)", "" },
            { "", "new Dto { A = x.Id, Hidden = x.Id, Maybe = 0, Size = Size.Large, Items = [x.Id, \"z\"] }", "" },
            { "", "new Dto { A = x.Maybe }", "" },
            { "", "new Dictionary<string, object> { [\"q v\"] = x.N, [\"r\"] = new[] { 1, 2 }, [\"it's\"] = x.Any }", "" },
            {
                "",
                "new { a = new[] { x.Id, \"z\", x.Tags[1] }, b = (int[])[x.N, 2], c = new object[] { 1, \"a\", true, new { b = x.Id } } }",
                ""
            },
            { "", "new { a = new[] { new { x.Id, n = 1 }, new { Id = \"q\", n = x.N } } }", "" },
            { "", "new { one = new[] { x.Id }, none = (string[])[] }", "" },
            { "", "new { one = new[] { x.Tags }, two = new[] { x.Val }, nested = new[] { new[] { x.Id } } }", "" },
            { "", "new { a = $\"{x.Id}\", b = $\"{x.N}\", c = $\"<{x.Id}|{x.N}|{{}}'\\\\>\", d = \"a\" + x.Id + 'c' + 5 + x.N }", "" },
            { "", "new { a = $\"{x.Id}{x.Tags[0]}\", b = \"\" + x.Id, c = \"$\" + \"{% \" + x.Id + \" %}\", d = $\"${{x}}{x.Id}\" }", "" },
            {
                "string s = \"\"; if (x.Size == Size.Large) { s = \"large\"; } if (x.Color != Color.Red) { s = $\"{s}!\"; await Send(x); }",
                "new { s }",
                ""
            },
            {
                "string s = \"\"; switch (x.Size) { case Size.Small: s = \"small\"; break; default: await Send(x); break; }",
                "new { s }",
                ""
            },
            // What fails is not left out because the rest is known.
            { "bool Both(bool a, bool b) => a && b; if (Both(x.Numbers.ElementAt(500) > 0, false)) { await Send(x); }", "x.Id", "JsonPath" },
            // Names that patterns declare.
            { "string s = \"none\"; if (x.Maybe is { } text && x.N > 0) { s = text; } await Send(x);", "new { s, x.Maybe }", "" },
            { "if (x.Maybe is not string text) { return await Name(\"none\"); } await Name(text);", "new { text }", "" },
            {
                "string? last = x.Maybe; int n = 0; while (last is { } seen && n < 3) { n++; last = await Name(seen); await Name(seen); } ",
                "new { last, n }",
                ""
            },
            {
                "string s = \"\"; switch (x.Val) { case { Note: { } note } val: s = note; await Send(val); break; case var other: await Name(other.Ref); break; }",
                "new { s }",
                ""
            },
            { "", "new { all = x.Vals.Where(v => v.Note is { } note && note != \"\").Select(v => v.Note).ToList() }", "JsonPath" },
            { "", "new { c = Color.Green, s = Size.Large, name = Constants.Name, list = Constants.List, m = HttpMethod.Post }", "" },
            {
                "",
                "new { n = (string?)null, half = 1.5, big = 12345678901234L, money = 1.50m, neg = -3, yes = true, text = \"é\\u2028\\\"\\\\\\n😀\" }",
                ""
            },
            { "", "new { looksLikeJsonata = \"{% $x %}\", path = \"$.x\", context = \"$$.x\", placeholder = \"${Foo}\" }", "" },
            { "const Size s = Size.Large; var c = Color.Green; var id = x.Id;", "new { s, c, id, zero = (Size)0 }", "" },
            { "var o = new Val(x.Id, 5, null); var p = o with { Ref = \"b\" };", "new { o.Amount, p.Ref, p }", "" },
            // Intrinsic functions.
            { "", "new { a = States.Format(\"{} is {}\", x.Id, x.N), b = States.Format(\"\\\\{{}\\\\}' {}\", x.Id, x.Tags[0]) }", "" },
            // JSONata writes numbers inside of JSON text with 15 digits.
            { "", "new { a = States.JsonToString(x.Vals), b = States.JsonToString(x.Tags), c = States.JsonToString(x.Val) }", "" },
            { "", "new { a = States.JsonToString(x.Numbers), b = States.JsonToString(x.Map) }", "" },
            { "", "new { a = States.JsonToString(x.N) }", "" },
            { "", "new { a = States.JsonToString(x.Any) }", "Jsonata" },
            { "", "new { a = States.StringToJson<Document>(x.Json) }", "" },
            { "", "new { a = States.StringToJson<Document>(x.Json).Key }", "JsonPath" },
            { "", "new { a = States.Array(x.Id, \"b\"), b = States.Array(x.N), c = States.Array(x.Id) }", "" },
            { "", "new { c = States.Array(x.Val, x.Vals[0]) }", "" },
            { "", "new { d = States.Array(x.Tags, x.Tags) }", "" },
            {
                "",
                "new { a = States.ArrayPartition(x.Tags, 2), b = States.ArrayPartition(x.Numbers, 1), c = States.ArrayPartition(x.Numbers, 9) }",
                ""
            },
            {
                "",
                "new { a = States.ArrayContains(x.Tags, \"q\"), b = States.ArrayContains(x.Numbers, 1), c = States.ArrayContains(x.Tags, x.Id) }",
                ""
            },
            { "", "new { a = States.ArrayContains(x.Vals, x.Val) }", "Jsonata" },
            { "", "new { a = States.ArrayRange(1, 9, 2), b = States.ArrayRange(5, 5, 1), c = States.ArrayRange(3, -3, -2) }", "" },
            { "", "new { a = States.ArrayGetItem(x.Tags, 1) }", "" },
            { "", "new { b = States.ArrayGetItem(x.Vals, 0).Ref }", "JsonPath" },
            { "", "new { a = States.ArrayLength(x.Tags), b = States.ArrayLength(x.Numbers), c = States.ArrayLength(x.Vals) }", "" },
            {
                "",
                "new { a = States.ArrayUnique(x.Numbers), b = States.ArrayUnique(x.Tags), c = States.ArrayUnique(States.Array(x.Id, x.Id)) }",
                ""
            },
            { "", "new { a = States.Base64Decode(x.Base64) }", "Jsonata" },
            {
                "",
                "new { a = States.Hash(x.Id, \"MD5\"), b = States.Hash(algorithm: \"SHA-1\", data: x.Id), c = States.Hash(x.Id, \"SHA-512\") }",
                ""
            },
            {
                "",
                "new { a = States.MathAdd(x.N, -5), b = States.MathAdd(x.N, States.ArrayLength(x.Tags)), random = States.MathRandom(1, 7) }",
                ""
            },
            { "", "new { a = States.StringSplit(x.Id, \" \"), c = States.StringSplit(\"a,b\", \",\") }", "Jsonata" },
            { "", "new { b = States.StringSplit(x.Id, \"a'\\\\.{\") }", "Jsonata" },
            { "var count = (await Get(x.Id)).Ref; await Get(count);", "new { n = States.ArrayLength(x.Tags), count }", "" },
        };

    public static MatrixTheoryData<int, string> Cases { get; } = new(Enumerable.Range(0, Constructs.Count), WorkflowSource.Languages);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_construct_means_what_it_means_in_CSharp(int number, string language)
    {
        (string statements, string payload, string refusedBy) = Constructs.ElementAt(number).Data;

        Type workflow = CompiledWorkflow.Load(Source(language, statements, payload), "W");
        Assert.True((refusedBy == language) == IsRefused(workflow), $"{statements} {payload} is refused: {IsRefused(workflow)}");
        if (refusedBy == language)
        {
            return;
        }

        IReadOnlyList<string> differences = await Proof.DifferencesAsync(workflow);

        Assert.True(
            differences.Count == 0,
            $"{statements} {payload}: {differences.Count} differences, such as\n{string.Join("\n\n", differences.Take(2))}"
        );
    }

    /// <summary>What the reference says can differ: JSONata writes numbers inside of JSON text with 15 digits.</summary>
    [Theory]
    [InlineData("JsonPath", false)]
    [InlineData("Jsonata", true)]
    public async Task Long_numbers_in_JSON_text_lose_digits_in_JSONata(string language, bool differs)
    {
        Type workflow = CompiledWorkflow.Load(Source(language, "", "new { text = States.JsonToString(x) }"), "W");

        Assert.Equal(differs, (await Proof.DifferencesAsync(workflow)).Count > 0);
    }

    [Fact]
    public async Task The_workflow_of_the_README_does_what_its_definition_does()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

        Assert.Empty(await Proof.DifferencesAsync(CompiledWorkflow.Load(CSharp().Match(readme).Groups["code"].Value, "ApproveOrder")));
    }

    /// <summary>A proof that finds nothing means little if it cannot find anything.</summary>
    [Theory]
    [InlineData("new { r = x.Id }", "new { r = x.Tags[0] }")]
    [InlineData("new { n = States.ArrayLength(x.Tags) }", "new { n = 3 }")]
    public async Task A_difference_is_found(string inCSharp, string inDefinition)
    {
        Type workflow = CompiledWorkflow.Load(Source("Jsonata", "", inCSharp), "W");
        Type other = CompiledWorkflow.Load(Source("Jsonata", "", inDefinition), "W");

        Assert.Empty(await Proof.DifferencesAsync(workflow));
        Assert.NotEmpty(await Proof.DifferencesAsync(workflow, (string)other.GetField("Definition")!.GetRawConstantValue()!));
    }

    private static bool IsRefused(Type workflow) => workflow.GetField("Definition")?.GetRawConstantValue() is not string { Length: > 0 };

    private static string Source(string language, string statements, string payload) =>
        Types
        + $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public partial class W(LambdaFunction f, HttpConnection c, string table)
            {
                public async Task<object> RunAsync(Input x)
                {
                    {{statements}}
                    return await Last({{payload}});
                }
                [State] private LambdaInvoke<Val> Get(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<string> Name(string id) => new(f) { Payload = new { id } };
                [State] private LambdaInvoke<int> Count(int n) => new(f) { Payload = new { n } };
                [State] private LambdaInvoke<object> Anything(object o) => new(f) { Payload = new { o } };
                [State] private LambdaInvoke<Val> Find(string id) => new(f) { Payload = new { id, found = $"{id}!" } };
                [State] private LambdaInvoke<Val> Send(object o) => new(f) { Payload = o };
                [State] private LambdaInvoke<object> Last(object o) => new(f) { Payload = o };
                [State] private LambdaInvoke<Val> Direct(Val v) => new(f) { PayloadResponseOnly = true, Payload = v };
                [State] private LambdaInvoke<Val, string> Part(string id) => new(f) { Payload = new { id }, Result = r => r.Ref };
                [State] private LambdaInvoke<Val, decimal> PartOfPart(string id) => new(f)
                {
                    Payload = new { id },
                    Result = r => new { body = r.Amount, r.Note }.body,
                };
                [State] private HttpInvoke<Val, Val> Body(string id) => new(c)
                {
                    ApiEndpoint = "https://example.com/vals",
                    Method = HttpMethod.Get,
                    QueryParameters = new { id },
                    Result = r => r.ResponseBody,
                };
                [State] private HttpInvoke<Val> Whole(string id, object headers) => new(c)
                {
                    ApiEndpoint = $"https://example.com/{id}",
                    Method = HttpMethod.Post,
                    Headers = headers,
                    RequestBody = new { id },
                };
                [State] private CallAwsService<Val, object> Sdk(string id, string[] tags) => new("dynamodb", "putItem")
                {
                    Parameters = new { TableName = table, Item = new { Id = new { S = id }, Tags = new { SS = tags } } },
                    Result = r => new { r.Ref, from = table },
                };
                [State] private LambdaInvoke<Val> Callback(Input x) => new(f)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Payload = new { token = JsonPath.TaskToken, text = $"{x.Id}: {JsonPath.TaskToken}", x },
                };
            }
            """;

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex CSharp();
}
