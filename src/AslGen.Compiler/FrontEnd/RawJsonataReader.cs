using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Jsonata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

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
        IOperation text = call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).Value;
        IOperation given = WithoutConversion(call.Arguments.First(argument => argument.Parameter?.Ordinal == 1).Value);
        if (text.ConstantValue is not { HasValue: true, Value: string jsonata })
        {
            return expressions.Refuse(text, "JSONata that is not a constant");
        }

        if (given is not IAnonymousObjectCreationOperation && given.ConstantValue is not { HasValue: true, Value: null })
        {
            return expressions.Refuse(given, "What is no new anonymous object, for the variables of JSONata,");
        }

        ObjectExpression variables =
            given is IAnonymousObjectCreationOperation ? (ObjectExpression)expressions.Read(given) : new ObjectExpression([]);
        Check(jsonata, text, variables.Members.Select(member => member.Name).ToArray());
        return new RawJsonata(jsonata, variables.Members)
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

    // At the very characters where the literal has the text as it is; escapes would move them.
    private void Report(IOperation text, string jsonata, int position, int length, string message)
    {
        string written = text.Syntax.ToString();
        int start = text.Syntax is LiteralExpressionSyntax ? written.IndexOf(jsonata, StringComparison.Ordinal) : -1;
        int origin =
            start >= 0 && position >= 0 && jsonata.Length > 0
                ? context.Origins.NumberOf(
                    text.Syntax,
                    new TextSpan(text.Syntax.SpanStart + start + Math.Min(position, jsonata.Length - 1), Math.Max(1, length))
                )
                : context.Origins.NumberOf(text.Syntax);
        context.Sink.Report(RuleIds.RawExpression, origin, message);
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? WithoutConversion(conversion.Operand) : operation;
}
