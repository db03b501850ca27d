using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Writing;

/// <summary>Writes the fields that only Map states have.</summary>
internal static class MapWriter
{
    public static void Add(ObjectBuilder json, MapState map)
    {
        DefinitionWriter.AddPath(json, "ItemsPath", map.ItemsPath);
        json.Add("Items", map.Items);
        json.Add("ItemReader", map.ItemReader is null ? null : ToJson(map.ItemReader));
        json.Add("ItemSelector", map.ItemSelector);
        json.Add("Parameters", map.Parameters);
        json.Add("ItemBatcher", map.ItemBatcher is null ? null : ToJson(map.ItemBatcher));
        DefinitionWriter.AddValueOrPath(json, "MaxConcurrency", map.MaxConcurrency);
        DefinitionWriter.AddValueOrPath(json, "ToleratedFailureCount", map.ToleratedFailureCount);
        DefinitionWriter.AddValueOrPath(json, "ToleratedFailurePercentage", map.ToleratedFailurePercentage);
        json.Add("Label", map.Label);
        JsonValue? config = map.Processor.Config is null ? null : ToJson(map.Processor.Config);
        json.Add(map.Processor.IsIterator ? "Iterator" : "ItemProcessor", DefinitionWriter.ToJson(map.Processor.Scope, config));
        json.Add("ResultWriter", map.ResultWriter is null ? null : ToJson(map.ResultWriter));
    }

    private static JsonObject ToJson(ProcessorConfig config)
    {
        ObjectBuilder json = new();
        json.Add("Mode", config.Mode);
        json.Add("ExecutionType", config.ExecutionType);
        return json.Build(config.Other);
    }

    private static JsonObject ToJson(ItemReader reader)
    {
        ObjectBuilder json = new();
        json.Add("Resource", new JsonString(reader.Resource));
        json.Add("ReaderConfig", reader.ReaderConfig is null ? null : ToJson(reader.ReaderConfig));
        json.Add("Parameters", reader.Parameters);
        json.Add("Arguments", reader.Arguments);
        return json.Build(reader.Other);
    }

    private static JsonObject ToJson(ReaderConfig config)
    {
        ObjectBuilder json = new();
        json.Add("InputType", config.InputType);
        json.Add("CSVHeaderLocation", config.CsvHeaderLocation);
        json.Add("CSVHeaders", config.CsvHeaders.Count == 0 ? null : DefinitionWriter.Texts(config.CsvHeaders));
        json.Add("CSVDelimiter", config.CsvDelimiter);
        DefinitionWriter.AddValueOrPath(json, "MaxItems", config.MaxItems);
        json.Add("ItemsPointer", config.ItemsPointer);
        json.Add("ManifestType", config.ManifestType);
        json.Add("Transformation", config.Transformation);
        return json.Build(config.Other);
    }

    private static JsonObject ToJson(ItemBatcher batcher)
    {
        ObjectBuilder json = new();
        DefinitionWriter.AddValueOrPath(json, "MaxItemsPerBatch", batcher.MaxItemsPerBatch);
        DefinitionWriter.AddValueOrPath(json, "MaxInputBytesPerBatch", batcher.MaxInputBytesPerBatch);
        json.Add("BatchInput", batcher.BatchInput);
        return json.Build(batcher.Other);
    }

    private static JsonObject ToJson(ResultWriter writer)
    {
        ObjectBuilder json = new();
        json.Add("Resource", writer.Resource is null ? null : new JsonString(writer.Resource));
        json.Add("Parameters", writer.Parameters);
        json.Add("Arguments", writer.Arguments);
        json.Add("WriterConfig", writer.WriterConfig is null ? null : ToJson(writer.WriterConfig));
        return json.Build(writer.Other);
    }

    private static JsonObject ToJson(WriterConfig config)
    {
        ObjectBuilder json = new();
        json.Add("OutputType", config.OutputType);
        json.Add("Transformation", config.Transformation);
        return json.Build(config.Other);
    }
}
