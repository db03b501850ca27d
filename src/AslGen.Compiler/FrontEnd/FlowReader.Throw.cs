using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content><c>throw</c>: to a handler of the same method that takes the exception, otherwise the end of the execution.</content>
internal sealed partial class FlowReader
{
    /// <inheritdoc />
    public Expression ReadThrow(IThrowOperation @throw)
    {
        if (_isOpen)
        {
            Throw(@throw);
        }

        _isOpen = false;
        return new NullLiteral();
    }

    private void Throw(IThrowOperation @throw)
    {
        int origin = _context.Origins.NumberOf(@throw.Syntax);
        IOperation? exception = @throw.Exception is IConversionOperation conversion ? conversion.Operand : @throw.Exception;
        switch (exception)
        {
            case null when _handled.Count > 0:
                Raise(_handled.Peek(), origin);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when _expressions.FindError(exception) is { } caught:
                Raise(caught, origin);
                break;
            case IObjectCreationOperation { Type: INamedTypeSymbol type, Initializer: null } creation:
                ThrowNew(@throw, creation, type);
                break;
            case null or IInvalidOperation:
                _context.ReportBroken(@throw);
                break;
            default:
                RefuseStatement(@throw);
                break;
        }
    }

    private void ThrowNew(IThrowOperation @throw, IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        if (type.Is("AslGen", "TaskFailedException"))
        {
            ThrowTaskFailed(creation);
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
            RefuseStatement(@throw);
            return;
        }

        Expression? cause = message.Text is null ? null : WithoutToken(message.Text);
        bool isHandled = Throw(creation, type.Name, ErrorTypes.NameOf(type), _context.Errors.ThrownAs(type), cause, message.Default);
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
    private void ThrowTaskFailed(IObjectCreationOperation creation)
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
        Throw(creation, name, name, ErrorSet.Of([name]), cause, "");
    }

    // Whether a handler gets it.
    private bool Throw(IOperation creation, string state, string name, ErrorSet errors, Expression? cause, string? defaultCause)
    {
        int origin = _context.Origins.NumberOf(PlaceOf(creation));
        Expression text = cause ?? new StringLiteral(defaultCause ?? "") { Kind = ValueKind.String };
        int local = _context.Locals.Add("failure");
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

        RaisedError error = new(local, errors, null) { Thrown = new ThrownError(_label ?? state, name, cause, DetailOf(creation)) };
        ObjectExpression report = new([new MemberValue("errorMessage", error.Cause)]) { Kind = ValueKind.Object, Origin = origin };
        Raise(error with { Report = report }, origin);
        _label = null;
        return _statements is not [.., ThrowStatement];
    }

    // The 'throw', or the expression that has no value where it fails.
    private static SyntaxNode PlaceOf(IOperation creation) =>
        creation is IObjectCreationOperation ? creation.Syntax.Parent! : creation.Syntax;

    private static string DetailOf(IOperation creation) =>
        creation.Syntax is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            ? SourceWords.OneLine(arguments.ToString())
            : "";
}
