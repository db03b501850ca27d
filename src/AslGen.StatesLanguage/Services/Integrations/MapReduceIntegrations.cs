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
            Actions =
            [
                "elasticmapreduce:RunJobFlow",
                "elasticmapreduce:DescribeCluster",
                "elasticmapreduce:TerminateJobFlows",
                "elasticmapreduce:AddTags",
                new("iam:PassRole", "ServiceRole"),
                new("iam:PassRole", "JobFlowRole"),
                new("iam:PassRole", "AutoScalingRole"),
            ],
            RunJobActions = [.. ManagedRule],
            EventRule = "StepFunctionsGetEventForEMRRunJobFlowRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "setClusterTerminationProtection", RequestResponse)
        {
            Required = ["ClusterId", "TerminationProtected"],
            Parameters = ["ClusterId", "TerminationProtected"],
            Actions = ["elasticmapreduce:SetTerminationProtection"],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "terminateCluster", RunJob)
        {
            Required = ["ClusterId"],
            Parameters = ["ClusterId"],
            Actions = ["elasticmapreduce:TerminateJobFlows", "elasticmapreduce:DescribeCluster"],
            RunJobActions = [.. ManagedRule],
            EventRule = "StepFunctionsGetEventForEMRTerminateJobFlowsRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "addStep", RunJob)
        {
            Required = ["ClusterId", "Step"],
            Parameters = ["ClusterId", "ExecutionRoleArn", "Step"],
            ParametersAreComplete = false,
            Actions = ["elasticmapreduce:AddJobFlowSteps", "elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"],
            RunJobActions = [.. ManagedRule],
            EventRule = "StepFunctionsGetEventForEMRAddJobFlowStepsRule",
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "cancelStep", RequestResponse)
        {
            Required = ["ClusterId", "StepId"],
            Parameters = ["ClusterId", "StepCancellationOption", "StepId"],
            ParametersAreComplete = false,
            Actions = ["elasticmapreduce:CancelSteps"],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "modifyInstanceFleetByName", RequestResponse)
        {
            Required = ["ClusterId", "InstanceFleetName", "InstanceFleet"],
            Parameters = ["ClusterId", "InstanceFleet", "InstanceFleetName"],
            ParametersAreComplete = false,
            Actions = ["elasticmapreduce:ModifyInstanceFleet", "elasticmapreduce:ListInstanceFleets"],
            ErrorPrefix = "EMR",
        },
        new("elasticmapreduce", "modifyInstanceGroupByName", RequestResponse)
        {
            Required = ["ClusterId", "InstanceGroupName", "InstanceGroup"],
            Parameters = ["ClusterId", "InstanceGroup", "InstanceGroupName"],
            ParametersAreComplete = false,
            Actions = ["elasticmapreduce:ModifyInstanceGroups", "elasticmapreduce:ListInstanceGroups"],
            ErrorPrefix = "EMR",
        },
        new("emr-containers", "createVirtualCluster", RequestResponse)
        {
            Required = ["Name", "ContainerProvider"],
            Parameters = ["ClientToken", "ContainerProvider", "Name", "SecurityConfigurationId", "Tags"],
            ParametersAreComplete = false,
            Actions = ["emr-containers:CreateVirtualCluster", "iam:CreateServiceLinkedRole"],
            ErrorPrefix = "EMRContainers",
        },
        new("emr-containers", "deleteVirtualCluster", RunJob)
        {
            Required = ["Id"],
            Parameters = ["Id"],
            Actions = ["emr-containers:DeleteVirtualCluster"],
            RunJobActions = ["emr-containers:DescribeVirtualCluster"],
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
            Actions = ["emr-containers:StartJobRun"],
            RunJobActions = ["emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"],
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
            Actions = ["emr-serverless:CreateApplication", "iam:CreateServiceLinkedRole"],
            RunJobActions = ["emr-serverless:GetApplication", "emr-serverless:DeleteApplication", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "startApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Actions = ["emr-serverless:StartApplication"],
            RunJobActions = ["emr-serverless:GetApplication", "emr-serverless:StopApplication", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "stopApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Actions = ["emr-serverless:StopApplication"],
            RunJobActions = ["emr-serverless:GetApplication", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForEMRServerlessApplicationRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "deleteApplication", RunJob)
        {
            Required = ["ApplicationId"],
            Parameters = ["ApplicationId"],
            Actions = ["emr-serverless:DeleteApplication"],
            RunJobActions = ["emr-serverless:GetApplication", .. ManagedRule],
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
            Actions = ["emr-serverless:StartJobRun", new("iam:PassRole", "ExecutionRoleArn")],
            RunJobActions = ["emr-serverless:GetJobRun", "emr-serverless:CancelJobRun", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForEMRServerlessJobRule",
            ErrorPrefix = "EMRServerless",
        },
        new("emr-serverless", "cancelJobRun", RunJob)
        {
            Required = ["ApplicationId", "JobRunId"],
            Parameters = ["ApplicationId", "JobRunId", "ShutdownGracePeriodInSeconds"],
            ParametersAreComplete = false,
            Actions = ["emr-serverless:CancelJobRun"],
            RunJobActions = ["emr-serverless:GetJobRun", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForEMRServerlessJobRule",
            ErrorPrefix = "EMRServerless",
        },
    ];
}
