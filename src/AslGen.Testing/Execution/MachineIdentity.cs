namespace AslGen.Testing.Execution;

/// <summary>Who a state machine is.</summary>
/// <param name="Name">Its name; of a distributed Map's executions, the machine's name, a slash and the Map's label.</param>
/// <param name="Region">Its region.</param>
/// <param name="AccountId">Its account.</param>
/// <param name="RoleArn">Its role.</param>
/// <param name="IsExpress">Whether its type is Express.</param>
internal sealed record MachineIdentity(string Name, string Region, string AccountId, string RoleArn, bool IsExpress)
{
    /// <summary>The name without a Map's label.</summary>
    public string BaseName => Name.Split('/')[0];

    public string Arn => $"arn:aws:states:{Region}:{AccountId}:stateMachine:{Name}";

    public string ExecutionArn(string name) => $"arn:aws:states:{Region}:{AccountId}:{(IsExpress ? "express" : "execution")}:{Name}:{name}";

    public string MapRunArn(string label, string id) => $"arn:aws:states:{Region}:{AccountId}:mapRun:{BaseName}/{label}:{id}";
}
