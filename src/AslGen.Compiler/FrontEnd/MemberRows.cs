using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>A use of a member.</summary>
/// <param name="Member">The member, with its type arguments.</param>
/// <param name="Instance">What it is called on; null for a static member.</param>
/// <param name="Arguments">The arguments in the order of the parameters.</param>
internal sealed record MemberUse(ISymbol Member, IOperation? Instance, IReadOnlyList<IArgumentOperation> Arguments)
{
    /// <summary>The type that stands for a type parameter of the member or of its type.</summary>
    /// <param name="parameter">The type parameter's name.</param>
    /// <returns>The type, or null where there is no such parameter.</returns>
    public ITypeSymbol? TypeOf(string parameter)
    {
        return (Member is IMethodSymbol method ? Find(method.TypeParameters, method.TypeArguments) : null)
            ?? Find(Member.ContainingType.TypeParameters, Member.ContainingType.TypeArguments);

        ITypeSymbol? Find(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments) =>
            parameters.Zip(arguments, (found, type) => found.Name == parameter ? type : null).FirstOrDefault(type => type is not null);
    }
}

/// <summary>An argument of a member, or the instance that it is called on.</summary>
/// <param name="Value">The argument.</param>
/// <param name="Items">The items, where the argument stands for all that is left of <c>params</c>.</param>
/// <param name="Type">The type that the member's definition takes it as.</param>
internal sealed record MemberArgument(IOperation Value, IReadOnlyList<IOperation>? Items, ITypeSymbol? Type);

/// <summary>Which row of the table is about a use of a member.</summary>
internal static class MemberRows
{
    /// <summary>The first row that a use fits.</summary>
    /// <param name="rows">The rows about the member.</param>
    /// <param name="use">The use.</param>
    /// <param name="names">The JSON names of members.</param>
    /// <param name="refusal">Why none fits, or why the one that fits is refused.</param>
    /// <returns>The row, or null where the use is refused.</returns>
    public static Member? Find(IReadOnlyList<Member> rows, MemberUse use, JsonNames names, out string? refusal)
    {
        refusal = null;
        foreach (Member row in rows.Where(row => row.Types.All(type => Fits(type, use))))
        {
            if (row.Refusal is not null)
            {
                refusal = row.Refusal;
                return null;
            }

            if (ArgumentsOf(row, use) is not null && (names.AreAsDeclared || !row.NeedsNamesAsDeclared))
            {
                return row;
            }
        }

        TypeRequirement? failed = rows.SelectMany(row => row.Types).FirstOrDefault(type => !Fits(type, use));
        refusal =
            failed is null || rows.Any(row => row.Types.All(type => Fits(type, use)))
                ? "it can be compiled only with " + string.Join(", or with ", rows.Select(ConstantsOf).Distinct())
                : TypeConditions.Refusal(
                    failed.Condition,
                    use.TypeOf(failed.Parameter)?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? failed.Parameter
                );
        return null;
    }

    /// <summary>The arguments that a row's templates name.</summary>
    /// <param name="row">The row.</param>
    /// <param name="use">The use of the member.</param>
    /// <returns>The arguments in order, or null where the use is none of the row's.</returns>
    public static IReadOnlyList<MemberArgument>? ArgumentsOf(Member row, MemberUse use)
    {
        foreach (string inner in row.Inner)
        {
            if (use.Arguments is not [{ Value: var value }] || CallOf(inner, value) is not { } call)
            {
                return null;
            }

            use = call;
        }

        List<MemberArgument> values = use.Instance is null
            ? []
            : [new MemberArgument(use.Instance, Items: null, use.Member.ContainingType)];
        string[] names = row.AllNames.ToArray();
        foreach (IArgumentOperation argument in use.Arguments)
        {
            ITypeSymbol? type = argument.Parameter?.OriginalDefinition.Type;
            bool isParams = argument.Parameter is { IsParams: true };
            bool isTogether = isParams && values.Count < names.Length && names[values.Count] == row.Params;
            IReadOnlyList<IOperation>? items = isParams ? CallArguments.ItemsOf(argument)?.ToList() : null;
            if (isParams && items is null && (!isTogether || row.IsParamsWritten))
            {
                return null;
            }

            values.AddRange(
                isTogether || items is null
                    ? [new MemberArgument(argument.Value, items, type)]
                    : items.Select(item => new MemberArgument(item, Items: null, Type: null))
            );
        }

        // The default value of a type is no argument in C#.
        int count = row.DefaultOf is null ? names.Length : names.Length - 1;
        return values.Count == count && names.Zip(values, (name, value) => Fits(row, name, value)).All(fits => fits)
            ? values.Where((_, index) => row.Constants.All(constant => constant.Name != names[index])).ToList()
            : null;
    }

    private static MemberUse? CallOf(string id, IOperation value) =>
        WithoutConversion(value) is IInvocationOperation call && call.TargetMethod.OriginalDefinition.GetDocumentationCommentId() == id
            ? new MemberUse(
                call.TargetMethod,
                call.Instance,
                call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0).ToArray()
            )
            : null;

    private static bool Fits(TypeRequirement requirement, MemberUse use) =>
        use.TypeOf(requirement.Parameter) is { } type
        && (
            requirement.Condition == TypeCondition.OfItems
                ? SymbolEqualityComparer.Default.Equals(type, JsonKinds.WithoutNullable(ItemOf(use)))
                : TypeConditions.Holds(requirement.Condition, type)
        );

    // Of an extension method, what it is called on is the first argument.
    private static ITypeSymbol? ItemOf(MemberUse use) => JsonKinds.ItemOf(WithoutConversion(use.Instance ?? use.Arguments[0].Value).Type);

    private static bool Fits(Member row, string name, MemberArgument value) =>
        row.Constants.All(constant => constant.Name != name || IsConstant(value.Value, constant))
        && (!row.NotNull.Contains(name) || !CanHoldNull(value));

    private static bool CanHoldNull(MemberArgument argument)
    {
        IOperation value = WithoutConversion(argument.Value);
        return argument.Items is { } items ? items.Any(item => Nullability.IsNullable(WithoutConversion(item)))
            : value
                is IDelegateCreationOperation
                {
                    Target: IAnonymousFunctionOperation { Body.Operations: [IReturnOperation { ReturnedValue: { } result }] }
                }
                ? Nullability.IsNullable(WithoutConversion(result))
            : JsonKinds.ItemOf(Nullability.AnnotatedTypeOf(value)) is { } item ? Nullability.IsNullable(item)
            : Nullability.IsNullable(value);
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion
            ? WithoutConversion(conversion.Operand)
            : operation;

    private static bool IsConstant(IOperation value, ConstantArgument constant) =>
        WithoutConversion(value) switch
        {
            { ConstantValue: { HasValue: true, Value: var known } } => Equals(known, constant.Value)
                || (known is null && ReferenceEquals(constant.Value, ConstantArgument.Null)),
            IMemberReferenceOperation { Instance: null } reference => Equals(
                reference.Member.OriginalDefinition.GetDocumentationCommentId(),
                constant.Value
            ),
            _ => false,
        };

    private static string ConstantsOf(Member row) =>
        row.Constants.Count == 0 ? "other arguments" : string.Join(" and ", row.Constants.Select(constant => constant.Text));
}
