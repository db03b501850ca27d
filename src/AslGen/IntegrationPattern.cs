namespace AslGen;

/// <summary>How a task waits for the service that it calls.</summary>
public enum IntegrationPattern
{
    /// <summary>Goes on as soon as the service has answered the request.</summary>
    RequestResponse,

    /// <summary>Waits until somebody answers with the task token (<c>.waitForTaskToken</c>). Standard workflows only.</summary>
    WaitForTaskToken,
}
