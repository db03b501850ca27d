namespace AslGen;

/// <summary>The kind of state machine a workflow is made for.</summary>
public enum StateMachineType
{
    /// <summary>Standard: runs up to a year, exactly-once, waits for callbacks and jobs.</summary>
    Standard,

    /// <summary>Express: runs up to five minutes; no callbacks, no <c>.sync</c> jobs, no activities.</summary>
    Express,
}
