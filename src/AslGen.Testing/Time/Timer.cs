namespace AslGen.Testing.Time;

/// <summary>What happens at a moment of the virtual time, unless it is cancelled before.</summary>
internal sealed class Timer
{
    private readonly Scheduler _scheduler;
    private Action? _action;

    public Timer(Scheduler scheduler, DateTimeOffset due, Action action)
    {
        _scheduler = scheduler;
        Due = due;
        _action = action;
    }

    public DateTimeOffset Due { get; }

    public bool IsCancelled => _action is null;

    public void Cancel()
    {
        if (_action is not null)
        {
            _action = null;
            _scheduler.NoteCancelled();
        }
    }

    public void Fire()
    {
        Action? action = _action;
        _action = null;
        action?.Invoke();
    }
}
