using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Jsonata;
using AslGen.StatesLanguage.Jsonata.Analysis;

namespace AslGen.Compiler.Lowering;

/// <summary>JSONata with places for arguments: variables of the arguments' names.</summary>
/// <remarks>
/// Names that the text binds get fresh ones, so that they capture nothing of the arguments and hide nothing from them. C# computes an
/// argument once, before the call; so an argument that is more than a name or a constant is bound to a variable, unless the text names it
/// once, at a place that is computed once. What can be told of constant arguments is told here.
/// </remarks>
internal sealed class JsonataTemplate
{
    private const string OrElse = "orElse";

    private readonly JsonataExpression _text;
    private readonly string[] _arguments;
    private readonly int[] _uses;
    private readonly int[] _places;
    private readonly HashSet<string> _bound;
    private readonly HashSet<string> _tested;
    private readonly string[] _functions;

    private JsonataTemplate(JsonataExpression text, string[] arguments, ISet<string> lazy)
    {
        _text = text;
        _arguments = arguments;
        _uses = arguments.Select(argument => lazy.Contains(argument) ? 0 : UsesOf(argument, text)).ToArray();
        _places = arguments.Select(argument => PlacesOf(argument, text)).ToArray();
        _bound = BoundNames.InTree(text);
        _tested = new HashSet<string>(TestedIn(text), StringComparer.Ordinal);
        _functions = SharedFunctions.CalledIn(text).Distinct(StringComparer.Ordinal).ToArray();
    }

    /// <summary>Reads a template.</summary>
    /// <param name="text">The JSONata.</param>
    /// <param name="arguments">The arguments' names.</param>
    /// <param name="lazy">Those that are computed only where the text comes to them; the text names each once.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentException">When the text is no JSONata, or binds a name that an argument has.</exception>
    public static JsonataTemplate Parse(string text, IEnumerable<string> arguments, params string[] lazy)
    {
        JsonataParseResult parsed = JsonataParser.Parse(text.Trim());
        if (parsed.Expression is not { } expression)
        {
            throw new ArgumentException($"{parsed.Errors[0].Message}: {text}", nameof(text));
        }

        JsonataTemplate template = new(expression, arguments.ToArray(), new HashSet<string>(lazy, StringComparer.Ordinal));
        return template._bound.Overlaps(template._arguments)
            ? throw new ArgumentException($"An argument's name is bound: {text}", nameof(text))
            : template;
    }

    /// <summary>Puts arguments into their places.</summary>
    /// <param name="arguments">The arguments, and whether each can be null.</param>
    /// <param name="names">Gives names to what is bound.</param>
    /// <returns>The expression.</returns>
    public JsonataExpression With(IReadOnlyList<(JsonataExpression Value, bool IsNullable)> arguments, FreshNames names)
    {
        foreach (string function in _functions)
        {
            names.Call(function);
        }

        Dictionary<string, string> renamed = _bound.ToDictionary(name => name, names.Next, StringComparer.Ordinal);
        Dictionary<string, JsonataExpression> values = new(StringComparer.Ordinal);
        HashSet<string> nullable = new(_arguments.Where((_, index) => arguments[index].IsNullable), StringComparer.Ordinal);
        List<JsonataExpression> bindings = [];
        for (int index = 0; index < _arguments.Length; index++)
        {
            JsonataExpression value = arguments[index].Value;
            bool isTested = nullable.Contains(_arguments[index]) && _tested.Contains(_arguments[index]);
            if (!IsName(value) && !IsWrittenOut(value, index) && (_uses[index] > 1 || isTested))
            {
                string name = names.Next(_arguments[index]);
                bindings.Add(new JsonataAssignment(name, value));
                value = new JsonataVariable(name);
            }

            values.Add(_arguments[index], value);
        }

        JsonataExpression body = Substitute(_text, values, renamed, nullable);
        return bindings.Count == 0 ? body : new JsonataBlock([.. bindings, .. body is JsonataBlock block ? block.Expressions : [body]]);
    }

    private static JsonataExpression Substitute(
        JsonataExpression expression,
        Dictionary<string, JsonataExpression> values,
        Dictionary<string, string> renamed,
        HashSet<string> nullable
    )
    {
        switch (expression)
        {
            case JsonataVariable variable:
                return values.TryGetValue(variable.Name, out JsonataExpression? value) ? value
                    : renamed.TryGetValue(variable.Name, out string? name) ? new JsonataVariable(name)
                    : variable;
            case JsonataCall { Function: JsonataVariable { Name: OrElse }, Arguments: [JsonataVariable tested, var otherwise] }:
                return nullable.Contains(tested.Name) ? OrElseOf(values[tested.Name], otherwise) : values[tested.Name];
            case JsonataFilter { Target: JsonataVariable target } filter when values.TryGetValue(target.Name, out JsonataExpression? items):
                return items.Item(Substitute(filter.Predicate, values, renamed, nullable));
        }

        return JsonataTree.WithParts(expression, part => Substitute(part, values, renamed, nullable)) switch
        {
            JsonataAssignment assignment => assignment with { Name = renamed[assignment.Name] },
            JsonataFocus focus => focus with { Variable = renamed[focus.Variable] },
            JsonataIndex index => index with { Variable = renamed[index.Variable] },
            JsonataLambda lambda => lambda with
            {
                Parameters = lambda.Parameters.Select(parameter => renamed[parameter]).ToEquatableArray(),
            },
            JsonataConditional { Condition: JsonataBoolean known } conditional => known.Value
                ? conditional.Then
                : conditional.Else ?? conditional,
            JsonataBinary binary => Fold(binary),
            JsonataCall { Function: JsonataLambda function } call when call.Arguments.All(argument => argument is JsonataVariable) => Apply(
                function,
                call.Arguments
            ),
            var other => other,
        };
    }

    // Null is different from null, and what is missing is different from nothing.
    private static JsonataExpression OrElseOf(JsonataExpression value, JsonataExpression otherwise) =>
        value is JsonataNull
            ? otherwise
            : new JsonataConditional(new JsonataBinary(value, JsonataOperator.NotEqual, new JsonataNull()), value, otherwise);

    // What is known of constant arguments before anything runs.
    private static JsonataExpression Fold(JsonataBinary binary)
    {
        bool? known = (binary.Left, binary.Operator, binary.Right) switch
        {
            (JsonataString left, JsonataOperator.Equal, JsonataString right) => left.Text.Literal is { } first
            && right.Text.Literal is { } second
                ? first == second
                : null,
            (_, JsonataOperator.Less, _) when Numbers() is var (left, right) => left < right,
            (_, JsonataOperator.LessOrEqual, _) when Numbers() is var (left, right) => left <= right,
            (_, JsonataOperator.Greater, _) when Numbers() is var (left, right) => left > right,
            (_, JsonataOperator.GreaterOrEqual, _) when Numbers() is var (left, right) => left >= right,
            (_, JsonataOperator.Equal, _) when Numbers() is var (left, right) => left.Equals(right),
            (JsonataBoolean { Value: false }, JsonataOperator.And, _) => false,
            (JsonataBoolean { Value: true }, JsonataOperator.Or, _) => true,
            _ => null,
        };
        return (known, binary) switch
        {
            ({ } value, _) => new JsonataBoolean(value),
            (_, { Left: JsonataBoolean { Value: true }, Operator: JsonataOperator.And, Right: var rest }) when IsCondition(rest) => rest,
            (_, { Left: JsonataBoolean { Value: false }, Operator: JsonataOperator.Or, Right: var rest }) when IsCondition(rest) => rest,
            _ => binary,
        };

        (double Left, double Right)? Numbers() =>
            NumberOf(binary.Left) is { } left && NumberOf(binary.Right) is { } right ? (left, right) : null;
    }

    private static double? NumberOf(JsonataExpression expression) =>
        expression switch
        {
            JsonataNumber number => number.Value,
            JsonataNegation { Operand: JsonataNumber number } => -number.Value,
            _ => null,
        };

    private static bool IsCondition(JsonataExpression expression) =>
        expression
            is JsonataBoolean
                or JsonataBinary
                {
                    Operator: JsonataOperator.Equal
                        or JsonataOperator.NotEqual
                        or JsonataOperator.Less
                        or JsonataOperator.LessOrEqual
                        or JsonataOperator.Greater
                        or JsonataOperator.GreaterOrEqual
                        or JsonataOperator.And
                        or JsonataOperator.Or
                };

    // A function that is called with names alone is its body with these names.
    private static JsonataExpression Apply(JsonataLambda function, EquatableArray<JsonataExpression> arguments)
    {
        Dictionary<string, JsonataExpression> values = new(StringComparer.Ordinal);
        for (int index = 0; index < Math.Min(function.Parameters.Count, arguments.Count); index++)
        {
            values[function.Parameters[index]] = arguments[index];
        }

        return Rename(function.Body);

        // The flow's own lambdas have names of their own where they stand inside one another, so that none is hidden.
        JsonataExpression Rename(JsonataExpression part) =>
            part is JsonataVariable variable
                ? (values.TryGetValue(variable.Name, out JsonataExpression? value) ? value : variable)
                : JsonataTree.WithParts(part, Rename);
    }

    // A function computes nothing where it is written; it is named if the text would become longer.
    private bool IsWrittenOut(JsonataExpression value, int index) =>
        value is JsonataLambda { Body: var body } && (_places[index] == 1 || IsName(body) || body is JsonataPath { Steps.Count: <= 3 });

    private static bool IsName(JsonataExpression value) =>
        value is JsonataVariable or JsonataString or JsonataNumber or JsonataBoolean or JsonataNull
        || value is JsonataNegation { Operand: JsonataNumber };

    private static IEnumerable<string> TestedIn(JsonataExpression expression) =>
        expression is JsonataCall { Function: JsonataVariable { Name: OrElse }, Arguments: [JsonataVariable tested, _] }
            ? [tested.Name]
            : JsonataTree.PartsOf(expression).SelectMany(TestedIn);

    // How often the text names an argument.
    private static int PlacesOf(string argument, JsonataExpression expression) =>
        (expression is JsonataVariable variable && variable.Name == argument ? 1 : 0)
        + JsonataTree.PartsOf(expression).Sum(part => PlacesOf(argument, part));

    // How often an argument is computed where it stands in the text; what may be computed never or many times counts as many.
    private static int UsesOf(string argument, JsonataExpression expression)
    {
        const int Many = 2;
        return expression switch
        {
            JsonataVariable variable => variable.Name == argument ? 1 : 0,
            JsonataLambda lambda => UsesOf(argument, lambda.Body) * Many,
            JsonataFilter filter => UsesOf(argument, filter.Target) + (UsesOf(argument, filter.Predicate) * Many),
            JsonataPath path => UsesOf(argument, path.Steps[0]) + (path.Steps.Skip(1).Sum(step => UsesOf(argument, step)) * Many),
            JsonataOrderBy order => UsesOf(argument, order.Target) + (order.Terms.Sum(term => UsesOf(argument, term.Expression)) * Many),
            JsonataGroupBy group => UsesOf(argument, group.Target)
                + (group.Members.Sum(member => UsesOf(argument, member.Name) + UsesOf(argument, member.Value)) * Many),
            JsonataTransform transform => Sum(transform) * Many,
            JsonataConditional conditional => UsesOf(argument, conditional.Condition)
                + (UsesOf(argument, conditional.Then) * Many)
                + (conditional.Else is null ? 0 : UsesOf(argument, conditional.Else) * Many),
            JsonataBinary { Operator: JsonataOperator.And or JsonataOperator.Or } both => UsesOf(argument, both.Left)
                + (UsesOf(argument, both.Right) * Many),
            _ => Sum(expression),
        };

        int Sum(JsonataExpression whole) => JsonataTree.PartsOf(whole).Sum(part => UsesOf(argument, part));
    }
}
