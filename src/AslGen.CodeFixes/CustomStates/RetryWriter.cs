using AslGen.StatesLanguage.Json;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>Writes retriers as attributes of the state's method.</summary>
internal static class RetryWriter
{
    private const string OnServiceExceptions = "RetryOnServiceExceptions";

    /// <summary>Writes the retriers of a state.</summary>
    /// <param name="retry">The state's <c>Retry</c>, or null where it has none.</param>
    /// <param name="task">The task type.</param>
    /// <returns>The attributes, and what the task has to be told; null where a retrier cannot be written.</returns>
    public static (List<string> Attributes, List<string> Settings)? Write(JsonValue? retry, TaskType task)
    {
        JsonValue[] retriers = retry is JsonArray array ? [.. array.Items] : [];
        List<string> attributes = [];
        foreach (JsonValue retrier in retriers)
        {
            if (retrier is not JsonObject @object || Attribute(@object) is not { } attribute)
            {
                return null;
            }

            attributes.Add(attribute);
        }

        // A task with retriers of its own for these errors would have them twice.
        return (attributes, task.Has(OnServiceExceptions) ? [$"{OnServiceExceptions} = false"] : []);
    }

    private static string? Attribute(JsonObject retrier)
    {
        List<string> arguments = [];
        if (retrier["ErrorEquals"] is JsonArray errors)
        {
            arguments.AddRange(errors.Items.OfType<JsonString>().Select(error => Literals.Text(error.Text.Literal ?? "")));
        }

        foreach (JsonMember member in retrier.Members.Where(member => member.Name != "ErrorEquals"))
        {
            string? value = member.Value switch
            {
                JsonNumber number => number.Text,
                JsonString { Text.Literal: "FULL" } => "JitterStrategy.Full",
                JsonString { Text.Literal: "NONE" } => "JitterStrategy.None",
                _ => null,
            };
            bool isKnown = member.Name is "IntervalSeconds" or "MaxAttempts" or "BackoffRate" or "MaxDelaySeconds" or "JitterStrategy";
            if (value is null || !isKnown)
            {
                return null;
            }

            arguments.Add($"{member.Name} = {value}");
        }

        return $"[Retry({string.Join(", ", arguments)})]";
    }
}
