namespace AslGen.Testing.Jsonata.Dates;

/// <summary>The names of months and days.</summary>
internal static class DateNames
{
    public static IReadOnlyList<string> Months { get; } =
    ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The days, of which Monday is the first.</summary>
    public static IReadOnlyList<string> Days { get; } = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
}
