namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>The fields of retriers and catchers.</summary>
internal static class ErrorShapes
{
    public static readonly ObjectShape Retrier = new(
        "a retrier",
        [
            Fields.Text("Comment"),
            new Field("ErrorEquals", new ErrorNamesKind()) { IsRequired = true },
            Fields.Integer("IntervalSeconds", 1),
            Fields.Integer("MaxAttempts", 0),
            new("BackoffRate", new NumberKind(1, double.PositiveInfinity) { IsInteger = false }),
            Fields.Integer("MaxDelaySeconds", 1, 31_622_400),
            Fields.Word("JitterStrategy", "FULL", "NONE"),
        ]
    );

    public static readonly ObjectShape Catcher = new(
        "a catcher",
        [
            Fields.Text("Comment"),
            new Field("ErrorEquals", new ErrorNamesKind()) { IsRequired = true },
            new Field("Next", new StateNameKind()) { IsRequired = true },
            Fields.Path("ResultPath", PathRole.Result, canBeNull: true),
            Fields.Data("Output", DataRole.Output).Jsonata(),
            Fields.Data("Assign", DataRole.Assign, ExpectedType.Object),
        ]
    );
}
