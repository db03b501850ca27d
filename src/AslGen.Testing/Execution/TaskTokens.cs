using System.Globalization;

namespace AslGen.Testing.Execution;

/// <summary>
/// The task tokens of a simulation. A token carries its own proof, so that a token of a task that is over can be told from one that
/// never was without keeping it.
/// </summary>
/// <param name="seed">The seed of the simulation.</param>
internal sealed class TaskTokens(ulong seed)
{
    private readonly Dictionary<string, TaskRun> _open = new(StringComparer.Ordinal);
    private ulong _count;

    /// <summary>The tokens of tasks that wait.</summary>
    public IEnumerable<KeyValuePair<string, TaskRun>> Open => _open;

    public string Issue() => Make(++_count);

    public void Add(string token, TaskRun task) => _open.Add(token, task);

    public void Remove(string token) => _open.Remove(token);

    /// <summary>Finds the task that waits for an answer.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The task.</returns>
    /// <exception cref="TaskTokenException">When no task waits with it.</exception>
    public TaskRun Find(string token)
    {
        if (_open.TryGetValue(token, out TaskRun? task))
        {
            return task;
        }

        bool wasIssued =
            ulong.TryParse(token.AsSpan(token.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out ulong number)
            && number <= _count
            && Make(number) == token;
        throw wasIssued
            ? new TaskTokenException("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'")
            : new TaskTokenException("InvalidToken", "Invalid Token: 'Invalid token'");
    }

    private string Make(ulong number)
    {
        Time.DeterministicRandom random = new(seed ^ (number * 0x9E3779B97F4A7C15));
        return string.Create(CultureInfo.InvariantCulture, $"AQB-{random.NextUuid()}-{number}");
    }
}
