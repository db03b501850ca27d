using System.Runtime.CompilerServices;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads C# expressions into the program's expressions. What it does not know it refuses, at its place.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="scope">What names stand for.</param>
/// <param name="flow">Takes the states that the expression awaits; null where awaits cannot be.</param>
internal sealed class ExpressionReader(ReadingContext context, Scope scope, IFlowStatements? flow)
{
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

        return expression.Origin >= 0 ? expression : expression with { Origin = context.Origins.NumberOf(operation.Syntax) };
    }

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
    public Expression? ReadCompound(ICompoundAssignmentOperation operation) => new OperatorReader(context, this).ReadCompound(operation);

    /// <summary>Reads the value that <c>++</c> or <c>--</c> assigns.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The value, or null where it cannot be computed.</returns>
    public Expression? ReadIncrement(IIncrementOrDecrementOperation operation) =>
        new OperatorReader(context, this).ReadIncrement(operation);

    /// <summary>Reads a comparison of a value that is read already.</summary>
    /// <param name="left">The value.</param>
    /// <param name="right">What it is compared to.</param>
    /// <returns>The comparison.</returns>
    public Expression ReadEquality(Expression left, IOperation right) => new OperatorReader(context, this).ReadEquality(left, right);

    /// <summary>Reads a pattern that a value is held against.</summary>
    /// <param name="value">The value.</param>
    /// <param name="pattern">The pattern.</param>
    /// <returns>Whether it matches.</returns>
    public Expression ReadPattern(Expression value, IPatternOperation pattern) =>
        new OperatorReader(context, this).ReadPattern(value, pattern);

    /// <summary>Reads a member of a value that is read already.</summary>
    /// <param name="value">The value.</param>
    /// <param name="property">The member.</param>
    /// <returns>The member's value, or null where it is no data.</returns>
    public Expression? ReadMemberOf(Expression value, IPropertyReferenceOperation property) =>
        IsData(property.Property) ? WithType(new MemberAccess(value, context.Names.NameOf(property.Property)), property) : null;

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

        return operation switch
        {
            ILocalReferenceOperation
            or IParameterReferenceOperation
            or IObjectCreationOperation when ErrorTypes.IsException(operation.Type) => Errors.RefuseValue(operation),
            IIsPatternOperation pattern when IsCaught(pattern.Value) => Errors.Read(pattern),
            IIsTypeOperation test when IsCaught(test.ValueOperand) => Errors.Read(test),
            IInvocationOperation call when call.TargetMethod.ContainingType.Is("AslGen", "ExceptionExtensions") => Errors.Read(call),
            IPropertyReferenceOperation property when ErrorTypes.IsException(property.Property.ContainingType) => Errors.Read(property),
            IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
            IConversionOperation conversion => ReadConversion(conversion),
            ILocalReferenceOperation local => ReadName(local, local.Local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IPropertyReferenceOperation property => ReadProperty(property),
            IFieldReferenceOperation field => ReadField(field),
            IArrayElementReferenceOperation { Indices: [var index] } element => ReadItem(element, element.ArrayReference, index),
            IAnonymousObjectCreationOperation anonymous => ReadAnonymousObject(anonymous),
            IObjectCreationOperation creation => new ObjectReader(context, this).Read(creation),
            IWithOperation with => ReadWith(with),
            ITupleOperation tuple => new ArrayExpression(tuple.Elements.Select(Read).ToEquatableArray()) { Kind = ValueKind.Array },
            IArrayCreationOperation { Initializer: { } initializer } => ReadArray(operation, initializer.ElementValues),
            ICollectionExpressionOperation collection => ReadArray(operation, collection.Elements),
            IInterpolatedStringOperation text => ReadInterpolatedString(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => ReadConcatenation(
                sum
            ),
            IBinaryOperation binary => new OperatorReader(context, this).Read(binary),
            IUnaryOperation unary => new OperatorReader(context, this).Read(unary),
            IConditionalOperation { Type: not null } conditional => new OperatorReader(context, this).Read(conditional),
            ICoalesceOperation coalesce => new OperatorReader(context, this).Read(coalesce),
            IIsPatternOperation pattern => new OperatorReader(context, this).ReadPattern(
                ReadToKeep("value", pattern.Value),
                pattern.Pattern
            ),
            // The function itself is refused where it is declared.
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } => new NullLiteral(),
            IInvocationOperation call => new FunctionReader(context, this).Read(call),
            IAwaitOperation await when flow is not null => flow.ReadAwait(await),
            IInvalidOperation => Broken(operation),
            _ when operation.Type?.TypeKind == TypeKind.Error || operation.Kind == OperationKind.None => RefuseUnlessBroken(operation),
            _ => Refuse(operation, OperationNames.Of(operation)),
        };
    }

    private ErrorReader Errors => new(context, this, scope, flow);

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
        if (AwsSdkTypes.IsConstants(conversion.Type) && conversion.Operand.Type?.SpecialType == SpecialType.System_String)
        {
            return Read(conversion.Operand);
        }

        ITypeSymbol? from = JsonKinds.WithoutNullable(conversion.Operand.Type);
        ITypeSymbol? to = JsonKinds.WithoutNullable(conversion.Type);
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
        return keepsValue ? Read(conversion.Operand) : Refuse(conversion, $"The conversion to {Display(conversion.Type)}");
    }

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
    private Expression Unknown(IOperation reference) => context.Sink.Findings.Count > 0 ? new NullLiteral() : Broken(reference);

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

        if (property.IsIndexer)
        {
            return ReadIndexer(reference);
        }

        if (reference.Instance is null)
        {
            return Refuse(reference, $"The static property '{property.Name}'");
        }

        if (property.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && property.Name == "Value")
        {
            return Read(reference.Instance) with { IsNullable = false };
        }

        return IsData(property)
            ? WithType(new MemberAccess(Read(reference.Instance), context.Names.NameOf(property)), reference)
            : Refuse(reference, $"'{Display(property.ContainingType)}.{property.Name}'");
    }

    // A parameter that can be none has its finding where it is declared.
    private static NullLiteral RefusedParameter() => new();

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
            return WithType(new ItemAccess(Read(reference.Instance), index), reference);
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

    private Expression ReadIndexer(IPropertyReferenceOperation reference)
    {
        if (reference is { Instance: { Type: { } type } instance, Arguments: [{ Value: var index }] })
        {
            if (JsonKinds.IsDictionary(type) && index.ConstantValue is { HasValue: true, Value: string key })
            {
                return WithType(new MemberAccess(Read(instance), key), reference);
            }

            if (JsonKinds.Of(type) == ValueKind.Array && index.Type?.SpecialType == SpecialType.System_Int32)
            {
                return ReadItem(reference, instance, index);
            }
        }

        return Refuse(reference, "This indexer");
    }

    private Expression ReadItem(IOperation operation, IOperation array, IOperation index) =>
        JsonKinds.Of(array.Type) == ValueKind.Array && index.ConstantValue is { HasValue: true, Value: int constant and >= 0 }
            ? WithType(new ItemAccess(Read(array), constant), operation)
            : Refuse(operation, "An index that is not a constant");

    private Expression ReadAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        List<MemberValue> members = [];
        foreach (ISimpleAssignmentOperation assignment in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            string name = ((IPropertyReferenceOperation)assignment.Target).Property.Name;
            members.Add(new MemberValue(name, ReadMember(assignment.Value)));
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

    /// <summary>Reads a value that becomes part of an object or array.</summary>
    /// <param name="operation">The value.</param>
    /// <returns>The value read.</returns>
    public Expression ReadMember(IOperation operation)
    {
        IOperation value = operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;
        return JsonKinds.IsTuple(value.Type)
            ? Refuse(value, "A tuple inside JSON (System.Text.Json writes it as an empty object; make it an object)")
            : Read(operation);
    }

    private Expression ReadWith(IWithOperation with)
    {
        Expression target = Read(with.Operand);
        List<MemberValue> members = [];
        foreach (ISimpleAssignmentOperation assignment in with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            if (assignment.Target is not IPropertyReferenceOperation { Property: var property } || JsonObjectShape.HasCode(property))
            {
                return Refuse(assignment, "What is set here in 'with'");
            }

            if (JsonObjectShape.HasIgnoreCondition(property) || JsonObjectShape.HasConverter(property))
            {
                return Refuse(assignment, $"'{property.Name}', which System.Text.Json writes in a way of its own, in 'with'");
            }

            Expression value = ReadMember(assignment.Value);
            if (!JsonObjectShape.IsAlwaysIgnored(property))
            {
                members.Add(new MemberValue(NameOf(property, assignment), value));
            }
        }

        return members.Count == 0 ? target : new WithExpression(target, members.ToEquatableArray()) { Kind = ValueKind.Object };
    }

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
            items.Add(element is ISpreadOperation ? Refuse(element, "A spread element") : ReadMember(element));
        }

        return new ArrayExpression(items.ToEquatableArray()) { Kind = ValueKind.Array };
    }

    private Expression ReadInterpolatedString(IInterpolatedStringOperation text)
    {
        List<Expression> parts = [];
        foreach (IInterpolatedStringContentOperation content in text.Parts)
        {
            switch (content)
            {
                case IInterpolatedStringTextOperation { Text.ConstantValue.Value: string literal }:
                    parts.Add(new StringLiteral(literal) { Kind = ValueKind.String });
                    break;
                case IInterpolationOperation { Alignment: null, FormatString: null } interpolation:
                    parts.Add(ReadTextPart(interpolation.Expression));
                    break;
                case IInterpolationOperation interpolation:
                    parts.Add(Refuse(interpolation, "An alignment or format in an interpolated string"));
                    break;
                default:
                    parts.Add(Broken(content));
                    break;
            }
        }

        return Join(parts);
    }

    /// <summary>Joins text that is read already and a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>The joined text.</returns>
    public Expression ReadJoined(Expression text, IOperation value) => Join([text, ReadTextPart(value)]);

    /// <summary>Reads a value as text.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    public Expression ReadText(IOperation value) => ReadTextPart(value) is var text && text.Kind == ValueKind.String ? text : Join([text]);

    private Expression ReadConcatenation(IBinaryOperation sum) => Join([ReadTextPart(sum.LeftOperand), ReadTextPart(sum.RightOperand)]);

    /// <summary>Joins texts; what is itself joined text becomes part of the whole.</summary>
    /// <param name="parts">The texts.</param>
    /// <returns>The text.</returns>
    public static Expression Join(IEnumerable<Expression> parts)
    {
        List<Expression> joined = [];
        foreach (Expression part in parts.SelectMany(part => part is JoinedText inner ? inner.Parts : (IEnumerable<Expression>)[part]))
        {
            if (part is StringLiteral literal && joined is [.., StringLiteral before])
            {
                joined[joined.Count - 1] = before with { Value = before.Value + literal.Value };
            }
            else
            {
                joined.Add(part);
            }
        }

        return joined is [StringLiteral only] ? only
            : joined.Count == 0 ? new StringLiteral("") { Kind = ValueKind.String }
            : new JoinedText(joined.ToEquatableArray()) { Kind = ValueKind.String };
    }

    /// <summary>Reads a value that is written into text, where text is the same in .NET and in both query languages.</summary>
    /// <param name="operation">The value.</param>
    /// <returns>The value read.</returns>
    private Expression ReadTextPart(IOperation operation)
    {
        IOperation value = operation;
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        // A constant's text is known: C# itself has written it.
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string or null or char
                ? Read(value) is NullLiteral
                    ? new StringLiteral("")
                    : Read(value)
                : constant is sbyte or byte or short or ushort or int or uint or long or ulong && value.Type?.TypeKind != TypeKind.Enum
                    ? new StringLiteral(Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture)!)
                    : RefuseText(value, "C# writes it as the current culture says");
        }

        Expression expression = Read(value);
        if (ErrorTypes.IsException(value.Type))
        {
            return expression;
        }

        bool isText = value.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Char || value.Type.Is("System", "Guid");
        return expression switch
        {
            NullLiteral => new StringLiteral("") { Kind = ValueKind.String },
            { IsNullable: true } => RefuseText(value, "it may be null, for which C# writes nothing and Step Functions 'null'"),
            _ when isText || (expression.Kind == ValueKind.Integer && JsonKinds.WithoutNullable(value.Type)?.TypeKind != TypeKind.Enum) =>
                expression,
            _ => RefuseText(value, "C# and Step Functions write values of this type differently"),
        };
    }

    private Expression RefuseText(IOperation operation, string why)
    {
        context.Report(RuleIds.TextWouldDiffer, operation, Display(operation.Type), why);
        return new StringLiteral("") { Kind = ValueKind.String };
    }

    private Expression WithType(Expression expression, IOperation operation) =>
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
