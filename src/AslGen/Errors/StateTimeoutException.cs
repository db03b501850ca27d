namespace AslGen;

/// <summary>A state took longer than its timeout, or missed its heartbeat (<c>States.Timeout</c>).</summary>
[ErrorName(ErrorNames.Timeout)]
public class StateTimeoutException : StateException
{
    internal StateTimeoutException(string error, string? cause)
        : base(error, cause) { }
}

/// <summary>A task did not send a heartbeat in time (<c>States.HeartbeatTimeout</c>).</summary>
[ErrorName(ErrorNames.HeartbeatTimeout)]
public sealed class HeartbeatTimeoutException : StateTimeoutException
{
    internal HeartbeatTimeoutException(string? cause)
        : base(ErrorNames.HeartbeatTimeout, cause) { }
}
