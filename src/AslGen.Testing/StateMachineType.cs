namespace AslGen.Testing;

/// <summary>The type of a state machine.</summary>
public enum StateMachineType
{
    /// <summary>Standard: up to a year, every transition billed, the whole history.</summary>
    Standard,

    /// <summary>Express: up to five minutes, no callbacks, no waiting for jobs, no distributed Maps.</summary>
    Express,
}
