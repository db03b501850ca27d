using AslGen.Testing.Data;

namespace AslGen.Testing.History;

/// <summary>
/// The details of an event. Payloads stand as the values that they are, and are written as JSON text only when somebody reads them:
/// most never are.
/// </summary>
/// <param name="name">The name of the member that holds the details.</param>
/// <param name="members">The details; null values are left out. A <see cref="Payload"/> is JSON in a string.</param>
internal sealed class EventDetails(string name, params (string Name, object? Value)[] members)
{
    public string Name => name;

    public DataObject ToData()
    {
        List<KeyValuePair<string, DataValue>> data = [];
        foreach ((string member, object? value) in members)
        {
            switch (value)
            {
                case null:
                    break;
                case Payload payload:
                    data.Add(new(member, new DataString(payload.Value.ToString())));
                    data.Add(new(member + "Details", new DataObject([new("truncated", DataBoolean.False)])));
                    break;
                case string text:
                    data.Add(new(member, new DataString(text)));
                    break;
                case long number:
                    data.Add(new(member, new DataNumber(number)));
                    break;
                case DataValue json:
                    data.Add(new(member, json));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(member, value, "No detail of an event.");
            }
        }

        return new DataObject(data);
    }
}

/// <summary>A payload: JSON in a string, with a member beside it that says that it is whole.</summary>
/// <param name="Value">The JSON.</param>
internal sealed record Payload(DataValue Value);
