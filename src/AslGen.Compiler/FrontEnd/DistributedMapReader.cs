using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what only <c>Flow.DistributedMap</c> has.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="values">Reads the values that the state is given.</param>
internal sealed class DistributedMapReader(ReadingContext context, ExpressionReader values)
{
    /// <summary>The items, where they are the workflow's own.</summary>
    public IOperation? OwnItems { get; private set; }

    /// <summary>How many executions run at the same time, or null for as many as the service can.</summary>
    public Expression? MaxConcurrency { get; private set; }

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The settings; after a refusal, something to go on with.</returns>
    public DistributedCall Read(IInvocationOperation call)
    {
        DistributedCall settings = new(IsExpress: false);
        foreach (IArgumentOperation argument in call.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            IOperation value = Unconverted(argument.Value);
            settings = argument.Parameter?.Name switch
            {
                "items" => ReadItems(value, settings),
                "options" => ReadOptions(value, settings),
                "resultWriter" => settings with { Writer = ReadWriter(value) },
                _ => settings,
            };
        }

        return settings;
    }

    private DistributedCall ReadItems(IOperation items, DistributedCall settings)
    {
        if (
            items is IInvocationOperation { TargetMethod.Name: "Batches" } batches
            && batches.TargetMethod.ContainingType.Is("AslGen", "Flow")
        )
        {
            Expression? maxItems = null;
            Expression? maxBytes = null;
            foreach (IArgumentOperation argument in batches.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
            {
                switch (argument.Parameter?.Name)
                {
                    case "items":
                        settings = ReadItems(Unconverted(argument.Value), settings);
                        break;
                    case "maxItems":
                        maxItems = ReadNumber(argument.Value, 1, int.MaxValue, "maxItems");
                        break;
                    case "maxInputBytes":
                        maxBytes = ReadNumber(argument.Value, 1, 262_144, "maxInputBytes");
                        break;
                }
            }

            if (maxItems is null && maxBytes is null)
            {
                context.Report(RuleIds.InvalidSetting, batches, "Batches need maxItems or maxInputBytes");
            }

            return settings with
            {
                Batch = new BatchCall(maxItems, maxBytes),
            };
        }

        if (!(items.Type?.SelfAndBases().Any(type => type.Is("AslGen", "ItemSource`1")) ?? false))
        {
            OwnItems = items;
            return settings;
        }

        if (items is IObjectCreationOperation source)
        {
            return settings with { Reader = ReadSource(source) };
        }

        values.Refuse(items, "An item source that is not made here (write 'new' in the call)");
        return settings;
    }

    private ReaderCall ReadSource(IObjectCreationOperation source)
    {
        IReadOnlyDictionary<string, IOperation> given = Given(source);
        string kind = source.Type!.Name;
        bool lists = kind is "S3Objects" or "S3Files";
        string? inputType = kind switch
        {
            "JsonFile" => "JSON",
            "JsonLinesFile" => "JSONL",
            "CsvFile" => "CSV",
            "ParquetFile" => "PARQUET",
            "S3Inventory" => "MANIFEST",
            "S3Files" or "AthenaManifest" => given.TryGetValue("format", out IOperation? format) ? InputTypeOf(NameOf(format)) : null,
            _ => null,
        };
        if (
            inputType != "CSV"
            && (given.TryGetValue("Headers", out IOperation? misplaced) || given.TryGetValue("Delimiter", out misplaced))
        )
        {
            context.Report(RuleIds.InvalidSetting, misplaced, "Only CSV files have headers and delimiters");
        }

        List<MemberValue> arguments = [];
        Add(arguments, "Bucket", given, "bucket");
        Add(arguments, "Key", given, "key");
        Add(arguments, "Prefix", given, "Prefix");
        return new ReaderCall(lists, ToObject(arguments))
        {
            InputType = inputType,
            ManifestType = kind == "AthenaManifest" ? "ATHENA_DATA" : null,
            LoadsListed = kind == "S3Files",
            Headers = given.TryGetValue("Headers", out IOperation? headers) ? ReadHeaders(headers) : null,
            Delimiter = given.TryGetValue("Delimiter", out IOperation? delimiter) ? NameOf(delimiter)?.ToUpperInvariant() : null,
            ItemsPointer = given.TryGetValue("ItemsPointer", out IOperation? pointer) ? ReadText(pointer) : null,
            MaxItems = given.TryGetValue("MaxItems", out IOperation? most) ? ReadNumber(most, 1, 100_000_000, "MaxItems") : null,
        };
    }

    private static string? InputTypeOf(string? format) => format == "JsonLines" ? "JSONL" : format?.ToUpperInvariant();

    private WriterCall? ReadWriter(IOperation operation)
    {
        if (operation is not IObjectCreationOperation writer)
        {
            values.Refuse(operation, "A result writer that is not made here (write 'new' in the call)");
            return null;
        }

        IReadOnlyDictionary<string, IOperation> given = Given(writer);
        List<MemberValue> arguments = [];
        Add(arguments, "Bucket", given, "bucket");
        Add(arguments, "Prefix", given, "Prefix");
        string? format = given.TryGetValue("Format", out IOperation? written) ? NameOf(written) : null;
        string? transformation = given.TryGetValue("Transformation", out IOperation? taken) ? NameOf(taken) : null;
        return new WriterCall(ToObject(arguments), format == "JsonLines" ? "JSONL" : "JSON", transformation?.ToUpperInvariant() ?? "NONE");
    }

    private DistributedCall ReadOptions(IOperation operation, DistributedCall settings)
    {
        if (operation is not IObjectCreationOperation options)
        {
            values.Refuse(operation, "Options that are not made here (write 'new' in the call)");
            return settings;
        }

        IReadOnlyDictionary<string, IOperation> given = Given(options);
        MaxConcurrency = given.TryGetValue("MaxConcurrency", out IOperation? most)
            ? ReadNumber(most, 0, int.MaxValue, "MaxConcurrency")
            : null;
        return settings with
        {
            IsExpress = given.TryGetValue("ExecutionType", out IOperation? type) && NameOf(type) == "Express",
            Label = given.TryGetValue("Label", out IOperation? label) ? ReadText(label) : null,
            ToleratedFailureCount = given.TryGetValue("ToleratedFailureCount", out IOperation? count)
                ? ReadNumber(count, 0, int.MaxValue, "ToleratedFailureCount")
                : null,
            ToleratedFailurePercentage = given.TryGetValue("ToleratedFailurePercentage", out IOperation? percentage)
                ? ReadNumber(percentage, 0, 100, "ToleratedFailurePercentage")
                : null,
        };
    }

    // What is written in 'new': the constructor's arguments by parameter, and the initializer's by property.
    private IReadOnlyDictionary<string, IOperation> Given(IObjectCreationOperation creation)
    {
        Dictionary<string, IOperation> given = new(StringComparer.Ordinal);
        foreach (IArgumentOperation argument in creation.Arguments.Where(argument => argument.Parameter is not null))
        {
            given[argument.Parameter!.Name] = argument.Value;
        }

        foreach (IOperation assignment in creation.Initializer?.Initializers ?? [])
        {
            if (
                assignment is ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property: var property },
                    Value: var value
                }
            )
            {
                given[property.Name] = value;
            }
            else
            {
                values.Refuse(assignment, "What is set here");
            }
        }

        return given;
    }

    private void Add(List<MemberValue> arguments, string name, IReadOnlyDictionary<string, IOperation> given, string parameter)
    {
        if (given.TryGetValue(parameter, out IOperation? value) && value.ConstantValue is not { HasValue: true, Value: null })
        {
            Expression read = Unconverted(value).Type.Is("AslGen", "S3Bucket")
                ? new ResourceValues(context, values).Read(value, "BucketName")
                : values.ReadToKeep(parameter, value);
            arguments.Add(new MemberValue(name, read));
        }
    }

    private static ObjectExpression ToObject(List<MemberValue> members) => new(members.ToEquatableArray()) { Kind = ValueKind.Object };

    private Expression? ReadNumber(IOperation operation, double least, double most, string what)
    {
        IOperation value = Unconverted(operation);
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            if (constant is null)
            {
                return null;
            }

            double number = Convert.ToDouble(constant, System.Globalization.CultureInfo.InvariantCulture);
            if (!(number >= least && number <= most))
            {
                context.Report(
                    RuleIds.InvalidSetting,
                    operation,
                    FormattableString.Invariant($"{what} must be from {least:N0} to {most:N0}")
                );
            }
        }

        return values.ReadToKeep(what, value);
    }

    private string? ReadText(IOperation operation)
    {
        IOperation value = Unconverted(operation);
        if (value.ConstantValue is { HasValue: true, Value: string or null })
        {
            return (string?)value.ConstantValue.Value;
        }

        values.Refuse(operation, "A text here that is not a constant");
        return null;
    }

    private EquatableArray<string>? ReadHeaders(IOperation operation)
    {
        IEnumerable<IOperation>? items = Unconverted(operation) switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            ICollectionExpressionOperation collection => collection.Elements,
            _ => null,
        };
        if (items is null)
        {
            values.Refuse(operation, "Headers that are not written here");
            return null;
        }

        return items.Select(item => ReadText(item) ?? "").ToEquatableArray();
    }

    private string? NameOf(IOperation operation)
    {
        IOperation value = Unconverted(operation);
        string? name = value is IFieldReferenceOperation { Field: { IsConst: true, Name: var member } } ? member : null;
        if (name is null)
        {
            values.Refuse(operation, "A setting that is not a constant");
        }

        return name;
    }

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion
            ? Unconverted(conversion.Operand)
            : operation;
}
