using System.Text.RegularExpressions;

namespace AslGen.Samples.Tests;

/// <summary>The loan system's JavaScript functions have tests of their own, in their own language.</summary>
public sealed partial class FunctionTests
{
    [Fact]
    public async Task The_tests_of_the_functions_pass()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "samples", "LoanValuation", "functions.tests"), "*.test.mjs");

        var output = await Node.RunAsync(Repository.Root, ["--test", "--test-reporter=tap", .. files]);

        // Node is content with files that hold no test.
        var passed = Passed().Match(output);
        Assert.True(passed.Success && int.Parse(passed.Groups[1].ValueSpan) > files.Length, output);
    }

    [GeneratedRegex("^# pass ([0-9]+)$", RegexOptions.Multiline)]
    private static partial Regex Passed();
}
