using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.Compiler.Lowering;

/// <summary>Turns the program's expressions into JSONPath payload templates, paths and intrinsic functions.</summary>
/// <param name="context">The lowering that it is part of.</param>
/// <param name="pathOf">Where a local is, or null where it cannot be reached here.</param>
internal sealed class JsonPathPrinter(LoweringContext context, Func<int, PathExpression?> pathOf)
{
    /// <summary>Whether a value takes one step. What a function gives has no members that a path could take in the same step.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it does.</returns>
    public static bool CanCompute(Expression value) =>
        !Simplifier
            .Simplify(value)
            .DescendantsAndSelf()
            .Any(part => part is MemberAccess { Target: MemberCall } or ItemAccess { Target: MemberCall });

    /// <summary>Turns an expression into a value of a payload template.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The value.</returns>
    public JsonValue ToTemplate(Expression expression)
    {
        Expression simple = Simplifier.Simplify(expression);
        JsonValue value = simple switch
        {
            NullLiteral => new JsonNull(),
            BooleanLiteral boolean => new JsonBoolean(boolean.Value),
            NumberLiteral number => new JsonNumber(number.Text),
            _ when simple.IsDeployTimeText => new JsonString(TaskFields.DeployTimeText(simple)),
            ObjectExpression @object => ToObject(@object),
            ArrayExpression array => ToArray(array),
            _ => new JsonExpression(ToExpression(simple)),
        };
        return value with { Origin = expression.Origin };
    }

    /// <summary>Turns an object into a payload template.</summary>
    /// <param name="expression">The object.</param>
    /// <returns>The template.</returns>
    public JsonObject ToObject(ObjectExpression expression) =>
        new(expression.Members.Select(member => new JsonMember(member.Name, ToTemplate(member.Value))).ToEquatableArray());

    /// <summary>The path that an expression is.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The path, or null where the expression computes something.</returns>
    public PathExpression? ToPath(Expression expression) =>
        expression switch
        {
            ResultReference or ErrorReference => PathExpression.Input,
            LocalReference local => pathOf(local.Local),
            ContextReference reference => PathExpression.Context([.. reference.Path]),
            MemberAccess member => ToPath(member.Target)?.Then(new NameSegment(member.Name)),
            ItemAccess item => ToPath(item.Target)?.Then(new IndexSegment(item.Index)),
            // Only paths that name one value can stand wherever a value does.
            RawJsonPath raw => ToPath(raw) is { IsDefinite: true } path ? path : null,
            _ => null,
        };

    private PathExpression? ToPath(RawJsonPath raw) =>
        Parse(raw) is PathExpression path ? (path.Root == PathRoot.Input ? Under(ValueOf(raw, path), path) : path) : null;

    private static JsonPathExpression Parse(RawJsonPath raw) => JsonPathParser.ParseValue(new PlaceholderText(raw.Text)).Expression!;

    private static Expression ValueOf(RawJsonPath raw, PathExpression path) =>
        raw.Values.First(value => value.Name == ((NameSegment)path.Segments[0]).Name).Value;

    // The path from where the value is.
    private PathExpression? Under(Expression value, PathExpression path) =>
        path.Segments.Skip(1).Aggregate(ToPath(Simplifier.Simplify(value)), (target, segment) => target?.Then(segment));

    /// <summary>Turns an expression into a path or an intrinsic function.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>The path or call; after a refusal, something to go on with.</returns>
    public JsonPathExpression ToExpression(Expression expression) => ToExpression(expression, depth: 0);

    // An array of a template may hold templates, but nothing computed: that takes States.Array.
    private JsonValue ToArray(ArrayExpression array)
    {
        bool isComputed = array.Items.Any(item => IsComputed(Simplifier.Simplify(item)));
        return isComputed ? new JsonExpression(ToExpression(array)) : new JsonArray(array.Items.Select(ToTemplate).ToEquatableArray());
    }

    private static bool IsComputed(Expression item) =>
        item switch
        {
            NullLiteral or BooleanLiteral or NumberLiteral or ObjectExpression => false,
            ArrayExpression array => array.Items.Any(IsComputed),
            _ => !item.IsDeployTimeText,
        };

    private JsonPathExpression ToExpression(Expression expression, int depth)
    {
        if (ToPath(expression) is { } path)
        {
            return path;
        }

        switch (expression)
        {
            case NullLiteral:
                return new IntrinsicLiteral("null");
            case BooleanLiteral boolean:
                return new IntrinsicLiteral(boolean.Value ? "true" : "false");
            case NumberLiteral number:
                return new IntrinsicLiteral(number.Text);
            case DeployTimeReference { Kind: not ValueKind.String } reference:
                // The placeholder's text is a number or boolean as JSON writes it.
                return new IntrinsicCall("States.StringToJson", [new IntrinsicString(PlaceholderText.Placeholder(reference.Name))]);
            case JoinedText { IsDeployTimeText: false } text:
                return RefuseDepth(expression, depth) ?? Format(text, depth);
            // What takes the collection fails itself where there is none.
            case MemberCall { Arguments: [var collection] } guard when guard.Member == ListMembers.NotNull:
                return ToExpression(collection, depth);
            case MemberCall { Member.Intrinsic: not null } call:
                return RefuseDepth(expression, depth) ?? MemberTemplates.IntrinsicOf(call.Member, Arguments(call.Arguments, depth));
            case BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum when Sum(sum) is { } arguments:
                return RefuseDepth(expression, depth) ?? new IntrinsicCall("States.MathAdd", Arguments(arguments, depth));
            case RawJsonPath raw:
                return RefuseDepth(expression, depth) ?? ToRaw(raw, Parse(raw), depth);
            case ArrayExpression array:
                return RefuseDepth(expression, depth) ?? new IntrinsicCall("States.Array", Arguments(array.Items, depth));
            case MemberAccess or ItemAccess when Simplifier.Simplify(expression) is { } simple && simple != expression:
                return ToExpression(simple, depth);
        }

        if (expression.IsDeployTimeText)
        {
            return new IntrinsicString(TaskFields.DeployTimeText(expression));
        }

        context.Refuse(RuleIds.NotInJsonPath, expression, Describe(expression));
        return PathExpression.Input;
    }

    // What is computed has no members that a path could lead to.
    private JsonPathExpression ToRaw(RawJsonPath raw, JsonPathExpression part, int depth)
    {
        switch (part)
        {
            case IntrinsicCall call:
                return call with { Arguments = call.Arguments.Select(argument => ToRaw(raw, argument, depth + 1)).ToEquatableArray() };
            case PathExpression { Root: PathRoot.Input, Segments: [_] } whole:
                return ToExpression(Simplifier.Simplify(ValueOf(raw, whole)), depth);
            case PathExpression { Root: PathRoot.Input } path:
                Expression value = ValueOf(raw, path);
                if (Under(value, path) is { } found)
                {
                    return found;
                }

                context.Refuse(RuleIds.NotInJsonPath, value, "A path into a value that is computed");
                return PathExpression.Input;
            default:
                return part;
        }
    }

    // States.MathAdd adds integers; nothing else computes with numbers.
    private static EquatableArray<Expression>? Sum(BinaryExpression sum) =>
        sum switch
        {
            { Left.Kind: not ValueKind.Integer } or { Right.Kind: not ValueKind.Integer } => null,
            { Operator: BinaryOperator.Add } => [sum.Left, sum.Right],
            { Right: NumberLiteral { Text: var text } number } =>
            [
                sum.Left,
                number with
                {
                    Text = text.StartsWith("-", StringComparison.Ordinal) ? text.Substring(1) : "-" + text,
                },
            ],
            _ => null,
        };

    private EquatableArray<JsonPathExpression> Arguments(EquatableArray<Expression> arguments, int depth) =>
        arguments.Select(argument => ToExpression(argument, depth + 1)).ToEquatableArray();

    private IntrinsicCall Format(JoinedText text, int depth)
    {
        List<PlaceholderText> pieces = [];
        List<JsonPathExpression> arguments = [];
        PlaceholderTextBuilder piece = new();
        foreach (Expression part in text.Parts)
        {
            if (part is StringLiteral or DeployTimeReference)
            {
                piece.Append(TaskFields.DeployTimeText(part));
            }
            else
            {
                pieces.Add(piece.Build());
                piece = new PlaceholderTextBuilder();
                arguments.Add(ToExpression(part, depth + 1));
            }
        }

        pieces.Add(piece.Build());
        return new IntrinsicCall("States.Format", [new IntrinsicTemplate(pieces.ToEquatableArray()), .. arguments]);
    }

    // A refusal where functions are nested too deeply, otherwise null.
    private JsonPathExpression? RefuseDepth(Expression expression, int depth)
    {
        if (depth < IntrinsicFunctions.DeepestNesting)
        {
            return null;
        }

        context.Refuse(RuleIds.NotInJsonPath, expression, "More than ten functions inside one another");
        return PathExpression.Input;
    }

    private static string Describe(Expression expression) =>
        expression switch
        {
            ObjectExpression => "An object inside a function or beside computed items of an array",
            WithExpression => "'with' here (only what the task itself gives can be put into its own input)",
            BinaryExpression or NotExpression or NullTest or PresenceTest or ConditionalExpression =>
                "A computation like this (JSONata can)",
            SpreadExpression => "A spread element",
            DictionaryExpression => "A key that is computed",
            MemberCall call => call.Member.Subject,
            RawJsonata => "'Jsonata.Evaluate'",
            LocalReference => "This value, which is not in the state's input any more,",
            _ => "This value",
        };
}
