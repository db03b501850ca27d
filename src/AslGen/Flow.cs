namespace AslGen;

/// <summary>States that shape the flow itself.</summary>
public static partial class Flow
{
    /// <summary>Waits for a time (a Wait state).</summary>
    /// <param name="duration">How long: whole seconds, 0 to 99,999,999. With any other duration the state fails, and no handler sees it.</param>
    /// <returns>A state to await.</returns>
    public static WaitState Wait(TimeSpan duration) => new(duration);

    /// <summary>Waits until a point in time (a Wait state); goes on at once where it has passed.</summary>
    /// <param name="time">The time. What comes from the data is there as RFC 3339 writes it, as System.Text.Json does.</param>
    /// <returns>A state to await.</returns>
    public static WaitState WaitUntil(DateTimeOffset time) => new(time);
}
