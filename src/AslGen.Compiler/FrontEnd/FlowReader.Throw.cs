using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content><c>throw</c>: to a handler of the same method that takes the exception, otherwise the end of the execution.</content>
internal sealed partial class FlowReader
{
    private void ReadThrow(IThrowOperation @throw)
    {
        int origin = _context.Origins.NumberOf(@throw.Syntax);
        IOperation? exception = @throw.Exception is IConversionOperation conversion ? conversion.Operand : @throw.Exception;
        switch (exception)
        {
            case null when _handled.Count > 0:
                Raise(_handled.Peek(), origin);
                break;
            case ILocalReferenceOperation { Local: var local } when _exceptions.TryGetValue(local, out RaisedError? caught):
                Raise(caught, origin);
                break;
            case IObjectCreationOperation { Type: INamedTypeSymbol type, Initializer: null } creation:
                ThrowNew(creation, type, origin);
                break;
            case null or IInvalidOperation:
                _context.ReportBroken(@throw);
                break;
            default:
                RefuseStatement(@throw);
                break;
        }
    }

    private void ThrowNew(IObjectCreationOperation creation, INamedTypeSymbol type, int origin)
    {
        if (type.Is("AslGen", "TaskFailedException"))
        {
            ThrowTaskFailed(creation, origin);
            return;
        }

        if (ErrorTypes.IsStateException(type))
        {
            _context.Report(
                RuleIds.ErrorHandling,
                creation,
                $"'{type.Name}' must not be derived from AslGen's exceptions: derive it from Exception"
            );
            return;
        }

        ThrownMessage? message = new ThrownMessages(_context, _expressions).Read(creation);
        if (message is null)
        {
            RefuseStatement(creation.Parent is IThrowOperation @throw ? @throw : creation.Parent!);
            return;
        }

        Expression? cause = message.Text is null ? null : WithoutToken(message.Text);
        bool isHandled = Throw(type.Name, ErrorTypes.NameOf(type), _context.Errors.ThrownAs(type), cause, message.Default, origin);
        if (isHandled && cause is null && message.Default is null)
        {
            _context.Report(
                RuleIds.ErrorHandling,
                creation,
                "This exception is caught in the workflow, and without a message nobody knows which it gets: give it one"
            );
        }
    }

    // An error of any name. What an exception type stands for is thrown as that, so that handlers for it get it.
    private void ThrowTaskFailed(IObjectCreationOperation creation, int origin)
    {
        IOperation? ArgumentFor(string name) =>
            creation
                .Arguments.FirstOrDefault(argument =>
                    argument.Parameter?.Name == name && argument.ArgumentKind != ArgumentKind.DefaultValue
                )
                ?.Value;

        if (ArgumentFor("error") is not { ConstantValue: { HasValue: true, Value: string name } } error)
        {
            _context.Report(RuleIds.ErrorHandling, ArgumentFor("error") ?? creation, "The name of an error must be a constant");
            return;
        }

        if (name.Length == 0 || name.StartsWith(ErrorNames.Prefix, StringComparison.Ordinal) || _context.Errors.IsOwn(name))
        {
            _context.Report(
                RuleIds.ErrorHandling,
                error,
                name.Length == 0 ? "The name of an error must not be empty"
                    : _context.Errors.IsOwn(name) ? $"The workflow catches '{name}' as an exception type: throw that"
                    : $"'{name}' is a name of Step Functions' own: names that start with 'States.' cannot be thrown"
            );
            return;
        }

        Expression? cause = ArgumentFor("cause") is { } given ? WithoutToken(_expressions.Read(given)) : null;
        cause = cause is NullLiteral ? null : cause;
        Throw(name, name, ErrorSet.Of([name]), cause, "", origin);
    }

    // Whether a handler gets it.
    private bool Throw(string state, string name, ErrorSet errors, Expression? cause, string? defaultCause, int origin)
    {
        Expression text = cause ?? new StringLiteral(defaultCause ?? "") { Kind = ValueKind.String };
        int local = _context.Locals.Add("error");
        Expression value = new ObjectExpression([
            new MemberValue("Error", new StringLiteral(name) { Kind = ValueKind.String }),
            new MemberValue("Cause", text),
        ])
        {
            Kind = ValueKind.Object,
            Origin = origin,
        };
        if (_frames.Count > 0)
        {
            _statements.Add(new AssignStatement(local, value));
        }

        RaisedError error = new(local, errors, null) { Thrown = new ThrownError(_label ?? state, name, cause) };
        ObjectExpression report = new([new MemberValue("errorMessage", error.Cause)]) { Kind = ValueKind.Object, Origin = origin };
        Raise(error with { Report = report }, origin);
        _label = null;
        return _statements is not [.., ThrowStatement];
    }
}
