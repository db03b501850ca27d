using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Cdk;

/// <summary>The CDK's task constructs: what each calls, and which of its settings carry what is sent.</summary>
internal static class CdkTasks
{
    /// <summary>The setting that makes a task wait.</summary>
    public const string Pattern = "IntegrationPattern";

    private const string Suffix = "Props";

    private static readonly Dictionary<string, (string Service, string Api)> Apis = new(StringComparer.Ordinal)
    {
        ["AthenaGetQueryExecution"] = ("athena", "getQueryExecution"),
        ["AthenaGetQueryResults"] = ("athena", "getQueryResults"),
        ["AthenaStartQueryExecution"] = ("athena", "startQueryExecution"),
        ["AthenaStopQueryExecution"] = ("athena", "stopQueryExecution"),
        ["BatchSubmitJob"] = ("batch", "submitJob"),
        ["BedrockInvokeModel"] = ("bedrock", "invokeModel"),
        ["CallApiGatewayHttpApiEndpoint"] = ("apigateway", "invoke"),
        ["CallApiGatewayRestApiEndpoint"] = ("apigateway", "invoke"),
        ["CodeBuildStartBuild"] = ("codebuild", "startBuild"),
        ["CodeBuildStartBuildBatch"] = ("codebuild", "startBuildBatch"),
        ["DynamoDeleteItem"] = ("dynamodb", "deleteItem"),
        ["DynamoGetItem"] = ("dynamodb", "getItem"),
        ["DynamoPutItem"] = ("dynamodb", "putItem"),
        ["DynamoUpdateItem"] = ("dynamodb", "updateItem"),
        ["EcsRunTask"] = ("ecs", "runTask"),
        ["EksCall"] = ("eks", "call"),
        ["EmrAddStep"] = ("elasticmapreduce", "addStep"),
        ["EmrCreateCluster"] = ("elasticmapreduce", "createCluster"),
        ["EmrTerminateCluster"] = ("elasticmapreduce", "terminateCluster"),
        ["EventBridgePutEvents"] = ("events", "putEvents"),
        ["GlueDataBrewStartJobRun"] = ("databrew", "startJobRun"),
        ["GlueStartJobRun"] = ("glue", "startJobRun"),
        ["HttpInvoke"] = ("http", "invoke"),
        ["LambdaInvoke"] = ("lambda", "invoke"),
        ["MediaConvertCreateJob"] = ("mediaconvert", "createJob"),
        ["SageMakerCreateEndpoint"] = ("sagemaker", "createEndpoint"),
        ["SageMakerCreateEndpointConfig"] = ("sagemaker", "createEndpointConfig"),
        ["SageMakerCreateModel"] = ("sagemaker", "createModel"),
        ["SageMakerCreateTrainingJob"] = ("sagemaker", "createTrainingJob"),
        ["SageMakerCreateTransformJob"] = ("sagemaker", "createTransformJob"),
        ["SageMakerUpdateEndpoint"] = ("sagemaker", "updateEndpoint"),
        ["SnsPublish"] = ("sns", "publish"),
        ["SqsSendMessage"] = ("sqs", "sendMessage"),
        ["StepFunctionsStartExecution"] = ("states", "startExecution"),
    };

    // The tasks whose constructs themselves refuse a callback without the token.
    private static readonly string[] TokenCheckers =
    [
        "EcsRunTask",
        "LambdaInvoke",
        "SnsPublish",
        "SqsSendMessage",
        "StepFunctionsStartExecution",
    ];

    /// <summary>The construct that props are for.</summary>
    /// <param name="propsType">The name of the props' type.</param>
    /// <returns>The construct's name.</returns>
    public static string ConstructOf(string propsType) =>
        propsType.EndsWith(Suffix, StringComparison.Ordinal) ? propsType.Substring(0, propsType.Length - Suffix.Length) : propsType;

    /// <summary>What a construct calls.</summary>
    /// <param name="construct">The construct's name.</param>
    /// <returns>The row of the API, or null where the construct is not known to call one.</returns>
    public static ServiceIntegration? IntegrationOf(string construct) =>
        Apis.TryGetValue(construct, out (string Service, string Api) name) ? ServiceCatalogue.Find(name.Service, name.Api) : null;

    /// <summary>Whether a construct throws where a callback task lacks a <c>JsonPath</c> token, whatever text stands for it.</summary>
    /// <param name="construct">The construct's name.</param>
    /// <returns>Whether it does.</returns>
    public static bool ChecksToken(string construct) => TokenCheckers.Contains(construct);

    /// <summary>The setting of a task that what is sent goes into.</summary>
    /// <param name="construct">The construct's name.</param>
    /// <returns>The setting's name.</returns>
    public static string InputOf(string construct) =>
        construct switch
        {
            "LambdaInvoke" => "Payload",
            "SqsSendMessage" => "MessageBody",
            "SnsPublish" => "Message",
            "StepFunctionsStartExecution" => "Input",
            "EventBridgePutEvents" => "Entries",
            "EcsRunTask" => "ContainerOverrides",
            "CallApiGatewayHttpApiEndpoint" or "CallApiGatewayRestApiEndpoint" => "Headers",
            "HttpInvoke" => "Body",
            _ => "Parameters",
        };

    /// <summary>The pattern that the CDK's enum member stands for.</summary>
    /// <param name="member">The member of <c>IntegrationPattern</c>.</param>
    /// <param name="api">The API that is called.</param>
    /// <returns>The pattern.</returns>
    public static IntegrationPatterns PatternOf(string member, ServiceIntegration? api) =>
        member switch
        {
            "WAIT_FOR_TASK_TOKEN" => IntegrationPatterns.WaitForTaskToken,
            // The construct for nested executions waits in the newer way.
            "RUN_JOB" => api is { Service: "states" } ? IntegrationPatterns.RunJob2 : IntegrationPatterns.RunJob,
            _ => IntegrationPatterns.RequestResponse,
        };
}
