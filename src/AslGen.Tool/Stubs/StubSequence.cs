using AslGen.Testing;

namespace AslGen.Tool.Stubs;

/// <summary>The answers to the successive calls of what a stub stands for; the last one answers all further calls.</summary>
/// <param name="outcomes">The answers, at least one.</param>
internal sealed class StubSequence(IReadOnlyList<TaskOutcome> outcomes)
{
    private int _calls;

    /// <summary>Answers a call.</summary>
    public TaskOutcome Next() => outcomes[_calls < outcomes.Count ? _calls++ : ^1];
}
