namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>The fields of a definition and of the scopes inside it.</summary>
internal static class DefinitionShapes
{
    public static readonly string[] QueryLanguages = ["JSONPath", "JSONata"];

    public static readonly ObjectShape Definition = new(
        "a definition",
        [
            Fields.Text("Comment"),
            Fields.Word("QueryLanguage", QueryLanguages),
            Fields.Text("StartAt").Required(),
            new Field("States", new StatesKind()) { IsRequired = true },
            Fields.Integer("TimeoutSeconds", 1),
            Fields.Word("Version", "1.0"),
        ]
    );

    public static readonly ObjectShape Branch = new("a branch", Scope);

    public static readonly ObjectShape Processor = new(
        "an item processor",
        [.. Scope, Fields.Object("ProcessorConfig", () => MapShapes.ProcessorConfig)]
    );

    private static IReadOnlyList<Field> Scope =>
        [
            Fields.Text("Comment"),
            Fields.Text("StartAt").Required(),
            new Field("States", new StatesKind()) { IsRequired = true },
            new Field("QueryLanguage", new StaticKind()) { IsIgnored = true },
            new Field("TimeoutSeconds", new StaticKind()) { IsIgnored = true },
            new Field("Version", new StaticKind()) { IsIgnored = true },
        ];
}
