namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private static IEnumerable<TaskCase> Calls =>
        [
            new("codebuild:stopBuild", "CodeBuildStopBuild", """new() { Id = "web:1" }"""),
            new("codebuild:stopBuildBatch", "CodeBuildStopBuildBatch", """new() { Id = "web:1" }"""),
            new("codebuild:deleteBuildBatch", "CodeBuildDeleteBuildBatch", """new() { Id = "web:1" }"""),
            new("codebuild:retryBuildBatch", "CodeBuildRetryBuildBatch", """new() { Id = "web:1", RetryType = "RETRY_FAILED_BUILDS" }"""),
            new("codebuild:batchDeleteBuilds", "CodeBuildBatchDeleteBuilds", """new() { Ids = ["web:1", "web:2"] }"""),
            new(
                "codebuild:batchGetReports",
                "CodeBuildBatchGetReports",
                """new() { ReportArns = ["arn:aws:codebuild:us-east-1:123456789012:report/web:1"] }"""
            ),
            new(
                "eks:createCluster",
                "EksCreateCluster",
                """
                new()
                {
                    Name = "c", RoleArn = "arn:aws:iam::123456789012:role/c", Version = x.A,
                    ResourcesVpcConfig = new() { SubnetIds = ["subnet-1"], EndpointPrivateAccess = true },
                }
                """
            ),
            new("eks:deleteCluster", "EksDeleteCluster", """new() { Name = "c" }"""),
            new(
                "eks:createFargateProfile",
                "EksCreateFargateProfile",
                """
                new()
                {
                    ClusterName = "c", FargateProfileName = "f", PodExecutionRoleArn = "arn:aws:iam::123456789012:role/pods",
                    Selectors = [new() { Namespace = "default", Labels = new() { ["a"] = "b" } }],
                }
                """
            ),
            new("eks:deleteFargateProfile", "EksDeleteFargateProfile", """new() { ClusterName = "c", FargateProfileName = "f" }"""),
            new(
                "eks:createNodegroup",
                "EksCreateNodegroup",
                """
                new()
                {
                    ClusterName = "c", NodegroupName = "n", NodeRole = "arn:aws:iam::123456789012:role/nodes", Subnets = ["subnet-1"],
                    ScalingConfig = new() { MinSize = 1, MaxSize = 3, DesiredSize = 2 },
                }
                """
            ),
            new("eks:deleteNodegroup", "EksDeleteNodegroup", """new() { ClusterName = "c", NodegroupName = "n" }"""),
            new(
                "emr-serverless:createApplication",
                "EmrServerlessCreateApplication",
                """
                new()
                {
                    ReleaseLabel = "emr-7.0.0", Type = "SPARK", Name = "a",
                    AutoStopConfiguration = new { Enabled = true, IdleTimeoutMinutes = 5 },
                }
                """
            ),
            new("emr-serverless:startApplication", "EmrServerlessStartApplication", """new() { ApplicationId = "a1" }"""),
            new("emr-serverless:stopApplication", "EmrServerlessStopApplication", """new() { ApplicationId = "a1" }"""),
            new("emr-serverless:deleteApplication", "EmrServerlessDeleteApplication", """new() { ApplicationId = "a1" }"""),
            new(
                "emr-serverless:startJobRun",
                "EmrServerlessStartJobRun",
                """
                new()
                {
                    ApplicationId = "a1", ExecutionRoleArn = "arn:aws:iam::123456789012:role/jobs",
                    JobDriver = new { SparkSubmit = new { EntryPoint = "s3://code/x.py", EntryPointArguments = new[] { x.A } } },
                }
                """
            ),
            new("emr-serverless:cancelJobRun", "EmrServerlessCancelJobRun", """new() { ApplicationId = "a1", JobRunId = "r1" }"""),
            new(
                "sagemaker:createHyperParameterTuningJob",
                "SageMakerCreateHyperParameterTuningJob",
                """
                new()
                {
                    HyperParameterTuningJobName = "tune",
                    HyperParameterTuningJobConfig = new
                    {
                        Strategy = "Bayesian",
                        ResourceLimits = new { MaxNumberOfTrainingJobs = 10, MaxParallelTrainingJobs = 2 },
                    },
                    TrainingJobDefinition = new { RoleArn = "arn:aws:iam::123456789012:role/train" },
                }
                """
            ),
            new(
                "sagemaker:createLabelingJob",
                "SageMakerCreateLabelingJob",
                """
                new()
                {
                    LabelingJobName = "label", LabelAttributeName = "kind", RoleArn = "arn:aws:iam::123456789012:role/label",
                    InputConfig = new { DataSource = new { S3DataSource = new { ManifestS3Uri = "s3://in/manifest" } } },
                    OutputConfig = new { S3OutputPath = "s3://out/labels" },
                    HumanTaskConfig = new { WorkteamArn = "arn:aws:sagemaker:us-east-1:123456789012:workteam/private-crowd/team" },
                }
                """
            ),
            new(
                "sagemaker:createProcessingJob",
                "SageMakerCreateProcessingJob",
                """
                new()
                {
                    ProcessingJobName = "prepare", RoleArn = "arn:aws:iam::123456789012:role/prepare",
                    AppSpecification = new() { ImageUri = "registry/prepare:1" },
                    ProcessingResources = new()
                    {
                        ClusterConfig = new() { InstanceCount = 1, InstanceType = "ml.m5.xlarge", VolumeSizeInGB = 20 },
                    },
                }
                """
            ),
        ];
}
