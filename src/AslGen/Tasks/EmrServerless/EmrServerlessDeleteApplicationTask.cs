using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>emr-serverless:deleteApplication</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class EmrServerlessDeleteApplicationTask<TResult> : TaskState<TResult>
{
    private protected EmrServerlessDeleteApplicationTask(string method)
        : base(method) { }

    /// <summary>The application's ID.</summary>
    [Argument("ApplicationId")]
    public required string ApplicationId { get; init; }
}
