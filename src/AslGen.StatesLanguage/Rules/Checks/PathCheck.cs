using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Rules.Schema;
using AslGen.StatesLanguage.Rules.Tables;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks paths and intrinsic functions, and finds out what they read.</summary>
internal static class PathCheck
{
    public static void Run(CheckContext context)
    {
        foreach (ExpressionSite site in context.Expressions)
        {
            if (site.Kind != ExpressionKind.Jsonata)
            {
                Check(context, site);
            }
        }

        foreach (StateView state in context.Definition.States)
        {
            CheckStaticResult(context, state);
        }
    }

    private static void Check(CheckContext context, ExpressionSite site)
    {
        bool canBeFunction = site.Kind == ExpressionKind.TemplateValue || site.Path == PathRole.TextSource;
        JsonPathParseResult result = canBeFunction ? JsonPathParser.ParseValue(site.Text) : JsonPathParser.ParsePath(site.Text);
        if (
            site.Kind == ExpressionKind.TemplateValue
            && result.SyntaxError is { Kind: JsonPathFindingKind.NotPathOrFunction or JsonPathFindingKind.Empty }
        )
        {
            context.Report(DataRules.NoPathOrIntrinsic, site.At, site.At.Name!, "");
            return;
        }

        foreach (JsonPathFinding finding in result.AllFindings)
        {
            context.ReportPart(RuleFor(finding), site, new TextSpan(finding.Position, finding.Length), finding.Message);
        }

        if (result.Expression is not { } expression)
        {
            return;
        }

        if (!CheckUse(context, site, expression))
        {
            return;
        }

        site.References = [.. JsonPathReferences.Of(expression).Select(ToReference)];
    }

    private static Rule RuleFor(JsonPathFinding finding) =>
        finding switch
        {
            { Consequence: JsonPathConsequence.Doubtful } => DataRules.Doubtful,
            { Kind: >= JsonPathFindingKind.UnknownFunction and <= JsonPathFindingKind.UnescapedBrace } => DataRules.FunctionCall,
            _ => DataRules.Syntax,
        };

    // Whether the expression can stand there, so that it matters what it reads.
    private static bool CheckUse(CheckContext context, ExpressionSite site, JsonPathExpression expression)
    {
        if (site.Kind != ExpressionKind.Path)
        {
            return true;
        }

        if (expression is IntrinsicCall call)
        {
            if (IntrinsicFunctions.Find(call.Function) is { IsAllowedInErrorAndCausePath: false })
            {
                context.Report(DataRules.TextFunction, site.At, call.Function);
                return false;
            }
        }
        else if (expression is PathExpression path && site.Path != PathRole.Query)
        {
            ReferencePathUse use = site.Path == PathRole.Result ? ReferencePathUse.Write : ReferencePathUse.Read;
            bool isRight = true;
            foreach (ReferencePathViolation violation in ReferencePath.Check(path, use))
            {
                isRight = false;
                TextSpan part = new(violation.Position, violation.Length);
                context.ReportPart(DataRules.ReferencePath, site, part, site.At.Name!, Describe(violation.Kind));
            }

            return isRight;
        }

        return true;
    }

    private static string Describe(ReferencePathViolationKind kind) =>
        kind switch
        {
            ReferencePathViolationKind.Descendants => "'..', which looks everywhere,",
            ReferencePathViolationKind.Wildcard => "a wildcard",
            ReferencePathViolationKind.Filter => "a filter",
            ReferencePathViolationKind.Slice => "a slice",
            ReferencePathViolationKind.Union => "a list of names or indexes",
            ReferencePathViolationKind.NegativeIndex => "an index from the end",
            ReferencePathViolationKind.Function => "a function",
            ReferencePathViolationKind.ContextRoot => "the context object, which nothing can be written to,",
            _ => "a variable, which only 'Assign' writes to,",
        };

    private static DataReference ToReference(JsonPathReference reference) =>
        new(
            reference.Root switch
            {
                PathRoot.Context => DataSource.Context,
                PathRoot.Variable => DataSource.Variable,
                _ => DataSource.Input,
            },
            reference.Variable,
            reference.Members,
            reference.IsWholePath,
            new TextSpan(reference.Position, reference.Length)
        );

    private static void CheckStaticResult(CheckContext context, StateView state)
    {
        if (
            state is { Type: StateType.Pass, Language: Model.QueryLanguage.JsonPath }
            && state.Json["Result"] is { } result
            && FirstComputed(result) is { } computed
        )
        {
            context.Report(DataRules.StaticResult, computed);
        }
    }

    private static JsonCursor? FirstComputed(JsonCursor value)
    {
        if (value.Value is JsonString text)
        {
            return TextLooks.LikePath(text.Text.ToString()) || TextLooks.LikeIntrinsic(text.Text.ToString()) ? value : null;
        }

        return value.Members.Concat(value.Items).Select(FirstComputed).FirstOrDefault(found => found is not null);
    }
}
