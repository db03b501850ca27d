namespace AslGen.Testing.History;

/// <summary>Keeps the history of one execution: all of it, its end, or only the numbers of events.</summary>
/// <param name="retention">How many events are kept at most.</param>
/// <param name="limit">The number of events at which the execution fails, or null for no limit.</param>
internal sealed class HistoryRecorder(int retention, long? limit)
{
    private readonly Queue<HistoryEvent> _events = new();

    /// <summary>How many events there were.</summary>
    public long Count { get; private set; }

    /// <summary>The events that are kept.</summary>
    public IReadOnlyCollection<HistoryEvent> Events => _events;

    /// <summary>Whether events are kept, so that details are worth making.</summary>
    public bool KeepsEvents => retention > 0;

    /// <summary>Whether only the last event, that of the execution's end, has a place left.</summary>
    public bool IsFull => limit is { } most && Count >= most - 1;

    public long Add(long previous, DateTimeOffset now, string type, IEventDetails? details)
    {
        Count++;
        if (retention > 0)
        {
            if (_events.Count == retention)
            {
                _events.Dequeue();
            }

            _events.Enqueue(new HistoryEvent(Count, previous, now, type, details));
        }

        return Count;
    }
}
