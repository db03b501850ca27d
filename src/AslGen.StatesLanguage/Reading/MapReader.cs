using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Reading;

/// <summary>Reads the fields that only Map states have.</summary>
internal static class MapReader
{
    public static MapState? Read(string name, FieldReader fields)
    {
        bool isIterator = !fields.Has("ItemProcessor");
        return fields.Read(isIterator ? "Iterator" : "ItemProcessor", ReadProcessor) is not { } processor
            ? null
            : new MapState(name, processor with { IsIterator = isIterator })
            {
                ItemsPath = fields.Path("ItemsPath"),
                Items = fields.Value("Items"),
                ItemSelector = fields.Value("ItemSelector"),
                MaxConcurrency = fields.ValueOrPath("MaxConcurrency"),
                ToleratedFailureCount = fields.ValueOrPath("ToleratedFailureCount"),
                ToleratedFailurePercentage = fields.ValueOrPath("ToleratedFailurePercentage"),
                ItemReader = fields.Read("ItemReader", ReadItemReader),
                ItemBatcher = fields.Read("ItemBatcher", ReadItemBatcher),
                ResultWriter = fields.Read("ResultWriter", ReadResultWriter),
                Label = fields.Text("Label"),
            };
    }

    private static ItemProcessor? ReadProcessor(JsonObject json)
    {
        FieldReader fields = new(json);
        ProcessorConfig? config = fields.Read("ProcessorConfig", ReadProcessorConfig);
        return DefinitionReader.ReadScope(fields, fields.Text("Comment")) is { } scope
            ? new ItemProcessor(scope) { Config = config }
            : null;
    }

    private static ProcessorConfig ReadProcessorConfig(JsonObject json)
    {
        FieldReader fields = new(json);
        return new ProcessorConfig
        {
            Mode = fields.Text("Mode"),
            ExecutionType = fields.Text("ExecutionType"),
            Other = fields.Rest(),
        };
    }

    private static ItemReader? ReadItemReader(JsonObject json)
    {
        FieldReader fields = new(json);
        return fields.AnyText("Resource") is not { } resource
            ? null
            : new ItemReader(resource)
            {
                Parameters = fields.Object("Parameters"),
                Arguments = fields.Value("Arguments"),
                ReaderConfig = fields.Read("ReaderConfig", ReadReaderConfig),
                Other = fields.Rest(),
            };
    }

    private static ReaderConfig ReadReaderConfig(JsonObject json)
    {
        FieldReader fields = new(json);
        return new ReaderConfig
        {
            InputType = fields.Text("InputType"),
            CsvHeaderLocation = fields.Text("CSVHeaderLocation"),
            CsvHeaders = fields.Texts("CSVHeaders", canBeEmpty: false) ?? [],
            CsvDelimiter = fields.Text("CSVDelimiter"),
            MaxItems = fields.ValueOrPath("MaxItems"),
            ItemsPointer = fields.Text("ItemsPointer"),
            ManifestType = fields.Text("ManifestType"),
            Transformation = fields.Text("Transformation"),
            Other = fields.Rest(),
        };
    }

    private static ItemBatcher ReadItemBatcher(JsonObject json)
    {
        FieldReader fields = new(json);
        return new ItemBatcher
        {
            MaxItemsPerBatch = fields.ValueOrPath("MaxItemsPerBatch"),
            MaxInputBytesPerBatch = fields.ValueOrPath("MaxInputBytesPerBatch"),
            BatchInput = fields.Value("BatchInput"),
            Other = fields.Rest(),
        };
    }

    private static ResultWriter ReadResultWriter(JsonObject json)
    {
        FieldReader fields = new(json);
        return new ResultWriter
        {
            Resource = fields.AnyText("Resource"),
            Parameters = fields.Object("Parameters"),
            Arguments = fields.Value("Arguments"),
            WriterConfig = fields.Read("WriterConfig", ReadWriterConfig),
            Other = fields.Rest(),
        };
    }

    private static WriterConfig ReadWriterConfig(JsonObject json)
    {
        FieldReader fields = new(json);
        return new WriterConfig
        {
            OutputType = fields.Text("OutputType"),
            Transformation = fields.Text("Transformation"),
            Other = fields.Rest(),
        };
    }
}
