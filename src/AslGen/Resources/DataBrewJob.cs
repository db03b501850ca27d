using AslGen.Metadata;

namespace AslGen;

/// <summary>A DataBrew job; known at deploy time.</summary>
/// <param name="jobName">The job's name, where the resource is not a parameter of the workflow.</param>
public sealed class DataBrewJob(string jobName)
{
    /// <summary>The job's name.</summary>
    [DeployTimeValue("Name")]
    public string JobName { get; } = jobName;
}
