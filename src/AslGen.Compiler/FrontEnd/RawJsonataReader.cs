using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Jsonata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>Jsonata.Evaluate</c>: JSONata that the author writes.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the variables' values.</param>
internal sealed class RawJsonataReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Whether a call is one of <c>Jsonata.Evaluate</c>.</summary>
    /// <param name="call">The call.</param>
    /// <returns>Whether it is.</returns>
    public static bool Reads(IInvocationOperation call) => call.TargetMethod.ContainingType.Is("AslGen", "Jsonata");

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call)
    {
        if (RawText.Read(call, "JSONata", expressions) is not var (jsonata, text, variables))
        {
            return new NullLiteral();
        }

        Check(jsonata, text, variables.Select(member => member.Name).ToArray());
        return new RawJsonata(jsonata, variables)
        {
            Kind = JsonKinds.Of(call.Type),
            IsNullable = Nullability.IsNullable(Nullability.AnnotatedTypeOf(call)),
        };
    }

    // What is wrong with the definition that it becomes part of is found there.
    private void Check(string jsonata, IOperation text, string[] variables)
    {
        JsonataParseResult parsed = JsonataParser.Parse(jsonata);
        if (parsed.Expression is not { } tree)
        {
            JsonataError error = parsed.Errors[0];
            Report(text, jsonata, error.Position, error.Length, error.Message);
            return;
        }

        JsonataAnalysis analysis = JsonataAnalyzer.Analyze(tree, new HashSet<string>(variables, StringComparer.Ordinal));
        JsonataVariableReference? unknown = analysis.FreeVariables.FirstOrDefault(variable => !variables.Contains(variable.Name));
        JsonataStatesReference? states = analysis.StatesReferences.FirstOrDefault(reference => reference.Members is not ["context", ..]);
        if (unknown is not null)
        {
            Report(
                text,
                jsonata,
                unknown.Position,
                unknown.Length,
                $"There is no variable ${unknown.Name} here: give it to the expression, new {{ {unknown.Name} = … }}"
            );
        }
        else if (states is not null)
        {
            Report(
                text,
                jsonata,
                states.Position,
                states.Length,
                "Of $states, only the context object can be read here: give other values to the expression as variables"
            );
        }
    }

    private void Report(IOperation text, string jsonata, int position, int length, string message) =>
        RawText.Report(context, text, jsonata, position, length, message);
}
