namespace AslGen.StatesLanguage.Permissions;

/// <summary>The placeholders that a policy can have beside those of its definition.</summary>
public static class DeployTimeNames
{
    /// <summary>The ARN of the state machine itself.</summary>
    public const string StateMachineArn = "StateMachineArn";

    /// <summary>The name of the state machine itself, which the ARNs of its executions have in them.</summary>
    public const string StateMachineName = "StateMachineName";

    /// <summary>The region that the state machine is in, such as <c>eu-central-1</c>.</summary>
    public const string Region = "AwsRegion";

    /// <summary>The account that the state machine is in, twelve digits.</summary>
    public const string AccountId = "AwsAccountId";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [StateMachineArn, StateMachineName, Region, AccountId];

    /// <summary>What one of them stands for, in words.</summary>
    /// <param name="name">The placeholder's name.</param>
    /// <returns>The words, to follow "stands for".</returns>
    public static string MeaningOf(string name) =>
        name switch
        {
            StateMachineArn => "the state machine itself",
            StateMachineName => "the name of the state machine itself",
            Region => "the region of the state machine",
            _ => "the account of the state machine",
        };
}
