using System.Text.RegularExpressions;

namespace AslGen.Validators.Tests.Cdk;

/// <summary>Why something differs from the CDK, on purpose.</summary>
/// <param name="Call">The call, or null for any.</param>
/// <param name="Aspect">What of it differs.</param>
/// <param name="Line">A regular expression of the lines that it explains.</param>
/// <param name="Cdk">What the CDK does.</param>
/// <param name="Why">What AslGen does, and why.</param>
internal sealed record Explanation(string? Call, Aspect Aspect, string Line, string Cdk, string Why)
{
    /// <summary>All of them; each explains something, and everything that differs is explained.</summary>
    public static IReadOnlyList<Explanation> All { get; } =
    [
        new(
            null,
            Aspect.Resource,
            "aws-sdk:(codebuild|eks|emrserverless|sagemaker):",
            "has no construct for the call; `CallAwsService` makes it without its integration",
            "the optimized integration"
        ),
        new(
            "apigateway:invoke",
            Aspect.Policy,
            "execute-api:Invoke",
            "takes the stack's region and account; without a stage it allows a stage called `undefined`",
            "the region that the endpoint names, in the machine's account; without a stage `$default`, the one that is called"
        ),
        new(
            "athena:startQueryExecution",
            Aspect.Policy,
            "athena:|glue:|s3:",
            "limits the data catalogue to the database of the context, and gives every action of Athena both resources",
            "a query can name other databases, and Athena itself looks into `default`; each action has its own resource, and a query that is waited for can be stopped"
        ),
        new(
            "athena:getQueryExecution",
            Aspect.Policy,
            "athena:GetQueryExecution",
            "allows every query",
            "those of the machine's own account and region; a query's id does not say its workgroup"
        ),
        new("athena:stopQueryExecution", Aspect.Policy, "athena:StopQueryExecution", "allows every query", "as `getQueryExecution`"),
        new(
            "athena:getQueryResults",
            Aspect.Policy,
            "athena:GetQueryResults|s3:GetObject",
            "allows every query, and reading everything",
            "as `getQueryExecution`, and reading objects of S3, where results are"
        ),
        new(
            "aws-sdk:glue:startCrawler",
            Aspect.Policy,
            "glue:GetCrawler",
            "allows `glue:GetCrawler` (`GlueStartCrawlerRun`)",
            "nothing reads the crawler"
        ),
        new(
            "aws-sdk:s3:listObjectsV2",
            Aspect.Policy,
            "s3:List",
            "takes the name of the API for the action's, which allows nothing",
            "`s3:ListBucket`"
        ),
        new(
            "aws-sdk:sesv2:getContact",
            Aspect.Policy,
            "ses(v2)?:GetContact",
            "takes the SDK's name of the service for IAM's prefix, which allows nothing",
            "`ses:GetContact`"
        ),
        new("batch:submitJob", Aspect.Policy, "batch:SubmitJob", "allows every job definition", "the job definition that is submitted"),
        new(
            "batch:submitJob",
            Aspect.Policy,
            "batch:(Describe|Terminate)|events:",
            "has the rule of EventBridge without waiting too, and nothing to look after the job with",
            "what describes and ends jobs, and the rule, where the job is waited for"
        ),
        new(
            "batch:submitJob",
            Aspect.Policy,
            "batch:TagResource",
            "has no permission for `tags`, so that the call is refused",
            "`batch:TagResource`, where there are tags"
        ),
        new(
            "bedrock:createModelCustomizationJob",
            Aspect.Resource,
            "createModelCustomizationJob.sync",
            "drops the pattern: the state does not wait",
            "`.sync`, with what looks after the job"
        ),
        new(
            "bedrock:createModelCustomizationJob",
            Aspect.Policy,
            "bedrock:(GetModel|StopModel)|events:",
            "has nothing to wait with",
            "what describes and stops the job, and the rule of EventBridge"
        ),
        new(
            "bedrock:createModelCustomizationJob",
            Aspect.Policy,
            "bedrock:TagResource|iam:PassRole",
            "allows to tag the foundation model, and to pass the role to any service",
            "only what is made is tagged, and the role goes to Bedrock"
        ),
        new(
            "bedrock:invokeModel",
            Aspect.Policy,
            "s3:",
            "allows all of S3 where the objects are named by URI",
            "the objects that are named"
        ),
        new(
            "codebuild:startBuild",
            Aspect.Policy,
            "codebuild:BatchGet",
            "allows to look after the build without waiting too",
            "only where the build is waited for"
        ),
        new(
            "distributed map",
            Aspect.Policy,
            "s3:",
            "allows to read every object of the bucket, and nothing to write results with (`resultWriterV2`)",
            "the one object that is read, and writing below the prefix"
        ),
        new(
            "distributed map",
            Aspect.Policy,
            "states:",
            "allows no executions with the Map's label to be looked after",
            "the Map's own executions too, which have its label in their ARNs"
        ),
        new(
            "ecs:runTask",
            Aspect.Parameters,
            "TaskDefinition",
            "gives the family and `revisionNumber`",
            "the ARN with its revision: what runs stands in the definition"
        ),
        new(
            "ecs:runTask",
            Aspect.Parameters,
            "Overrides",
            "knows the roles of the task definition, which is its own",
            "they are named in `Overrides` here, so that only they can be passed on"
        ),
        new(
            "ecs:runTask",
            Aspect.Policy,
            "ecs:(DescribeTasks|RunTask)|iam:PassRole",
            "allows to describe and stop every task, in all patterns; tasks in every cluster, and passing the roles to every service",
            "tasks in the one cluster, described and stopped where they are waited for; the roles go to ECS's tasks"
        ),
        new(
            "ecs:runTask",
            Aspect.Policy,
            "ecs:TagResource",
            "has no permission for `propagatedTagSource`, so that accounts that check tags refuse the call",
            "`ecs:TagResource` as the task starts, where it gets tags"
        ),
        new(
            "eks:createCluster",
            Aspect.Policy,
            "ec2:|iam:",
            "`CallAwsService` knows the one action alone",
            "the role that is passed on, and the subnets that are looked at"
        ),
        new("eks:createFargateProfile", Aspect.Policy, "iam:", "`CallAwsService` knows the one action alone", "the role that is passed on"),
        new(
            "eks:createNodegroup",
            Aspect.Policy,
            "ec2:|iam:",
            "`CallAwsService` knows the one action alone",
            "the role that is passed on and looked at, and the subnets"
        ),
        new(
            "elasticmapreduce:createCluster",
            Aspect.Policy,
            "elasticmapreduce:",
            "allows to describe and end every cluster",
            "those of the machine's own account and region: the id is not known before"
        ),
        new(
            "elasticmapreduce:createCluster",
            Aspect.Policy,
            "iam:PassRole",
            "passes the roles to every service",
            "each role to the service that it is for"
        ),
        new(
            "elasticmapreduce:createCluster",
            Aspect.Policy,
            "iam:CreateServiceLinkedRole",
            "allows to make EMR's service-linked role",
            "not among what Step Functions documents; an account needs it once, before its first cluster"
        ),
        new(
            null,
            Aspect.Policy,
            "elasticmapreduce:.* on .*cluster/(\\*|j-1)",
            "allows every cluster, also where the call names one",
            "the cluster of the parameter"
        ),
        new(
            "emr-containers:createVirtualCluster",
            Aspect.Policy,
            "iam:CreateServiceLinkedRole",
            "writes the condition with `StringLike`",
            "`StringEquals`: there is no pattern in it"
        ),
        new(
            null,
            Aspect.Policy,
            "emr-?serverless:",
            "takes the SDK's name of the service for IAM's prefix, which allows nothing",
            "`emr-serverless:`"
        ),
        new(
            "emr-serverless:createApplication",
            Aspect.Policy,
            "iam:CreateServiceLinkedRole",
            "`CallAwsService` knows the one action alone",
            "the service-linked role, as Step Functions documents it"
        ),
        new(
            "emr-serverless:startJobRun",
            Aspect.Policy,
            "iam:PassRole",
            "`CallAwsService` knows the one action alone",
            "the role that is passed on"
        ),
        new("http:invoke", Aspect.Parameters, "ApiEndpoint", "puts the endpoint together while the state runs", "the endpoint as text"),
        new(
            "http:invoke",
            Aspect.Policy,
            "states:|secretsmanager:",
            "allows all methods, on everything that starts with the root of the API, and knows the secret of the connection",
            "method and endpoint exactly; the secret's name is made of the connection's"
        ),
        new(
            "lambda:invoke",
            Aspect.Policy,
            "lambda:InvokeFunction",
            "allows all versions and aliases, whichever `qualifier` is called",
            "the one that is called"
        ),
        new(
            "mediaconvert:createJob",
            Aspect.Policy,
            "mediaconvert:|iam:PassRole",
            "allows all on `*`",
            "the account's own queues, templates, presets and jobs"
        ),
        new(
            null,
            Aspect.Policy,
            "sagemaker:ListTags",
            "allows `sagemaker:ListTags` on `*`",
            "on what is made, and only where Step Functions documents it"
        ),
        new(
            null,
            Aspect.Policy,
            "sagemaker:.* on .*:(model|training-job|transform-job|endpoint|endpoint-config)/",
            "allows names that start so, or every name, and to look after jobs without waiting too",
            "the name of the parameter; tags where there are tags"
        ),
        new(
            null,
            Aspect.Policy,
            "iam:PassRole on .*sagemaker.amazonaws.com",
            "passes a role that the call of a transformation does not have; `CallAwsService` passes none",
            "the roles of the call, to SageMaker; a model's role was passed when the model was made"
        ),
        new(
            "states:startExecution",
            Aspect.Policy,
            "states:",
            "allows the executions of every machine whose name starts so, in the machine's own region and account",
            "the executions of the one machine, in the region and account of its ARN"
        ),
    ];

    /// <summary>Whether it is about a difference of a task.</summary>
    public bool Explains(CdkTask task, Difference difference) =>
        (Call is null || Call == task.Call) && Aspect == difference.Aspect && Regex.IsMatch(difference.Line, Line);
}
