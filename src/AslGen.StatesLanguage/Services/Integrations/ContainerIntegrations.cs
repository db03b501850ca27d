using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Containers and their clusters.</summary>
internal static class ContainerIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("ecs", "runTask", RunJobOrCallback)
        {
            Required = ["TaskDefinition"],
            Parameters =
            [
                "CapacityProviderStrategy",
                "ClientToken",
                "Cluster",
                "Count",
                "EnableECSManagedTags",
                "EnableExecuteCommand",
                "Group",
                "LaunchType",
                "NetworkConfiguration",
                "Overrides",
                "PlacementConstraints",
                "PlacementStrategy",
                "PlatformVersion",
                "PropagateTags",
                "ReferenceId",
                "StartedBy",
                "Tags",
                "TaskDefinition",
                "VolumeConfigurations",
            ],
            ParametersAreComplete = false,
            Actions = ["ecs:RunTask", "iam:PassRole"],
            RunJobActions = ["ecs:StopTask", "ecs:DescribeTasks", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForECSTaskRule",
            ErrorPrefix = "ECS",
        },
        new("eks", "createCluster", RunJob)
        {
            Required = ["Name", "RoleArn", "ResourcesVpcConfig"],
            Parameters =
            [
                "AccessConfig",
                "BootstrapSelfManagedAddons",
                "ClientRequestToken",
                "ComputeConfig",
                "ControlPlaneScalingConfig",
                "DeletionProtection",
                "EncryptionConfig",
                "KubeApiServerConfig",
                "KubeControllerManagerConfig",
                "KubeSchedulerConfig",
                "KubernetesNetworkConfig",
                "Logging",
                "Name",
                "OutpostConfig",
                "RemoteNetworkConfig",
                "ResourcesVpcConfig",
                "RoleArn",
                "StorageConfig",
                "Tags",
                "UpgradePolicy",
                "Version",
                "ZonalShiftConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["eks:CreateCluster", new("iam:PassRole", "RoleArn"), "ec2:DescribeSubnets"],
            RunJobActions = ["eks:DescribeCluster", "eks:DeleteCluster"],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteCluster", RunJob)
        {
            Required = ["Name"],
            Parameters = ["Name"],
            Actions = ["eks:DeleteCluster"],
            RunJobActions = ["eks:DescribeCluster"],
            ErrorPrefix = "EKS",
        },
        new("eks", "createFargateProfile", RunJob)
        {
            Required = ["FargateProfileName", "ClusterName", "PodExecutionRoleArn"],
            Parameters = ["ClientRequestToken", "ClusterName", "FargateProfileName", "PodExecutionRoleArn", "Selectors", "Subnets", "Tags"],
            ParametersAreComplete = false,
            Actions = ["eks:CreateFargateProfile", new("iam:PassRole", "PodExecutionRoleArn")],
            RunJobActions = ["eks:DescribeFargateProfile", "eks:DeleteFargateProfile"],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteFargateProfile", RunJob)
        {
            Required = ["ClusterName", "FargateProfileName"],
            Parameters = ["ClusterName", "FargateProfileName"],
            Actions = ["eks:DeleteFargateProfile"],
            RunJobActions = ["eks:DescribeFargateProfile"],
            ErrorPrefix = "EKS",
        },
        new("eks", "createNodegroup", RunJob)
        {
            Required = ["ClusterName", "NodegroupName", "Subnets", "NodeRole"],
            Parameters =
            [
                "AmiType",
                "CapacityType",
                "ClientRequestToken",
                "ClusterName",
                "DiskSize",
                "InstanceTypes",
                "Labels",
                "LaunchTemplate",
                "NodeRepairConfig",
                "NodeRole",
                "NodegroupName",
                "ReleaseVersion",
                "RemoteAccess",
                "ScalingConfig",
                "Subnets",
                "Tags",
                "Taints",
                "UpdateConfig",
                "Version",
                "WarmPoolConfig",
            ],
            ParametersAreComplete = false,
            Actions =
            [
                "eks:CreateNodegroup",
                new("iam:PassRole", "NodeRole"),
                "iam:GetRole",
                "iam:ListAttachedRolePolicies",
                "ec2:DescribeSubnets",
            ],
            RunJobActions = ["eks:DescribeNodegroup", "eks:DeleteNodegroup"],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteNodegroup", RunJob)
        {
            Required = ["ClusterName", "NodegroupName"],
            Parameters = ["ClusterName", "NodegroupName"],
            Actions = ["eks:DeleteNodegroup"],
            RunJobActions = ["eks:DescribeNodegroup"],
            ErrorPrefix = "EKS",
        },
        new("eks", "runJob", RunJobOrCallback)
        {
            Required = ["ClusterName", "CertificateAuthority", "Endpoint", "Job"],
            Parameters = ["CertificateAuthority", "ClusterName", "Endpoint", "Job", "LogOptions", "Namespace"],
            ErrorPrefix = "EKS",
        },
        new("eks", "call", Callback)
        {
            Required = ["ClusterName", "CertificateAuthority", "Endpoint", "Method", "Path"],
            Parameters = ["CertificateAuthority", "ClusterName", "Endpoint", "Method", "Path", "QueryParameters", "RequestBody"],
            ErrorPrefix = "EKS",
        },
    ];
}
