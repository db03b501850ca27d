using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>mediaconvert:createJob</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class MediaConvertCreateJobTask<TResult> : TaskState<TResult>
{
    private protected MediaConvertCreateJobTask(string method)
        : base(method) { }

    /// <summary>The role of the job.</summary>
    [Argument("Role")]
    public required string Role { get; init; }

    /// <summary>What is converted, and how.</summary>
    [Argument("Settings")]
    public required object Settings { get; init; }

    /// <summary>The queue; the default one where it is not set.</summary>
    [Argument("Queue")]
    public string? Queue { get; init; }

    /// <summary>The job template.</summary>
    [Argument("JobTemplate")]
    public string? JobTemplate { get; init; }

    /// <summary>The priority in the queue.</summary>
    [Argument("Priority")]
    public int? Priority { get; init; }

    /// <summary>Whether the job is accelerated.</summary>
    [Argument("AccelerationSettings")]
    public object? AccelerationSettings { get; init; }

    /// <summary>What the tags of the bill come from.</summary>
    [Argument("BillingTagsSource")]
    public string? BillingTagsSource { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("ClientRequestToken")]
    public string? ClientRequestToken { get; init; }

    /// <summary>Settings of inference.</summary>
    [Argument("ElementalInferenceSettings")]
    public object? ElementalInferenceSettings { get; init; }

    /// <summary>Queues the job can go on to.</summary>
    [Argument("HopDestinations")]
    public IReadOnlyList<object>? HopDestinations { get; init; }

    /// <summary>The version of the engine.</summary>
    [Argument("JobEngineVersion")]
    public string? JobEngineVersion { get; init; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [Argument("SimulateReservedQueue")]
    public string? SimulateReservedQueue { get; init; }

    /// <summary>How often it tells how far it is.</summary>
    [Argument("StatusUpdateInterval")]
    public string? StatusUpdateInterval { get; init; }

    /// <summary>Tags.</summary>
    [Argument("Tags")]
    public Dictionary<string, string>? Tags { get; init; }

    /// <summary>Data of your own.</summary>
    [Argument("UserMetadata")]
    public Dictionary<string, string>? UserMetadata { get; init; }
}
