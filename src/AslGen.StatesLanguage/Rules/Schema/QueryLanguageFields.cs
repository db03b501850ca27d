namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>What one query language has in place of the other's fields.</summary>
internal static class QueryLanguageFields
{
    /// <summary>The fields that one query language has for the same purpose as the other's.</summary>
    /// <param name="field">The field.</param>
    /// <returns>Those whose absence is no mistake of its own beside that field.</returns>
    public static IEnumerable<string> CounterpartsOf(string field) =>
        field == "Condition" ? ["And", "Variable"]
        : field is "And" or "Or" or "Not" or "Variable" || ChoiceShapes.Operators.ContainsKey(field) ? ["Condition"]
        : field.EndsWith("Path", StringComparison.Ordinal) ? [field.Substring(0, field.Length - "Path".Length)]
        : [];

    /// <summary>What to write in place of a field of the other query language.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The end of a sentence that says so.</returns>
    public static string InsteadOf(string field) =>
        field switch
        {
            "Parameters" => "write 'Arguments' (in a Map state 'ItemSelector', in a Pass state 'Output')",
            "ResultSelector" or "ResultPath" or "OutputPath" or "Result" => "say what the state gives in 'Output'",
            "InputPath" => "take what is needed of $states.input in 'Arguments' or 'Output'",
            "ItemsPath" => "write 'Items'",
            "Variable" or "And" or "Or" or "Not" => "write a 'Condition'",
            "Arguments" => "write 'Parameters'",
            "Output" => "write 'ResultSelector', 'ResultPath' or 'OutputPath'",
            "Items" => "write 'ItemsPath'",
            "Condition" => "write 'Variable' and an operator",
            _ when ChoiceShapes.Operators.ContainsKey(field) => "write a 'Condition'",
            _ when field.EndsWith("Path", StringComparison.Ordinal) =>
                $"give '{field.Substring(0, field.Length - "Path".Length)}' a JSONata expression",
            _ => "leave it out",
        };
}
