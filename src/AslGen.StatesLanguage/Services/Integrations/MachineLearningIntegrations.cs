using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Services.Integrations;

/// <summary>Training and use of models.</summary>
internal static class MachineLearningIntegrations
{
    public static readonly EquatableArray<ServiceIntegration> Rows =
    [
        new("sagemaker", "createEndpoint", RequestResponse)
        {
            Required = ["EndpointName", "EndpointConfigName"],
            Parameters = ["DeploymentConfig", "EndpointConfigName", "EndpointName", "Tags"],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateEndpoint"],
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createEndpointConfig", RequestResponse)
        {
            Required = ["EndpointConfigName", "ProductionVariants"],
            Parameters =
            [
                "AsyncInferenceConfig",
                "DataCaptureConfig",
                "EnableNetworkIsolation",
                "EndpointConfigName",
                "ExecutionRoleArn",
                "ExplainerConfig",
                "KmsKeyId",
                "MetricsConfig",
                "ProductionVariants",
                "ShadowProductionVariants",
                "Tags",
                "VpcConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateEndpointConfig"],
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createHyperParameterTuningJob", RunJob)
        {
            Required = ["HyperParameterTuningJobName", "HyperParameterTuningJobConfig"],
            Parameters =
            [
                "Autotune",
                "HyperParameterTuningJobConfig",
                "HyperParameterTuningJobName",
                "Tags",
                "TrainingJobDefinition",
                "TrainingJobDefinitions",
                "WarmStartConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateHyperParameterTuningJob", new("iam:PassRole", "TrainingJobDefinition.RoleArn")],
            RunJobActions = ["sagemaker:DescribeHyperParameterTuningJob", "sagemaker:StopHyperParameterTuningJob", .. ManagedRule],
            EventRule = "StepFunctionsGetEventsForSageMakerTuningJobsRule",
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createLabelingJob", RunJob)
        {
            Required = ["LabelingJobName", "LabelAttributeName", "InputConfig", "OutputConfig", "RoleArn", "HumanTaskConfig"],
            Parameters =
            [
                "HumanTaskConfig",
                "InputConfig",
                "LabelAttributeName",
                "LabelCategoryConfigS3Uri",
                "LabelingJobAlgorithmsConfig",
                "LabelingJobName",
                "OutputConfig",
                "RoleArn",
                "StoppingConditions",
                "Tags",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateLabelingJob", new("iam:PassRole", "RoleArn")],
            RunJobActions = ["sagemaker:DescribeLabelingJob", "sagemaker:StopLabelingJob", .. ManagedRule],
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createModel", RequestResponse)
        {
            Required = ["ModelName"],
            Parameters =
            [
                "Containers",
                "EnableNetworkIsolation",
                "ExecutionRoleArn",
                "InferenceExecutionConfig",
                "ModelName",
                "PrimaryContainer",
                "Tags",
                "VpcConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateModel", new("iam:PassRole", "ExecutionRoleArn")],
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createProcessingJob", RunJob)
        {
            Required = ["ProcessingJobName", "ProcessingResources", "AppSpecification", "RoleArn"],
            Parameters =
            [
                "AppSpecification",
                "Environment",
                "ExperimentConfig",
                "NetworkConfig",
                "ProcessingInputs",
                "ProcessingJobName",
                "ProcessingOutputConfig",
                "ProcessingResources",
                "RoleArn",
                "StoppingCondition",
                "Tags",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateProcessingJob", new("iam:PassRole", "RoleArn")],
            RunJobActions = ["sagemaker:DescribeProcessingJob", "sagemaker:StopProcessingJob", .. ManagedRule],
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createTrainingJob", RunJob)
        {
            Required = ["TrainingJobName", "RoleArn", "OutputDataConfig"],
            Parameters =
            [
                "AlgorithmSpecification",
                "CheckpointConfig",
                "DebugHookConfig",
                "DebugRuleConfigurations",
                "EnableInterContainerTrafficEncryption",
                "EnableManagedSpotTraining",
                "EnableNetworkIsolation",
                "Environment",
                "ExperimentConfig",
                "HyperParameters",
                "InfraCheckConfig",
                "InputDataConfig",
                "MlflowConfig",
                "ModelPackageConfig",
                "OutputDataConfig",
                "ProfilerConfig",
                "ProfilerRuleConfigurations",
                "RemoteDebugConfig",
                "ResourceConfig",
                "RetryStrategy",
                "RoleArn",
                "ServerlessJobConfig",
                "SessionChainingConfig",
                "StoppingCondition",
                "Tags",
                "TensorBoardOutputConfig",
                "TrainingJobName",
                "VpcConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateTrainingJob", new("iam:PassRole", "RoleArn")],
            RunJobActions =
            [
                "sagemaker:DescribeTrainingJob",
                "sagemaker:StopTrainingJob",
                "sagemaker:ListTags",
                "sagemaker:AddTags",
                .. ManagedRule,
            ],
            EventRule = "StepFunctionsGetEventsForSageMakerTrainingJobsRule",
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "createTransformJob", RunJob)
        {
            Required = ["TransformJobName", "ModelName", "TransformInput", "TransformOutput", "TransformResources"],
            Parameters =
            [
                "BatchStrategy",
                "DataCaptureConfig",
                "DataProcessing",
                "Environment",
                "ExperimentConfig",
                "MaxConcurrentTransforms",
                "MaxPayloadInMB",
                "ModelClientConfig",
                "ModelName",
                "Tags",
                "TransformInput",
                "TransformJobName",
                "TransformOutput",
                "TransformResources",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:CreateTransformJob", new("iam:PassRole", "RoleArn")],
            RunJobActions =
            [
                "sagemaker:DescribeTransformJob",
                "sagemaker:StopTransformJob",
                "sagemaker:ListTags",
                "sagemaker:AddTags",
                .. ManagedRule,
            ],
            EventRule = "StepFunctionsGetEventsForSageMakerTransformJobsRule",
            ErrorPrefix = "SageMaker",
        },
        new("sagemaker", "updateEndpoint", RequestResponse)
        {
            Required = ["EndpointName", "EndpointConfigName"],
            Parameters =
            [
                "DeploymentConfig",
                "EndpointConfigName",
                "EndpointName",
                "ExcludeRetainedVariantProperties",
                "RetainAllVariantProperties",
                "RetainDeploymentConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["sagemaker:UpdateEndpoint"],
            ErrorPrefix = "SageMaker",
        },
        new("bedrock", "invokeModel", Callback)
        {
            Required = ["ModelId", ParameterRequirement.ExactlyOneOf("Body", "Input.S3Uri")],
            Parameters =
            [
                "Accept",
                "Body",
                "ContentType",
                "GuardrailIdentifier",
                "GuardrailVersion",
                "Input",
                "ModelId",
                "Output",
                "PerformanceConfigLatency",
                "ServiceTier",
                "Trace",
            ],
            ParametersAreComplete = false,
            Actions =
            [
                new("bedrock:InvokeModel", "ModelId"),
                new("bedrock:ApplyGuardrail", "GuardrailIdentifier"),
                new("s3:GetObject", "Input.S3Uri"),
                new("s3:PutObject", "Output.S3Uri"),
            ],
            ErrorPrefix = "Bedrock",
        },
        new("bedrock", "createModelCustomizationJob", RunJob)
        {
            Required = ["JobName", "CustomModelName", "RoleArn", "BaseModelIdentifier", "TrainingDataConfig", "OutputDataConfig"],
            Parameters =
            [
                "BaseModelIdentifier",
                "ClientRequestToken",
                "CustomModelKmsKeyId",
                "CustomModelName",
                "CustomModelTags",
                "CustomizationConfig",
                "CustomizationType",
                "HyperParameters",
                "JobName",
                "JobTags",
                "OutputDataConfig",
                "RoleArn",
                "TrainingDataConfig",
                "ValidationDataConfig",
                "VpcConfig",
            ],
            ParametersAreComplete = false,
            Actions = ["bedrock:CreateModelCustomizationJob", new("iam:PassRole", "RoleArn")],
            RunJobActions = ["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob", .. ManagedRule],
            ErrorPrefix = "Bedrock",
        },
    ];
}
