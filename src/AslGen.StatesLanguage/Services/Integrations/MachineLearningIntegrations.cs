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
            Permissions =
            [
                new(
                    ["sagemaker:CreateEndpoint"],
                    [
                        Arn("sagemaker", "endpoint/{EndpointName:sagemaker}"),
                        Arn("sagemaker", "endpoint-config/{EndpointConfigName:sagemaker}"),
                    ]
                ),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "endpoint/{EndpointName:sagemaker}")]) { Purpose = "Tags", When = ["Tags"] },
            ],
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
            Permissions =
            [
                new(["sagemaker:CreateEndpointConfig"], [Arn("sagemaker", "endpoint-config/{EndpointConfigName:sagemaker}")]),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "endpoint-config/{EndpointConfigName:sagemaker}")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
                PassRole("ExecutionRoleArn", "sagemaker.amazonaws.com"),
            ],
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
            Permissions =
            [
                new(
                    ["sagemaker:CreateHyperParameterTuningJob"],
                    [Arn("sagemaker", "hyper-parameter-tuning-job/{HyperParameterTuningJobName:sagemaker}")]
                ),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "hyper-parameter-tuning-job/{HyperParameterTuningJobName:sagemaker}")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
                PassRole("TrainingJobDefinition.RoleArn", "sagemaker.amazonaws.com"),
                PassRole("TrainingJobDefinitions[].RoleArn", "sagemaker.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["sagemaker:DescribeHyperParameterTuningJob", "sagemaker:StopHyperParameterTuningJob"],
                    [Arn("sagemaker", "hyper-parameter-tuning-job/{HyperParameterTuningJobName:sagemaker}")]
                ),
            ],
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
            Permissions =
            [
                new(["sagemaker:CreateLabelingJob"], [Arn("sagemaker", "labeling-job/{LabelingJobName:sagemaker}")]),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "labeling-job/{LabelingJobName:sagemaker}")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
                PassRole("RoleArn", "sagemaker.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["sagemaker:DescribeLabelingJob", "sagemaker:StopLabelingJob"],
                    [Arn("sagemaker", "labeling-job/{LabelingJobName:sagemaker}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventsForSageMaker*",
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
            Permissions =
            [
                new(["sagemaker:CreateModel"], [Arn("sagemaker", "model/{ModelName:sagemaker}")]),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "model/{ModelName:sagemaker}")]) { Purpose = "Tags", When = ["Tags"] },
                PassRole("ExecutionRoleArn", "sagemaker.amazonaws.com"),
            ],
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
            Permissions =
            [
                new(["sagemaker:CreateProcessingJob"], [Arn("sagemaker", "processing-job/{ProcessingJobName:sagemaker}")]),
                new(["sagemaker:AddTags"], [Arn("sagemaker", "processing-job/{ProcessingJobName:sagemaker}")])
                {
                    Purpose = "Tags",
                    When = ["Tags"],
                },
                PassRole("RoleArn", "sagemaker.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["sagemaker:DescribeProcessingJob", "sagemaker:StopProcessingJob"],
                    [Arn("sagemaker", "processing-job/{ProcessingJobName:sagemaker}")]
                ),
            ],
            EventRule = "StepFunctionsGetEventsForSageMakerProcessingJobsRule",
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
            Permissions =
            [
                new(["sagemaker:CreateTrainingJob"], [Arn("sagemaker", "training-job/{TrainingJobName:sagemaker}")]),
                new(["sagemaker:AddTags", "sagemaker:ListTags"], [Arn("sagemaker", "training-job/{TrainingJobName:sagemaker}")]),
                PassRole("RoleArn", "sagemaker.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["sagemaker:DescribeTrainingJob", "sagemaker:StopTrainingJob"],
                    [Arn("sagemaker", "training-job/{TrainingJobName:sagemaker}")]
                ),
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
            Permissions =
            [
                new(["sagemaker:CreateTransformJob"], [Arn("sagemaker", "transform-job/{TransformJobName:sagemaker}")]),
                new(["sagemaker:AddTags", "sagemaker:ListTags"], [Arn("sagemaker", "transform-job/{TransformJobName:sagemaker}")]),
            ],
            RunJobPermissions =
            [
                new(
                    ["sagemaker:DescribeTransformJob", "sagemaker:StopTransformJob"],
                    [Arn("sagemaker", "transform-job/{TransformJobName:sagemaker}")]
                ),
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
            Permissions =
            [
                new(
                    ["sagemaker:UpdateEndpoint"],
                    [
                        Arn("sagemaker", "endpoint/{EndpointName:sagemaker}"),
                        Arn("sagemaker", "endpoint-config/{EndpointConfigName:sagemaker}"),
                    ]
                ),
            ],
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
            Permissions =
            [
                new(["bedrock:InvokeModel"], ["{ModelId:model}"]),
                new(["bedrock:ApplyGuardrail"], [Arn("bedrock", "guardrail/{GuardrailIdentifier}")])
                {
                    Purpose = "Guardrail",
                    When = ["GuardrailIdentifier"],
                },
                new(["s3:GetObject"], [S3("{Input.S3Uri:s3object}")]) { Purpose = "Input", When = ["Input.S3Uri"] },
                new(["s3:PutObject"], [S3("{Output.S3Uri:s3object}")]) { Purpose = "Output", When = ["Output.S3Uri"] },
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
            Permissions =
            [
                new(
                    ["bedrock:CreateModelCustomizationJob"],
                    ["{BaseModelIdentifier:model}", Arn("bedrock", "custom-model/*"), Arn("bedrock", "model-customization-job/*")]
                ),
                new(["bedrock:TagResource"], [Arn("bedrock", "custom-model/*"), Arn("bedrock", "model-customization-job/*")])
                {
                    Purpose = "Tags",
                    When = ["CustomModelTags", "JobTags"],
                },
                PassRole("RoleArn", "bedrock.amazonaws.com"),
            ],
            RunJobPermissions =
            [
                new(
                    ["bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob"],
                    [Arn("bedrock", "model-customization-job/*")]
                )
                {
                    Purpose = "Jobs",
                },
            ],
            EventRule = "StepFunctionsGetEventsFor*",
            ErrorPrefix = "Bedrock",
        },
    ];
}
