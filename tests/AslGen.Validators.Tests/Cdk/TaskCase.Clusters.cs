namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private static IEnumerable<TaskCase> Clusters =>
        [
            new(
                "elasticmapreduce:createCluster",
                "EmrCreateCluster",
                """
                new()
                {
                    Name = "nightly",
                    Instances = new()
                    {
                        Ec2SubnetId = "subnet-1", KeepJobFlowAliveWhenNoSteps = true,
                        InstanceGroups = [new() { InstanceCount = 1, InstanceRole = "MASTER", InstanceType = "m5.xlarge" }],
                    },
                    JobFlowRole = "nodes", ServiceRole = "emr", AutoScalingRole = "scaling",
                    Applications = [new() { Name = "Spark" }],
                    BootstrapActions = [new() { Name = "b", ScriptBootstrapAction = new() { Path = "s3://scripts/b.sh", Args = ["1"] } }],
                    Configurations = [new() { Classification = "core-site", Properties = new() { ["a"] = "b" } }],
                    LogUri = "s3://logs/emr", ReleaseLabel = "emr-7.0.0", ScaleDownBehavior = "TERMINATE_AT_TASK_COMPLETION",
                    StepConcurrencyLevel = 2, EbsRootVolumeSize = 20, Tags = [new() { Key = "a", Value = x.A }], VisibleToAllUsers = true,
                    AutoTerminationPolicy = new() { IdleTimeout = 600 },
                    ManagedScalingPolicy = new()
                    {
                        ComputeLimits = new() { UnitType = "Instances", MinimumCapacityUnits = 1, MaximumCapacityUnits = 4 },
                    },
                }
                """
            ),
            new(
                "elasticmapreduce:setClusterTerminationProtection",
                "EmrSetClusterTerminationProtection",
                """new() { ClusterId = "j-1", TerminationProtected = false }"""
            ),
            new("elasticmapreduce:terminateCluster", "EmrTerminateCluster", """new() { ClusterId = "j-1" }"""),
            new("elasticmapreduce:terminateCluster (of data)", "EmrTerminateCluster", "new() { ClusterId = x.A }"),
            new(
                "elasticmapreduce:addStep",
                "EmrAddStep",
                """
                new()
                {
                    ClusterId = "j-1", ExecutionRoleArn = "arn:aws:iam::123456789012:role/step",
                    Step = new()
                    {
                        Name = "step", ActionOnFailure = "CANCEL_AND_WAIT",
                        HadoopJarStep = new()
                        {
                            Jar = "x.jar", MainClass = "Main", Args = ["1"], Properties = [new() { Key = "p", Value = x.A }],
                        },
                    },
                }
                """
            ),
            new("elasticmapreduce:cancelStep", "EmrCancelStep", """new() { ClusterId = "j-1", StepId = x.A }"""),
            new(
                "elasticmapreduce:modifyInstanceFleetByName",
                "EmrModifyInstanceFleetByName",
                """
                new()
                {
                    ClusterId = "j-1", InstanceFleetName = "core",
                    InstanceFleet = new() { TargetOnDemandCapacity = 2, TargetSpotCapacity = 0 },
                }
                """
            ),
            new(
                "elasticmapreduce:modifyInstanceGroupByName",
                "EmrModifyInstanceGroupByName",
                """
                new()
                {
                    ClusterId = "j-1", InstanceGroupName = "core",
                    InstanceGroup = new() { InstanceCount = 3, ShrinkPolicy = new() { DecommissionTimeout = 60 } },
                }
                """
            ),
            new(
                "emr-containers:createVirtualCluster",
                "EmrContainersCreateVirtualCluster",
                """
                new()
                {
                    Name = "v", Tags = new() { ["a"] = "b" },
                    ContainerProvider = new() { Id = "c", Type = "EKS", Info = new() { EksInfo = new() { Namespace = "spark" } } },
                }
                """
            ),
            new("emr-containers:deleteVirtualCluster", "EmrContainersDeleteVirtualCluster", """new() { Id = "v1" }"""),
            new(
                "emr-containers:startJobRun",
                "EmrContainersStartJobRun",
                """
                new()
                {
                    VirtualClusterId = "v1", Name = "j", ExecutionRoleArn = "arn:aws:iam::123456789012:role/jobs",
                    ReleaseLabel = "emr-6.2.0-latest", Tags = new() { ["a"] = "b" },
                    JobDriver = new()
                    {
                        SparkSubmitJobDriver = new() { EntryPoint = "local:///x.py", SparkSubmitParameters = "--conf a=b" },
                    },
                    ConfigurationOverrides = new() { MonitoringConfiguration = new() { PersistentAppUI = "DISABLED" } },
                }
                """
            ),
        ];
}
