using System.Runtime.CompilerServices;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads C# expressions into the program's expressions. What it does not know it refuses, at its place.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="scope">What names stand for.</param>
/// <param name="flow">Takes the states that the expression awaits; null where awaits cannot be.</param>
/// <param name="isInLambda">Whether the expression is a lambda's.</param>
internal sealed class ExpressionReader(ReadingContext context, Scope scope, IFlowStatements? flow, bool isInLambda = false)
{
    private const int LongestEmptyArray = 1_000;

    /// <summary>Reads an expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression Read(IOperation operation)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Expression expression = ReadCore(operation);
        if (expression.IsNullable && operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression))
        {
            // With '!', the author answers for it.
            expression = expression with
            {
                IsNullable = false,
            };
        }

        if (expression.Words.Length == 0 && AskedIn(operation) is { } asked && !expression.IsPath)
        {
            expression = expression with { Words = SourceWords.Question(asked.Syntax) };
        }

        return expression.Origin >= 0 ? expression : expression with { Origin = context.Origins.NumberOf(operation.Syntax) };
    }

    // What decides which value it is.
    private static IOperation? AskedIn(IOperation operation) =>
        operation switch
        {
            { ConstantValue.HasValue: true } => null,
            IConditionalOperation conditional => conditional.Condition,
            ICoalesceOperation coalesce => coalesce.Value,
            IConditionalAccessOperation access => access.Operation,
            ISwitchExpressionOperation @switch => @switch.Value,
            { Type.SpecialType: SpecialType.System_Boolean } and (IBinaryOperation or IUnaryOperation or IIsPatternOperation) => operation,
            _ => null,
        };

    /// <summary>Reads a value that may be used more than once.</summary>
    /// <param name="name">What the value is called.</param>
    /// <param name="operation">The value.</param>
    /// <returns>The value, or a local that has it where it must not be computed twice.</returns>
    public Expression ReadToKeep(string name, IOperation operation)
    {
        Expression value = Read(operation);
        return flow?.Keep(name, value) ?? value;
    }

    /// <summary>Reads the value that a compound assignment assigns.</summary>
    /// <param name="operation">The assignment.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadCompound(ICompoundAssignmentOperation operation) =>
        new OperatorReader(context, this, flow).ReadCompound(operation);

    /// <summary>Reads the value that <c>++</c> or <c>--</c> assigns.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadIncrement(IIncrementOrDecrementOperation operation) =>
        new OperatorReader(context, this, flow).ReadIncrement(operation);

    /// <summary>Reads a comparison of a value that is read already.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">What it is compared to.</param>
    /// <returns>The comparison.</returns>
    public Expression ReadEquality(Expression left, IOperation right) => new OperatorReader(context, this, flow).ReadEquality(left, right);

    /// <summary>Reads what patterns are held against.</summary>
    /// <param name="operation">A value, or the name of a caught exception.</param>
    /// <returns>The subject; after a refusal, something to go on with.</returns>
    public PatternSubject ReadSubject(IOperation operation)
    {
        if (!IsCaught(operation))
        {
            Expression value = ReadToKeep("value", operation);
            return new PatternSubject(pattern => ReadPattern(value, pattern), constant => ReadEquality(value, constant));
        }

        if (Errors.Find(operation) is not { } error)
        {
            Expression refused = Errors.RefuseValue(operation);
            return new PatternSubject(_ => refused, _ => refused);
        }

        // No exception that was caught is null, and no other constant is one.
        return new PatternSubject(
            pattern => Errors.ReadPattern(error, pattern),
            _ => new BooleanLiteral(false) { Kind = ValueKind.Boolean }
        );
    }

    /// <summary>Reads a pattern that a value is held against.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Whether it matches.</returns>
    public Expression ReadPattern(Expression value, IPatternOperation pattern) => new PatternReader(context, this).Read(value, pattern);

    /// <summary>Reads a member of a value that is held against a pattern.</summary>
    /// <param name="value">The value.</param>
    /// <param name="member">The member.</param>
    /// <returns>The member's value; after a refusal, something to go on with.</returns>
    public Expression ReadMemberOf(Expression value, IOperation member)
    {
        context.PatternInputs.Push(value);
        Expression read = Read(member);
        context.PatternInputs.Pop();
        return read;
    }

    /// <summary>Refuses an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="what">What it is, as the message names it.</param>
    /// <returns>Something to go on with.</returns>
    public Expression Refuse(IOperation operation, string what)
    {
        context.Report(RuleIds.UnsupportedExpression, operation, what);
        return new NullLiteral();
    }

    private Expression ReadCore(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return operation.Type is { TypeKind: TypeKind.Enum } @enum && constant is not null
                ? JsonEnums.ReadConstant(@enum, constant) ?? Refuse(operation, "This value of an enum with a converter of its own")
                : ReadConstant(operation, constant);
        }

        if (PointsInTime.Read(operation) is { } time)
        {
            return time;
        }

        return operation switch
        {
            ILocalReferenceOperation
            or IParameterReferenceOperation
            or IObjectCreationOperation when ErrorTypes.IsException(operation.Type) => Errors.RefuseValue(operation),
            IIsTypeOperation test when IsCaught(test.ValueOperand) => Errors.Read(test),
            IInvocationOperation call when call.TargetMethod.ContainingType.Is("AslGen", "ExceptionExtensions") => Errors.Read(call),
            IPropertyReferenceOperation property when ErrorTypes.IsException(property.Property.ContainingType) => Errors.Read(property),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
            IConversionOperation conversion => ReadConversion(conversion),
            ILocalReferenceOperation local => ReadName(local, local.Local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IPropertyReferenceOperation property => ReadProperty(property),
            IFieldReferenceOperation field => ReadField(field),
            IArrayElementReferenceOperation { Indices: [var index] } element => new CollectionReader(context, this).ReadItem(
                element,
                element.ArrayReference,
                index
            ),
            IImplicitIndexerReferenceOperation { Instance.Type.SpecialType: SpecialType.System_String } indexer => new MemberReader(
                context,
                this
            ).Read(indexer),
            IImplicitIndexerReferenceOperation element => new CollectionReader(context, this).ReadItem(
                element,
                element.Instance,
                element.Argument
            ),
            ITranslatedQueryOperation query => Read(query.Operation),
            IAnonymousObjectCreationOperation anonymous => ReadAnonymousObject(anonymous),
            IObjectCreationOperation creation => new MemberReader(context, this).Read(creation)
                ?? new ObjectReader(context, this).Read(creation),
            IWithOperation with => ReadWith(with),
            ITupleOperation tuple => new ArrayExpression(tuple.Elements.Select(Read).ToEquatableArray()) { Kind = ValueKind.Array },
            IArrayCreationOperation { Initializer: { } initializer } => ReadArray(operation, initializer.ElementValues),
            IArrayCreationOperation { Initializer: null, DimensionSizes: [var size] } array => ReadEmptyArray(array, size),
            ICollectionExpressionOperation { Elements.IsEmpty: true, Type: { } type } when JsonKinds.IsDictionary(type) =>
                new ObjectExpression([]) { Kind = ValueKind.Object },
            ICollectionExpressionOperation collection => ReadArray(operation, collection.Elements),
            IInterpolatedStringOperation text => Texts.Read(text, isInvariant: false),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Texts.Read(sum),
            IBinaryOperation binary => new OperatorReader(context, this, flow).Read(binary),
            ITupleBinaryOperation tuples => new TupleComparison(context, this).Read(tuples),
            IUnaryOperation unary => new OperatorReader(context, this, flow).Read(unary),
            IConditionalOperation { Type: not null } conditional => new OperatorReader(context, this, flow).Read(conditional),
            ISwitchExpressionOperation @switch => new SwitchExpressionReader(context, this, flow).Read(@switch),
            ICoalesceOperation coalesce => new OperatorReader(context, this, flow).Read(coalesce),
            IConditionalAccessOperation access => new OperatorReader(context, this, flow).Read(access),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } when context.PatternInputs.Count > 0 =>
                context.PatternInputs.Peek(),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                when context.Helpers.This is { } value => value,
            IConditionalAccessInstanceOperation when context.ConditionalTargets.Count > 0 => context.ConditionalTargets.Peek(),
            IIsPatternOperation pattern => ReadSubject(pattern.Value).Match(pattern.Pattern),
            IInvocationOperation call when flow is not null && context.Steps.IsFlow(call) => flow.ReadCall(call),
            IInvocationOperation call when context.Helpers.IsHelper(call) && !HelperMethods.IsAwaited(call.TargetMethod) =>
                new PureMethodReader(context, scope, this, flow).Read(call),
            IThrowOperation @throw when flow is not null => flow.ReadThrow(@throw),
            IAssignmentOperation or IIncrementOrDecrementOperation when flow is not null => flow.ReadAssignment(operation),
            IInvocationOperation call => new MemberReader(context, this).Read(call),
            IAwaitOperation await when flow is not null => flow.ReadAwait(await),
            IDelegateCreationOperation { Target: IMethodReferenceOperation } => Refuse(
                operation,
                "A method as a function (write a lambda)"
            ),
            IInvalidOperation => Broken(operation),
            _ when operation.Type?.TypeKind == TypeKind.Error || operation.Kind == OperationKind.None => RefuseUnlessBroken(operation),
            _ => Refuse(operation, OperationNames.Of(operation)),
        };
    }

    /// <summary>The error that an exception's name stands for.</summary>
    /// <param name="operation">The exception.</param>
    /// <returns>The error, or null for what is no caught exception.</returns>
    public RaisedError? FindError(IOperation operation) => Errors.Find(operation);

    /// <summary>Says what error an exception's name stands for.</summary>
    /// <param name="name">The name.</param>
    /// <param name="error">The error.</param>
    public void BindError(ISymbol name, RaisedError error) => Errors.Bind(name, error);

    /// <summary>Lets a parameter stand for a caught exception that it is given.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="argument">What it is given.</param>
    /// <returns>Whether that is a caught exception; otherwise it is a value like others.</returns>
    public bool TryBindError(IParameterSymbol parameter, IOperation argument)
    {
        if (!ErrorTypes.IsException(parameter.Type) || Errors.Find(argument) is not { } error)
        {
            return false;
        }

        Errors.Bind(parameter, error);
        return true;
    }

    private ErrorReader Errors => new(context, this, scope);

    private TextParts Texts => new(context, this);

    private static bool IsCaught(IOperation operation) => ErrorTypes.IsException(operation.Type);

    private Expression ReadConstant(IOperation operation, object? value)
    {
        switch (value)
        {
            case null:
                return new NullLiteral();
            case bool boolean:
                return new BooleanLiteral(boolean) { Kind = ValueKind.Boolean };
            case string text:
                if (TaskTokens.IsToken(text))
                {
                    context.Report(RuleIds.TokenAsString, operation);
                }

                return new StringLiteral(text) { Kind = ValueKind.String };
            case char character:
                return new StringLiteral(character.ToString()) { Kind = ValueKind.String };
            case float or double when double.IsNaN(Convert.ToDouble(value)) || double.IsInfinity(Convert.ToDouble(value)):
                return Refuse(operation, "A number that is infinite or not a number");
            case IFormattable number:
                return Number(number);
            default:
                return Refuse(operation, "A constant of this type");
        }

        Expression Number(IFormattable number) =>
            new NumberLiteral(number.ToString(number is double or float ? "R" : null, System.Globalization.CultureInfo.InvariantCulture))
            {
                Kind = JsonKinds.Of(operation.Type),
            };
    }

    private Expression ReadConversion(IConversionOperation conversion)
    {
        if (conversion.Operand is IThrowOperation)
        {
            return Read(conversion.Operand);
        }

        if (AwsSdkTypes.IsConstants(conversion.Type) && conversion.Operand.Type?.SpecialType == SpecialType.System_String)
        {
            return Read(conversion.Operand);
        }

        if (
            conversion is { OperatorMethod: not null, Operand.Type.SpecialType: SpecialType.System_DateTime }
            && conversion.Type.Is("System", "DateTimeOffset")
        )
        {
            return PointsInTime.Read(conversion.Operand) is null
                ? new MemberCall(DateTimeMembers.ToOffset, [Read(conversion.Operand)]) { Kind = ValueKind.String }
                : Refuse(conversion.Operand, "A DateTime of the machine's time zone as a DateTimeOffset (add DateTimeKind.Utc)");
        }

        ITypeSymbol? from = JsonKinds.WithoutNullable(conversion.Operand.Type);
        ITypeSymbol? to = JsonKinds.WithoutNullable(conversion.Type);
        if (IsOtherSequence(from, to) && conversion.OperatorMethod is null)
        {
            return new CollectionReader(context, this).ReadItems(conversion.Operand);
        }

        // Behind another type nobody would see what must not become JSON.
        if (JsonKinds.IsInternal(from) && !JsonKinds.IsInternal(to))
        {
            return ReadMember(conversion.Operand);
        }

        bool keepsValue =
            conversion is { OperatorMethod: null, IsTryCast: false }
            && (
                conversion.IsImplicit
                || conversion.Conversion.IsImplicit
                || conversion.Conversion.IsIdentity
                || SymbolEqualityComparer.Default.Equals(from, to)
            )
            && KeepsNumber(from, to)
            && KeepsMembers(from, to);
        if (
            keepsValue
            && conversion.Type is { IsValueType: true }
            && IsNullableValue(conversion.Operand.Type)
            && !IsNullableValue(conversion.Type)
        )
        {
            return ReadValueOf(conversion.Operand);
        }

        return keepsValue ? Read(conversion.Operand)
            : conversion.OperatorMethod is null
                ? new OperatorReader(context, this, flow).ReadNumberConversion(conversion)
                    ?? Refuse(conversion, $"The conversion to {Display(conversion.Type)}")
            : Refuse(conversion, $"The conversion to {Display(conversion.Type)}");
    }

    private static bool IsNullableValue(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    // What is an object or a text in JSON, and the sequence of its items to C#.
    private static bool IsOtherSequence(ITypeSymbol? from, ITypeSymbol? to) =>
        from is not null
        && to is not null
        && JsonKinds.Of(to) == ValueKind.Array
        && JsonKinds.Of(from) is not (ValueKind.Array or ValueKind.Unknown);

    // C# converts a character to its number, and rounds where a floating-point number has fewer digits or other ones.
    private static bool KeepsNumber(ITypeSymbol? from, ITypeSymbol? to) =>
        from?.SpecialType switch
        {
            SpecialType.System_Char => JsonKinds.Of(to) is not (ValueKind.Integer or ValueKind.Number),
            SpecialType.System_Single => to?.SpecialType != SpecialType.System_Double,
            SpecialType.System_Int64 or SpecialType.System_UInt64 => to?.SpecialType
                is not (SpecialType.System_Single or SpecialType.System_Double),
            SpecialType.System_Int32 or SpecialType.System_UInt32 => to?.SpecialType != SpecialType.System_Single,
            _ => true,
        };

    // As its base type or interface, System.Text.Json writes an object without the members that only the type itself has.
    private static bool KeepsMembers(ITypeSymbol? from, ITypeSymbol? to) =>
        from is null
        || to is null
        || JsonKinds.Of(to) != ValueKind.Object
        || JsonKinds.IsDictionary(to)
        || SymbolEqualityComparer.Default.Equals(from, to);

    private Expression ReadName(IOperation reference, ISymbol symbol) =>
        scope.Find(symbol) is { } value
            ? value with
            {
                Origin = context.Origins.NumberOf(reference.Syntax),
                // C# may know better of a local than what it was made of says.
                IsNullable = value.IsNullable && (reference is not ILocalReferenceOperation || Nullability.IsNullable(reference)),
            }
            : Unknown(reference);

    // A name that stands for nothing: its declaration was refused, or the C# is broken.
    private Expression Unknown(IOperation reference) => !context.Sink.IsClean ? new NullLiteral() : Broken(reference);

    private Expression ReadParameter(IParameterReferenceOperation reference)
    {
        if (scope.Find(reference.Parameter) is not null)
        {
            return ReadName(reference, reference.Parameter);
        }

        return context.Parameters.Find(reference.Parameter) is { } parameter ? ReadDeployTime(reference, parameter) : Unknown(reference);
    }

    private Expression ReadDeployTime(IOperation reference, IParameterSymbol parameter) =>
        DeployTimeParameters.IsPlainValue(parameter.Type)
            ? new DeployTimeReference(DeployTimeParameters.PlaceholderName(parameter, "")) { Kind = JsonKinds.Of(parameter.Type) }
        : DeployTimeParameters.IsResource(parameter.Type) ? Refuse(reference, $"'{parameter.Name}' as a value (take one of its properties)")
        : RefusedParameter();

    private Expression ReadProperty(IPropertyReferenceOperation reference)
    {
        IPropertySymbol property = reference.Property;
        if (StatePlaces.IsOfState(property) && !StatePlaces.IsKnown(reference))
        {
            return Refuse(
                reference,
                $"'Context.State.{property.Name}' here, where nothing says which state it is of (read it in a [State] method, in the "
                    + "condition of an 'if' or a loop, or in Flow.WaitUntil)"
            );
        }

        if (KnownValues.Find(property) is { } known)
        {
            return known;
        }

        if (context.Parameters.Find(property) is { } own)
        {
            return ReadDeployTime(reference, own);
        }

        if (DeployTimeResource(reference.Instance) is { } parameter)
        {
            return DeployTimeParameters.SuffixOf(parameter.Type, property.Name) is { } suffix
                    ? new DeployTimeReference(DeployTimeParameters.PlaceholderName(parameter, suffix)) { Kind = ValueKind.String }
                : DeployTimeParameters.IsResource(parameter.Type) ? Refuse(reference, $"'{property.Name}' of a resource")
                : RefusedParameter();
        }

        if (new CollectionReader(context, this).ReadIndexer(reference) is { } item)
        {
            return item;
        }

        if (new MemberReader(context, this).Read(reference) is { } member)
        {
            return member;
        }

        if (property.IsIndexer)
        {
            return Refuse(reference, "This indexer");
        }

        if (context.Helpers.IsComputed(property) && !ErrorTypes.IsException(property.ContainingType))
        {
            return new PureMethodReader(context, scope, this, flow).Read(reference);
        }

        if (reference.Instance is null)
        {
            return Refuse(reference, $"The static property '{property.Name}'");
        }

        if (IsNullableValue(property.ContainingType))
        {
            return property.Name == "Value"
                ? ReadValueOf(reference.Instance)
                : new NotExpression(new NullTest(Read(reference.Instance)) { Kind = ValueKind.Boolean }) { Kind = ValueKind.Boolean };
        }

        return IsData(property)
            ? WithType(new MemberAccess(Read(reference.Instance), context.Names.NameOf(property)), reference)
            : Refuse(reference, $"'{Display(property.ContainingType)}.{property.Name}'");
    }

    // C# throws where there is none; Step Functions would go on with null, or leave the member out.
    private Expression ReadValueOf(IOperation nullable)
    {
        Expression value = Read(nullable);
        return Nullability.IsKnownNotNull(nullable)
            ? value with
            {
                IsNullable = false,
            }
            : new MemberCall(NullMembers.Value, [value]) { Kind = value.Kind, Origin = value.Origin };
    }

    // A parameter that can be none has its finding where it is declared.
    private static NullLiteral RefusedParameter() => new();

    /// <summary>Says what a name stands for that an expression declares.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What it stands for.</param>
    public void Bind(ISymbol name, Expression value) => scope.Bind(name, value);

    /// <summary>The constructor parameter that an expression is, where that is a resource.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The parameter, or null.</returns>
    public IParameterSymbol? DeployTimeResource(IOperation? operation)
    {
        ISymbol? symbol = operation switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member => member.Member,
            _ => null,
        };
        return symbol is not null && context.Parameters.Find(symbol) is { } found && !DeployTimeParameters.IsPlainValue(found.Type)
            ? found
            : null;
    }

    // A property that System.Text.Json writes and reads: not one that code computes, such as string.Length.
    private static bool IsData(IPropertySymbol property) =>
        JsonKinds.Of(property.ContainingType) == ValueKind.Object
        && !JsonKinds.IsDictionary(property.ContainingType)
        && property.DeclaredAccessibility == Accessibility.Public
        && JsonObjectShape.ConditionOf(property)
            is not (JsonObjectShape.IgnoreCondition.Always or JsonObjectShape.IgnoreCondition.WhenReading)
        && !JsonObjectShape.HasConverter(property.ContainingType)
        && !JsonObjectShape.HasConverter(property)
        && !JsonObjectShape.HasCode(property)
        && JsonObjectShape.IsRead(property)
        && !(AwsSdkTypes.IsStructure(property.ContainingType) && AwsSdkTypes.NameOf(property) is null)
        && !JsonKinds.IsTuple(property.Type);

    private Expression ReadField(IFieldReferenceOperation reference)
    {
        if (context.Parameters.Find(reference.Field) is { } parameter)
        {
            return ReadDeployTime(reference, parameter);
        }

        if (reference.Field.ContainingType.IsTupleType && reference.Instance is not null)
        {
            IFieldSymbol element = reference.Field.CorrespondingTupleField ?? reference.Field;
            if (!int.TryParse(element.Name.Replace("Item", ""), out int number))
            {
                return Refuse(reference, "A tuple of more than seven elements");
            }

            int index = number - 1;
            return WithType(new ItemAccess(Read(reference.Instance), index) { IsCertain = true }, reference);
        }

        if (reference.Field is { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String })
        {
            return new StringLiteral("") { Kind = ValueKind.String };
        }

        if (AwsSdkTypes.IsConstants(reference.Field.ContainingType))
        {
            return AwsSdkTypes.ConstantOf(reference.Field) is { } constant
                ? new StringLiteral(constant) { Kind = ValueKind.String }
                : Refuse(reference, $"'{reference.Field.Name}', whose text is not known here (write the text in its place),");
        }

        if (KnownValues.Find(reference.Field, context) is { } initial && context.InitialValuesBeingRead.Add(reference.Field))
        {
            Expression value = Read(initial);
            context.InitialValuesBeingRead.Remove(reference.Field);
            return value;
        }

        return Refuse(reference, $"The field '{reference.Field.Name}' (System.Text.Json leaves fields out; make it a property)");
    }

    private Expression ReadAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        List<MemberValue> members = [];
        foreach (ISimpleAssignmentOperation assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            string name = ((IPropertyReferenceOperation)assignment.Target).Property.Name;
            members.Add(new MemberValue(name, ReadPart(assignment.Value)));
        }

        return new ObjectExpression(members.ToEquatableArray()) { Kind = ValueKind.Object };
    }

    /// <summary>The JSON name of a member that is written.</summary>
    /// <param name="property">The property.</param>
    /// <param name="place">Where it is written.</param>
    /// <returns>The name.</returns>
    public string NameOf(IPropertySymbol property, IOperation place)
    {
        string name = context.Names.NameOf(property);
        ReportPathSuffix(name, place);
        return name;
    }

    /// <summary>Reports a member name that would make the definition take its value for an expression.</summary>
    /// <param name="name">The name.</param>
    /// <param name="place">Where it is written.</param>
    public void ReportPathSuffix(string name, IOperation place)
    {
        if (name.EndsWith(".$", StringComparison.Ordinal))
        {
            context.Report(RuleIds.PathSuffixInName, place, name, name.Substring(0, name.Length - 2));
        }
    }

    /// <summary>Reads a value that becomes JSON, or part of an object or array that does.</summary>
    /// <param name="operation">The value.</param>
    /// <returns>The value read.</returns>
    public Expression ReadMember(IOperation operation)
    {
        IOperation value = operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;
        return JsonKinds.IsTuple(value.Type)
                ? Refuse(value, "A tuple inside JSON (System.Text.Json writes it as an empty object; make it an object)")
            : JsonKinds.IsInternal(value.Type) && value is not (IAnonymousObjectCreationOperation or IArrayCreationOperation)
                ? Refuse(value, "Tuples or groups inside JSON (make objects of them with Select, and lists of groups with ToList)")
            : Read(operation);
    }

    // What a lambda makes need not become JSON: the type of what comes of it tells.
    private Expression ReadPart(IOperation operation) => isInLambda ? Read(operation) : ReadMember(operation);

    private Expression ReadWith(IWithOperation with)
    {
        Expression target = Read(with.Operand);
        ChangeReader changes = new(context, this);
        List<MemberValue> members = [];
        foreach (ISimpleAssignmentOperation assignment in with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not IPropertyReferenceOperation { Property: var property })
            {
                return Refuse(assignment, "What is set here in 'with'");
            }

            if (!changes.TryRead(property, () => ReadMember(assignment.Value), assignment, out MemberValue? given))
            {
                return target;
            }

            if (given is not null)
            {
                members.Add(given);
            }
        }

        return WithMembers(target, with.Operand.Type, members, with);
    }

    /// <summary>Replaces members of an object, and with them those that code computes.</summary>
    /// <param name="target">The object.</param>
    /// <param name="type">Its type.</param>
    /// <param name="members">The members.</param>
    /// <param name="place">Where they are replaced.</param>
    /// <returns>The object with the members.</returns>
    public Expression WithMembers(Expression target, ITypeSymbol? type, IReadOnlyList<MemberValue> members, IOperation place)
    {
        if (members.Count == 0)
        {
            return target;
        }

        IPropertySymbol[] computed = type is null ? [] : [.. JsonObjectShape.PropertiesOf(type).Where(JsonObjectShape.HasCode)];
        Expression whole = computed.Length == 0 || flow is null ? target : flow.Keep("value", target);
        WithExpression changed = new(whole, members.ToEquatableArray()) { Kind = ValueKind.Object };
        return computed.Length == 0
            ? changed
            : changed with
            {
                Members = [.. members, .. computed.Select(property => ReadComputed(property, changed, place)).OfType<MemberValue>()],
            };
    }

    /// <summary>Reads a member that code computes of an object that is being made.</summary>
    /// <param name="property">The member.</param>
    /// <param name="made">The object.</param>
    /// <param name="place">Where it is made.</param>
    /// <returns>The member; null after a refusal.</returns>
    public MemberValue? ReadComputed(IPropertySymbol property, Expression made, IOperation place)
    {
        if (
            !context.Helpers.IsComputed(property)
            || JsonObjectShape.HasConverter(property)
            || JsonObjectShape.HasIgnoreCondition(property)
            || JsonKinds.IsInternal(property.Type)
        )
        {
            Refuse(place, $"'{property.Name}', whose JSON is made by code,");
            return null;
        }

        return new MemberValue(NameOf(property, place), new PureMethodReader(context, scope, this, flow).Read(property, made, place));
    }

    /// <summary>Reads what becomes of an object, one of whose members or items is assigned.</summary>
    /// <param name="target">The member or item, of a local.</param>
    /// <param name="value">Reads what is assigned.</param>
    /// <returns>What becomes of the object.</returns>
    public Expression ReadAssigned(IOperation target, Func<Expression> value) =>
        new ChangeReader(context, this).ReadAssigned(target, value);

    /// <summary>Reads what becomes of a collection that a call changes.</summary>
    /// <param name="call">The call, such as <c>list.Add(item)</c>.</param>
    /// <returns>What becomes of the collection.</returns>
    public Expression ReadChanged(IInvocationOperation call) => new MemberReader(context, this).ReadChanged(call);

    private static SpreadExpression Spread(Expression items, int origin) => new(items) { Kind = ValueKind.Array, Origin = origin };

    /// <summary>Reads the items of an array or collection.</summary>
    /// <param name="operation">The array or collection.</param>
    /// <param name="elements">Its items.</param>
    /// <returns>The array.</returns>
    public Expression ReadArray(IOperation operation, IEnumerable<IOperation> elements)
    {
        if (!JsonKinds.IsList(operation.Type))
        {
            return Refuse(operation, $"A new '{Display(operation.Type)}'");
        }

        List<Expression> items = [];
        foreach (IOperation element in elements)
        {
            items.Add(
                element is ISpreadOperation spread
                    ? Spread(new CollectionReader(context, this).ReadItems(spread.Operand), context.Origins.NumberOf(spread.Syntax))
                    : ReadPart(element)
            );
        }

        return new ArrayExpression(items.ToEquatableArray()) { Kind = ValueKind.Array };
    }

    // An array whose items have the default value of their type.
    private Expression ReadEmptyArray(IArrayCreationOperation array, IOperation size)
    {
        if (size.ConstantValue is not { HasValue: true, Value: int length and >= 0 and <= LongestEmptyArray })
        {
            return Refuse(size, $"An array whose length is not a constant up to {LongestEmptyArray} (use Enumerable.Repeat)");
        }

        if (length == 0)
        {
            return ReadArray(array, []);
        }

        return
            array.Type is IArrayTypeSymbol { ElementType: var item } && JsonKinds.IsList(array.Type) && DefaultValues.Of(item) is { } value
            ? new ArrayExpression(Enumerable.Repeat(value, length).ToEquatableArray()) { Kind = ValueKind.Array }
            : Refuse(array, $"A new '{Display(array.Type)}'");
    }

    /// <summary>Reads what is computed inside an expression, where nothing of it can become a statement before.</summary>
    /// <param name="operation">The inner expression.</param>
    /// <returns>The expression read; after a refusal, something to go on with.</returns>
    public Expression ReadInner(IOperation operation) => new ExpressionReader(context, scope, flow: null).Read(operation);

    /// <summary>Reads a function that a member takes.</summary>
    /// <param name="lambda">The function.</param>
    /// <returns>The function read; after a refusal, something to go on with.</returns>
    public Expression ReadLambda(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.IsAsync)
        {
            return Refuse(lambda, "A lambda that awaits (await in a 'foreach' loop)");
        }

        if (lambda.Body.Operations is not [IReturnOperation { ReturnedValue: { } body }])
        {
            return Refuse(lambda, "A lambda with statements");
        }

        List<LambdaParameter> parameters = [];
        foreach (IParameterSymbol parameter in lambda.Symbol.Parameters)
        {
            LambdaParameter read = new(context.NextLambdaParameter(), NameOf(parameter));
            parameters.Add(read);
            scope.Bind(
                parameter,
                new ParameterReference(read.Number)
                {
                    Kind = JsonKinds.Of(parameter.Type),
                    IsNullable = Nullability.IsNullable(parameter.Type),
                }
            );
        }

        // It is computed for each item, so nothing of it can become a statement before.
        Expression value = new ExpressionReader(context, scope, flow: null, isInLambda: true).Read(body);
        return new LambdaExpression(parameters.ToEquatableArray(), NullIfMissing.Of(value));
    }

    // What a query expression passes on between its clauses has a name that only the compiler can write.
    private static string NameOf(IParameterSymbol parameter) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(parameter.Name) ? parameter.Name : "item";

    /// <summary>Says of an expression what C# knows of its value.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="operation">Where the value comes from.</param>
    /// <returns>The expression with its kind, nullability and place.</returns>
    public Expression WithType(Expression expression, IOperation operation) =>
        expression with
        {
            Kind = JsonKinds.Of(operation.Type),
            IsNullable = Nullability.IsNullable(operation),
            Origin = context.Origins.NumberOf(operation.Syntax),
        };

    private static string Display(ITypeSymbol? type) => type?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? "this type";

    private Expression RefuseUnlessBroken(IOperation operation) =>
        operation.Type?.TypeKind == TypeKind.Error || operation.Syntax.ContainsDiagnostics ? Broken(operation) : Refuse(operation, "This");

    private Expression Broken(IOperation operation)
    {
        context.ReportBroken(operation);
        return new NullLiteral();
    }
}
