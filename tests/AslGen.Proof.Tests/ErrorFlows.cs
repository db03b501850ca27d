namespace AslGen.Proof.Tests;

/// <summary>Flows with errors: what each does in C# its definition must do too, whichever of its states fail with whatever.</summary>
internal static class ErrorFlows
{
    private const string Types = """
        using AslGen;

        public sealed record Order(string Id, int Amount, bool Express, string[] Lines);
        public sealed record Paid(string Receipt, int Amount);
        public sealed record Answer(string Status, string? Error, string? Cause, int Count);
        public class OrderException(string message) : Exception(message);
        public sealed class OutOfStockException(string item) : OrderException($"No more '{item}'.");
        public sealed class DeclinedException(string message, int code) : OrderException(message) { public int Code { get; } = code; }
        [ErrorName("Fraud.Suspected")]
        public sealed class FraudException : Exception { public FraudException(string message) : base(message) { } }
        public sealed class EmptyOrderException : Exception;
        public class LimitException : Exception
        {
            public LimitException(int missing, string? reason = null) : base($"Missing {missing}") { Missing = missing; this.Reason = reason; }
            public int Missing { get; private set; }
            public string? Reason { get; }
            public int? Turn { get; init; }
            public int Level { get; set; } = 3;
        }
        public sealed class HardLimitException(string line, int[] numbers) : LimitException(7, line) { public int[]? Numbers { get; } = numbers; }

        """;

    /// <summary>The source of a workflow.</summary>
    /// <param name="body">The statements of its <c>RunAsync</c>.</param>
    /// <param name="language">The query language.</param>
    public static string Source(string body, string language) =>
        $$"""
            {{Types}}
            [StateMachine(QueryLanguage = QueryLanguage.{{language}})]
            public sealed partial class Workflow(LambdaFunction function, HttpConnection connection, string queueUrl)
            {
                public async Task<object> RunAsync(Order order)
                {
                    {{body}}
                }

                private sealed class OwnException(string what) : Exception("own " + what);

                [State]
                private LambdaInvoke<Paid> Pay(string id, int amount) => new(function) { Payload = new { id, amount } };

                [State]
                private LambdaInvoke<Paid> PayAgain(string id, int amount) => new(function) { Payload = new { id, amount } };

                [State]
                private LambdaInvoke<string> Reserve(string line) => new(function) { Payload = new { line } };

                [State]
                private LambdaInvoke<int> Ship(string id, int attempt) => new(function) { Payload = new { id, attempt } };

                [State]
                private LambdaInvoke<bool> Check(string id, int attempt) => new(function) { Payload = new { id, attempt } };

                [State]
                private LambdaInvoke<string> Release(string what) => new(function) { Payload = new { what } };

                [State]
                private LambdaInvoke<string> Refund(string receipt) => new(function) { Payload = new { receipt } };

                [State, Retry("Busy", MaxAttempts = 2, IntervalSeconds = 1), Retry(typeof(OutOfStockException), MaxAttempts = 1)]
                private LambdaInvoke<string> Stubborn(string id) => new(function) { Payload = new { id } };

                [State]
                private LambdaInvoke<string> Approve(string id) => new(function)
                {
                    IntegrationPattern = IntegrationPattern.WaitForTaskToken,
                    Timeout = TimeSpan.FromHours(1),
                    Heartbeat = TimeSpan.FromMinutes(5),
                    Payload = new { id, token = JsonPath.TaskToken },
                };

                [State]
                private HttpInvoke<string, string> Call(string id) => new(connection)
                {
                    ApiEndpoint = $"https://example.com/{id}",
                    Method = HttpMethod.Get,
                    Result = response => response.ResponseBody,
                };

                [State]
                private CallAwsService Tell(string text) => new("sqs", "sendMessage")
                {
                    Parameters = new { QueueUrl = queueUrl, MessageBody = text },
                    IamResources = ["*"],
                };
            }
            """;

    /// <summary>Flows that compute what JSONPath cannot, such as the message of an exception that can be of several types.</summary>
    public static IReadOnlySet<string> OnlyInJsonata { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "methods that throw",
            "filters that fail",
            "filters that fail in parts",
            "filters that ask before",
            "filters on what may be null",
            "data of several exceptions",
            "data that must be computed once",
        };

    /// <summary>The flows by name.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["any error"] = """
                try { var paid = await Pay(order.Id, order.Amount); return new { ok = true, paid.Receipt }; }
                catch { return new { ok = false, Receipt = "none" }; }
                """,
            ["error data in the output"] = """
                try { return await Pay(order.Id, order.Amount); }
                catch (StateException e) { return new { e.Error, e.Cause, order.Id }; }
                """,
            ["error data of any exception"] = """
                try { return await Pay(order.Id, order.Amount); }
                catch (Exception e) { return new { error = e.GetError(), cause = e.GetCause() }; }
                """,
            ["own exceptions by type, base and message"] = """
                string status;
                try { await Reserve(order.Lines[0]); await Pay(order.Id, order.Amount); status = "paid"; }
                catch (OutOfStockException e) { status = e.Message; }
                catch (OrderException e) { status = "order: " + e.Message; }
                catch (FraudException e) { await Tell(e.Message); status = e.GetError(); }
                return new { status, order.Id };
                """,
            ["framework exceptions"] = """
                try { await Pay(order.Id, order.Amount); return "paid"; }
                catch (TimeoutException e) { return "time: " + e.Message; }
                catch (InvalidOperationException) { return "state"; }
                """,
            ["timeouts"] = """
                try { return await Approve(order.Id); }
                catch (HeartbeatTimeoutException) { return "silent"; }
                catch (StateTimeoutException e) { return e.Error; }
                catch (TaskFailedException e) { return new { e.Error, e.Cause }; }
                """,
            ["all but timeouts"] = """
                try { return await Approve(order.Id); }
                catch (TaskFailedException e) { return e.Error; }
                """,
            ["a timeout by name"] = """
                try { return await Approve(order.Id); }
                catch (StateException e) when (e.Error == ErrorNames.Timeout) { return "too late"; }
                """,
            ["escalation on timeout"] = """
                string decision;
                try { decision = await Approve(order.Id); }
                catch (StateTimeoutException)
                {
                    await Tell("escalated " + order.Id);
                    try { decision = await Approve("manager of " + order.Id); }
                    catch (StateTimeoutException) { decision = "rejected"; }
                }
                return new { decision };
                """,
            ["names in filters"] = """
                try { return await Call(order.Id); }
                catch (StateException e) when (e.Error == ErrorNames.Http.NotFound) { return "missing"; }
                catch (StateException e) when (e.Error is ErrorNames.Http.TooManyRequests or ErrorNames.Http.ServiceUnavailable || e.Error == "Busy") { return "busy"; }
                catch (HttpSocketException) { return "offline"; }
                """,
            ["names of types in filters"] = """
                try { await Pay(order.Id, order.Amount); await Reserve(order.Id); return "fine"; }
                catch (Exception e) when (e is TimeoutException or OutOfStockException) { return "soon " + e.GetError(); }
                catch (Exception e) when (e is not StateException) { return "own " + e.GetError(); }
                catch (Exception e) when (e is StateException { Error: "Busy" or "Broken" }) { return "later"; }
                """,
            ["filters on data"] = """
                int tries = 2;
                try { await Pay(order.Id, order.Amount); tries = 5; await Reserve(order.Id); }
                catch (StateException e) when (e.Error == "Busy" && order.Express) { return "busy express"; }
                catch (StateException e) when (order.Amount > 3 || tries == 5) { return "large or later " + e.Error; }
                catch (OutOfStockException e) when (e.Message == "none") { return "none left"; }
                catch (OrderException e) when (order.Express) { return "express " + e.Message; }
                return "done";
                """,
            ["data of exceptions"] = """
                try
                {
                    if (order.Amount > 2) { throw new LimitException(order.Amount, order.Id) { Turn = 3 }; }
                    if (order.Amount == 1) { throw new LimitException(1) { Level = 5 }; }
                    return "fine";
                }
                catch (LimitException e) when (e.Missing > 3) { return new { e.Missing, e.Reason, e.Message, e.Turn, e.Level }; }
                catch (LimitException e) { await Tell(e.Message); return new { e.Missing, e.Level, turn = e.Turn }; }
                """,
            ["data beside errors of states"] = """
                try
                {
                    int count = await Ship(order.Id, 1);
                    if (count > 0) { throw new LimitException(count, order.Id); }
                    await Pay(order.Id, order.Amount);
                    return new { fine = true };
                }
                catch (LimitException e) when (e.Reason == "o1") { return new { e.Reason, e.Message, e.Turn }; }
                catch (Exception e) when (e is LimitException { Reason: not null } limit) { await Tell(limit.Reason); throw; }
                catch (LimitException e) { return new { e.Reason, cause = e.GetCause() }; }
                catch (Exception e) { return new { error = e.GetError() }; }
                """,
            ["data out of a Map"] = """
                try
                {
                    if (order.Amount == 1) { throw new LimitException(1, "before"); }
                    return await Flow.Map(order.Lines, async line =>
                    {
                        try
                        {
                            if (line == "y" && order.Amount > 3) { throw new LimitException(2, line); }
                            return line;
                        }
                        catch (LimitException e) when (e.Missing == 2 && order.Express) { return e.Reason ?? ""; }
                    });
                }
                catch (LimitException e) { return new { e.Reason, cause = e.GetCause() }; }
                """.Replace("e.Reason ?? \"\"", "e.GetCause()"),
            ["data through helpers, finally and throw"] = """
                void Check(int amount)
                {
                    if (amount > 4) { throw new HardLimitException(order.Id, [amount, 2]); }
                    if (amount > 1) { throw new LimitException(amount); }
                }
                async Task<string> Step(int amount) { Check(amount); return await Reserve("step"); }
                string at = "start";
                try
                {
                    try { Check(order.Amount); at = "checked"; Check(order.Express ? 5 : 0); }
                    catch (HardLimitException e) when (e.Reason == "o1") { return new { e.Reason, e.Numbers, e.Missing }; }
                    catch (LimitException e) when (e.Missing == 2) { throw; }
                    finally { await Release(at); at = "released"; }
                    at = await Step(0);
                }
                catch (HardLimitException e) { return new { e.Numbers, e.Turn, at }; }
                catch (LimitException e) when (e.Turn == null) { return new { e.Reason, at }; }
                return at;
                """.Replace("order.Express ? 5 : 0", "order.Lines.Length"),
            ["data in loops"] = """
                string seen = "";
                foreach (var line in order.Lines)
                {
                    try
                    {
                        try { if (line == "y") { throw new LimitException(order.Amount, line); } seen = line; }
                        catch (LimitException e) when (e.Missing > 2) { if (order.Express) { throw; } throw new LimitException(0, "again"); }
                        catch (LimitException e) { seen = e.Message; continue; }
                    }
                    catch (LimitException e) when (e.Reason == "y") { return new { e.Reason, e.Missing, seen }; }
                    catch (LimitException e) { seen = e.Message; break; }
                }
                return new { seen };
                """,
            ["data of several exceptions"] = """
                try
                {
                    if (order.Amount == 1) { throw new LimitException(order.Amount); }
                    if (order.Amount == 2) { throw new HardLimitException(order.Id, [1, order.Amount]); }
                    if (order.Amount == 3) { throw new DeclinedException("three", 33); }
                    await Reserve(order.Id);
                    return "fine";
                }
                catch (Exception e)
                {
                    switch (e)
                    {
                        case HardLimitException { Numbers: [_, > 1] numbers } hard: return new { numbers, hard.Reason };
                        case LimitException { Turn: null } limit: return $"limit {limit.Reason}";
                        case LimitException limit when limit.Turn > 2: return limit.Turn;
                        case StateException: throw;
                        default: return e.Message;
                    }
                }
                """,
            ["data that must be computed once"] = """
                try { if (order.Amount > 1) { throw new LimitException(1, Guid.NewGuid().ToString()) { Turn = await Ship(order.Id, 2) }; } return "fine"; }
                catch (LimitException e) when (e.Turn > 0) { string? reason = e.Reason; return new { same = reason == e.Reason, e.Turn }; }
                """,
            ["filters that fail"] = """
                int? none = order.Express ? null : order.Amount;
                var few = order.Lines.Where(line => order.Amount > 2).ToList();
                var stock = new Dictionary<string, int> { ["o1"] = order.Amount };
                string first = "";
                try { await Pay(order.Id, order.Amount); await Ship(order.Id, 1); await Reserve(order.Id); return "fine"; }
                catch (StateTimeoutException) when (10 / order.Amount > 3) { first = "divided"; }
                catch (OutOfStockException) when (!(7 % order.Amount == 1)) { first = "remainder"; }
                catch (OrderException) when (order.Lines[order.Amount] == "y" || order.Express) { first = "item"; }
                catch (StateException e) when (e.Error == "Busy" && order.Lines[^order.Amount] == "z") { first = "from the end"; }
                catch (StateException e) when (none.Value > 2 && e.Cause != "") { first = "none"; }
                catch (InvalidOperationException) when (few.First() == "x") { first = "few"; }
                catch (FraudException) when (stock[order.Id] < 9) { first = "stock"; }
                return first;
                """,
            ["filters that fail in parts"] = """
                int Part(int whole, int by) => by > 3 ? 0 : whole / by;
                try { await Pay(order.Id, order.Amount); await Reserve(order.Id); return "fine"; }
                catch (StateException) when (order.Express || 10 / order.Amount > 4) { return "right of or"; }
                catch (OrderException) when (10 / order.Amount > 3 || order.Express) { return "left of or"; }
                catch (FraudException) when (order.Express ? 10 / order.Amount > 3 : order.Lines[order.Amount] == "x") { return "either"; }
                catch (InvalidOperationException) when (Part(12, order.Amount) > 4) { return "part"; }
                catch (TimeoutException) when (order.Amount switch { 1 => true, var n => 10 / n > 3 }) { return "switch"; }
                """,
            ["filters that ask before"] = """
                try { await Pay(order.Id, order.Amount); await Reserve(order.Id); return "fine"; }
                catch (StateException) when (order.Amount != 0 && order.Lines.Any(line => 10 / order.Amount > 4)) { return "some"; }
                catch (StateException e) when (order.Amount == 0 || e.Cause.Length / order.Amount > 2) { return "long"; }
                catch (OrderException) when (order.Lines.Length > order.Amount && order.Lines[order.Amount] == "z") { return "z"; }
                """,
            ["filters on what may be null"] = """
                string? note = order.Express ? null : order.Id;
                try { await Pay(order.Id, order.Amount); await Reserve(order.Id); return "fine"; }
                catch (OrderException e) when (!e.Message.Contains(note, StringComparison.Ordinal)) { return "contains"; }
                catch (StateException) when (note.Length > 1 && order.Amount > 2) { return "length"; }
                catch (StateException) when (note is not null && note.StartsWith('o') || note?.Length == 4) { return "asked"; }
                """,
            ["a filter that asks for an item that is not there"] = """
                try { await Pay(order.Id, order.Amount); await Reserve(order.Id); return "fine"; }
                catch (OrderException) when (order.Lines[2] == "z" && order.Amount > 2) { return "third"; }
                catch (StateException) when (!(order.Lines[3] == "x")) { return "fourth"; }
                catch (StateException) when (order.Express || order.Lines[4] == "x") { return "fifth"; }
                """,
            ["a filter that asks for a wildcard's own name"] = """
                try { return await Call(order.Id); }
                catch (StateException e) when (e.Error == "States.TaskFailed") { return "nested"; }
                """,
            ["negated filters"] = """
                try { return await Pay(order.Id, order.Amount); }
                catch (StateException e) when (e.Error != "Busy" && e.Error is not "Broken") { return e.Error; }
                catch (TaskFailedException e) when (!(e.Error == "Busy")) { return "broken"; }
                """,
            ["order processing with compensation"] = """
                var reserved = await Reserve(order.Lines[0]);
                try
                {
                    var paid = await Pay(order.Id, order.Amount);
                    try
                    {
                        var parcel = await Ship(order.Id, 1);
                        return new { status = "shipped", parcel, paid.Receipt };
                    }
                    catch (StateException e)
                    {
                        await Refund(paid.Receipt);
                        throw new TaskFailedException("ShippingFailed", e.Cause);
                    }
                }
                catch (Exception e)
                {
                    await Release(reserved);
                    return new { status = "failed", error = e.GetError(), cause = e.GetCause() };
                }
                """,
            ["saga with rethrow"] = """
                string step = "start";
                try
                {
                    var reserved = await Reserve(order.Id);
                    step = "reserved";
                    try
                    {
                        var paid = await Pay(order.Id, order.Amount);
                        step = "paid";
                        try { await Ship(order.Id, 1); step = "shipped"; }
                        catch { await Refund(paid.Receipt); throw; }
                    }
                    catch { await Release(reserved); throw; }
                }
                catch (OutOfStockException e) { return new { step, problem = e.GetCause() }; }
                catch (StateTimeoutException) { return new { step, problem = "slow" }; }
                return new { step, problem = "" };
                """,
            ["rethrow to nobody"] = """
                try { await Pay(order.Id, order.Amount); }
                catch (StateException e) { await Tell(e.Error); throw; }
                return "paid";
                """,
            ["rethrow by name"] = """
                try { await Pay(order.Id, order.Amount); }
                catch (OrderException e) { await Tell(e.Message); throw e; }
                return "paid";
                """,
            ["polling with back-off"] = """
                int seconds = 1;
                for (int attempt = 0; attempt < 4; attempt++)
                {
                    try
                    {
                        if (await Check(order.Id, attempt)) { return new { attempt, seconds }; }
                    }
                    catch (StateException e) when (e.Error == "Busy")
                    {
                        seconds = seconds + 2;
                        await Flow.Wait(TimeSpan.FromSeconds(seconds));
                        continue;
                    }
                    await Flow.Wait(TimeSpan.FromSeconds(1));
                }
                throw new TimeoutException("not ready");
                """,
            ["retry by hand"] = """
                int attempts = 0;
                string last = "";
                while (attempts < 3)
                {
                    try { return new { paid = await Pay(order.Id, attempts), attempts, last }; }
                    catch (Exception e) { attempts++; last = e.GetError(); }
                }
                throw new DeclinedException("gave up after " + last, attempts);
                """,
            ["break and continue"] = """
                int count = 0;
                string failed = "";
                foreach (var line in order.Lines)
                {
                    try { await Reserve(line); count++; }
                    catch (OutOfStockException) { failed = failed + line; continue; }
                    catch (StateTimeoutException) { break; }
                    finally { await Release(line); }
                    if (count > 2) { break; }
                }
                return new { count, failed };
                """,
            ["finally"] = """
                string state = "open";
                try { await Pay(order.Id, order.Amount); state = "paid"; }
                finally { await Release(state); }
                return state;
                """,
            ["finally with return"] = """
                int count = 0;
                try
                {
                    count = await Ship(order.Id, 0);
                    if (count > 0) { return new { count }; }
                    await Ship(order.Id, 1);
                    count = count + 1;
                }
                catch (OrderException e) { return new { e.Message, count }; }
                finally { await Tell("done"); count = count + 10; }
                return new { after = count };
                """,
            ["nested finally"] = """
                string log = "";
                try
                {
                    try { await Pay(order.Id, order.Amount); log = log + "a"; }
                    finally { log = log + "b"; await Release("inner"); }
                }
                catch (StateException e) { log = log + "c" + e.Error; }
                finally { log = log + "d"; await Release("outer"); }
                return log;
                """,
            ["errors in handlers and in finally"] = """
                try
                {
                    try { await Pay(order.Id, order.Amount); }
                    catch (OrderException) { await Refund("r"); }
                    finally { await Release("x"); }
                }
                catch (Exception e) { return new { outer = e.GetError(), cause = e.GetCause() }; }
                return "fine";
                """,
            ["thrown and caught here"] = """
                string answer = "";
                try
                {
                    if (order.Lines.Length == 0) { throw new EmptyOrderException(); }
                    if (order.Amount < 0) { throw new OutOfStockException(order.Lines[0]); }
                    if (order.Amount > 3) { throw new DeclinedException("too much: " + order.Amount, 7); }
                    if (order.Express) { throw new FraudException("fast"); }
                    answer = await Reserve(order.Lines[0]);
                }
                catch (EmptyOrderException e) { return new { e.Message, error = e.GetError() }; }
                catch (OutOfStockException e) { answer = e.Message; }
                catch (OrderException e) when (e.Message != "no") { answer = e.Message + " " + e.GetError(); }
                return new { answer };
                """.Replace("order.Lines.Length == 0", "order.Amount == 2"),
            ["thrown and not caught"] = """
                try
                {
                    if (order.Amount > 1) { throw new DeclinedException("above " + order.Amount, 1); }
                    await Pay(order.Id, order.Amount);
                }
                catch (TimeoutException) { return "late"; }
                throw new TaskFailedException("Order.Lost", "nobody knows " + order.Id);
                """,
            ["thrown out of a handler"] = """
                try
                {
                    try { await Pay(order.Id, order.Amount); }
                    catch (StateException e) { throw new OutOfStockException(e.Error); }
                }
                catch (OutOfStockException e) { return e.Message; }
                return "fine";
                """,
            ["an exception that is only thrown"] = """
                try
                {
                    if (order.Express) { throw new DeclinedException("no", 1); }
                    await Pay(order.Id, order.Amount);
                }
                catch (StateException e) { return new { state = e.Error }; }
                catch (Exception e) { return new { other = e.GetError(), cause = e.GetCause() }; }
                return "fine";
                """,
            ["a thrown exception by its name"] = """
                try
                {
                    if (order.Express) { throw new DeclinedException("no", 1); }
                    await Pay(order.Id, order.Amount);
                }
                catch (Exception e) when (e.GetError() == "DeclinedException") { return "declined " + e.GetCause(); }
                catch (Exception e) when (e.GetError() is not "Busy") { return "other " + e.GetError(); }
                return "fine";
                """,
            ["type tests of what is only thrown"] = """
                try
                {
                    if (order.Express) { throw new DeclinedException("no", 1); }
                    await Pay(order.Id, order.Amount);
                }
                catch (Exception e) when (e is not StateException) { return "own " + e.GetError(); }
                catch (StateException e) { return e.Error; }
                return "fine";
                """,
            ["type tests in handlers"] = """
                string kind = "";
                try { await Approve(order.Id); await Pay(order.Id, order.Amount); }
                catch (Exception e)
                {
                    if (e is StateTimeoutException) { kind = "slow"; }
                    else if (e is OrderException or FraudException) { kind = "order"; }
                    else if (e is TaskFailedException { Error: "Busy" }) { kind = "busy"; }
                    else if (e is not TaskFailedException) { kind = "own"; }
                    else { await Tell(e.GetCause()); throw; }
                }
                return new { kind };
                """,
            ["rethrow through typed handlers"] = """
                try
                {
                    try { await Pay(order.Id, order.Amount); await Approve(order.Id); }
                    catch (Exception e) { await Tell(e.GetError()); throw; }
                    finally { await Release("always"); }
                }
                catch (OutOfStockException) { return "stock"; }
                catch (TaskFailedException e) when (e.Error == "Busy") { return "busy"; }
                catch (StateTimeoutException e) when (e.Error == "States.Timeout") { return "late"; }
                catch (OrderException) { return "order"; }
                return "fine";
                """,
            ["exceptions nested in the workflow"] = """
                try { if (order.Express) { throw new OwnException("x"); } await Pay(order.Id, order.Amount); }
                catch (OwnException e) { return e.Message; }
                return "fine";
                """,
            ["retries first"] = """
                try { return await Stubborn(order.Id); }
                catch (OutOfStockException e) { return e.Message; }
                catch (StateException e) when (e.Error == "Busy") { return "busy"; }
                """,
            ["what was assigned before"] = """
                string a = "a0", b = "b0";
                int n = 0;
                try
                {
                    a = await Reserve(a);
                    n = 1;
                    b = await Reserve(b);
                    n = await Ship(a + b, n);
                }
                catch (Exception) { return new { a, b, n }; }
                return new { a, b, n = n + 100 };
                """,
            ["branches inside"] = """
                string status = "new";
                try
                {
                    if (order.Express) { status = await Reserve("express"); }
                    else { await Pay(order.Id, order.Amount); status = "paid"; }
                    switch (order.Amount)
                    {
                        case 1: await Ship(status, 1); break;
                        case > 3: throw new OutOfStockException(status);
                        default: break;
                    }
                    status = status + "!";
                }
                catch (OrderException e) { status = status + ": " + e.GetError(); }
                return status;
                """,
            ["a loop inside"] = """
                int done = 0;
                try
                {
                    foreach (var line in order.Lines) { await Reserve(line); done++; }
                }
                catch (StateTimeoutException) { return new { done, slow = true }; }
                catch (OutOfStockException) when (done > 0) { return new { done, slow = false }; }
                return new { done, all = true };
                """,
            ["a result put into the input"] = """
                try
                {
                    order = order with { Id = await Reserve(order.Id) };
                    await Pay(order.Id, order.Amount);
                    order = order with { Id = await Reserve(order.Id) };
                }
                catch (StateException e) { await Tell(order.Id); return new { order, e.Error }; }
                return order;
                """,
            ["parallel"] = """
                try
                {
                    var (paid, line) = await Flow.Parallel(Pay(order.Id, order.Amount), Reserve(order.Lines[0]));
                    return new { paid, line };
                }
                catch (OutOfStockException e) { return e.Message; }
                catch (StateTimeoutException) { return "slow"; }
                catch (StateException e) { await Tell(e.Error); throw; }
                """,
            ["a handler that does nothing"] = """
                try { await Tell("hello"); } catch { }
                var paid = await Pay(order.Id, order.Amount);
                try { await Tell(paid.Receipt); } catch (StateException) { }
                return paid;
                """,
            ["an error kept for later"] = """
                string? problem = null;
                try { await Pay(order.Id, order.Amount); }
                catch (StateException e) { problem = e.Error; }
                await Tell("over");
                if (problem != null) { return new { problem }; }
                return "fine";
                """,
            ["waits"] = """
                try { await Flow.Wait(TimeSpan.FromSeconds(3)); await Pay(order.Id, order.Amount); await Flow.Wait(TimeSpan.FromSeconds(order.Amount)); }
                catch (TaskFailedException) { await Flow.Wait(TimeSpan.FromSeconds(9)); await Tell("waited"); }
                return "end";
                """,
            ["a wait that fails"] = """
                int seconds = 2;
                if (order.Express) { seconds = -1; }
                string step = "start";
                try
                {
                    for (int attempt = 0; attempt < 3; attempt++)
                    {
                        try { await Pay(order.Id, attempt); step = "paid"; await Flow.Wait(TimeSpan.FromSeconds(seconds)); await Reserve(step); }
                        catch (StateException e) when (e.Error == "States.QueryEvaluationError" || e.Error == "Busy") { await Tell(e.Error); }
                    }
                }
                catch (Exception e) { await Tell(step + e.GetError()); }
                finally { await Release(step); }
                return step;
                """,
            ["waits that fail inside of a Map"] = """
                int seconds = 2;
                if (order.Express) { seconds = -1; }
                try
                {
                    return await Flow.Map(order.Lines, async line =>
                    {
                        try { await Flow.Wait(TimeSpan.FromSeconds(seconds)); return await Reserve(line); }
                        catch (Exception e) { return e.GetError(); }
                        finally { await Release(line); }
                    });
                }
                catch (Exception e) { return e.GetError(); }
                """,
            ["waits that fail in branches"] = """
                async Task<string> Later(int seconds)
                {
                    try { await Flow.Wait(TimeSpan.FromSeconds(seconds)); return await Reserve("later"); }
                    catch (Exception) { return "none"; }
                }
                int seconds = order.Express ? -1 : 2;
                try { var (a, b) = await Flow.Parallel(async () => await Later(seconds), async () => await Reserve("now")); return a + b; }
                catch (StateException e) when (e.Error == ErrorNames.QueryEvaluationError) { return "failed"; }
                """,
            ["a switch over exceptions"] = """
                string kind;
                try { await Pay(order.Id, order.Amount); await Approve(order.Id); return "paid"; }
                catch (Exception e)
                {
                    switch (e)
                    {
                        case OutOfStockException: kind = "stock"; break;
                        case OrderException o when o.Message != "": kind = "order " + o.Message; break;
                        case StateTimeoutException: kind = "slow"; break;
                        case StateException { Error: "Busy", Cause: var cause }: kind = cause; break;
                        case TaskFailedException t when t.Error == "Lambda.TooManyRequestsException" || order.Express: kind = "many " + t.Message; break;
                        case not StateException: kind = "own " + e.Message; break;
                        default: throw;
                    }
                }
                return new { kind };
                """,
            ["a switch whose labels are types"] = """
                if (order.Amount == 9) { throw new DeclinedException("nine", 9); }
                try { await Pay(order.Id, order.Amount); await Approve(order.Id); return "paid"; }
                catch (Exception e)
                {
                    switch (e)
                    {
                        case OutOfStockException: return "stock";
                        case StateException: await Tell(e.GetCause()); throw;
                        default: return e.GetError();
                    }
                }
                """,
            ["a switch expression over exceptions"] = """
                try { await Pay(order.Id, order.Amount); return await Call(order.Id); }
                catch (Exception e)
                {
                    return e switch
                    {
                        OutOfStockException or FraudException => "soon",
                        OrderException o => "order " + o.Message,
                        StateTimeoutException when order.Express => "slow",
                        StateException { Error: "Busy" or "Broken" } s => s.Error + s.Cause,
                        TaskFailedException t => t.Message,
                        var other => other.GetError(),
                    };
                }
                """,
            ["a switch expression that throws"] = """
                try
                {
                    try { await Pay(order.Id, order.Amount); return "paid"; }
                    catch (Exception e)
                    {
                        string kind = e switch
                        {
                            OutOfStockException => "stock",
                            OrderException o => throw new DeclinedException("again " + o.Message, 1),
                            StateTimeoutException => await Release("slow"),
                            _ => throw new InvalidOperationException(e.GetError()),
                        };
                        return new { kind };
                    }
                }
                catch (DeclinedException e) { return e.Message; }
                """,
            ["names that type tests declare"] = """
                try { await Pay(order.Id, order.Amount); await Stubborn(order.Id); return "paid"; }
                catch (Exception e)
                {
                    if (e is OrderException o && o.Message != "none") { return "order " + o.Message; }
                    if (e is StateException { Error: "Busy" } busy) { await Tell(busy.Cause); throw busy; }
                    if (e is not TaskFailedException task) { throw; }
                    return new { task.Error, task.Cause };
                }
                """,
            ["names that filters declare"] = """
                try { await Pay(order.Id, order.Amount); return "paid"; }
                catch (Exception e) when (e is StateException s && s.Error == "Busy") { return "busy " + s.Cause; }
                catch (Exception e) when (e is StateException { Error: var name } && name != "Broken" && order.Express) { return "express " + name; }
                catch (Exception e) when (e is OrderException { Message: "none" } o) { return o.Message; }
                """,
            ["messages of all kinds"] = """
                string first = "";
                try
                {
                    if (order.Amount == 2) { throw new DeclinedException("two", 2); }
                    first = await Reserve(order.Id);
                    first = await Call(order.Id);
                }
                catch (Exception e) { return new { e.Message, error = e.GetError(), first }; }
                try { await Approve(order.Id); }
                catch (TaskFailedException e) when (e.Message != "Broken") { return e.Message; }
                return "fine";
                """,
            ["exceptions given to methods"] = """
                bool CanRetry(Exception e) => e is StateException { Error: "Busy" or "Lambda.TooManyRequestsException" } or StateTimeoutException;
                string Describe(Exception e) => e is OrderException ? "order" : e.GetError();
                async Task<string> Report(Exception e, string text) { await Tell(text + e.GetCause()); return e.Message; }
                for (int attempt = 0; attempt < 2; attempt++)
                {
                    try { return await Pay(order.Id, attempt); }
                    catch (Exception e) when (CanRetry(e)) { await Release(Describe(e)); }
                    catch (Exception e) { return await Report(e, "failed: "); }
                }
                throw new TimeoutException("gave up");
                """,
            ["throw expressions"] = """
                string? first = order.Express ? null : order.Id;
                string found = first ?? throw new OutOfStockException("id");
                int amount = order.Amount > 1 ? order.Amount : throw new DeclinedException("small " + order.Amount, order.Amount);
                string size = amount switch { > 4 => "large", > 2 => await Reserve(found), _ => throw new FraudException($"{amount}") };
                return new { found, size };
                """,
            ["throw expressions that are caught"] = """
                string note = "";
                try
                {
                    string? id = order.Express ? null : await Reserve(order.Id);
                    note = id ?? throw new OutOfStockException("id");
                    await Pay(note, order.Amount > 2 ? order.Amount : throw new DeclinedException("small", 1));
                }
                catch (OutOfStockException e) { note = e.Message; }
                catch (DeclinedException e) { note = note + e.Message; }
                return new { note };
                """,
            ["methods that throw"] = """
                void Check(int amount) { if (amount == 0) { throw new EmptyOrderException(); } if (amount > 4) { throw new DeclinedException("large", amount); } }
                string Need(string? text) => text ?? throw new OutOfStockException("text");
                int Limit(int amount)
                {
                    int half = amount / 2;
                    if (half > 1) { return 1; }
                    if (order.Express) { throw new FraudException("half " + half); }
                    return half;
                }
                int tries = 0;
                void Count() { tries++; }
                try
                {
                    Check(order.Amount);
                    Count();
                    string text = order.Amount > 2 && Limit(order.Amount) == 1 ? Need(order.Express ? null : order.Id) : "small";
                    Count();
                    await Reserve(text);
                    return new { text, tries };
                }
                catch (DeclinedException e) { return new { e.Message, tries }; }
                catch (EmptyOrderException) { return new { tries }; }
                catch (OutOfStockException e) { return e.Message; }
                """,
            ["guards"] = """
                string? id = order.Express ? null : order.Amount > 3 ? "" : order.Id;
                try
                {
                    if (order.Amount == 2) { throw new ArgumentException("two", nameof(order)); }
                    if (order.Amount == 1) { throw new ArgumentOutOfRangeException(nameof(order)); }
                    if (order.Amount == 0) { ArgumentNullException.ThrowIfNull(id); }
                    ArgumentException.ThrowIfNullOrEmpty(id);
                    return await Reserve(id);
                }
                catch (ArgumentNullException e) { return new { none = e.Message }; }
                catch (ArgumentException e) when (e.Message != "" && order.Amount != 5) { return e.Message; }
                """,
        };
}
