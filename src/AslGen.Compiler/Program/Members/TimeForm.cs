namespace AslGen.Compiler.Program.Members;

/// <summary>A type of .NET whose values are points in time, and how its text says when that is.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Clock">What the clock of a time says, in milliseconds as if it were UTC: the JSONata, of a variable that has the time.</param>
/// <param name="Suffix">What stands behind the clock in the text of such a time: the JSONata, of a variable that has the time.</param>
internal sealed record TimeForm(string Type, Func<string, string> Clock, Func<string, string> Suffix)
{
    /// <summary><c>DateTimeOffset</c>, whose text ends with the offset.</summary>
    public static TimeForm WithOffset { get; } = new("DateTimeOffset", TimeJsonata.Clock, TimeJsonata.Offset);

    /// <summary><c>DateTime</c>, whose text ends with <c>Z</c> or with nothing. Its clock is all that C# compares and computes with.</summary>
    public static TimeForm WithKind { get; } =
        new("DateTime", time => $"$toMillis({TimeJsonata.AtUtc(time)})", time => $"""($contains({time}, "Z") ? "Z" : "")""");
}
