using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Tests.Services;

public sealed class ServiceCatalogueTests
{
    // API, patterns (request-response, .sync, .sync:2, .waitForTaskToken) and required parameters, as documented.
    private const string Documented = """
        apigateway:invoke RT ApiEndpoint Method
        athena:getQueryExecution R QueryExecutionId
        athena:getQueryResults R QueryExecutionId
        athena:startQueryExecution RS QueryString
        athena:stopQueryExecution R QueryExecutionId
        batch:submitJob RS JobName JobQueue JobDefinition
        bedrock:createModelCustomizationJob RS JobName CustomModelName RoleArn BaseModelIdentifier TrainingDataConfig OutputDataConfig
        bedrock:invokeModel RT ModelId Body|Input.S3Uri
        codebuild:batchDeleteBuilds R Ids
        codebuild:batchGetReports R ReportArns
        codebuild:deleteBuildBatch R Id
        codebuild:retryBuildBatch RS
        codebuild:startBuild RS ProjectName
        codebuild:startBuildBatch RS ProjectName
        codebuild:stopBuild R Id
        codebuild:stopBuildBatch R Id
        databrew:startJobRun RS Name
        dynamodb:deleteItem R Key TableName
        dynamodb:getItem R Key TableName
        dynamodb:putItem R Item TableName
        dynamodb:updateItem R Key TableName
        ecs:runTask RST TaskDefinition
        eks:call RT ClusterName CertificateAuthority Endpoint Method Path
        eks:createCluster RS Name RoleArn ResourcesVpcConfig
        eks:createFargateProfile RS FargateProfileName ClusterName PodExecutionRoleArn
        eks:createNodegroup RS ClusterName NodegroupName Subnets NodeRole
        eks:deleteCluster RS Name
        eks:deleteFargateProfile RS ClusterName FargateProfileName
        eks:deleteNodegroup RS ClusterName NodegroupName
        eks:runJob RST ClusterName CertificateAuthority Endpoint Job
        elasticmapreduce:addStep RS ClusterId Step
        elasticmapreduce:cancelStep R ClusterId StepId
        elasticmapreduce:createCluster RS Name Instances
        elasticmapreduce:modifyInstanceFleetByName R ClusterId InstanceFleetName InstanceFleet
        elasticmapreduce:modifyInstanceGroupByName R ClusterId InstanceGroupName InstanceGroup
        elasticmapreduce:setClusterTerminationProtection R ClusterId TerminationProtected
        elasticmapreduce:terminateCluster RS ClusterId
        emr-containers:createVirtualCluster R Name ContainerProvider
        emr-containers:deleteVirtualCluster RS Id
        emr-containers:startJobRun RS VirtualClusterId
        emr-serverless:cancelJobRun RS ApplicationId JobRunId
        emr-serverless:createApplication RS ReleaseLabel Type
        emr-serverless:deleteApplication RS ApplicationId
        emr-serverless:startApplication RS ApplicationId
        emr-serverless:startJobRun RS ApplicationId ExecutionRoleArn
        emr-serverless:stopApplication RS ApplicationId
        events:putEvents RT Entries
        glue:startJobRun RS JobName
        http:invoke R ApiEndpoint Method Authentication.ConnectionArn|InvocationConfig.ConnectionArn
        lambda:invoke RT FunctionName
        mediaconvert:createJob RS Role Settings
        sagemaker:createEndpoint R EndpointName EndpointConfigName
        sagemaker:createEndpointConfig R EndpointConfigName ProductionVariants
        sagemaker:createHyperParameterTuningJob RS HyperParameterTuningJobName HyperParameterTuningJobConfig
        sagemaker:createLabelingJob RS LabelingJobName LabelAttributeName InputConfig OutputConfig RoleArn HumanTaskConfig
        sagemaker:createModel R ModelName
        sagemaker:createProcessingJob RS ProcessingJobName ProcessingResources AppSpecification RoleArn
        sagemaker:createTrainingJob RS TrainingJobName RoleArn OutputDataConfig
        sagemaker:createTransformJob RS TransformJobName ModelName TransformInput TransformOutput TransformResources
        sagemaker:updateEndpoint R EndpointName EndpointConfigName
        sns:publish RT Message PhoneNumber|TargetArn|TopicArn
        sqs:sendMessage RT QueueUrl MessageBody
        states:startExecution RS2T StateMachineArn
        """;

    [Fact]
    public void RowsAreThoseThatAreDocumented()
    {
        string listing = string.Join("\n", ServiceCatalogue.All.Where(IsOptimized).Select(Describe).Order(StringComparer.Ordinal));
        Assert.Equal(Documented.ReplaceLineEndings("\n"), listing);
    }

    [Fact]
    public void EveryRowIsFound()
    {
        Assert.All(ServiceCatalogue.All.Where(IsOptimized), row => Assert.Same(row, ServiceCatalogue.Find(row.Service, row.Api)));
        Assert.Equal("aws-sdk", ServiceCatalogue.Find("aws-sdk", "sesv2:sendEmail")?.Service);
        Assert.Null(ServiceCatalogue.Find("lambda", "Invoke"));
        Assert.Null(ServiceCatalogue.Find("aws", "invoke"));
    }

    [Fact]
    public void EveryServiceHasApis() =>
        Assert.All(ServiceCatalogue.Services, service => Assert.NotEmpty(ServiceCatalogue.ApisOf(service)));

    [Fact]
    public void RequiredParametersAreParameters() =>
        Assert.All(
            ServiceCatalogue.All.Where(IsOptimized),
            row =>
                Assert.All(
                    row.Required.SelectMany(requirement => requirement.Alternatives),
                    path => Assert.Contains(path.Split('.')[0], row.Parameters)
                )
        );

    [Fact]
    public void ParametersAreSortedPascalCaseAndListedOnce() =>
        Assert.All(
            ServiceCatalogue.All,
            row =>
            {
                Assert.Equal(row.Parameters.Distinct().Order(StringComparer.Ordinal), row.Parameters);
                Assert.All(row.Parameters, name => Assert.True(char.IsAsciiLetterUpper(name[0]), name));
            }
        );

    [Fact]
    public void RowsHaveTheirErrorPrefix() => Assert.All(ServiceCatalogue.All.Where(IsOptimized), row => Assert.NotNull(row.ErrorPrefix));

    [Theory]
    [InlineData("sqs", "sendMessage", "MessageSystemAttributes")]
    [InlineData("states", "startExecution", "TraceHeader")]
    [InlineData("ecs", "runTask", "VolumeConfigurations")]
    [InlineData("ecs", "runTask", "Tags")]
    [InlineData("batch", "submitJob", "PropagateTags")]
    [InlineData("dynamodb", "putItem", "ReturnValuesOnConditionCheckFailure")]
    [InlineData("apigateway", "invoke", "AllowNullValues")]
    [InlineData("http", "invoke", "InvocationConfig")]
    public void NewerParametersAreListed(string service, string api, string parameter) =>
        Assert.Contains(parameter, ServiceCatalogue.Find(service, api)!.Parameters);

    [Theory]
    [InlineData("sesv2", "ses")]
    [InlineData("sfn", "states")]
    [InlineData("eventbridge", "events")]
    [InlineData("cloudwatchlogs", "logs")]
    [InlineData("cloudwatch", "cloudwatch")]
    [InlineData("databasemigration", "dms")]
    [InlineData("resourcegroupstaggingapi", "tag")]
    [InlineData("dynamodb", "dynamodb")]
    [InlineData("no such service", "no such service")]
    public void IamNamesServicesItsOwnWay(string service, string prefix) => Assert.Equal(prefix, ServiceCatalogue.IamPrefix(service));

    [Theory]
    [InlineData("dynamodb", "DynamoDb", true)]
    [InlineData("acmpca", "AcmPca", true)]
    [InlineData("s3control", "S3Control", true)]
    [InlineData("scheduler", "Scheduler", false)]
    [InlineData("bedrockruntime", "BedrockRuntime", false)]
    public void SdkServicesHaveErrorPrefixes(string name, string prefix, bool isDocumented) =>
        Assert.Equal(new AwsSdkService(name, prefix, isDocumented), AwsSdkServices.Find(name));

    [Fact]
    public void SdkServicesAreThoseThatAreDocumentedAndLaterOnes()
    {
        // 261 are documented with a prefix or as retired, and S3 Control among those with unsupported actions.
        Assert.Equal(260, AwsSdkServices.All.Count(service => service.IsDocumented));
        Assert.True(AwsSdkServices.All.Count() > 400);
        Assert.All(AwsSdkServices.All, service => Assert.Matches("^[a-z0-9]+$", service.Name));
        Assert.True(AwsSdkServices.IsRetired("macie"));
        Assert.False(AwsSdkServices.IsRetired("macie2"));
        Assert.Equal(18, AwsSdkServices.All.Count(service => AwsSdkServices.UnsupportedActionsOf(service.Name).Count > 0));
    }

    private static bool IsOptimized(ServiceIntegration row) => row.Service != "aws-sdk";

    private static string Describe(ServiceIntegration row)
    {
        (IntegrationPatterns, char)[] letters =
        [
            (IntegrationPatterns.RequestResponse, 'R'),
            (IntegrationPatterns.RunJob, 'S'),
            (IntegrationPatterns.RunJob2, '2'),
            (IntegrationPatterns.WaitForTaskToken, 'T'),
        ];
        string patterns = string.Concat(letters.Where(letter => row.Patterns.HasFlag(letter.Item1)).Select(letter => letter.Item2));
        return string.Join(
            ' ',
            [$"{row.Service}:{row.Api}", patterns, .. row.Required.Select(requirement => string.Join('|', requirement.Alternatives))]
        );
    }
}
