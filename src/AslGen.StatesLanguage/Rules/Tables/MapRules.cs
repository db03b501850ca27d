namespace AslGen.StatesLanguage.Rules.Tables;

/// <summary>Rules on Map states.</summary>
internal static class MapRules
{
    public static readonly Rule OldIterator = new(
        "ASL5401",
        Severity.Information,
        "'Iterator' is the old name of 'ItemProcessor'",
        "'Iterator' is deprecated: write 'ItemProcessor'",
        "Both mean the same. New features, such as the mode DISTRIBUTED, are documented for 'ItemProcessor' only.",
        Bad: Example("""{ "Type": "Map", "Iterator": PROCESSOR, "End": true }"""),
        Good: Example("""{ "Type": "Map", "ItemProcessor": PROCESSOR, "End": true }""")
    );

    public static readonly Rule ExecutionType = new(
        "ASL5402",
        Severity.Error,
        "'ExecutionType' goes with the mode DISTRIBUTED",
        "{0}",
        "Each iteration of a distributed Map is an execution of its own, which is Standard or Express. Iterations of an inline Map are part of the execution around them.",
        Bad: Example("""{ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED" }, STATES }, "End": true }"""),
        Good: Example(
            """{ "Type": "Map", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, STATES }, "End": true }"""
        )
    );

    public static readonly Rule DistributedOnly = new(
        "ASL5403",
        Severity.Error,
        "The field needs the mode DISTRIBUTED",
        "'{0}' needs the mode DISTRIBUTED: add \"ProcessorConfig\": {{ \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": … }} to the processor",
        "Only a distributed Map reads its items from S3, batches them, writes results to S3, or has a label.",
        Bad: Example("""{ "Type": "Map", "Label": "Orders", "ItemProcessor": PROCESSOR, "End": true }"""),
        Good: Example(
            """{ "Type": "Map", "Label": "Orders", "ItemProcessor": { "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, STATES }, "End": true }"""
        )
    );

    public static readonly Rule InlineConcurrency = new(
        "ASL5404",
        Severity.Warning,
        "An inline Map runs about 40 iterations at once",
        "An inline Map runs about 40 iterations at the same time, however large 'MaxConcurrency' is: use the mode DISTRIBUTED for more",
        "A distributed Map runs up to 10,000 iterations at the same time.",
        Bad: Example("""{ "Type": "Map", "MaxConcurrency": 1000, "ItemProcessor": PROCESSOR, "End": true }"""),
        Good: Example("""{ "Type": "Map", "MaxConcurrency": 40, "ItemProcessor": PROCESSOR, "End": true }""")
    );

    public static readonly Rule ItemsBesideReader = new(
        "ASL5405",
        Severity.Warning,
        "A Map has one source of items",
        "The items come from 'ItemReader', so '{0}' selects from what it has read and not from the state's input",
        "Most often one of the two is left over from an earlier version of the state. The CDK refuses both together.",
        Bad: Example($$"""{ "Type": "Map", "ItemsPath": "$.orders", {{Reader}}, "ItemProcessor": DISTRIBUTED, "End": true }"""),
        Good: Example($$"""{ "Type": "Map", {{Reader}}, "ItemProcessor": DISTRIBUTED, "End": true }""")
    );

    public static readonly Rule ReaderConfig = new(
        "ASL5406",
        Severity.Error,
        "A reader's settings fit what it reads",
        "{0}",
        "What a reader's settings mean depends on the resource that it reads and on the type of the file.",
        Bad: Example(
            """
            {
              "Type": "Map",
              "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "GIVEN" },
                "Parameters": { "Bucket": "orders", "Key": "orders.csv" }
              },
              "ItemProcessor": DISTRIBUTED,
              "End": true
            }
            """
        ),
        Good: Example(
            """
            {
              "Type": "Map",
              "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["id", "total"] },
                "Parameters": { "Bucket": "orders", "Key": "orders.csv" }
              },
              "ItemProcessor": DISTRIBUTED,
              "End": true
            }
            """
        )
    );

    public static readonly Rule StorageResource = new(
        "ASL5407",
        Severity.Error,
        "Readers and writers call Amazon S3",
        "'{0}' of {1} must be {2}",
        "A distributed Map reads objects or lists of objects, and writes objects; it calls no other service.",
        Bad: Example(
            """{ "Type": "Map", "ResultWriter": { "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": { "Bucket": "results" } }, "ItemProcessor": DISTRIBUTED, "End": true }"""
        ),
        Good: Example(
            """{ "Type": "Map", "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "results" } }, "ItemProcessor": DISTRIBUTED, "End": true }"""
        )
    );

    public static readonly Rule Label = new(
        "ASL5408",
        Severity.Error,
        "A label is a short plain name, unique in the definition",
        "The label {0}",
        "The label becomes a part of the ARN of the Map's run. Step Functions refuses the definition with INVALID_LABEL_NAME or DUPLICATE_LABEL_NAME.",
        Bad: Example("""{ "Type": "Map", "Label": "Orders of today", "ItemProcessor": DISTRIBUTED, "End": true }"""),
        Good: Example("""{ "Type": "Map", "Label": "OrdersOfToday", "ItemProcessor": DISTRIBUTED, "End": true }""")
    );

    public static readonly Rule ExpressChildren = new(
        "ASL5409",
        Severity.Error,
        "Express iterations cannot wait for long",
        "The iterations are Express executions, which cannot have {0}: set \"ExecutionType\": \"STANDARD\"",
        "An Express execution lasts five minutes at most; it neither waits for jobs and callbacks nor starts a distributed Map.",
        Bad: Example(
            """
            {
              "Type": "Map",
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS" },
                "StartAt": "Start job",
                "States": {
                  "Start job": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::glue:startJobRun.sync",
                    "Parameters": { "JobName": "clean" },
                    "End": true
                  }
                }
              },
              "End": true
            }
            """
        ),
        Good: Example(
            """
            {
              "Type": "Map",
              "ItemProcessor": {
                "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                "StartAt": "Start job",
                "States": {
                  "Start job": {
                    "Type": "Task",
                    "Resource": "arn:aws:states:::glue:startJobRun.sync",
                    "Parameters": { "JobName": "clean" },
                    "End": true
                  }
                }
              },
              "End": true
            }
            """
        )
    );

    public static readonly Rule NoInputType = new(
        "ASL5410",
        Severity.Warning,
        "A reader of a file knows the file's type",
        "The file's type is not given: add \"ReaderConfig\": {{ \"InputType\": … }}, with CSV, JSON, JSONL, PARQUET or MANIFEST",
        "The type does not follow from the object's name. Only a list of objects, which s3:listObjectsV2 reads, needs none.",
        Bad: Example(
            """{ "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "orders", "Key": "orders.json" } }, "ItemProcessor": DISTRIBUTED, "End": true }"""
        ),
        Good: Example(
            """{ "Type": "Map", "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": { "InputType": "JSON" }, "Parameters": { "Bucket": "orders", "Key": "orders.json" } }, "ItemProcessor": DISTRIBUTED, "End": true }"""
        )
    );

    private const string Reader =
        """ "ItemReader": { "Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": { "Bucket": "orders" } }""";

    // The processor is not what the rules here are about.
    private static RuleExample Example(string state) =>
        RuleExample.JsonPath(
            state
                .Replace("PROCESSOR", "{ STATES }")
                .Replace("DISTRIBUTED,", "{ \"ProcessorConfig\": { \"Mode\": \"DISTRIBUTED\", \"ExecutionType\": \"STANDARD\" }, STATES },")
                .Replace("STATES", "\"StartAt\": \"Each\", \"States\": { \"Each\": { \"Type\": \"Succeed\" } }")
        );
}
