using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests.Harness;

/// <summary>Files of a project that uses the AWS CDK.</summary>
internal static class CdkSources
{
    /// <summary>The CDK and what it refers to.</summary>
    public static MetadataReference[] References { get; } =
    [
        .. new[] { typeof(Amazon.CDK.Stack), typeof(Constructs.Construct), typeof(Amazon.JSII.Runtime.Deputy.DeputyBase) }.Select(type =>
            MetadataReference.CreateFromFile(type.Assembly.Location)
        ),
        // In signatures of the runtime that the CDK is called through.
        MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, "Newtonsoft.Json.dll")),
    ];

    /// <summary>A file with a stack whose constructor has some statements, and a few more members.</summary>
    public static string Stack(string body, string members = "", string usings = "") =>
        $$"""
            using Amazon.CDK;
            using Amazon.CDK.AWS.DynamoDB;
            using Amazon.CDK.AWS.Events;
            using Amazon.CDK.AWS.IAM;
            using Amazon.CDK.AWS.Lambda;
            using Amazon.CDK.AWS.SNS;
            using Amazon.CDK.AWS.SQS;
            using Amazon.CDK.AWS.StepFunctions;
            using Amazon.CDK.AWS.StepFunctions.Tasks;
            using Constructs;
            using HttpMethod = System.Net.Http.HttpMethod;
            using Map = Amazon.CDK.AWS.StepFunctions.Map;
            using Parallel = Amazon.CDK.AWS.StepFunctions.Parallel;
            {{usings}}

            public sealed class WorkStack : Stack
            {
                public WorkStack(Construct scope, IFunction fn, IQueue queue, ITopic topic, ITable table, IConnection connection, IStateMachine child, IFunction other, string text, bool flag, int number)
                    : base(scope, "Work")
                {
            {{body}}
                }
            {{members}}
            }
            """;
}
