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
            Permissions =
            [
                new(["ecs:RunTask"], [Arn("ecs", "task-definition/{TaskDefinition:family}")])
                {
                    Conditions = [new("ArnEquals", "ecs:cluster", "arn:{partition}:ecs:{region}:{account}:cluster/{Cluster=default}")],
                },
                new(
                    ["iam:PassRole"],
                    [
                        "arn:{partition}:iam::{account}:role/{Overrides.TaskRoleArn:arn=*}",
                        "arn:{partition}:iam::{account}:role/{Overrides.ExecutionRoleArn:arn=*}",
                    ]
                )
                {
                    Purpose = "Roles",
                    Conditions = [new("StringEquals", "iam:PassedToService", "ecs-tasks.amazonaws.com")],
                    Advice =
                        "the roles of a task definition are not in the workflow: name both in 'Overrides.TaskRoleArn' and 'Overrides.ExecutionRoleArn'",
                },
                // Tags of all three kinds are put on the task as it starts.
                new(["ecs:TagResource"], [Arn("ecs", "task/*")])
                {
                    Purpose = "Tags",
                    When = ["Tags", "PropagateTags=TASK_DEFINITION", "EnableECSManagedTags=true"],
                    Conditions = [new("StringEquals", "ecs:CreateAction", "RunTask")],
                },
            ],
            RunJobPermissions =
            [
                new(["ecs:StopTask", "ecs:DescribeTasks"], [Arn("ecs", "task/*")])
                {
                    Purpose = "Tasks",
                    Conditions = [new("ArnEquals", "ecs:cluster", "arn:{partition}:ecs:{region}:{account}:cluster/{Cluster=default}")],
                },
            ],
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
            Permissions =
            [
                new(["eks:CreateCluster", "ec2:DescribeSubnets"], [Any]),
                PassRole("RoleArn", null),
                new(["eks:TagResource"], [Arn("eks", "cluster/{Name:name}")]) { Purpose = "Tags", When = ["Tags"] },
            ],
            RunJobPermissions =
            [
                new(["eks:DescribeCluster", "eks:DeleteCluster"], [Arn("eks", "cluster/{Name:name}")]) { Purpose = "Cluster" },
            ],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteCluster", RunJob)
        {
            Required = ["Name"],
            Parameters = ["Name"],
            Permissions = [new(["eks:DeleteCluster"], [Arn("eks", "cluster/{Name:name}")])],
            RunJobPermissions = [new(["eks:DescribeCluster"], [Arn("eks", "cluster/{Name:name}")])],
            ErrorPrefix = "EKS",
        },
        new("eks", "createFargateProfile", RunJob)
        {
            Required = ["FargateProfileName", "ClusterName", "PodExecutionRoleArn"],
            Parameters = ["ClientRequestToken", "ClusterName", "FargateProfileName", "PodExecutionRoleArn", "Selectors", "Subnets", "Tags"],
            ParametersAreComplete = false,
            Permissions =
            [
                new(["eks:CreateFargateProfile"], [Arn("eks", "cluster/{ClusterName:name}")]),
                PassRole("PodExecutionRoleArn", null),
                new(["eks:TagResource"], [Arn("eks", "fargateprofile/{ClusterName:name}/{FargateProfileName:name}/*")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
            ],
            RunJobPermissions =
            [
                new(
                    ["eks:DescribeFargateProfile", "eks:DeleteFargateProfile"],
                    [Arn("eks", "fargateprofile/{ClusterName:name}/{FargateProfileName:name}/*")]
                )
                {
                    Purpose = "Profile",
                },
            ],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteFargateProfile", RunJob)
        {
            Required = ["ClusterName", "FargateProfileName"],
            Parameters = ["ClusterName", "FargateProfileName"],
            Permissions =
            [
                new(["eks:DeleteFargateProfile"], [Arn("eks", "fargateprofile/{ClusterName:name}/{FargateProfileName:name}/*")]),
            ],
            RunJobPermissions =
            [
                new(["eks:DescribeFargateProfile"], [Arn("eks", "fargateprofile/{ClusterName:name}/{FargateProfileName:name}/*")]),
            ],
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
            Permissions =
            [
                new(["eks:CreateNodegroup"], [Arn("eks", "cluster/{ClusterName:name}")]),
                PassRole("NodeRole", null),
                new(["iam:GetRole", "iam:ListAttachedRolePolicies"], ["arn:{partition}:iam::{account}:role/{NodeRole}"])
                {
                    Purpose = "RolePolicies",
                },
                new(["ec2:DescribeSubnets"], [Any]) { Purpose = "Subnets" },
                new(["eks:TagResource"], [Arn("eks", "nodegroup/{ClusterName:name}/{NodegroupName:name}/*")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
            ],
            RunJobPermissions =
            [
                new(["eks:DescribeNodegroup", "eks:DeleteNodegroup"], [Arn("eks", "nodegroup/{ClusterName:name}/{NodegroupName:name}/*")])
                {
                    Purpose = "Nodegroup",
                },
            ],
            ErrorPrefix = "EKS",
        },
        new("eks", "deleteNodegroup", RunJob)
        {
            Required = ["ClusterName", "NodegroupName"],
            Parameters = ["ClusterName", "NodegroupName"],
            Permissions = [new(["eks:DeleteNodegroup"], [Arn("eks", "nodegroup/{ClusterName:name}/{NodegroupName:name}/*")])],
            RunJobPermissions = [new(["eks:DescribeNodegroup"], [Arn("eks", "nodegroup/{ClusterName:name}/{NodegroupName:name}/*")])],
            ErrorPrefix = "EKS",
        },
        new("eks", "runJob", RunJobOrCallback)
        {
            Required = ["ClusterName", "CertificateAuthority", "Endpoint", "Job"],
            Parameters = ["CertificateAuthority", "ClusterName", "Endpoint", "Job", "LogOptions", "Namespace"],
            NeedsNone = "the cluster's own role-based access control decides what may be done in it",
            ErrorPrefix = "EKS",
        },
        new("eks", "call", Callback)
        {
            Required = ["ClusterName", "CertificateAuthority", "Endpoint", "Method", "Path"],
            Parameters = ["CertificateAuthority", "ClusterName", "Endpoint", "Method", "Path", "QueryParameters", "RequestBody"],
            NeedsNone = "the cluster's own role-based access control decides what may be done in it",
            ErrorPrefix = "EKS",
        },
    ];
}
