using AslGen.StatesLanguage.Rules;

namespace AslGen.Tool.Reports;

/// <summary>The colours of a terminal, or none.</summary>
internal sealed class Palette(bool isColored)
{
    /// <summary>Whether output should be coloured: if a terminal shows it, unless the environment says otherwise.</summary>
    /// <param name="isRedirected">Whether the output goes to a file or another program.</param>
    /// <param name="variable">Gives the value of an environment variable.</param>
    public static bool IsWanted(bool isRedirected, Func<string, string?> variable)
    {
        if (!string.IsNullOrEmpty(variable("NO_COLOR")))
        {
            return false;
        }

        if (variable("FORCE_COLOR") is { Length: > 0 } force)
        {
            return force is not ("0" or "false");
        }

        if (isRedirected || variable("TERM") == "dumb")
        {
            return false;
        }

        // The old console of Windows shows the codes themselves.
        return !OperatingSystem.IsWindows()
            || variable("WT_SESSION") is not null
            || variable("TERM_PROGRAM") is not null
            || variable("TERM") is not null;
    }

    public string Bold(string text) => Paint(text, "1");

    public string Dim(string text) => Paint(text, "2");

    public string Good(string text) => Paint(text, "32");

    public string Severity(Severity severity, string text) =>
        Paint(
            text,
            severity switch
            {
                StatesLanguage.Rules.Severity.Error => "1;31",
                StatesLanguage.Rules.Severity.Warning => "1;33",
                _ => "1;36",
            }
        );

    private string Paint(string text, string code) => isColored ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
