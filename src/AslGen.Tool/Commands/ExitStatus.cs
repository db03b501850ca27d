namespace AslGen.Tool.Commands;

/// <summary>What the command tells the program that ran it.</summary>
internal static class ExitStatus
{
    /// <summary>There is no finding of the severity error.</summary>
    public const int Clean = 0;

    /// <summary>There are findings of the severity error.</summary>
    public const int Errors = 1;

    /// <summary>The command line cannot be understood, or names a path that is not there.</summary>
    public const int BadUsage = 2;
}
