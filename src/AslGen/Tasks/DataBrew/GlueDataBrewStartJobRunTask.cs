namespace AslGen;

/// <summary>What all ways of calling <c>databrew:startJobRun</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class GlueDataBrewStartJobRunTask<TResult> : TaskState<TResult>
{
    private protected GlueDataBrewStartJobRunTask(DataBrewJob job, string method)
        : base(method)
    {
        Job = job;
    }

    internal DataBrewJob Job { get; }
}
