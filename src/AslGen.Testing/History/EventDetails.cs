using AslGen.Testing.Data;

namespace AslGen.Testing.History;

/// <summary>
/// The details of an event. Payloads stand as the values that they are, and are written as JSON text only when somebody reads them:
/// most never are.
/// </summary>
/// <param name="name">The name of the member that holds the details.</param>
/// <param name="members">The details; null values are left out. A <see cref="Payload"/> is JSON in a string.</param>
internal sealed class EventDetails(string name, params (string Name, object? Value)[] members) : IEventDetails
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

/// <summary>The details of an event.</summary>
internal interface IEventDetails
{
    /// <summary>The name of the member that holds the details.</summary>
    string Name { get; }

    /// <summary>The details as JSON.</summary>
    /// <returns>An object.</returns>
    DataObject ToData();
}

/// <summary>The details of entering or leaving a state, by far the most frequent ones.</summary>
/// <param name="state">The state's name.</param>
/// <param name="payload">The input, or the output.</param>
/// <param name="isExit">Whether the state is left.</param>
/// <param name="assigned">The variables that it has assigned, or null.</param>
internal sealed class StateEventDetails(string state, DataValue payload, bool isExit, DataObject? assigned = null) : IEventDetails
{
    public string Name => isExit ? "stateExitedEventDetails" : "stateEnteredEventDetails";

    public DataObject ToData() =>
        new EventDetails(
            Name,
            ("name", state),
            (isExit ? "output" : "input", new Payload(payload)),
            ("assignedVariables", assigned is null ? null : TextsOf(assigned)),
            ("assignedVariablesDetails", assigned is null ? null : new DataObject([new("truncated", DataBoolean.False)]))
        ).ToData();

    private static DataObject TextsOf(DataObject variables) =>
        new(
            variables.Members.Select(variable =>
                KeyValuePair.Create<string, DataValue>(variable.Key, new DataString(variable.Value.ToString()))
            )
        );
}

/// <summary>A payload: JSON in a string, with a member beside it that says that it is whole.</summary>
/// <param name="Value">The JSON.</param>
internal sealed record Payload(DataValue Value);
