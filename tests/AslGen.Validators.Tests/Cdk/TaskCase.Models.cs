namespace AslGen.Validators.Tests.Cdk;

internal sealed partial record TaskCase
{
    private const string Titan = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1";
    private const string Tags = "Tags = [new() { Key = \"a\", Value = \"b\" }],";

    private static IEnumerable<TaskCase> Models =>
        [
            new(
                "bedrock:invokeModel",
                "BedrockInvokeModel",
                $$"""
                new()
                {
                    ModelId = "{{Titan}}", Body = $Body, Accept = "application/json", ContentType = "application/json",
                    GuardrailIdentifier = "gr1", GuardrailVersion = "2", Trace = "ENABLED",
                }
                """
            ),
            new(
                "bedrock:invokeModel (S3)",
                "BedrockInvokeModel",
                $$"""
                new()
                {
                    ModelId = "{{Titan}}", Input = new() { S3Uri = "s3://prompts/one.json" },
                    Output = new() { S3Uri = "s3://answers/one.json" },
                }
                """
            ),
            new(
                "bedrock:createModelCustomizationJob",
                "BedrockCreateModelCustomizationJob",
                $$"""
                new()
                {
                    BaseModelIdentifier = "{{Titan}}", ClientRequestToken = "token", CustomizationType = "FINE_TUNING",
                    CustomModelName = "mine", CustomModelTags = [new() { Key = "a", Value = "b" }],
                    HyperParameters = new() { ["batchSize"] = "10" }, JobName = "tune", JobTags = [new() { Key = "c", Value = "d" }],
                    OutputDataConfig = new() { S3Uri = "s3://rows-out/done" }, RoleArn = "arn:aws:iam::123456789012:role/tuner",
                    TrainingDataConfig = new() { S3Uri = "s3://rows-in/train.jsonl" },
                    ValidationDataConfig = new() { Validators = [new() { S3Uri = "s3://check/check.jsonl" }] },
                }
                """
            ),
            new(
                "sagemaker:createEndpoint",
                "SageMakerCreateEndpoint",
                $$"""new() { EndpointName = "prices", EndpointConfigName = "prices-2", {{Tags}} }"""
            ),
            new(
                "sagemaker:updateEndpoint",
                "SageMakerUpdateEndpoint",
                """new() { EndpointName = "prices", EndpointConfigName = "prices-3" }"""
            ),
            new(
                "sagemaker:createEndpointConfig",
                "SageMakerCreateEndpointConfig",
                $$"""
                new()
                {
                    EndpointConfigName = "prices-2", {{Tags}}
                    ProductionVariants =
                    [
                        new()
                        {
                            VariantName = "v", ModelName = "prices", InstanceType = "ml.m5.xlarge", InitialInstanceCount = 1,
                            InitialVariantWeight = 1,
                        },
                    ],
                }
                """
            ),
            new(
                "sagemaker:createModel",
                "SageMakerCreateModel",
                """
                new()
                {
                    ModelName = "prices", ExecutionRoleArn = "arn:aws:iam::123456789012:role/model", EnableNetworkIsolation = true,
                    PrimaryContainer = new()
                    {
                        Image = "registry/prices:1", Mode = "SingleModel", ModelDataUrl = "s3://models/prices.tar.gz",
                        Environment = new() { ["A"] = x.A },
                    },
                }
                """
            ),
            new(
                "sagemaker:createTrainingJob",
                "SageMakerCreateTrainingJob",
                $$"""
                new()
                {
                    TrainingJobName = "train", RoleArn = "arn:aws:iam::123456789012:role/train", EnableNetworkIsolation = true, {{Tags}}
                    AlgorithmSpecification = new()
                    {
                        TrainingImage = "registry/train:1", TrainingInputMode = "File",
                        MetricDefinitions = [new() { Name = "m", Regex = "m=(.*)" }],
                    },
                    HyperParameters = new() { ["rate"] = "0.1" },
                    InputDataConfig =
                    [
                        new()
                        {
                            ChannelName = "train",
                            DataSource = new() { S3DataSource = new() { S3Uri = "s3://rows-in/x", S3DataType = "S3Prefix" } },
                        },
                    ],
                    OutputDataConfig = new() { S3OutputPath = "s3://rows-out/y" },
                    ResourceConfig = new() { InstanceCount = 1, InstanceType = "ml.m5.xlarge", VolumeSizeInGB = 20 },
                    StoppingCondition = new() { MaxRuntimeInSeconds = 3600 },
                    Environment = new() { ["A"] = x.A },
                }
                """
            ),
            new(
                "sagemaker:createTransformJob",
                "SageMakerCreateTransformJob",
                $$"""
                new()
                {
                    TransformJobName = "transform", ModelName = "prices", BatchStrategy = "MultiRecord", {{Tags}}
                    Environment = new() { ["A"] = x.A }, MaxConcurrentTransforms = 2, MaxPayloadInMB = 6,
                    ModelClientConfig = new() { InvocationsMaxRetries = 1, InvocationsTimeoutInSeconds = 60 },
                    TransformInput = new()
                    {
                        CompressionType = "Gzip", ContentType = "text/csv", SplitType = "Line",
                        DataSource = new() { S3DataSource = new() { S3Uri = "s3://in/x", S3DataType = "S3Prefix" } },
                    },
                    TransformOutput = new() { S3OutputPath = "s3://out/x", AssembleWith = "Line", Accept = "text/csv" },
                    TransformResources = new() { InstanceCount = 1, InstanceType = "ml.m5.xlarge" },
                }
                """
            ),
        ];
}
