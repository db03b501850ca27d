using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Schema;

namespace AslGen.StatesLanguage.Reading;

/// <summary>Reads the rules of Choice states.</summary>
internal static class ChoiceReader
{
    public static ChoiceRule? Read(JsonObject json)
    {
        FieldReader fields = new(json);
        return fields.Text("Next") is not { } next || ReadCondition(fields) is not { } condition
            ? null
            : new ChoiceRule(condition, next)
            {
                Comment = fields.Text("Comment"),
                Assign = fields.Object("Assign"),
                Output = fields.Value("Output"),
                Other = fields.Rest(),
            };
    }

    private static ChoiceCondition? ReadCondition(FieldReader fields) =>
        fields.Value("Condition") is { } jsonata ? new JsonataCondition(jsonata)
        : fields.Array("And", ReadNested) is { Count: > 0 } all ? new ChoiceCombination(IsAnd: true, all)
        : fields.Array("Or", ReadNested) is { Count: > 0 } any ? new ChoiceCombination(IsAnd: false, any)
        : fields.Read("Not", ReadNested) is { } negated ? new ChoiceNegation(negated)
        : ReadComparison(fields);

    // A nested rule with anything that has no place in one makes the whole state one that cannot be read.
    private static ChoiceCondition? ReadNested(JsonObject json)
    {
        FieldReader fields = new(json);
        ChoiceCondition? condition = ReadCondition(fields);
        string? comment = fields.Text("Comment");
        return fields.Rest() is null && condition is not null ? condition with { Comment = comment } : null;
    }

    private static ChoiceComparison? ReadComparison(FieldReader fields) =>
        ChoiceShapes.Operators.Keys.FirstOrDefault(fields.Has) is { } @operator && fields.AnyText("Variable") is { } variable
            ? new ChoiceComparison(variable, @operator, fields.Value(@operator)!)
            : null;
}
