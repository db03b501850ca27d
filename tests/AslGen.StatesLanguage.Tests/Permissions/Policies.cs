using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Reading;

namespace AslGen.StatesLanguage.Tests.Permissions;

/// <summary>Policies of definitions that are written as JSON, in short lines.</summary>
internal static class Policies
{
    /// <summary>Reads a definition.</summary>
    public static StateMachineDefinition Read(string json) => DefinitionReader.Read(JsonReader.Read(json).Root!)!;

    /// <summary>A definition of one task, called <c>Task</c>.</summary>
    /// <param name="resource">The resource, or what follows <c>arn:aws:states:::</c> in it.</param>
    /// <param name="fields">More fields of the state, with a comma before each.</param>
    public static string OneTask(string resource, string fields) =>
        $$"""{ "StartAt": "Task", "States": { "Task": { "Type": "Task", "Resource": "{{Whole(resource)}}"{{fields}}, "End": true } } }""";

    /// <summary>The policy of a task with parameters.</summary>
    public static DerivedPolicy OfCall(string resource, string parameters) =>
        PolicyDeriver.Derive(Read(OneTask(resource, $", \"Parameters\": {parameters}")));

    /// <summary>The policy of a task in JSONata.</summary>
    public static DerivedPolicy OfJsonata(string resource, string arguments) =>
        PolicyDeriver.Derive(Read(OneTask(resource, $", \"QueryLanguage\": \"JSONata\", \"Arguments\": {arguments}")));

    /// <summary>The statements as lines: <c>Sid: actions on resources if key operator value</c>.</summary>
    public static IReadOnlyList<string> Lines(DerivedPolicy policy) => [.. policy.Statements.Select(Line)];

    /// <summary>The resources of the statement that allows an action.</summary>
    public static string ResourcesOf(DerivedPolicy policy, string action) =>
        string.Join(' ', policy.Statements.Single(statement => statement.Actions.Contains(action)).Resources);

    private static string Whole(string resource) =>
        resource.Contains("arn:", StringComparison.Ordinal) || resource.StartsWith('$') ? resource : "arn:aws:states:::" + resource;

    private static string Line(PolicyStatement statement)
    {
        string line = $"{statement.Sid}: {string.Join(' ', statement.Actions)} on {string.Join(' ', statement.Resources)}";
        return statement.Conditions.Count == 0
            ? line
            : line + " if " + string.Join(" and ", statement.Conditions.Select(c => $"{c.Key} {c.Operator} {c.Value}"));
    }
}
