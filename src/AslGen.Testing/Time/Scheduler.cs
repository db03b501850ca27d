namespace AslGen.Testing.Time;

/// <summary>
/// The discrete-event loop of a simulation. It runs on one thread and knows three kinds of work: what can run now, what runs when the
/// virtual time comes, and calls of the test's own asynchronous code. Time goes on only when nothing can run now and no call is open,
/// and answers of calls count in the order in which the calls were made: so a run is the same each time.
/// </summary>
/// <param name="start">The virtual time at the start.</param>
/// <param name="handles">Deals with what a step threw; false lets it through.</param>
internal sealed class Scheduler(DateTimeOffset start, Func<Exception, bool> handles)
{
    private const int CancelledWorthSweeping = 1_024;

    // The test's own code may answer tasks from other threads while the loop runs.
    private readonly object _gate = new();
    private readonly Queue<IRunnable> _ready = new();
    private readonly Queue<OpenCall> _calls = new();
    private PriorityQueue<Timer, (long Ticks, long Order)> _timers = new();
    private long _order;
    private int _cancelled;

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>When the next timer is due, or null where there is none.</summary>
    public DateTimeOffset? NextDue
    {
        get
        {
            while (_timers.TryPeek(out Timer? timer, out _))
            {
                if (!timer.IsCancelled)
                {
                    return timer.Due;
                }

                _timers.Dequeue();
                _cancelled--;
            }

            return null;
        }
    }

    public void Enqueue(IRunnable runnable) => _ready.Enqueue(runnable);

    /// <summary>Lets something happen later.</summary>
    /// <param name="delay">How much later; what is not positive happens as soon as the clock is asked.</param>
    /// <param name="action">What happens.</param>
    /// <returns>The timer.</returns>
    public Timer After(TimeSpan delay, Action action)
    {
        TimeSpan most = DateTimeOffset.MaxValue - Now;
        Timer timer = new(
            this,
            delay <= TimeSpan.Zero ? Now
                : delay >= most ? DateTimeOffset.MaxValue
                : Now + delay,
            action
        );
        _timers.Enqueue(timer, (timer.Due.UtcTicks, _order++));
        return timer;
    }

    /// <summary>Waits for the test's own code.</summary>
    /// <param name="task">What the code returned.</param>
    /// <param name="completed">What follows with its result.</param>
    /// <typeparam name="T">The result's type.</typeparam>
    public void Await<T>(Task<T> task, Action<Task<T>> completed) => _calls.Enqueue(new OpenCall(task, () => completed(task)));

    /// <summary>Runs what can run without time going on.</summary>
    /// <param name="isDone">Whether the caller has what it wants.</param>
    /// <param name="cancellation">Ends the waiting for asynchronous code.</param>
    /// <returns>A task that ends when nothing can run any more.</returns>
    public async ValueTask SettleAsync(Func<bool> isDone, CancellationToken cancellation)
    {
        while (true)
        {
            for (int count = 0; _ready.TryDequeue(out IRunnable? runnable); count++)
            {
                Step(runnable);
                if ((count & 0xFFF) == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }
            }

            if (isDone() || !_calls.TryPeek(out OpenCall call))
            {
                return;
            }

            if (!call.Task.IsCompleted)
            {
                // How it ended is looked at by whoever made the call.
                await Task.WhenAny(call.Task).WaitAsync(cancellation).ConfigureAwait(false);
            }

            _calls.Dequeue();
            Step(call.Completed);
        }
    }

    /// <summary>Lets the time go on to the next timer and fires all that are due then.</summary>
    /// <param name="limit">The time beyond which it does not go.</param>
    /// <returns>Whether a timer was fired.</returns>
    public bool AdvanceToNext(DateTimeOffset limit)
    {
        if (NextDue is not { } due || due > limit)
        {
            return false;
        }

        Now = due > Now ? due : Now;
        while (NextDue <= Now)
        {
            Step(_timers.Dequeue().Fire);
        }

        return true;
    }

    /// <summary>Sets the clock, past no timer.</summary>
    /// <param name="time">The time.</param>
    public void AdvanceTo(DateTimeOffset time) => Now = time > Now ? time : Now;

    /// <summary>Counts a cancelled timer and, when there are many, throws them away: else they would stay until they are due.</summary>
    public void NoteCancelled()
    {
        if (++_cancelled > CancelledWorthSweeping && _cancelled > _timers.Count / 2)
        {
            _timers = new PriorityQueue<Timer, (long, long)>(_timers.UnorderedItems.Where(entry => !entry.Element.IsCancelled));
            _cancelled = 0;
        }
    }

    private void Step(IRunnable runnable)
    {
        try
        {
            lock (_gate)
            {
                runnable.Run();
            }
        }
        catch (Exception exception) when (handles(exception)) { }
    }

    /// <summary>Does something at once, as a step of the loop.</summary>
    /// <param name="action">What is done.</param>
    public void Step(Action action)
    {
        try
        {
            lock (_gate)
            {
                action();
            }
        }
        catch (Exception exception) when (handles(exception)) { }
    }

    private readonly record struct OpenCall(Task Task, Action Completed);
}

/// <summary>Something that can run now.</summary>
internal interface IRunnable
{
    /// <summary>Does one step.</summary>
    void Run();
}
