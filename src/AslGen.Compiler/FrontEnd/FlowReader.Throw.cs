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
            case IObjectCreationOperation { Type: INamedTypeSymbol type } creation:
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

        ThrownConstructors? constructors = ThrownConstructors.Of(creation, _context, _expressions);
        ThrownMessage? message = constructors is null ? null : ThrownMessages.Read(type, constructors);
        if (message is null)
        {
            RefuseMessage(@throw, creation, type);
            return;
        }

        Expression? cause = message.Text is null ? null : WithoutToken(message.Text);
        ErrorSet errors = _context.Errors.ThrownAs(type);
        ErrorProperties properties = PropertiesOf(creation, constructors!, errors);
        bool isHandled = Throw(creation, type.Name, ErrorTypes.NameOf(type), errors, cause, message.Default, properties);
        if (isHandled && cause is null && message.Default is null)
        {
            _context.Report(
                RuleIds.ErrorHandling,
                creation,
                "This exception is caught in the workflow, and without a message nobody knows which it gets: give it one"
            );
        }
    }

    // The values of the properties that some handler may ask for, each computed once.
    private ErrorProperties PropertiesOf(IObjectCreationOperation creation, ThrownConstructors constructors, ErrorSet errors)
    {
        Dictionary<string, Expression> set = new(StringComparer.Ordinal);
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (
                initializer
                    is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
                && ErrorTypes.IsOwnProperty(property)
            )
            {
                set[property.Name] = _expressions.ReadToKeep(property.Name, value);
            }
            else
            {
                _context.Report(
                    RuleIds.ErrorHandling,
                    initializer,
                    "Only properties that the exception's own class declares can be set here: give all else to its constructor"
                );
            }
        }

        ThrownProperties reader = new(_context, creation, constructors, set);
        ErrorProperties properties = ErrorProperties.None;
        foreach (string name in _context.Errors.PropertyNames)
        {
            (bool isThere, Expression? value) = reader.Read(name);
            if (value is not null)
            {
                properties = properties with { Values = properties.Values.Add(name, WithoutToken(Keep(name, value))) };
            }
            else if (isThere)
            {
                properties = properties with { Unknown = properties.Unknown.Add(name, errors) };
            }
        }

        return properties;
    }

    private void RefuseMessage(IThrowOperation @throw, IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        if (@throw.Descendants().Any(part => part is IInvalidOperation))
        {
            _context.ReportBroken(@throw);
        }
        else if (_context.Sink.IsClean)
        {
            _context.Report(
                RuleIds.ErrorHandling,
                creation,
                $"The message that '{type.Name}' makes of this is not known here: give it a message that is not null, and nothing else"
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
    private bool Throw(
        IOperation creation,
        string state,
        string name,
        ErrorSet errors,
        Expression? cause,
        string? defaultCause,
        ErrorProperties? properties = null
    )
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

        RaisedError error = new(local, errors, null)
        {
            Thrown = new ThrownError(_label ?? state, name, cause, DetailOf(creation)),
            Properties = properties ?? ErrorProperties.None,
        };
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
