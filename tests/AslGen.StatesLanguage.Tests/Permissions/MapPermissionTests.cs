using AslGen.StatesLanguage.Permissions;

namespace AslGen.StatesLanguage.Tests.Permissions;

public sealed class MapPermissionTests
{
    private const string Here = "${AwsRegion}:${AwsAccountId}";

    [Fact]
    public void AnInlineMapNeedsNothingOfItsOwn() =>
        Assert.Equal(["Inner: lambda:InvokeFunction on ${F} ${F}:*"], Lines("", mode: "INLINE"));

    // Without the permission on itself a distributed Map fails as soon as it starts.
    [Fact]
    public void ADistributedMapStartsTheMachineItself() =>
        Assert.Equal(
            [
                "EachStart: states:StartExecution on ${StateMachineArn}",
                $"EachExecutions: states:DescribeExecution states:StopExecution on arn:aws:states:{Here}:execution:${{StateMachineName}}:* arn:aws:states:{Here}:execution:${{StateMachineName}}/rows:*",
                $"EachRedrive: states:RedriveExecution on arn:aws:states:{Here}:execution:${{StateMachineName}}/rows:*",
                "Inner: lambda:InvokeFunction on ${F} ${F}:*",
            ],
            Lines("\"Label\": \"rows\",")
        );

    [Fact]
    public void WithoutALabelItIsAnyLabel() =>
        Assert.Contains($"EachRedrive: states:RedriveExecution on arn:aws:states:{Here}:execution:${{StateMachineName}}/*:*", Lines(""));

    [Theory]
    [InlineData("""{ "Bucket": "b", "Key": "in/rows.csv" }""", "{}", "EachItems: s3:GetObject on arn:aws:s3:::b/in/rows.csv")]
    [InlineData("""{ "Bucket": "${Bucket}", "Key.$": "$.key" }""", "{}", "EachItems: s3:GetObject on arn:aws:s3:::${Bucket}/*")]
    [InlineData(
        """{ "Bucket": "arn:aws:s3:eu-west-1:1:accesspoint/p", "Key": "k" }""",
        "{}",
        "EachItems: s3:GetObject on arn:aws:s3:eu-west-1:1:accesspoint/p/object/k"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key": "k", "VersionId": "1" }""",
        "{}",
        "EachItems: s3:GetObject s3:GetObjectVersion on arn:aws:s3:::b/k"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key": "p/src/daily/2024-01-01T00-00Z/manifest.json" }""",
        """{ "InputType": "MANIFEST" }""",
        "EachItems: s3:GetObject on arn:aws:s3:::b/p/src/daily/2024-01-01T00-00Z/manifest.json; EachFiles: s3:GetObject on arn:aws:s3:::b/p/src/daily/data/*"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key.$": "$.key" }""",
        """{ "InputType": "MANIFEST", "ManifestType": "S3_INVENTORY" }""",
        "EachItems: s3:GetObject on arn:aws:s3:::b/*"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key": "m.csv" }""",
        """{ "InputType": "MANIFEST", "ManifestType": "ATHENA_DATA" }""",
        "EachItems: s3:GetObject on arn:aws:s3:::b/m.csv; EachFiles: s3:GetObject on arn:aws:s3:::*"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key": "m.csv" }""",
        """{ "InputType": "PARQUET", "ManifestType": "ATHENA_DATA" }""",
        "EachItems: s3:GetObject on arn:aws:s3:::b/m.csv; EachFiles: s3:GetObject on arn:aws:s3:::*"
    )]
    [InlineData(
        """{ "Bucket": "b", "Key": "p/src/daily/2024-01-01T00-00Z/manifest.json" }""",
        """{ "ManifestType": "S3_INVENTORY" }""",
        "EachItems: s3:GetObject on arn:aws:s3:::b/p/src/daily/2024-01-01T00-00Z/manifest.json; EachFiles: s3:GetObject on arn:aws:s3:::b/p/src/daily/data/*"
    )]
    public void ItReadsItsObject(string parameters, string config, string expected) =>
        Assert.Equal(expected, Reading("s3:getObject", parameters, config));

    [Theory]
    [InlineData("""{ "Bucket": "b" }""", "{}", "EachList: s3:ListBucket on arn:aws:s3:::b")]
    [InlineData("""{ "Bucket": "b", "Prefix": "in/" }""", "{}", "EachList: s3:ListBucket on arn:aws:s3:::b if s3:prefix StringEquals in/")]
    [InlineData(
        """{ "Bucket": "b", "Prefix.$": "States.Format('in/{}', $.day)" }""",
        "{}",
        "EachList: s3:ListBucket on arn:aws:s3:::b if s3:prefix StringLike in/*"
    )]
    [InlineData(
        """{ "Bucket": "b", "Prefix": "in/" }""",
        """{ "Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON" }""",
        "EachList: s3:ListBucket on arn:aws:s3:::b if s3:prefix StringEquals in/; EachItems: s3:GetObject on arn:aws:s3:::b/in/*"
    )]
    public void ItListsItsBucket(string parameters, string config, string expected) =>
        Assert.Equal(expected, Reading("s3:listObjectsV2", parameters, config));

    [Theory]
    [InlineData("""{ "Bucket": "b", "Prefix": "out" }""", "arn:aws:s3:::b/out/*")]
    [InlineData("""{ "Bucket": "b", "Prefix": "out/" }""", "arn:aws:s3:::b/out/*")]
    [InlineData("""{ "Bucket": "${BucketArn}", "Prefix": "out/" }""", "${BucketArn}/out/*")]
    [InlineData("""{ "Bucket": "b" }""", "arn:aws:s3:::b/*")]
    [InlineData("""{ "Bucket": "b", "Prefix": "" }""", "arn:aws:s3:::b/*")]
    [InlineData("""{ "Bucket": "b", "Prefix.$": "$.p" }""", "arn:aws:s3:::b/*/*")]
    public void ItWritesBelowItsPrefix(string parameters, string expected) =>
        Assert.Contains(
            "EachResults: s3:PutObject s3:GetObject s3:ListMultipartUploadParts s3:AbortMultipartUpload on " + expected,
            Lines($$"""  "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": {{parameters}} }, """)
        );

    [Fact]
    public void AWriterThatOnlyShapesNeedsNothing() =>
        Assert.Equal(Lines(""), Lines(""" "ResultWriter": { "WriterConfig": { "OutputType": "JSON" } }, """));

    [Fact]
    public void JsonataSaysTheSame()
    {
        const string Reader = """
            "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "NAME": { "Bucket": "b", "Key": "k" } },
            "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "NAME": { "Bucket": "b", "Prefix": "p" } },
            """;
        Assert.Equal(
            Lines(Reader.Replace("NAME", "Parameters", StringComparison.Ordinal)),
            Lines("\"QueryLanguage\": \"JSONata\"," + Reader.Replace("NAME", "Arguments", StringComparison.Ordinal))
        );
    }

    private static string Reading(string api, string parameters, string config) =>
        string.Join(
            "; ",
            Lines(
                    $$""" "ItemReader": { "Resource": "arn:aws:states:::{{api}}", "Parameters": {{parameters}}, "ReaderConfig": {{config}} }, """
                )
                .Where(line => line.Contains("s3:", StringComparison.Ordinal))
        );

    private static IReadOnlyList<string> Lines(string fields, string mode = "DISTRIBUTED") =>
        Policies.Lines(
            PolicyDeriver.Derive(
                Policies.Read(
                    $$"""
                    {
                      "StartAt": "Each",
                      "States": {
                        "Each": {
                          "Type": "Map",
                          {{fields}}
                          "ItemProcessor": {
                            "ProcessorConfig": { "Mode": "{{mode}}" },
                            "StartAt": "Inner",
                            "States": { "Inner": { "Type": "Task", "Resource": "${F}", "End": true } }
                          },
                          "End": true
                        }
                      }
                    }
                    """
                )
            )
        );
}
