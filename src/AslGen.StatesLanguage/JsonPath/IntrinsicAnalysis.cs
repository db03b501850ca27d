using System.Globalization;
using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Checks calls of intrinsic functions: that they exist, their arguments' number, and what literals among these show.</summary>
internal static class IntrinsicAnalysis
{
    // Nobody reads more, and looking for them takes time.
    private const int MostSuggestions = 20;

    public static void Analyze(JsonPathExpression expression, List<JsonPathFinding> findings)
    {
        if (expression is not IntrinsicCall)
        {
            return;
        }

        int count = 0;
        bool isTooDeep = false;
        Visit(expression, 1);
        if (count > IntrinsicFunctions.DeepestNesting && !isTooDeep)
        {
            Add(JsonPathFindingKind.TooManyFunctions, expression, Text(count));
        }

        void Visit(JsonPathExpression part, int depth)
        {
            if (part is not IntrinsicCall call)
            {
                return;
            }

            count++;
            if (depth > IntrinsicFunctions.DeepestNesting && !isTooDeep)
            {
                isTooDeep = true;
                Add(JsonPathFindingKind.FunctionsNestedTooDeeply, call);
            }

            AnalyzeCall(call);
            foreach (JsonPathExpression argument in call.Arguments)
            {
                Visit(argument, depth + 1);
            }
        }

        void AnalyzeCall(IntrinsicCall call)
        {
            if (IntrinsicFunctions.Find(call.Function) is not { } function)
            {
                string? near = findings.Count < MostSuggestions ? IntrinsicFunctions.Suggest(call.Function) : null;
                string suggestion = JsonPathAnalysis.Suggestion(near);
                int length = call.Position < 0 ? -1 : call.Function.Length;
                findings.Add(new JsonPathFinding(JsonPathFindingKind.UnknownFunction, call.Position, length, [call.Function, suggestion]));
                return;
            }

            if (call.Arguments.Count < function.Least || call.Arguments.Count > function.Most)
            {
                Add(JsonPathFindingKind.ArgumentCount, call, function.Name, Expected(function), Text(call.Arguments.Count));
                return;
            }

            bool areTypesRight = true;
            for (int index = 0; index < call.Arguments.Count; index++)
            {
                areTypesRight &= AnalyzeArgument(function, call.Arguments[index], index);
            }

            if (areTypesRight)
            {
                AnalyzeValues(call);
            }
        }

        bool AnalyzeArgument(IntrinsicFunction function, JsonPathExpression argument, int index)
        {
            IntrinsicTypes expected = function.ParameterAt(index);
            IntrinsicTypes actual = TypesOf(argument);
            if ((expected & actual) == 0)
            {
                Add(JsonPathFindingKind.ArgumentType, argument, function.Name, Text(index + 1), Describe(expected), Describe(actual));
                return false;
            }

            // The developer guide says of each function that takes integers that other numbers are rounded.
            if (expected == IntrinsicTypes.Number && NumberOf(argument) is { } number && number != Math.Floor(number))
            {
                Add(JsonPathFindingKind.RoundedNumber, argument, function.Name, ((IntrinsicLiteral)argument).Text);
            }

            return true;
        }

        void AnalyzeValues(IntrinsicCall call)
        {
            switch (call.Function)
            {
                case "States.Format":
                    AnalyzeFormat(call);
                    break;
                case "States.Hash":
                    if (TextOf(call.Arguments[1]) is { } algorithm && !IntrinsicFunctions.HashAlgorithms.Contains(algorithm))
                    {
                        string suggestion = JsonPathAnalysis.Suggestion(
                            findings.Count < MostSuggestions ? NearMiss.Closest(algorithm, IntrinsicFunctions.HashAlgorithms) : null
                        );
                        Add(JsonPathFindingKind.UnknownHashAlgorithm, call.Arguments[1], algorithm, suggestion);
                    }

                    AnalyzeLength(call);
                    break;
                case "States.Base64Encode" or "States.Base64Decode":
                    AnalyzeLength(call);
                    break;
                case "States.JsonMerge" when call.Arguments[2] is IntrinsicLiteral { Text: "true" } deep:
                    Add(JsonPathFindingKind.DeepMerge, deep);
                    break;
                case "States.ArrayRange":
                    AnalyzeRange(call);
                    break;
                case "States.ArrayPartition" when NumberOf(call.Arguments[1]) is < 0.5:
                    Add(JsonPathFindingKind.ChunkSizeNotPositive, call.Arguments[1], ((IntrinsicLiteral)call.Arguments[1]).Text);
                    break;
                case "States.ArrayGetItem" when NumberOf(call.Arguments[1]) is <= -1:
                    Add(JsonPathFindingKind.NegativeArrayIndex, call.Arguments[1]);
                    break;
            }
        }

        void AnalyzeFormat(IntrinsicCall call)
        {
            // A placeholder may bring further places.
            if (call.Arguments[0] is not IntrinsicTemplate template || template.Pieces.Any(piece => piece.Literal is null))
            {
                return;
            }

            int places = template.Pieces.Count - 1;
            int values = call.Arguments.Count - 1;
            if (places != values)
            {
                Add(
                    JsonPathFindingKind.FormatArgumentCount,
                    template,
                    places == 1 ? "1 place '{}'" : Text(places) + " places '{}'",
                    values == 1 ? "is 1 argument after it" : "are " + Text(values) + " arguments after it"
                );
            }
        }

        void AnalyzeLength(IntrinsicCall call)
        {
            if (TextOf(call.Arguments[0]) is { Length: > IntrinsicFunctions.LongestText } text)
            {
                Add(
                    JsonPathFindingKind.TextTooLong,
                    call.Arguments[0],
                    call.Function,
                    Text(IntrinsicFunctions.LongestText),
                    Text(text.Length)
                );
            }
        }

        void AnalyzeRange(IntrinsicCall call)
        {
            double? step = NumberOf(call.Arguments[2]);
            if (step is 0)
            {
                Add(JsonPathFindingKind.ZeroStep, call.Arguments[2]);
            }
            else if (NumberOf(call.Arguments[0]) is { } first && NumberOf(call.Arguments[1]) is { } last && step is { } by)
            {
                double items = Math.Floor((last - first) / by) + 1;
                if (items > IntrinsicFunctions.LongestRange)
                {
                    Add(JsonPathFindingKind.RangeTooLong, call, items.ToString("0", CultureInfo.InvariantCulture));
                }
            }
        }

        void Add(JsonPathFindingKind kind, JsonPathExpression place, params string[] arguments) =>
            findings.Add(new JsonPathFinding(kind, place.Position, place.Length, arguments.ToEquatableArray()));
    }

    private static IntrinsicTypes TypesOf(JsonPathExpression argument) =>
        argument switch
        {
            IntrinsicString or IntrinsicTemplate => IntrinsicTypes.String,
            IntrinsicLiteral { Text: "true" or "false" } => IntrinsicTypes.Boolean,
            IntrinsicLiteral { Text: "null" } => IntrinsicTypes.Null,
            IntrinsicLiteral => IntrinsicTypes.Number,
            IntrinsicCall call => IntrinsicFunctions.Find(call.Function)?.Result ?? IntrinsicTypes.Any,
            _ => IntrinsicTypes.Any,
        };

    private static string? TextOf(JsonPathExpression argument) => (argument as IntrinsicString)?.Text.Literal;

    private static double? NumberOf(JsonPathExpression argument) =>
        argument is IntrinsicLiteral literal
        && double.TryParse(literal.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : null;

    private static string Expected(IntrinsicFunction function) =>
        (function.Least, function.Most) switch
        {
            (0, 0) => "no arguments",
            (1, 1) => "1 argument",
            (var least, null) => least == 1 ? "1 argument or more" : Text(least) + " arguments or more",
            var (least, most) when least == most => Text(least) + " arguments",
            var (least, most) => Text(least) + " to " + Text(most.Value) + " arguments",
        };

    private static string Describe(IntrinsicTypes types) =>
        types switch
        {
            IntrinsicTypes.String => "a string",
            IntrinsicTypes.Number => "a number",
            IntrinsicTypes.Boolean => "true or false",
            IntrinsicTypes.Null => "null",
            IntrinsicTypes.Array => "an array",
            IntrinsicTypes.Object => "an object",
            _ => types.ToString(),
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
