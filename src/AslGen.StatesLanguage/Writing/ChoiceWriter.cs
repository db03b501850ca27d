using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Writing;

/// <summary>Writes the rules of Choice states.</summary>
internal static class ChoiceWriter
{
    public static JsonValue ToJson(ChoiceRule rule)
    {
        ObjectBuilder json = new();
        json.Add("Comment", rule.Comment);
        AddCondition(json, rule.Condition);
        json.Add("Assign", rule.Assign);
        json.Add("Output", rule.Output);
        json.Add("Next", rule.Next);
        return json.Build(rule.Other);
    }

    private static JsonValue ToJson(ChoiceCondition condition)
    {
        ObjectBuilder json = new();
        json.Add("Comment", condition.Comment);
        AddCondition(json, condition);
        return json.Build();
    }

    private static void AddCondition(ObjectBuilder json, ChoiceCondition condition)
    {
        switch (condition)
        {
            case ChoiceComparison comparison:
                json.Add("Variable", new JsonString(comparison.Variable));
                json.Add(comparison.Operator, comparison.Operand);
                break;
            case ChoiceCombination combination:
                json.Add(combination.IsAnd ? "And" : "Or", new JsonArray(combination.Conditions.Select(ToJson).ToEquatableArray()));
                break;
            case ChoiceNegation negation:
                json.Add("Not", ToJson(negation.Condition));
                break;
            case JsonataCondition jsonata:
                json.Add("Condition", jsonata.Value);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(condition), condition.GetType(), "Unknown condition.");
        }
    }
}
