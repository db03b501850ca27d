using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>
/// Reads values from C#: literals, constants, dictionaries and arrays in all of their forms, and what locals, fields, properties and
/// methods give that have one value only. What is not sure is <see cref="UnknownValue"/>.
/// </summary>
internal sealed class ValueReader(CdkSession session, CancellationToken cancellation)
{
    // Names of names: nobody writes more, and a method may call itself.
    private const int MostSteps = 8;

    // How many names one inspection follows in all, so that names of names of names take no time that anybody notices.
    private const int MostNames = 2_000;

    // A sum of thousands of texts is as deep as it is long.
    private const int DeepestNesting = 400;

    private readonly Definitions _definitions = new(session, cancellation);

    // What is being read: a dictionary can be put into itself.
    private readonly HashSet<SyntaxNode> _following = [];
    private int _followed;
    private int _depth;

    /// <summary>Reads a value.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The value.</returns>
    public DataValue Read(IOperation operation)
    {
        operation = Unwrap(operation);
        if (_depth >= DeepestNesting)
        {
            return new UnknownValue(operation);
        }

        _depth++;
        DataValue value = ReadUnwrapped(operation);
        _depth--;
        return value;
    }

    private DataValue ReadUnwrapped(IOperation operation)
    {
        if (operation.ConstantValue.HasValue && ReadConstant(operation) is { } constant)
        {
            return constant;
        }

        return operation switch
        {
            IDefaultValueOperation { Type.IsReferenceType: true } => new NullValue(operation),
            IArrayCreationOperation array => ReadArray(array),
            ICollectionExpressionOperation collection => ReadCollection(collection),
            IInterpolatedStringOperation text => ReadText(text),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => new MixedValue(
                sum,
                [Read(sum.LeftOperand), Read(sum.RightOperand)]
            ),
            IObjectCreationOperation creation when DictionaryReader.IsDictionary(creation.Type) => new DictionaryReader(this).Read(
                creation
            ),
            IInvocationOperation call when PathReader.Read(call, this) is { } path => path,
            IInvocationOperation
            {
                TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Format" or "Concat" }
            } call => ReadTexts(call),
            IPropertyReferenceOperation property when PathReader.Read(property) is { } path => path,
            IPropertyReferenceOperation property when ErrorConstant(property) is { } error => error,
            IInvocationOperation call when IsArrayOfItems(call, out IOperation? items) => AsArray(Read(items!), call),
            ILocalReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInvocationOperation => Follow(
                operation
            ),
            _ => Opaque(operation),
        };
    }

    /// <summary>The expression that an object is made by, also where it is kept in a local, field or property first.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The expression itself where nothing more is known.</returns>
    public IOperation Resolve(IOperation operation)
    {
        operation = Unwrap(operation);
        for (int step = 0; step < MostSteps && _definitions.Of(operation) is { } next; step++)
        {
            operation = Unwrap(next);
        }

        return operation;
    }

    /// <summary>The arguments of a call by their parameters' names.</summary>
    /// <param name="operation">The call.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <returns>The argument, or null where it is not given.</returns>
    public static IOperation? Argument(IInvocationOperation operation, string parameter) =>
        operation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter && !argument.IsImplicit)?.Value;

    /// <summary>An expression without what surrounds it and does not change it.</summary>
    /// <param name="operation">The expression.</param>
    /// <returns>The inner expression.</returns>
    public static IOperation Unwrap(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null, Conversion: { IsNumeric: false } or { IsImplicit: true } } conversion
                    when !IsNarrowed(conversion):
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    // (decimal)1 and (MyEnum)1 are other values than 1.
    private static bool IsNarrowed(IConversionOperation conversion) =>
        conversion.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } type
        && !SymbolEqualityComparer.Default.Equals(type, conversion.Operand.Type)
        && JsiiTypes.AdviceFor(type) is not null;

    private static DataValue? ReadConstant(IOperation operation)
    {
        if (operation.Type is { TypeKind: TypeKind.Enum } type)
        {
            string? name = type.GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, operation.ConstantValue.Value))
                ?.Name;
            return JsiiTypes.AdviceFor(type) is { } advice ? new ForeignValue(operation, type, advice)
                : name is not null ? new EnumValue(operation, name)
                : null;
        }

        return operation.ConstantValue.Value switch
        {
            null => new NullValue(operation),
            string text => new TextValue(operation, text),
            bool isTrue => new BooleanValue(operation, isTrue),
            _ when JsiiTypes.AdviceFor(operation.Type) is { } advice => new ForeignValue(operation, operation.Type!, advice),
            IConvertible number => new NumberValue(operation, number.ToDouble(CultureInfo.InvariantCulture)),
            _ => null,
        };
    }

    private DataValue ReadArray(IArrayCreationOperation array)
    {
        if (JsiiTypes.AdviceFor(array.Type) is { } advice && array.Initializer is not { ElementValues.Length: > 0 })
        {
            return new ForeignValue(array, array.Type!, advice);
        }

        if (array.Initializer is null)
        {
            return new ArrayValue(array, [], IsComplete: array.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: 0 } }]);
        }

        DataValue[] items = [.. array.Initializer.ElementValues.Select(Read)];
        // Where the items' type alone keeps the array from coming across, no item is at fault.
        return JsiiTypes.AdviceFor(array.Type) is { } reason && !items.Any(item => item is ForeignValue)
            ? new ForeignValue(array, array.Type!, reason)
            : new ArrayValue(array, items, IsComplete: true);
    }

    private DataValue ReadCollection(ICollectionExpressionOperation collection)
    {
        List<DataValue> items = [];
        bool isComplete = true;
        foreach (IOperation element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                items.Add(Read(element));
            }
            else if (Read(spread.Operand) is ArrayValue inner)
            {
                items.AddRange(inner.Items);
                isComplete &= inner.IsComplete;
            }
            else
            {
                isComplete = false;
            }
        }

        return collection.Type is not IArrayTypeSymbol && JsiiTypes.AdviceFor(collection.Type) is { } advice
            ? new ForeignValue(collection, collection.Type!, advice)
            : new ArrayValue(collection, items, isComplete);
    }

    private MixedValue ReadText(IInterpolatedStringOperation text) =>
        new(
            text,
            [
                .. text.Parts.Select(part =>
                    part switch
                    {
                        IInterpolatedStringTextOperation literal => Read(literal.Text),
                        IInterpolationOperation hole => Read(hole.Expression),
                        _ => new UnknownValue(part),
                    }
                ),
            ]
        );

    private MixedValue ReadTexts(IInvocationOperation call) =>
        new(
            call,
            [
                .. call
                    .Arguments.Select(argument => Read(argument.Value))
                    .SelectMany(value => value is ArrayValue array ? array.Items : [value]),
            ]
        );

    // Errors.TIMEOUT and its like: names that the CDK knows.
    private static TextValue? ErrorConstant(IPropertyReferenceOperation property) =>
        property.Instance is null && CdkLibrary.Is(property.Property.ContainingType, "Errors")
            ? property.Property.Name switch
            {
                "ALL" => new TextValue(property, "States.ALL"),
                "BRANCH_FAILED" => new TextValue(property, "States.BranchFailed"),
                "HEARTBEAT_TIMEOUT" => new TextValue(property, "States.HeartbeatTimeout"),
                "NO_CHOICE_MATCHED" => new TextValue(property, "States.NoChoiceMatched"),
                "PARAMETER_PATH_FAILURE" => new TextValue(property, "States.ParameterPathFailure"),
                "PERMISSIONS" => new TextValue(property, "States.Permissions"),
                "RESULT_PATH_MATCH_FAILURE" => new TextValue(property, "States.ResultPathMatchFailure"),
                "TASKS_FAILED" => new TextValue(property, "States.TaskFailed"),
                "TIMEOUT" => new TextValue(property, "States.Timeout"),
                _ => null,
            }
            : null;

    // new List<object> { … }.ToArray(), and the copy of an array.
    private static bool IsArrayOfItems(IInvocationOperation call, out IOperation? items)
    {
        items = call is { TargetMethod.Name: "ToArray", Type: IArrayTypeSymbol }
            ? call.Instance ?? call.Arguments.FirstOrDefault()?.Value
            : null;
        return items is not null;
    }

    private DataValue AsArray(DataValue items, IOperation call) =>
        items is ArrayValue array ? array with { Operation = call }
        : items is ForeignValue { Operation: IObjectCreationOperation { Initializer: { } initializer } }
            ? new ArrayValue(
                call,
                [
                    .. initializer
                        .Initializers.OfType<IInvocationOperation>()
                        .Where(add => add.Arguments.Length == 1)
                        .Select(add => Read(add.Arguments[0].Value)),
                ],
                IsComplete: true
            )
        : Opaque(call);

    private DataValue Follow(IOperation operation)
    {
        if (
            _following.Count >= MostSteps
            || _followed >= MostNames
            || _definitions.Of(operation) is not { } definition
            || !_following.Add(definition.Syntax)
        )
        {
            return Opaque(operation);
        }

        _followed++;
        DataValue value = Read(definition);
        if (operation is ILocalReferenceOperation local)
        {
            value = new DictionaryReader(this).WithChanges(value, local, session.LocalsAround(local));
        }

        _following.Remove(definition.Syntax);
        return value is UnknownValue ? Opaque(operation) : value;
    }

    private static DataValue Opaque(IOperation operation) =>
        JsiiTypes.AdviceFor(operation.Type) is { } advice
            ? new ForeignValue(operation, operation.Type!, advice)
            : new UnknownValue(operation);
}
