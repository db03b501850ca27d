using System.Text.RegularExpressions;

namespace AslGen.Tests.Builds;

/// <summary>What a build answered.</summary>
internal sealed partial record BuildResult(int ExitCode, string Output)
{
    /// <summary>Gets the lines that tell of written workflow files, as printed.</summary>
    public IReadOnlyList<string> PrintedLines => [.. WrittenFile().Matches(Output).Select(match => match.Value)];

    /// <summary>Gets the file names, without folders, of the printed workflow files, in the order of printing.</summary>
    public IReadOnlyList<string> Written =>
        [.. WrittenFile().Matches(Output).Select(match => Path.GetFileName(match.Groups["path"].Value))];

    /// <summary>Fails with the whole output unless the build succeeded without a warning.</summary>
    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.False(Output.Contains("warning", StringComparison.Ordinal), Output);
        return this;
    }

    /// <summary>Fails with the whole output unless the build failed.</summary>
    public BuildResult Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    [GeneratedRegex(@"^ *\S+ -> (?<path>.+\.json)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex WrittenFile();
}
