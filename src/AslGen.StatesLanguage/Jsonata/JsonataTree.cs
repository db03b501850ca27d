namespace AslGen.StatesLanguage.Jsonata;

/// <summary>What all expressions have in common when a tree is walked.</summary>
public static class JsonataTree
{
    /// <summary>The expressions that an expression is made of, in the order of the text.</summary>
    /// <param name="expression">The expression.</param>
    /// <returns>Its direct parts.</returns>
    public static IEnumerable<JsonataExpression> PartsOf(JsonataExpression expression) =>
        expression switch
        {
            JsonataPath path => path.Steps,
            JsonataFilter filter => [filter.Target, filter.Predicate],
            JsonataKeepArray keep => [keep.Target],
            JsonataFocus focus => [focus.Target],
            JsonataIndex index => [index.Target],
            JsonataOrderBy order => order.Terms.Select(term => term.Expression).Prepend(order.Target),
            JsonataGroupBy group => PartsOf(group.Members).Prepend(group.Target),
            JsonataArray array => array.Items,
            JsonataRange range => [range.First, range.Last],
            JsonataObject @object => PartsOf(@object.Members),
            JsonataBinary binary => [binary.Left, binary.Right],
            JsonataApply apply => [apply.Argument, apply.Function],
            JsonataNegation negation => [negation.Operand],
            JsonataConditional { Else: null } conditional => [conditional.Condition, conditional.Then],
            JsonataConditional conditional => [conditional.Condition, conditional.Then, conditional.Else],
            JsonataAssignment assignment => [assignment.Value],
            JsonataBlock block => block.Expressions,
            JsonataCall call => call.Arguments.Prepend(call.Function),
            JsonataLambda lambda => [lambda.Body],
            JsonataTransform { Delete: null } transform => [transform.Pattern, transform.Update],
            JsonataTransform transform => [transform.Pattern, transform.Update, transform.Delete],
            _ => [],
        };

    /// <summary>An expression made of other parts.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="rewrite">Gives what stands in place of a part.</param>
    /// <returns>The expression with each direct part replaced.</returns>
    public static JsonataExpression WithParts(JsonataExpression expression, Func<JsonataExpression, JsonataExpression> rewrite)
    {
        return expression switch
        {
            JsonataPath path => Rewritten(path),
            JsonataFilter filter => filter with { Target = rewrite(filter.Target), Predicate = rewrite(filter.Predicate) },
            JsonataKeepArray keep => keep with { Target = rewrite(keep.Target) },
            JsonataFocus focus => focus with { Target = rewrite(focus.Target) },
            JsonataIndex index => index with { Target = rewrite(index.Target) },
            JsonataOrderBy order => order with
            {
                Target = rewrite(order.Target),
                Terms = order.Terms.Select(term => term with { Expression = rewrite(term.Expression) }).ToEquatableArray(),
            },
            JsonataGroupBy group => group with { Target = rewrite(group.Target), Members = Members(group.Members) },
            JsonataArray array => array with { Items = All(array.Items) },
            JsonataRange range => range with { First = rewrite(range.First), Last = rewrite(range.Last) },
            JsonataObject @object => @object with { Members = Members(@object.Members) },
            JsonataBinary binary => binary with { Left = rewrite(binary.Left), Right = rewrite(binary.Right) },
            JsonataApply apply => apply with { Argument = rewrite(apply.Argument), Function = rewrite(apply.Function) },
            JsonataNegation negation => negation with { Operand = rewrite(negation.Operand) },
            JsonataConditional conditional => conditional with
            {
                Condition = rewrite(conditional.Condition),
                Then = rewrite(conditional.Then),
                Else = conditional.Else is null ? null : rewrite(conditional.Else),
            },
            JsonataAssignment assignment => assignment with { Value = rewrite(assignment.Value) },
            JsonataBlock block => block with { Expressions = All(block.Expressions) },
            JsonataCall call => call with { Function = rewrite(call.Function), Arguments = All(call.Arguments) },
            JsonataLambda lambda => lambda with { Body = rewrite(lambda.Body) },
            JsonataTransform transform => transform with
            {
                Pattern = rewrite(transform.Pattern),
                Update = rewrite(transform.Update),
                Delete = transform.Delete is null ? null : rewrite(transform.Delete),
            },
            _ => expression,
        };

        // What is written stays as it means what it means; what takes its place must not begin to mean something else.
        JsonataPath Rewritten(JsonataPath path)
        {
            EquatableArray<JsonataExpression> steps = All(path.Steps);
            return path with
            {
                Steps = JsonataExpression.IsItemOfArray(path.Steps[0]) ? steps : [steps[0].AsFirstStep(), .. steps.Skip(1)],
            };
        }

        EquatableArray<JsonataExpression> All(EquatableArray<JsonataExpression> parts) => parts.Select(rewrite).ToEquatableArray();

        EquatableArray<JsonataObjectMember> Members(EquatableArray<JsonataObjectMember> members) =>
            members.Select(member => new JsonataObjectMember(rewrite(member.Name), rewrite(member.Value))).ToEquatableArray();
    }

    private static IEnumerable<JsonataExpression> PartsOf(EquatableArray<JsonataObjectMember> members) =>
        members.SelectMany(member => (JsonataExpression[])[member.Name, member.Value]);
}
