using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads what expressions ask of caught exceptions: their data and their types.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads everything else.</param>
/// <param name="scope">What names stand for.</param>
internal sealed class ErrorReader(ReadingContext context, ExpressionReader expressions, Scope scope)
{
    /// <summary>Reads a property of an exception.</summary>
    /// <param name="reference">The property.</param>
    /// <returns>The value; after a refusal, something to go on with.</returns>
    public Expression Read(IPropertyReferenceOperation reference)
    {
        // What is asked of another exception, such as the inner one, is refused there.
        if (reference.Instance is IPropertyReferenceOperation inner && ErrorTypes.IsException(inner.Type))
        {
            return Read(inner);
        }

        return reference.Instance is null ? RefuseProperty(reference)
            : Find(reference.Instance) is { } error ? ReadOf(error, reference)
            : RefuseValue(reference.Instance);
    }

    /// <summary>Reads a call on an exception.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The value; after a refusal, something to go on with.</returns>
    public Expression Read(IInvocationOperation call)
    {
        if (Find(call.Arguments[0].Value) is not { } error)
        {
            return RefuseValue(call.Arguments[0].Value);
        }

        return call.TargetMethod.Name switch
        {
            "GetError" => error.Error with { Origin = context.Origins.NumberOf(call.Syntax) },
            "GetCause" => error.Cause with { Origin = context.Origins.NumberOf(call.Syntax) },
            _ => expressions.Refuse(call, OperationNames.Of(call)),
        };
    }

    /// <summary>Reads <c>is</c> with a type.</summary>
    /// <param name="operation">The test.</param>
    /// <returns>Whether it matches; after a refusal, something to go on with.</returns>
    public Expression Read(IIsTypeOperation operation) =>
        Find(operation.ValueOperand) is { } error ? IsOf(error, operation.TypeOperand, operation) : RefuseValue(operation.ValueOperand);

    /// <summary>The error that an exception's name stands for.</summary>
    /// <param name="operation">The exception.</param>
    /// <returns>The error, or null for what is no caught exception.</returns>
    public RaisedError? Find(IOperation operation)
    {
        IOperation value = operation;
        List<IConversionOperation> casts = [];
        while (value is IConversionOperation { OperatorMethod: null, IsTryCast: false } or IParenthesizedOperation)
        {
            casts.AddRange(value is IConversionOperation { IsImplicit: false } cast ? [cast] : []);
            value = value.ChildOperations.First();
        }

        ISymbol? name = value switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
        if (name is null || scope.Find(name) is null || !context.Caught.TryGetValue(name, out RaisedError? error))
        {
            return null;
        }

        foreach (IConversionOperation cast in casts.Where(cast => !IsAsked(cast, name)))
        {
            if (!error.Known.Except(context.Errors.SetOf(cast.Type)).IsEmpty)
            {
                context.Report(
                    RuleIds.ErrorHandling,
                    cast,
                    $"This cast can fail, which a workflow would not notice: ask with '{name.Name} is {cast.Type!.Name} name', and take that name"
                );
            }
        }

        return error;
    }

    // Whether a cast stands where the exception has been asked for that type.
    private static bool IsAsked(IConversionOperation cast, ISymbol name)
    {
        for (IOperation part = cast; part.Parent is { } around; part = around)
        {
            IOperation? condition = around switch
            {
                IConditionalOperation conditional when conditional.WhenTrue == part => conditional.Condition,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when both.RightOperand == part =>
                    both.LeftOperand,
                _ => null,
            };
            if (condition is not null && Asks(condition))
            {
                return true;
            }
        }

        return false;

        bool Asks(IOperation condition) =>
            condition switch
            {
                IParenthesizedOperation parenthesized => Asks(parenthesized.Operand),
                IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => Asks(both.LeftOperand)
                    || Asks(both.RightOperand),
                IIsTypeOperation test => IsOf(test.ValueOperand) && IsCast(test.TypeOperand),
                IIsPatternOperation test => IsOf(test.Value) && IsCast(test.Pattern.NarrowedType),
                _ => false,
            };

        bool IsOf(IOperation value) =>
            SymbolEqualityComparer.Default.Equals(
                value switch
                {
                    ILocalReferenceOperation local => local.Local,
                    IParameterReferenceOperation parameter => parameter.Parameter,
                    _ => null,
                },
                name
            );

        bool IsCast(ITypeSymbol type) => type.SelfAndBases().Any(candidate => SymbolEqualityComparer.Default.Equals(candidate, cast.Type));
    }

    /// <summary>Refuses an exception that is taken for a value.</summary>
    /// <param name="operation">The exception.</param>
    /// <returns>Something to go on with.</returns>
    public Expression RefuseValue(IOperation operation) =>
        Refuse(
            operation,
            "An exception is no value in a workflow: pass on its data, Error and Cause of a StateException, GetError() and GetCause() of others"
        );

    /// <summary>Says what error a name stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="error">The error.</param>
    public void Bind(ISymbol name, RaisedError error)
    {
        context.Caught[name] = error;
        scope.Bind(name, error.Value);
    }

    /// <summary>Reads a pattern that an exception is held against.</summary>
    /// <param name="error">What the exception stands for.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Whether it matches; after a refusal, something to go on with.</returns>
    public Expression ReadPattern(RaisedError error, IPatternOperation pattern)
    {
        Expression condition = pattern switch
        {
            IDiscardPatternOperation => new BooleanLiteral(true),
            IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } => new BooleanLiteral(false),
            ITypePatternOperation type => IsOf(error, type.MatchedType, type),
            INegatedPatternOperation negated => new NotExpression(ReadPattern(error, negated.Pattern)),
            IBinaryPatternOperation both => new BinaryExpression(
                both.OperatorKind == BinaryOperatorKind.And ? BinaryOperator.And : BinaryOperator.Or,
                ReadPattern(error, both.LeftPattern),
                ReadPattern(
                    both.OperatorKind == BinaryOperatorKind.And ? Narrowed(error, both.LeftPattern.NarrowedType) : error,
                    both.RightPattern
                )
            ),
            IDeclarationPatternOperation declaration => Declared(
                declaration.DeclaredSymbol,
                declaration.MatchesNull ? error : Narrowed(error, declaration.MatchedType!),
                declaration.MatchesNull ? new BooleanLiteral(true) : IsOf(error, declaration.MatchedType!, declaration)
            ),
            IRecursivePatternOperation { DeconstructionSubpatterns.Length: 0 } recursive => ReadRecursive(error, recursive),
            _ => expressions.Refuse(pattern, "This pattern"),
        };
        return condition with { Kind = ValueKind.Boolean, Origin = context.Origins.NumberOf(pattern.Syntax) };
    }

    private Expression ReadRecursive(RaisedError error, IRecursivePatternOperation pattern)
    {
        RaisedError narrowed = Narrowed(error, pattern.MatchedType);
        Expression condition = Declared(pattern.DeclaredSymbol, narrowed, IsOf(error, pattern.MatchedType, pattern));
        foreach (IPropertySubpatternOperation member in pattern.PropertySubpatterns)
        {
            Expression part = member.Member is IPropertyReferenceOperation property
                ? expressions.ReadPattern(ReadOf(narrowed, property), member.Pattern)
                : expressions.Refuse(member, "This pattern");
            condition = condition is BooleanLiteral { Value: true }
                ? part
                : new BinaryExpression(BinaryOperator.And, condition, part) { Kind = ValueKind.Boolean };
        }

        return condition;
    }

    // What is known of an exception where it is of a type.
    private RaisedError Narrowed(RaisedError error, ITypeSymbol type) =>
        error with
        {
            Known = error.Known.And(context.Errors.SetOf(type)),
            Thrown = null,
        };

    private Expression Declared(ISymbol? name, RaisedError error, Expression condition)
    {
        if (name is not null)
        {
            Bind(name, error);
        }

        return condition;
    }

    private Expression ReadOf(RaisedError error, IPropertyReferenceOperation reference)
    {
        int origin = context.Origins.NumberOf(reference.Syntax);
        return reference.Property.Name switch
        {
            "Error" when ErrorTypes.IsStateException(reference.Property.ContainingType) => error.Error with { Origin = origin },
            "Cause" when ErrorTypes.IsStateException(reference.Property.ContainingType) => error.Cause with { Origin = origin },

            // In source it can be anything.
            "Message" when !reference.Property.Locations.Any(location => location.IsInSource) => ReadMessage(error, reference, origin),
            _ when ErrorTypes.IsOwnProperty(reference.Property) => ReadOwn(
                error with
                {
                    Known = error.Known.And(context.Errors.SetOf(reference.Property.ContainingType)),
                },
                reference,
                origin
            ),
            _ => RefuseProperty(reference),
        };
    }

    // A property that the exception's own class declares.
    private Expression ReadOwn(RaisedError error, IPropertyReferenceOperation reference, int origin)
    {
        IPropertySymbol property = reference.Property;
        Expression value =
            ProblemOf(error, property) is { } problem ? Refuse(reference, $"'{property.Name}' {problem}")
            : error.Properties.Values.TryGetValue(property.Name, out Expression? known) ? known
            : new NullLiteral();
        return value with { Kind = JsonKinds.Of(property.Type), IsNullable = Nullability.IsNullable(reference), Origin = origin };
    }

    // Why the value of a property is not known, and what to write instead; null where it is known.
    private string? ProblemOf(RaisedError error, IPropertySymbol property)
    {
        if (JsonObjectShape.HasCode(property))
        {
            return "is computed by code, which is not known to a workflow: compute it here";
        }

        if (error.Properties.Unknown.TryGetValue(property.Name, out ErrorSet? unknown) && !error.Known.And(unknown).IsEmpty)
        {
            return "is not known, because the constructor of an exception that is thrown here does more than assign what it is given: set it "
                + "in an initializer, 'new T(…) { … }'";
        }

        if (!context.Errors.ThrowsWith(property))
        {
            return "is known only of exceptions that the workflow throws itself, because a state that fails says no more than a name and a "
                + "cause: read Message or GetCause(), with JsonSerializer.Deserialize where that is JSON text";
        }

        return error.Known.And(error.Properties.OfStates).IsEmpty || Nullability.IsNullable(property.Type)
            ? null
            : "is known where the workflow throws the exception itself, but a state can fail with its name too, and says no more than a name "
                + "and a cause: make the property nullable, and there it is null, or throw it in a 'try' block without states";
    }

    private Expression ReadMessage(RaisedError error, IOperation place, int origin) =>
        error.Report is { } report
            ? new MemberAccess(report, "errorMessage") { Kind = ValueKind.String, Origin = origin }
            : Refuse(
                place,
                "The message is not known here, because branches that fail in different ways say differently what has happened: "
                    + "use Error and Cause (GetError() and GetCause())"
            );

    private Expression IsOf(RaisedError error, ITypeSymbol type, IOperation place)
    {
        if (!ErrorTypes.IsException(type) && type.SpecialType != SpecialType.System_Object)
        {
            context.Report(
                RuleIds.ErrorHandling,
                place,
                $"Which exceptions are a '{type.Name}' is not known to a workflow, which knows errors by the names of classes: ask for these"
            );
            return new BooleanLiteral(false);
        }

        ErrorSet errors = context.Errors.SetOf(type);
        return errors.Listed is { } names ? context.Errors.IsOneOf(error.Error, names) ?? new BooleanLiteral(false)
            : context.Errors.IsOneOf(error.Error, errors.Missing!) is { } others ? new NotExpression(others) { Kind = ValueKind.Boolean }
            : new BooleanLiteral(true);
    }

    private Expression RefuseProperty(IPropertyReferenceOperation reference) =>
        Refuse(
            reference,
            $"'{reference.Property.Name}' of an exception is not known to a workflow, because a state that fails says only what has happened: "
                + "read Message, GetError() and GetCause(), Error and Cause of a StateException, and the properties of an exception's own class"
        );

    private Expression Refuse(IOperation place, string problem)
    {
        context.Report(RuleIds.ErrorHandling, place, problem);
        return new StringLiteral("") { Kind = ValueKind.String };
    }
}
