using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>Methods of .NET that throw where an argument is not what it should be: <c>ArgumentNullException.ThrowIfNull</c>.</content>
internal sealed partial class FlowReader
{
    private const string NoValue = "Value cannot be null.";
    private const string NoText = "The value cannot be an empty string.";

    // Whether a call is one of them, which is then read.
    private bool TryReadGuard(IInvocationOperation call)
    {
        if (call is not { Arguments: [{ Value: var argument }, { Value.ConstantValue: { HasValue: true, Value: string name } }] })
        {
            return false;
        }

        INamedTypeSymbol type = call.TargetMethod.ContainingType;
        bool isNullGuard = type.Is("System", "ArgumentNullException") && call.TargetMethod.Name == "ThrowIfNull";
        bool isTextGuard = type.Is("System", "ArgumentException") && call.TargetMethod.Name == "ThrowIfNullOrEmpty";
        if (!isNullGuard && !isTextGuard)
        {
            return false;
        }

        Expression value = _expressions.ReadToKeep(
            "value",
            argument is IConversionOperation { IsImplicit: true } boxed ? boxed.Operand : argument
        );
        Guard(OperatorReader.NullTestOf(value), "ArgumentNullException", NoValue);
        if (isTextGuard && _isOpen)
        {
            StringLiteral empty = new("") { Kind = ValueKind.String };
            Guard(
                new BinaryExpression(BinaryOperator.Equal, value, empty) { Kind = ValueKind.Boolean, Origin = value.Origin },
                type.Name,
                NoText
            );
        }

        return true;

        void Guard(Expression condition, string error, string text) =>
            Branch(
                ChoiceName(argument),
                condition,
                () =>
                {
                    StringLiteral cause = new($"{text} (Parameter '{name}')") { Kind = ValueKind.String };
                    Throw(call, error, error, _context.Errors.ThrownByName(error), cause, defaultCause: null);
                },
                () => { }
            );
    }
}
