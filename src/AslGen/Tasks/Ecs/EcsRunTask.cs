using System.Runtime.CompilerServices;
using AslGen.Metadata;

namespace AslGen;

/// <summary>Runs a task on ECS or Fargate (<c>ecs:runTask</c>).</summary>
/// <param name="taskDefinition">The task definition.</param>
/// <param name="method">The method that makes the task; the C# compiler passes it.</param>
[Integration("ecs", "runTask")]
public sealed class EcsRunTask(
    [Argument("TaskDefinition", ResourceValue = nameof(EcsTaskDefinition.TaskDefinitionArn))] EcsTaskDefinition taskDefinition,
    [Argument, CallerMemberName] string method = ""
) : EcsRunTaskTask<EcsRunTaskResponse>(taskDefinition, method)
{
    /// <summary>Runs a task on ECS or Fargate, and waits until the job has ended (<c>ecs:runTask.sync</c>).</summary>
    /// <param name="taskDefinition">The task definition.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("ecs", "runTask", Suffix = ".sync")]
    public sealed class RunJob(
        [Argument("TaskDefinition", ResourceValue = nameof(EcsTaskDefinition.TaskDefinitionArn))] EcsTaskDefinition taskDefinition,
        [Argument, CallerMemberName] string method = ""
    ) : EcsRunTaskTask<EcsTask>(taskDefinition, method);

    /// <summary>Runs a task on ECS or Fargate, and waits until the job has ended (<c>ecs:runTask.sync</c>).</summary>
    /// <typeparam name="TResult">The members of the ended job that the flow reads, with the service's names.</typeparam>
    /// <param name="taskDefinition">The task definition.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("ecs", "runTask", Suffix = ".sync")]
    public sealed class RunJob<TResult>(
        [Argument("TaskDefinition", ResourceValue = nameof(EcsTaskDefinition.TaskDefinitionArn))] EcsTaskDefinition taskDefinition,
        [Argument, CallerMemberName] string method = ""
    ) : EcsRunTaskTask<TResult>(taskDefinition, method);

    /// <summary>
    /// Runs a task on ECS or Fargate, and waits until somebody answers with the task token (<c>ecs:runTask.waitForTaskToken</c>).
    /// </summary>
    /// <typeparam name="TResult">What the responder sends.</typeparam>
    /// <param name="taskDefinition">The task definition.</param>
    /// <param name="method">The method that makes the task; the C# compiler passes it.</param>
    [Integration("ecs", "runTask", Suffix = ".waitForTaskToken")]
    public sealed class WaitForTaskToken<TResult>(
        [Argument("TaskDefinition", ResourceValue = nameof(EcsTaskDefinition.TaskDefinitionArn))] EcsTaskDefinition taskDefinition,
        [Argument, CallerMemberName] string method = ""
    ) : EcsRunTaskTask<TResult>(taskDefinition, method);
}
