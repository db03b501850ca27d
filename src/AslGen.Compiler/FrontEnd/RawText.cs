using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Expressions of a query language that the author writes: a constant text, and the values that it reads.</summary>
internal static class RawText
{
    /// <summary>Reads the arguments of <c>Evaluate</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="language">What the text is.</param>
    /// <param name="expressions">Reads the values.</param>
    /// <returns>The text, its place, and the values; null after a refusal.</returns>
    public static (string Written, IOperation Text, EquatableArray<MemberValue> Values)? Read(
        IInvocationOperation call,
        string language,
        ExpressionReader expressions
    )
    {
        IOperation text = call.Arguments.First(argument => argument.Parameter?.Ordinal == 0).Value;
        IOperation given = WithoutConversion(call.Arguments.First(argument => argument.Parameter?.Ordinal == 1).Value);
        if (text.ConstantValue is not { HasValue: true, Value: string written })
        {
            expressions.Refuse(text, $"{language} that is not a constant");
            return null;
        }

        if (given.ConstantValue is { HasValue: true, Value: null })
        {
            return (written, text, []);
        }

        if (given is not IAnonymousObjectCreationOperation)
        {
            expressions.Refuse(given, $"What is no new anonymous object, for the values that {language} reads,");
            return null;
        }

        return (written, text, ((ObjectExpression)expressions.Read(given)).Members);
    }

    /// <summary>Reports what is wrong with the text, at the very characters where the literal has the text as it is; escapes would move them.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="text">The literal.</param>
    /// <param name="written">The text.</param>
    /// <param name="position">The place in the text.</param>
    /// <param name="length">How many characters.</param>
    /// <param name="message">What is wrong.</param>
    public static void Report(ReadingContext context, IOperation text, string written, int position, int length, string message)
    {
        string syntax = text.Syntax.ToString();
        int start = text.Syntax is LiteralExpressionSyntax ? syntax.IndexOf(written, StringComparison.Ordinal) : -1;
        int origin =
            start >= 0 && position >= 0 && written.Length > 0
                ? context.Origins.NumberOf(
                    text.Syntax,
                    new TextSpan(text.Syntax.SpanStart + start + Math.Min(position, written.Length - 1), Math.Max(1, length))
                )
                : context.Origins.NumberOf(text.Syntax);
        context.Sink.Report(RuleIds.RawExpression, origin, message);
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? WithoutConversion(conversion.Operand) : operation;
}
