using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

/// <summary>The command as it was built.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public ProcessTests() => _workspace.Write("good.asl.json", Samples.Good).Write("flows/bad.asl.json", Samples.Bad);

    [Fact]
    public async Task Text_goes_to_the_standard_output()
    {
        var (status, output, error) = await ToolProcess.RunAsync(_workspace.Folder, ["check", "."]);

        Assert.Equal(1, status);
        Assert.Equal(
            """
            flows/bad.asl.json:1:63: error ASL5103: A Succeed state has no field 'Oops'
                 1 | { "StartAt": "Done", "States": { "Done": { "Type": "Succeed", "Oops": 1 } } }
                   |                                                               ^^^^^^

            1 error: 2 definitions in 2 files checked.

            """.ReplaceLineEndings("\n"),
            output
        );
        Assert.Empty(error);
    }

    [Theory]
    [InlineData("FORCE_COLOR", "1", true)]
    [InlineData("NO_COLOR", "1", false)]
    [InlineData("TERM", "xterm", false)]
    public async Task Redirected_output_has_colors_only_if_they_are_wanted(string name, string value, bool isColored)
    {
        var (_, output, _) = await ToolProcess.RunAsync(_workspace.Folder, ["check", "."], environment: (name, value));

        Assert.Equal(isColored, output.Contains('\u001b'));
    }

    [Fact]
    public async Task The_standard_input_is_UTF_8()
    {
        var definition = Encoding.UTF8.GetBytes(Samples.Bad.Replace("Oops", "日本", StringComparison.Ordinal));

        var (status, output, _) = await ToolProcess.RunAsync(_workspace.Folder, ["check", "-", "--format", "json"], definition);

        Assert.Equal(1, status);
        Assert.Contains("日本", JsonNode.Parse(output)!["findings"]![0]!["message"]!.GetValue<string>());

        (status, output, _) = await ToolProcess.RunAsync(_workspace.Folder, ["check", "-"], [0x7b, 0xff]);
        Assert.Equal(1, status);
        Assert.Contains("ASL5901", output);
    }

    [Fact]
    public async Task A_wrong_command_line_is_told_on_the_standard_error()
    {
        var (status, output, error) = await ToolProcess.RunAsync(_workspace.Folder, ["check", "nothing.json"]);

        Assert.Equal((2, ""), (status, output));
        Assert.Equal("aslgen: There is no file or folder 'nothing.json'.\n", error);
    }

    [Fact]
    public async Task A_run_writes_one_object_and_nothing_else()
    {
        _workspace.Write("echo.asl.json", Workflows.Echo);

        var (status, output, error) = await ToolProcess.RunAsync(
            _workspace.Folder,
            ["run", "echo.asl.json", "--input", "-", "--format", "json"],
            Encoding.UTF8.GetBytes("""{"a":"日本"}""")
        );

        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            """{"status":"SUCCEEDED","output":{"a":"日本"},"transitions":1}""",
            JsonNode.Parse(output)!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        );
    }

    [Theory]
    [InlineData("SIGINT")]
    [InlineData("SIGTERM")]
    public async Task A_run_that_is_interrupted_is_aborted(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Signals are sent by the command kill.");
        // What runs in the background of a script ignores SIGINT, and so do the processes that it starts.
        Assert.SkipWhen(signal == "SIGINT" && IsInterruptIgnored(), "SIGINT is ignored here.");
        _workspace.Write("endless.asl.json", Workflows.Endless);
        string[] arguments = ["run", "endless.asl.json", "--express", "--max-transitions", "99999999999", "--trace"];

        using var process = ToolProcess.Start(_workspace.Folder, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (
            var kill = Process.Start("kill", ["-s", signal[3..], process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        )
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var last = new Queue<string>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            last.Enqueue(line);
            if (last.Count > 2)
            {
                last.Dequeue();
            }
        }

        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((1, ""), (process.ExitCode, await error));
        Assert.StartsWith("ABORTED after ", last.Dequeue());
        Assert.Equal("cause  The execution was interrupted.", last.Dequeue());
    }

    private static bool IsInterruptIgnored()
    {
        const int Interrupt = 2;
        string? ignored = OperatingSystem.IsLinux()
            ? File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal))
            : null;
        return ignored is not null && (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) & (1UL << (Interrupt - 1))) != 0;
    }

    /// <summary>Whatever a file holds, a run ends in time and without an exception.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_that_a_file_holds_stops_a_run(string name, byte[] content)
    {
        _workspace.Write(name, content).Write("echo.asl.json", Workflows.Echo);

        var definition = await ToolProcess.RunAsync(_workspace.Folder, ["run", name]);
        var input = await ToolProcess.RunAsync(_workspace.Folder, ["run", "echo.asl.json", "--input", name]);
        var stubs = await ToolProcess.RunAsync(_workspace.Folder, ["run", "echo.asl.json", "--stubs", name]);

        Assert.Equal((2, ""), (definition.Status, definition.Output));
        Assert.All([definition.Error, input.Error, stubs.Error], error => Assert.DoesNotContain("   at AslGen", error));
        Assert.Equal(2, stubs.Status);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var (status, output, _) = await ToolProcess.RunAsync(_workspace.Folder, ["--version"]);

        Assert.Equal((0, ToolVersion.Text), (status, output.Trim()));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?$", output.Trim());
    }

    /// <summary>Whatever a file holds, the command ends in time, with a finding and without an exception.</summary>
    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_that_a_file_holds_stops_the_command(string name, byte[] content)
    {
        _workspace.Write(name, content);
        var clock = Stopwatch.StartNew();

        var (status, output, error) = await ToolProcess.RunAsync(_workspace.Folder, ["check", name]);

        Assert.Equal("", error);
        Assert.Equal(1, status);
        Assert.Contains("error ASL", output);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 1_200));

        // Much more than it takes, and much less than what grows with the square of the input.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    public static TheoryData<string, byte[]> Hostile()
    {
        var random = new byte[1_000_000];
        new Random(1).NextBytes(random);
        TheoryData<string, byte[]> files = new() { { "random.asl.json", random }, { "random.asl.yaml", random } };
        (string Name, string Content)[] texts =
        [
            ("deep-objects.asl.json", Repeat("{\"States\":", 100_000)),
            ("deep-arrays.asl.json", Repeat("[", 100_000)),
            ("deep-flow.asl.yaml", Repeat("[", 100_000)),
            ("deep-mapping.asl.yaml", Repeat("{a: ", 100_000)),
            ("deep-block.asl.yaml", Repeat("- ", 100_000)),
            ("deep-keys.asl.yaml", Repeat("? ", 100_000)),
            ("zero.asl.yaml", Repeat("\0", 1_000_000)),
            ("control.asl.yaml", Repeat("\u0001\u0002\u001b", 300_000)),
            ("quote.asl.yaml", "\"" + Repeat("a\n", 300_000)),
            ("anchors.asl.yaml", Repeat("&a ", 200_000)),
            ("tags.asl.yaml", Repeat("!a ", 200_000)),
            ("documents.asl.yaml", Repeat("---\n", 200_000)),
            ("keys.asl.yaml", string.Concat(Enumerable.Range(0, 100_000).Select(key => $"k{key}: v\n"))),
            ("same-keys.asl.yaml", Repeat("a: v\n", 200_000)),
            ("same-keys.asl.json", "{" + Repeat("\"a\":1,", 150_000) + "\"a\":1}"),
            ("long-name.asl.json", Samples.Bad.Replace("Oops", Repeat("x", 900_000), StringComparison.Ordinal)),
            ("long-line.asl.json", Samples.Bad.Replace("\"Oops\"", Repeat(" ", 900_000) + "\"Oops\"", StringComparison.Ordinal)),
            ("variables.yml", "stepFunctions: {stateMachines: {a: {definition: {x: '" + Repeat("${a:", 200_000) + "'}}}}"),
            ("placeholders.asl.json", "{\"a\":\"" + Repeat("${a", 200_000) + "\"}"),
            ("empty.asl.json", ""),
            (
                "bomb.asl.yaml",
                "a0: &a0 [x, x]\n"
                    + string.Concat(Enumerable.Range(1, 60).Select(level => $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"))
            ),
        ];
        foreach (var (name, content) in texts)
        {
            files.Add(name, Encoding.UTF8.GetBytes(content));
        }

        return files;
    }

    public void Dispose() => _workspace.Dispose();

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
