using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>JsonPath.Evaluate</c>: paths and intrinsic functions that the author writes.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the values.</param>
internal sealed class RawJsonPathReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Whether a call is one of <c>JsonPath.Evaluate</c>.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it is.</returns>
    public static bool Reads(IInvocationOperation call) => call.TargetMethod.ContainingType.Is("AslGen", "JsonPath");

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call)
    {
        if (RawText.Read(call, "JSONPath", expressions) is not var (written, text, values))
        {
            return new NullLiteral();
        }

        if (FindProblem(written, values) is var (position, length, message))
        {
            RawText.Report(context, text, written, position, length, message);
            return new NullLiteral();
        }

        return new RawJsonPath(written, values)
        {
            Kind = JsonKinds.Of(call.Type),
            IsNullable = Nullability.IsNullable(Nullability.AnnotatedTypeOf(call)),
        };
    }

    private static (int Position, int Length, string Message)? FindProblem(string written, EquatableArray<MemberValue> values)
    {
        JsonPathParseResult parsed = JsonPathParser.ParseValue(new PlaceholderText(written));
        if (parsed.AllFindings.FirstOrDefault(finding => finding.Consequence != JsonPathConsequence.Doubtful) is { } finding)
        {
            return (finding.Position, finding.Length, finding.Message);
        }

        HashSet<int> outer = [.. PathsIn(parsed.Expression!).Select(path => path.Position)];
        foreach (JsonPathReference reference in JsonPathReferences.Of(parsed.Expression!))
        {
            string? message =
                !outer.Contains(reference.Position) ? "Inside a filter, paths start with '@'"
                : reference.Root == PathRoot.Variable
                    ? $"What the definition calls its variables is not known here: give the value, new {{ {reference.Variable} = … }}, and read $.{reference.Variable}"
                : reference.Root != PathRoot.Input ? null
                : reference.Members.Count == 0 ? "The path starts with no value that is given here: '$.name' of new { name = … }"
                : values.Any(value => value.Name == reference.Members[0]) ? null
                : $"There is no value '{reference.Members[0]}' here: give it to the expression, new {{ {reference.Members[0]} = … }}";
            if (message is not null)
            {
                return (reference.Position, reference.Length, message);
            }
        }

        return null;
    }

    private static IEnumerable<PathExpression> PathsIn(JsonPathExpression expression) =>
        expression switch
        {
            PathExpression path => [path],
            IntrinsicCall call => call.Arguments.SelectMany(PathsIn),
            _ => [],
        };
}
