namespace AslGen.Compiler.Tests.Flows;

/// <summary>A flow as a workflow, and as plain C# whose states are plain methods.</summary>
internal static class FlowSource
{
    private const string Types = """
        public sealed record In(int A, string S, bool F, int[] Xs, int? Q = null, string? T = null);
        public sealed record Rec(int N, bool Flag, string? Name);
        public sealed class Sum { public int N { get; set; } public string? Name { get; set; } public bool Flag { get; set; } }
        public sealed record Out(int A, int B, string S, bool F, int N);
        public class BusyException(string message) : Exception(message);
        public sealed class VeryBusyException(string message) : BusyException(message);
        public sealed class LostException(string what) : Exception($"lost {what}");

        """;

    public static string Workflow(string body, string language, string helpers = "") =>
        $$"""
            using AslGen;

            {{Types}}

            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Workflow(LambdaFunction function)
            {
                public async Task<Out> RunAsync(In input)
                {
                    {{body}}
                }

                {{helpers}}

                [State] private LambdaInvoke<int> Num(int x, string tag) => new(function) { Payload = new { op = "Num", x, tag } };

                [State] private LambdaInvoke<int> Risky(int x, string tag) => new(function) { Payload = new { op = "Risky", x, tag } };

                // What a flow does not catch is thrown as no exception of its own, unless the workflow speaks of it elsewhere.
                private static bool IsOwn(Exception exception) => exception is BusyException or LostException;

                [State] private LambdaInvoke<bool> Check(int x) => new(function) { Payload = new { op = "Check", x, tag = "" } };

                [State] private LambdaInvoke<Rec> Make(int x) => new(function) { Payload = new { op = "Make", x, tag = "" } };
            }
            """;

    public static string Plain(string body, string helpers = "") =>
        $$"""
            using AslGen;

            namespace Plain;

            {{Types}}

            public static class Flow
            {
                public static Task Wait(TimeSpan time) => Task.CompletedTask;

                public static async Task<(T1, T2)> Parallel<T1, T2>(Task<T1> first, Task<T2> second) => (await first, await second);

                public static async Task<(T1, T2)> Parallel<T1, T2>(Func<Task<T1>> first, Func<Task<T2>> second) => (await first(), await second());

                public static async Task<(T1, T2)> Parallel<T1, T2>(Func<Task<T1>> first, Task<T2> second) => (await first(), await second);

                public static Task<T[]> Map<TItem, T>(TItem[] items, Func<TItem, Task<T>> each, int maxConcurrency = 0) =>
                    Map(items, (item, _) => each(item), maxConcurrency);

                public static async Task<T[]> Map<TItem, T>(TItem[] items, Func<TItem, int, Task<T>> each, int maxConcurrency = 0)
                {
                    List<T> results = new();
                    foreach (TItem item in items) { results.Add(await each(item, results.Count)); }
                    return results.ToArray();
                }
            }

            public sealed class Workflow
            {
                public List<string> Calls { get; } = new();

                public async Task<Out> RunAsync(In input)
                {
                    {{body}}
                }

                {{helpers}}

                public static int Number(int x, string tag) => (x * 7 + tag.Length) % 23;

                private Task<int> Num(int x, string tag) { Calls.Add($"Num {x} {tag}"); return Task.FromResult(Number(x, tag)); }

                private async Task<int> Risky(int x, string tag)
                {
                    Calls.Add($"Risky {x} {tag}");
                    await Task.Yield();
                    return Failure(x, tag) switch
                    {
                        0 => throw new BusyException("busy"),
                        1 => throw new VeryBusyException("very"),
                        2 => throw new LostException("it"),
                        3 => throw new TaskFailedException("Broken", "in two"),
                        4 => throw new TaskFailedException("Odd"),
                        _ => Number(x, tag),
                    };
                }

                public static int Failure(int x, string tag) => (x * 5 + tag.Length & 1023) % 9;

                private Task<bool> Check(int x) { Calls.Add($"Check {x} "); return Task.FromResult(x % 3 != 1); }

                private Task<Rec> Make(int x) { Calls.Add($"Make {x} "); return Task.FromResult(new Rec(x % 11, x % 2 == 0, x % 5 == 0 ? null : "x")); }
            }
            """;
}
