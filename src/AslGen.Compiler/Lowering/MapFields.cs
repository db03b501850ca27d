using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <summary>Fields of Map states that are the same in both query languages.</summary>
internal static class MapFields
{
    /// <summary>What an iteration is given in place of its item.</summary>
    /// <param name="map">The map state.</param>
    /// <param name="context">Knows the names of locals.</param>
    /// <returns>An object of the item and what goes with it; null where it is the item alone.</returns>
    public static ObjectExpression? ItemOf(MapCall map, LoweringContext context)
    {
        if (map.Carried.Count == 0 || map.Distributed?.Batch is not null)
        {
            return null;
        }

        IReadOnlyDictionary<int, string> places = ScopeInput.LayoutOf(map, context).Places;
        return new ObjectExpression(
            map.Carried.Select(carried => new MemberValue(places[carried.Local], carried.Value))
                .Prepend(new MemberValue(places[map.Item], ScopeInput.ItemOf(map)))
                .ToEquatableArray()
        )
        {
            Kind = ValueKind.Object,
        };
    }

    /// <summary>The state with the fields that only a distributed map has.</summary>
    /// <param name="state">The state.</param>
    /// <param name="map">The map.</param>
    /// <param name="isJsonPath">Whether the state is JSONPath's.</param>
    /// <param name="toTemplate">Writes a value that can be any JSON.</param>
    /// <param name="toNumber">Writes a number.</param>
    /// <returns>The state.</returns>
    public static MapState WithDistributed(
        MapState state,
        MapCall map,
        bool isJsonPath,
        Func<Expression, JsonValue> toTemplate,
        Func<Expression, ValueOrPath?> toNumber
    )
    {
        if (map.Distributed is not { } settings)
        {
            return state;
        }

        ProcessorConfig config = new() { Mode = "DISTRIBUTED", ExecutionType = settings.IsExpress ? "EXPRESS" : "STANDARD" };
        return state with
        {
            Processor = state.Processor with { Config = config },
            Label = settings.Label,
            ToleratedFailureCount = OrNull(settings.ToleratedFailureCount),
            ToleratedFailurePercentage = OrNull(settings.ToleratedFailurePercentage),
            ItemReader = settings.Reader is { } reader ? ToReader(reader) : null,
            ItemBatcher = settings.Batch is { } batch
                ? new ItemBatcher
                {
                    MaxItemsPerBatch = OrNull(batch.MaxItems),
                    MaxInputBytesPerBatch = OrNull(batch.MaxBytes),
                    BatchInput = map.Carried.Count == 0 ? null : toTemplate(map.Carried[0].Value),
                }
                : null,
            ResultWriter = settings.Writer is { } writer ? ToWriter(writer) : null,
        };

        ValueOrPath? OrNull(Expression? expression) => expression is null ? null : toNumber(expression);

        ItemReader ToReader(ReaderCall reader)
        {
            ReaderConfig config = new()
            {
                InputType = reader.InputType,
                CsvHeaderLocation =
                    reader.InputType != "CSV" ? null
                    : reader.Headers is null ? "FIRST_ROW"
                    : "GIVEN",
                CsvHeaders = reader.Headers ?? [],
                CsvDelimiter = reader.Delimiter,
                ItemsPointer = reader.ItemsPointer,
                ManifestType = reader.ManifestType,
                Transformation = reader.LoadsListed ? "LOAD_AND_FLATTEN" : null,
                MaxItems = OrNull(reader.MaxItems),
            };
            JsonValue arguments = toTemplate(reader.Arguments);
            return new ItemReader("arn:aws:states:::s3:" + (reader.ListsObjects ? "listObjectsV2" : "getObject"))
            {
                Parameters = isJsonPath ? (JsonObject)arguments : null,
                Arguments = isJsonPath ? null : arguments,
                ReaderConfig = config == new ReaderConfig { CsvHeaders = [] } ? null : config,
            };
        }

        ResultWriter ToWriter(WriterCall writer)
        {
            JsonValue arguments = toTemplate(writer.Arguments);
            bool isPlain = writer is { OutputType: "JSON", Transformation: "NONE" };
            return new ResultWriter
            {
                Resource = "arn:aws:states:::s3:putObject",
                Parameters = isJsonPath ? (JsonObject)arguments : null,
                Arguments = isJsonPath ? null : arguments,
                WriterConfig = isPlain ? null : new WriterConfig { OutputType = writer.OutputType, Transformation = writer.Transformation },
            };
        }
    }
}
