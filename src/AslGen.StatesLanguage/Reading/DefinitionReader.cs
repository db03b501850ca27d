using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Reading;

/// <summary>
/// Reads the model of a definition out of JSON. It judges nothing: what the model has no place for is kept as it is, so that writing
/// the definition again gives the same values. <see cref="Rules.DefinitionChecker"/> says what is wrong with a definition.
/// </summary>
public static class DefinitionReader
{
    /// <summary>Reads a definition.</summary>
    /// <param name="json">The definition as JSON.</param>
    /// <returns>The model, or null where the JSON has no <c>StartAt</c> or no <c>States</c> and so is no definition.</returns>
    public static StateMachineDefinition? Read(JsonValue json)
    {
        if (json is not JsonObject @object)
        {
            return null;
        }

        FieldReader fields = new(@object);
        string? comment = fields.Text("Comment");
        QueryLanguage? language = LanguageOf(fields);
        int? timeout = fields.Integer("TimeoutSeconds");
        string? version = fields.Text("Version");
        return ReadScope(fields, comment: null) is not { } scope
            ? null
            : new StateMachineDefinition(scope)
            {
                Comment = comment,
                QueryLanguage = language,
                TimeoutSeconds = timeout,
                Version = version,
            };
    }

    internal static StateScope? ReadScope(JsonObject json)
    {
        FieldReader fields = new(json);
        return ReadScope(fields, fields.Text("Comment"));
    }

    internal static StateScope? ReadScope(FieldReader fields, string? comment) =>
        fields.Text("StartAt") is { } start && fields.Object("States") is { } states
            ? new StateScope(start, states.Members.Select(member => StateReader.Read(member.Name, member.Value)).ToEquatableArray())
            {
                Comment = comment,
                Other = fields.Rest(),
            }
            : null;

    internal static QueryLanguage? LanguageOf(FieldReader fields) =>
        fields.Text("QueryLanguage", "JSONPath", "JSONata") switch
        {
            "JSONPath" => QueryLanguage.JsonPath,
            "JSONata" => QueryLanguage.Jsonata,
            _ => null,
        };
}
