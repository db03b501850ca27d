using AslGen.Metadata;

namespace AslGen;

/// <summary>When Glue tells of a job run that takes long.</summary>
[ServiceStructure]
public sealed class GlueNotificationProperty
{
    /// <summary>Minutes after which it does.</summary>
    public int? NotifyDelayAfter { get; init; }
}
