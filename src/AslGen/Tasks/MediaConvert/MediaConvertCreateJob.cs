using System.Runtime.CompilerServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Converts media (<c>mediaconvert:createJob</c>).</summary>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("mediaconvert", "createJob")]
public sealed class MediaConvertCreateJob([Argument, CallerMemberName] string method = "")
    : MediaConvertCreateJobTask<MediaConvertJobResponse>(method)
{
    /// <summary>Converts media, and waits until the job has ended (<c>mediaconvert:createJob.sync</c>).</summary>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("mediaconvert", "createJob", Suffix = ".sync")]
    public sealed class RunJob([Argument, CallerMemberName] string method = "") : MediaConvertCreateJobTask<JsonElement>(method);

    /// <summary>Converts media, and waits until the job has ended (<c>mediaconvert:createJob.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("mediaconvert", "createJob", Suffix = ".sync")]
    public sealed class RunJob<TResult>([Argument, CallerMemberName] string method = "") : MediaConvertCreateJobTask<TResult>(method);
}
