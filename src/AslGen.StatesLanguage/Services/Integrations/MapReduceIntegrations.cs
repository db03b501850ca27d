using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Clusters, applications and jobs of EMR.</summary>
internal static class MapReduceIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("elasticmapreduce", "createCluster", RunJob)
        {
            Required = ["Name", "Instances"],
            Parameters =
            [
                "AdditionalInfo",
                "AmiVersion",
                "Applications",
                "AutoScalingRole",
                "AutoTerminationPolicy",
                "BootstrapActions",
                "Configurations",
                "CustomAmiId",
                "EbsRootVolumeIops",
                "EbsRootVolumeSize",
                "EbsRootVolumeThroughput",
                "ExtendedSupport",
                "Instances",
                "JobFlowRole",
                "KerberosAttributes",
                "LogEncryptionKmsKeyId",
                "LogUri",
                "ManagedScalingPolicy",
                "MonitoringConfiguration",
                "Name",
                "NewSupportedProducts",
                "OSReleaseLabel",
                "PlacementGroupConfigs",
                "ReleaseLabel",
                "RepoUpgradeOnBoot",
                "ScaleDownBehavior",
                "SecurityConfiguration",
                "ServiceRole",
                "SessionEnabled",
                "StepConcurrencyLevel",
                "StepExecutionRoleArn",
                "Steps",
                "SupportedProducts",
                "Tags",
                "VisibleToAllUsers",
            ],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["elasticmapreduce:RunJobFlow"], [Any]),
                new(["elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"], [Arn("elasticmapreduce", "cluster/*")])
                {
                    Purpose = "Cluster",
                },
                new(["elasticmapreduce:AddTags"], [Arn("elasticmapreduce", "cluster/*")]) { Purpose = "Tags", When = ["Tags"] },
                PassRole("ServiceRole", "elasticmapreduce.amazonaws.com*", "ServiceRole"),
                PassRole("JobFlowRole", "ec2.amazonaws.com*", "JobFlowRole"),
                PassRole("AutoScalingRole", "application-autoscaling.amazonaws.com*", "AutoScalingRole"),
            ],
            EventRule = "StepFunctionsGetEventForEMRRunJobFlowRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "setClusterTerminationProtection", RequestResponse)
        {
            Required = ["ClusterId", "TerminationProtected"],
            Parameters = ["ClusterId", "TerminationProtected"],
            Permissions = [new(["elasticmapreduce:SetTerminationProtection"], [Arn("elasticmapreduce", "cluster/{ClusterId:name}")])],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "terminateCluster", RunJob)
        {
            Required = ["ClusterId"],
            Parameters = ["ClusterId"],
            Permissions =
            [
                new(
                    ["elasticmapreduce:TerminateJobFlows", "elasticmapreduce:DescribeCluster"],
                    [Arn("elasticmapreduce", "cluster/{ClusterId:name}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventForEMRTerminateJobFlowsRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "addStep", RunJob)
        {
            Required = ["ClusterId", "Step"],
            Parameters = ["ClusterId", "ExecutionRoleArn", "Step"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(
                    ["elasticmapreduce:AddJobFlowSteps", "elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"],
                    [Arn("elasticmapreduce", "cluster/{ClusterId:name}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventForEMRAddJobFlowStepsRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "cancelStep", RequestResponse)
        {
            Required = ["ClusterId", "StepId"],
            Parameters = ["ClusterId", "StepCancellationOption", "StepId"],
            ParametersAreComplete = false,
            Permissions = [new(["elasticmapreduce:CancelSteps"], [Arn("elasticmapreduce", "cluster/{ClusterId:name}")])],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "modifyInstanceFleetByName", RequestResponse)
        {
            Required = ["ClusterId", "InstanceFleetName", "InstanceFleet"],
            Parameters = ["ClusterId", "InstanceFleet", "InstanceFleetName"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(
                    ["elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"],
                    [Arn("elasticmapreduce", "cluster/{ClusterId:name}")]
                ),
            ],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "modifyInstanceGroupByName", RequestResponse)
        {
            Required = ["ClusterId", "InstanceGroupName", "InstanceGroup"],
            Parameters = ["ClusterId", "InstanceGroup", "InstanceGroupName"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(
                    ["elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"],
                    [Arn("elasticmapreduce", "cluster/{ClusterId:name}")]
                ),
            ],
            ErrorPrefix = "EMR",
        },
        new("emr-containers", "createVirtualCluster", RequestResponse)
        {
            Required = ["Name", "ContainerProvider"],
            Parameters = ["ClientToken", "ContainerProvider", "Name", "SecurityConfigurationId", "Tags"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["emr-containers:CreateVirtualCluster"], [Any]),
                new(
                    ["iam:CreateServiceLinkedRole"],
                    [
                        "arn:{partition}:iam::{account}:role/aws-service-role/emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers",
                    ]
                )
                {
                    Purpose = "ServiceLinkedRole",
                    Conditions = [new("StringEquals", "iam:AWSServiceName", "emr-containers.amazonaws.com")],
                },
            ],
            ErrorPrefix = "EMRContainers",
        },
        new("emr-containers", "deleteVirtualCluster", RunJob)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Permissions = [new(["emr-containers:DeleteVirtualCluster"], [Arn("emr-containers", "/virtualclusters/{Id:name}")])],
            RunJobPermissions = [new(["emr-containers:DescribeVirtualCluster"], [Arn("emr-containers", "/virtualclusters/{Id:name}")])],
            ErrorPrefix = "EMRContainers",
        },
        new("emr-containers", "startJobRun", RunJob)
        {
            Required = ["VirtualClusterId"],
            Parameters =
            [
                "ClientToken",
                "ConfigurationOverrides",
                "ExecutionRoleArn",
                "JobDriver",
                "JobTemplateId",
                "JobTemplateParameters",
                "Name",
                "ReleaseLabel",
                "RetryPolicyConfiguration",
                "Tags",
                "VirtualClusterId",
            ],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["emr-containers:StartJobRun"], [Arn("emr-containers", "/virtualclusters/{VirtualClusterId:name}")])
                {
                    Conditions = [new("StringEquals", "emr-containers:ExecutionRoleArn", "{ExecutionRoleArn}")],
                },
            ],
            RunJobPermissions =
            [
                new(
                    ["emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"],
                    [Arn("emr-containers", "/virtualclusters/{VirtualClusterId:name}/jobruns/*")]
                )
                {
                    Purpose = "JobRuns",
                },
            ],
            ErrorPrefix = "EMRContainers",
        },
        new("emr-serverless", "createApplication", RunJob)
        {
            Required = ["ReleaseLabel", "Type"],
            Parameters =
            [
                "Architecture",
                "AutoStartConfiguration",
                "AutoStopConfiguration",
                "ClientToken",
                "DiskEncryptionConfiguration",
                "IdentityCenterConfiguration",
                "ImageConfiguration",
                "InitialCapacity",
                "InteractiveConfiguration",
                "JobLevelCostAllocationConfiguration",
                "MaximumCapacity",
                "MonitoringConfiguration",
                "Name",
                "NetworkConfiguration",
                "ReleaseLabel",
                "RuntimeConfiguration",
                "SchedulerConfiguration",
                "Tags",
                "Type",
                "WorkerTypeSpecifications",
            ],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["emr-serverless:CreateApplication"], [Arn("emr-serverless", "/*")]),
                new(
                    ["iam:CreateServiceLinkedRole"],
                    [
                        "arn:{partition}:iam::{account}:role/aws-service-role/ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*",
                    ]
                )
                {
                    Purpose = "ServiceLinkedRole",
                    Conditions = [new("StringLike", "iam:AWSServiceName", "ops.emr-serverless.amazonaws.com")],
                },
            ],
            RunJobPermissions =
            [
                new(["emr-serverless:GetApplication", "emr-serverless:DeleteApplication"], [Arn("emr-serverless", "/applications/*")])
                {
                    Purpose = "Application",
                },
            ],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "startApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Permissions = [new(["emr-serverless:StartApplication"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")])],
            RunJobPermissions =
            [
                new(
                    ["emr-serverless:GetApplication", "emr-serverless:StopApplication"],
                    [Arn("emr-serverless", "/applications/{ApplicationId:name}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "stopApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Permissions = [new(["emr-serverless:StopApplication"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")])],
            RunJobPermissions = [new(["emr-serverless:GetApplication"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")])],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "deleteApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Permissions = [new(["emr-serverless:DeleteApplication"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")])],
            RunJobPermissions = [new(["emr-serverless:GetApplication"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")])],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "startJobRun", RunJob)
        {
            Required = ["ApplicationId", "ExecutionRoleArn"],
            Parameters =
            [
                "ApplicationId",
                "ClientToken",
                "ConfigurationOverrides",
                "ExecutionIamPolicy",
                "ExecutionRoleArn",
                "ExecutionTimeoutMinutes",
                "JobDriver",
                "Mode",
                "Name",
                "RetryPolicy",
                "Tags",
            ],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["emr-serverless:StartJobRun"], [Arn("emr-serverless", "/applications/{ApplicationId:name}")]),
                PassRole("ExecutionRoleArn", "emr-serverless.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["emr-serverless:GetJobRun", "emr-serverless:CancelJobRun"],
                    [Arn("emr-serverless", "/applications/{ApplicationId:name}/jobruns/*")]
                )
                {
                    Purpose = "JobRuns",
                },
            ],
            EventRule = "StepFunctionsGetEventsForEMRServerlessJobRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "cancelJobRun", RunJob)
        {
            Required = ["ApplicationId", "JobRunId"],
            Parameters = ["ApplicationId", "JobRunId", "ShutdownGracePeriodInSeconds"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["emr-serverless:CancelJobRun"], [Arn("emr-serverless", "/applications/{ApplicationId:name}/jobruns/{JobRunId:name}")]),
            ],
            RunJobPermissions =
            [
                new(["emr-serverless:GetJobRun"], [Arn("emr-serverless", "/applications/{ApplicationId:name}/jobruns/{JobRunId:name}")]),
            ],
            EventRule = "StepFunctionsGetEventsForEMRServerlessJobRule",
            ErrorPrefix = "EMRServerless",
        },
    ];
}
