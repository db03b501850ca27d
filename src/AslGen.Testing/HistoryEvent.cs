using System.Text.Encodings.Web;
using System.Text.Json;
using AslGen.Testing.Data;
using AslGen.Testing.History;

namespace AslGen.Testing;

/// <summary>An event of an execution's history, as <c>GetExecutionHistory</c> gives it.</summary>
public sealed class HistoryEvent
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IEventDetails? _details;

    internal HistoryEvent(long id, long previousEventId, DateTimeOffset timestamp, string type, IEventDetails? details)
    {
        Id = id;
        PreviousEventId = previousEventId;
        Timestamp = timestamp;
        Type = type;
        _details = details;
    }

    /// <summary>The event's number, from 1 on.</summary>
    public long Id { get; }

    /// <summary>The number of the event before it in the same branch or iteration; 0 for the first.</summary>
    public long PreviousEventId { get; }

    /// <summary>When it happened, in virtual time.</summary>
    public DateTimeOffset Timestamp { get; }

    /// <summary>The kind of event: <c>TaskStateEntered</c>, <c>ExecutionFailed</c> ….</summary>
    public string Type { get; }

    /// <summary>The name of the member that holds the details, such as <c>stateEnteredEventDetails</c>, or null.</summary>
    public string? DetailsName => _details?.Name;

    /// <summary>The details as JSON, or null where the event has none.</summary>
    public string? Details => _details?.ToData().ToString();

    /// <summary>One of the details.</summary>
    /// <param name="name">Its name, such as <c>output</c>.</param>
    /// <returns>A text as it is, anything else as JSON; null where there is none.</returns>
    public string? Detail(string name) =>
        _details?.ToData()[name] switch
        {
            null => null,
            DataString text => text.Value,
            { } value => value.ToString(),
        };

    /// <summary>The event as the service's API writes it.</summary>
    /// <returns>The JSON.</returns>
    public string ToJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString(
                "timestamp",
                Timestamp.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture)
            );
            writer.WriteString("type", Type);
            writer.WriteNumber("id", Id);
            writer.WriteNumber("previousEventId", PreviousEventId);
            if (_details is not null)
            {
                writer.WritePropertyName(_details.Name);
                DataWriter.Write(writer, _details.ToData());
            }

            writer.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Type}";
}
