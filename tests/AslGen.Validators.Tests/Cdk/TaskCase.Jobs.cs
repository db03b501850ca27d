namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private const string Override = """
        ContainerOverrides =
        [
            new()
            {
                Name = "printer", Command = ["a"], Cpu = 256, Memory = 512, MemoryReservation = 128,
                Environment = [new() { Name = "A", Value = $Token }],
            },
        ],
        ExecutionRoleArn = "arn:aws:iam::123456789012:role/start", TaskRoleArn = "arn:aws:iam::123456789012:role/report",
        """;

    private const string Build = """
        new(new CodeBuildProject("web")) { EnvironmentVariablesOverride = [new() { Name = "Z", Type = "PLAINTEXT", Value = x.A }] }
        """;

    private static IEnumerable<TaskCase> Jobs =>
        [
            new(
                "ecs:runTask (Fargate)",
                "EcsRunTask",
                RunTask(
                    $$"""
                    LaunchType = EcsLaunchType.FARGATE, PlatformVersion = "1.4.0", PropagateTags = "TASK_DEFINITION", EnableExecuteCommand = true,
                    NetworkConfiguration = new()
                    {
                        AwsvpcConfiguration = new()
                        {
                            AssignPublicIp = EcsAssignPublicIp.ENABLED, Subnets = ["subnet-2"], SecurityGroups = ["sg-1"],
                        },
                    },
                    Overrides = new() { Cpu = "1024", Memory = "2048", {{Override}} },
                    """
                )
            ),
            new(
                "ecs:runTask (EC2)",
                "EcsRunTask",
                RunTask(
                    $$"""
                    CapacityProviderStrategy = [new() { CapacityProvider = "spot", Weight = 1, Base = 0 }],
                    PlacementConstraints = [new() { Type = "distinctInstance" }],
                    PlacementStrategy = [new() { Type = "spread", Field = "instanceId" }],
                    Overrides = new() { {{Override}} },
                    """
                )
            ),
            new(
                "batch:submitJob",
                "BatchSubmitJob",
                """
                new(
                    new BatchJobQueue("arn:aws:batch:us-east-1:123456789012:job-queue/slow"),
                    new BatchJobDefinition("arn:aws:batch:us-east-1:123456789012:job-definition/report:3"))
                {
                    JobName = "night", ArrayProperties = new() { Size = 2 }, RetryStrategy = new() { Attempts = 3 },
                    Parameters = new() { ["a"] = x.A }, JobTimeout = new() { AttemptDurationSeconds = 3600 },
                    DependsOn = [new() { JobId = "x", Type = "N_TO_N" }], Tags = new() { ["a"] = "b" },
                    ContainerOverrides = new()
                    {
                        Command = ["run"], Environment = [new() { Name = "A", Value = "b" }], InstanceType = "m5.large",
                        ResourceRequirements =
                        [
                            new() { Type = "GPU", Value = "1" },
                            new() { Type = "MEMORY", Value = "1024" },
                            new() { Type = "VCPU", Value = "2" },
                        ],
                    },
                }
                """
            ),
            new("codebuild:startBuild", "CodeBuildStartBuild", Build),
            new("codebuild:startBuildBatch", "CodeBuildStartBuildBatch", Build),
            new(
                "mediaconvert:createJob",
                "MediaConvertCreateJob",
                """
                new()
                {
                    Role = "arn:aws:iam::123456789012:role/media", Queue = "arn:aws:mediaconvert:us-east-1:123456789012:queues/Default",
                    Settings = new { Inputs = new[] { new { FileInput = x.A } } },
                }
                """
            ),
        ];

    private static string RunTask(string settings) =>
        $$"""
            new(new EcsTaskDefinition("arn:aws:ecs:us-east-1:123456789012:task-definition/report:7"))
            {
                Cluster = new EcsCluster("arn:aws:ecs:us-east-1:123456789012:cluster/production"),
                {{settings}}
            }
            """;
}
