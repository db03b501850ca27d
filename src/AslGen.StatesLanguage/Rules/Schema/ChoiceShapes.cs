namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>The fields of the rules of Choice states.</summary>
internal static class ChoiceShapes
{
    /// <summary>The 39 operators that compare a variable, each with what it is compared to.</summary>
    public static readonly IReadOnlyDictionary<string, FieldKind> Operators = MakeOperators();

    private static readonly string[] Tests = ["And", "Or", "Not", .. Operators.Keys];

    private static readonly Field[] Conditions =
    [
        Fields.Text("Comment"),
        new Field("And", new ArrayKind(Nested)).JsonPath(),
        new Field("Or", new ArrayKind(Nested)).JsonPath(),
        Fields.Object("Not", Nested).JsonPath(),
        Fields.Path("Variable", PathRole.Query),
        .. Operators.Select(@operator => new Field(@operator.Key, @operator.Value).JsonPath()),
    ];

    /// <summary>A rule within <c>And</c>, <c>Or</c> and <c>Not</c>.</summary>
    public static readonly ObjectShape NestedRule = new("a nested choice rule", Conditions) { ExactlyOne = [Tests] };

    /// <summary>A rule of a state in JSONPath.</summary>
    public static readonly ObjectShape JsonPathRule = new("a choice rule", [.. Conditions, .. Outcome]) { ExactlyOne = [Tests] };

    /// <summary>A rule of a state in JSONata.</summary>
    public static readonly ObjectShape JsonataRule = new("a choice rule", [.. Conditions, .. Outcome.Select(Require)]);

    private static IReadOnlyList<Field> Outcome =>
        [
            new Field("Next", new StateNameKind()) { IsRequired = true },
            Fields.Data("Assign", DataRole.Assign, ExpectedType.Object),
            new Field("Condition", new ConditionKind()).Jsonata(),
            Fields.Data("Output", DataRole.Output).Jsonata(),
        ];

    private static ObjectShape Nested() => NestedRule;

    private static Field Require(Field field) => field.Name == "Condition" ? field.Required() : field;

    private static Dictionary<string, FieldKind> MakeOperators()
    {
        Dictionary<string, FieldKind> operators = new(StringComparer.Ordinal);
        AddComparisons("String", new OperandKind());
        operators.Add("StringMatches", new TextKind());
        AddComparisons("Numeric", new NumberKind(double.NegativeInfinity, double.PositiveInfinity) { IsInteger = false });
        Add("BooleanEquals", new BooleanKind());
        AddComparisons("Timestamp", new ComputedTextKind(ExpectedType.Timestamp) { IsTimestamp = true });
        foreach (string test in (string[])["IsNull", "IsPresent", "IsNumeric", "IsString", "IsBoolean", "IsTimestamp"])
        {
            operators.Add(test, new BooleanKind());
        }

        return operators;

        void AddComparisons(string type, FieldKind operand)
        {
            foreach (string relation in (string[])["Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals"])
            {
                Add(type + relation, operand);
            }
        }

        void Add(string name, FieldKind operand)
        {
            operators.Add(name, operand);
            operators.Add(name + "Path", new PathKind(PathRole.Reference));
        }
    }
}
