using System.Globalization;
using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>
/// Makes the JSON of a dictionary that the CDK writes as it is, and keeps where each part stands in the C#. What is not known becomes a
/// placeholder, which the rules on definitions do not judge.
/// </summary>
internal sealed class PlainJsonReader(CdkInspection inspection)
{
    private const string PathSuffix = ".$";

    // Where names are the author's own, so that one that ends in 'Path' means nothing.
    private static readonly string[] Data =
    [
        "Parameters",
        "ResultSelector",
        "ItemSelector",
        "BatchInput",
        "Result",
        "Assign",
        "Arguments",
        "Output",
    ];

    private readonly List<(DataMember? Member, DataValue Value)> _origins = [];

    /// <summary>Whether the JSON may have more members than are known.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Makes the JSON, and reports what does not come across.</summary>
    /// <param name="value">The dictionary.</param>
    /// <returns>The JSON.</returns>
    public JsonValue Read(DataValue value) => Read(value, member: null, isData: false);

    /// <summary>The C# that a part of the JSON was made from.</summary>
    /// <param name="value">A part of what was read.</param>
    /// <returns>The expression.</returns>
    public IOperation OperationOf(JsonValue value) => _origins[value.Origin].Value.Operation;

    /// <summary>Where a finding is.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The place in the C#, or null where it has none.</returns>
    public Location? LocationOf(AslGen.StatesLanguage.Rules.Finding finding)
    {
        if (finding.Place.Origin < 0)
        {
            return null;
        }

        (DataMember? member, DataValue value) = _origins[finding.Place.Origin];
        return finding.Place.IsName && member is not null ? member.KeyLocation
            : finding.Place.Part is { } part && value is TextValue text ? TextMap.Of(text)!.LocationOf(part)
            : value is ObjectValue ? Props.NameLocation(value.Operation)
            : value.Location;
    }

    private JsonValue Read(DataValue value, DataMember? member, bool isData)
    {
        _origins.Add((member, value));
        int origin = _origins.Count - 1;
        return Make(value, member, isData) with { Origin = origin };
    }

    private JsonValue Make(DataValue value, DataMember? member, bool isData)
    {
        switch (value)
        {
            case ObjectValue @object:
                return ReadObject(@object, isData);
            case ArrayValue array:
                IsIncomplete |= !array.IsComplete;
                return new JsonArray(array.Items.Select(item => Read(item, member: null, isData)).ToEquatableArray());
            case TextValue text:
                return new JsonString(text.Text);
            case NumberValue number:
                return new JsonNumber(number.Number.ToString("R", CultureInfo.InvariantCulture));
            case BooleanValue boolean:
                return new JsonBoolean(boolean.IsTrue);
            case EnumValue @enum:
                return new JsonString(@enum.Name);
            case PathValue path:
                return ReadPath(path, member, isData);
            case MixedValue mixed:
                return ReadMixed(mixed);
            case ForeignValue foreign:
                inspection.Report(CdkRules.ForeignValue, foreign.Location, DataCheck.NameOf(foreign), foreign.Advice);
                break;
        }

        return new JsonPlaceholder("Unknown");
    }

    private JsonObject ReadObject(ObjectValue @object, bool isData)
    {
        IsIncomplete |= !@object.IsComplete;
        List<JsonMember> members = [];
        foreach (DataMember member in @object.Members)
        {
            if (member.Name is null)
            {
                Read(member.Value, member, isData);
            }
            else if (member.Value is NullValue)
            {
                bool isPath = !isData && IsPathField(member.Name);
                inspection.ReportWith(
                    CdkRules.NullVanishes,
                    member.Value.Location,
                    isPath ? "JsonPath.DISCARD" : null,
                    isPath ? "use JsonPath.DISCARD" : "use JsonPath.DISCARD, or remove the member"
                );
            }
            else
            {
                members.Add(new JsonMember(member.Name, Read(member.Value, member, isData || Data.Contains(member.Name))));
            }
        }

        return new JsonObject(members.ToEquatableArray());
    }

    // Resolved without what adds '.$' to the name.
    private JsonValue ReadPath(PathValue path, DataMember? member, bool isData)
    {
        if (path.IsDiscard)
        {
            return new JsonNull();
        }

        bool isRight = member?.Name is { } name && (name.EndsWith(PathSuffix, StringComparison.Ordinal) || (!isData && IsPathField(name)));
        if (!isRight)
        {
            string advice = member?.Name is { } plain
                ? $"name the member '{plain}{PathSuffix}'"
                : "make it a member whose name ends in '.$'";
            inspection.ReportWith(CdkRules.PathNotRendered, path.Location, member?.Name is { } key ? key + PathSuffix : null, advice);
            return new JsonPlaceholder("Path");
        }

        return path.Path is { } text ? new JsonString(text) : new JsonPlaceholder("Path");
    }

    private JsonValue ReadMixed(MixedValue mixed)
    {
        if (HasPath(mixed))
        {
            inspection.Report(CdkRules.PathNotRendered, mixed.Location, "name the member with '.$' at the end and use JsonPath.Format(…)");
            return new JsonPlaceholder("Text");
        }

        PlaceholderTextBuilder text = new();
        Append(mixed, text);
        return new JsonString(text.Build());
    }

    private static bool HasPath(DataValue value) =>
        value is PathValue { IsDiscard: false } || (value is MixedValue mixed && mixed.Parts.Any(HasPath));

    private static void Append(DataValue value, PlaceholderTextBuilder text)
    {
        switch (value)
        {
            case MixedValue mixed:
                foreach (DataValue part in mixed.Parts)
                {
                    Append(part, text);
                }

                break;
            case TextValue constant:
                text.Append(constant.Text);
                break;
            default:
                text.Append(PlaceholderText.Placeholder("Unknown"));
                break;
        }
    }

    private static bool IsPathField(string name) => name is "Variable" || name.EndsWith("Path", StringComparison.Ordinal);
}
