namespace AslGen.Validators.Tests.Cdk;

/// <summary>A task as AslGen writes what a case of <c>tests/validators/cdk</c> says.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Type">The task type; the type of another pattern is inside it.</param>
/// <param name="Creation">
/// The task of the input <c>x</c>. <c>$Body</c> is an object with the token where there is one, <c>$Token</c> the token or text,
/// <c>$Pattern</c> sets the property of types that have one for the pattern.
/// </param>
internal sealed partial record TaskCase(string Name, string Type, string Creation)
{
    /// <summary>All cases.</summary>
    public static IReadOnlyList<TaskCase> All { get; } = [.. Functions, .. Messaging, .. Data, .. Jobs, .. Clusters, .. Models, .. Calls];

    /// <summary>A workflow class that runs the task alone.</summary>
    public string Source(string className, string pattern, string language)
    {
        bool isCallback = pattern == ".waitForTaskToken";
        string type =
            Type
            + pattern switch
            {
                ".sync" => ".RunJob",
                ".sync:2" => ".RunJob<int>",
                ".waitForTaskToken" when !Creation.Contains("$Pattern", StringComparison.Ordinal) => ".WaitForTaskToken<int>",
                _ => "",
            };
        string creation = Creation
            .Replace("$Body", isCallback ? "new { token = JsonPath.TaskToken, a = x.A }" : "new { a = x.A }", StringComparison.Ordinal)
            .Replace("$Token", isCallback ? "JsonPath.TaskToken" : "x.A", StringComparison.Ordinal)
            .Replace("$Pattern", isCallback ? "IntegrationPattern = IntegrationPattern.WaitForTaskToken," : "", StringComparison.Ordinal);
        return $$"""
            [StateMachine(QueryLanguage = QueryLanguage.{{(language == "jsonata" ? "Jsonata" : "JsonPath")}})]
            public sealed partial class {{className}}
            {
                public async Task RunAsync(Input x) => {{(Type.Length == 0 ? creation : "await Call(x)")}};

                {{(Type.Length == 0 ? "" : $"[State] private {type} Call(Input x) => {creation};")}}
            }

            """;
    }
}
