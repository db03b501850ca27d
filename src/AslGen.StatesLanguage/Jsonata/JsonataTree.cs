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

    private static IEnumerable<JsonataExpression> PartsOf(EquatableArray<JsonataObjectMember> members) =>
        members.SelectMany(member => (JsonataExpression[])[member.Name, member.Value]);
}
