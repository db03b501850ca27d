namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>The fields that only Map states have.</summary>
internal static class MapShapes
{
    public static readonly ObjectShape ProcessorConfig = new(
        "a processor configuration",
        [Schema.Fields.Word("Mode", "INLINE", "DISTRIBUTED"), Schema.Fields.Word("ExecutionType", "STANDARD", "EXPRESS")]
    );

    public static readonly IReadOnlyList<IReadOnlyList<string>> AtMostOne =
    [
        ["ItemSelector", "Parameters"],
        ["MaxConcurrency", "MaxConcurrencyPath"],
        ["ToleratedFailureCount", "ToleratedFailureCountPath"],
        ["ToleratedFailurePercentage", "ToleratedFailurePercentagePath"],
    ];

    public static readonly ObjectShape ItemReader = new(
        "an item reader",
        [
            new Field("Resource", new ResourceKind()) { IsRequired = true },
            Schema.Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            Schema.Fields.Data("Arguments", DataRole.Input).Jsonata(),
            Schema.Fields.Object("ReaderConfig", GetReaderConfig),
        ]
    );

    public static readonly ObjectShape ReaderConfig = new(
        "a reader configuration",
        [
            Schema.Fields.Word("InputType", "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
            Schema.Fields.Word("CSVHeaderLocation", "FIRST_ROW", "GIVEN"),
            new("CSVHeaders", new TextsKind()),
            Schema.Fields.Word("CSVDelimiter", "COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
            .. Schema.Fields.ComputedInteger("MaxItems", 1, 100_000_000),
            Schema.Fields.Text("ItemsPointer"),
            Schema.Fields.Word("ManifestType", "ATHENA_DATA", "S3_INVENTORY"),
            Schema.Fields.Word("Transformation", "NONE", "LOAD_AND_FLATTEN"),
        ]
    )
    {
        AtMostOne =
        [
            ["MaxItems", "MaxItemsPath"],
        ],
    };

    public static readonly ObjectShape ItemBatcher = new(
        "an item batcher",
        [
            .. Schema.Fields.ComputedInteger("MaxItemsPerBatch", 1),
            .. Schema.Fields.ComputedInteger("MaxInputBytesPerBatch", 1, 262_144),
            Schema.Fields.Data("BatchInput", DataRole.Input),
        ]
    )
    {
        AtMostOne =
        [
            ["MaxItemsPerBatch", "MaxItemsPerBatchPath"],
            ["MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
        ],
        AtLeastOne =
        [
            ["MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath"],
        ],
    };

    public static readonly ObjectShape ResultWriter = new(
        "a result writer",
        [
            new("Resource", new ResourceKind()),
            Schema.Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            Schema.Fields.Data("Arguments", DataRole.Input).Jsonata(),
            Schema.Fields.Object("WriterConfig", GetWriterConfig),
        ]
    )
    {
        AtLeastOne =
        [
            ["Resource", "WriterConfig"],
        ],
    };

    public static readonly ObjectShape WriterConfig = new(
        "a writer configuration",
        [Schema.Fields.Word("OutputType", "JSON", "JSONL").Required(), Schema.Fields.Word("Transformation", "NONE", "COMPACT", "FLATTEN")]
    );

    public static IReadOnlyList<Field> Fields =>
        [
            Schema.Fields.Object("ItemProcessor", () => DefinitionShapes.Processor),
            Schema.Fields.Object("Iterator", () => DefinitionShapes.Processor),
            Schema.Fields.Path("ItemsPath", PathRole.Reference),
            Schema.Fields.Data("Items", DataRole.Input, ExpectedType.Array | ExpectedType.Object).Jsonata(),
            // In JSONPath both must be objects, which the check of templates knows.
            Schema.Fields.Data("ItemSelector", DataRole.Input),
            Schema.Fields.Data("Parameters", DataRole.Input, ExpectedType.Object).JsonPath(),
            .. Schema.Fields.ComputedInteger("MaxConcurrency", 0),
            .. Schema.Fields.ComputedInteger("ToleratedFailureCount", 0),
            new("ToleratedFailurePercentage", new NumberKind(0, 100) { IsInteger = false, CanBeJsonata = true }),
            Schema.Fields.Path("ToleratedFailurePercentagePath", PathRole.Reference),
            Schema.Fields.Object("ItemReader", () => ItemReader),
            Schema.Fields.Object("ItemBatcher", () => ItemBatcher),
            Schema.Fields.Object("ResultWriter", () => ResultWriter),
            Schema.Fields.Text("Label"),
        ];

    private static ObjectShape GetReaderConfig() => ReaderConfig;

    private static ObjectShape GetWriterConfig() => WriterConfig;
}
