namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>What many rows of the catalogue have in common.</summary>
internal static class IntegrationTraits
{
    public const IntegrationPatterns RequestResponse = IntegrationPatterns.RequestResponse;

    public const IntegrationPatterns Callback = RequestResponse | IntegrationPatterns.WaitForTaskToken;

    public const IntegrationPatterns RunJob = RequestResponse | IntegrationPatterns.RunJob;

    public const IntegrationPatterns RunJobOrCallback = RunJob | IntegrationPatterns.WaitForTaskToken;

    /// <summary>What Step Functions needs to keep the EventBridge rule that tells it of ended jobs.</summary>
    public static readonly EquatableArray<IamAction> ManagedRule = ["events:PutTargets", "events:PutRule", "events:DescribeRule"];
}
