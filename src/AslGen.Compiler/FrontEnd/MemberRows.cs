using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>An argument of a member, or the instance that it is called on.</summary>
/// <param name="Value">The argument.</param>
/// <param name="Type">The type that the member takes it as.</param>
internal sealed record MemberArgument(IOperation Value, ITypeSymbol? Type);

/// <summary>Which row of the table is about a call.</summary>
internal static class MemberRows
{
    /// <summary>The names of a row's arguments, also of those that must be constants.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The names in order.</returns>
    public static string[] NamesOf(Member row) => row.Arguments.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows whose constants and types fit a call. They differ only in what may be null.</summary>
    /// <param name="rows">The rows about the member.</param>
    /// <param name="member">The member, with its type arguments.</param>
    /// <param name="arguments">The arguments of the call.</param>
    /// <param name="refusal">Why none fits, or why the one that fits is refused.</param>
    /// <returns>The rows, or null where the call is refused.</returns>
    public static IReadOnlyList<Member>? Fitting(
        IReadOnlyList<Member> rows,
        ISymbol member,
        IReadOnlyList<MemberArgument> arguments,
        out string? refusal
    )
    {
        refusal = null;
        List<Member> withConstants = rows.Where(row => FitsConstants(row, arguments)).ToList();
        List<Member> fitting = withConstants.Where(row => row.Types.All(type => Fits(type, member))).ToList();
        if (fitting.Count == 0)
        {
            refusal = withConstants.Count == 0 ? ConstantsOf(rows) : TypesOf(withConstants, member);
            return null;
        }

        refusal = fitting[0].Refusal;
        return refusal is null ? fitting.Where(row => row.Constants.Equals(fitting[0].Constants)).ToList() : null;
    }

    /// <summary>Whether what must not be null is not null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="arguments">The arguments of the call, in the order of the row's names without constants.</param>
    /// <returns>Whether it is so.</returns>
    public static bool FitsNulls(Member row, IReadOnlyList<Expression> arguments) =>
        row
            .ArgumentNames.Zip(
                arguments,
                (name, argument) =>
                    !row.NotNull.Contains(name) || !(argument is LambdaExpression lambda ? lambda.Body : argument).IsNullable
            )
            .All(fits => fits);

    /// <summary>The type that stands for a type parameter of a member or of its type.</summary>
    /// <param name="member">The member.</param>
    /// <param name="parameter">The type parameter's name.</param>
    /// <returns>The type, or null where there is no such parameter.</returns>
    public static ITypeSymbol? TypeOf(ISymbol member, string parameter)
    {
        if (member is IMethodSymbol method && Find(method.TypeParameters, method.TypeArguments) is { } ofMethod)
        {
            return ofMethod;
        }

        return Find(member.ContainingType.TypeParameters, member.ContainingType.TypeArguments);

        ITypeSymbol? Find(IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments) =>
            parameters.Zip(arguments, (found, type) => found.Name == parameter ? type : null).FirstOrDefault(type => type is not null);
    }

    private static bool Fits(TypeRequirement requirement, ISymbol member) =>
        TypeOf(member, requirement.Parameter) is { } type && TypeConditions.Holds(requirement.Condition, type);

    private static bool FitsConstants(Member row, IReadOnlyList<MemberArgument> arguments) =>
        NamesOf(row)
            .Zip(
                arguments,
                (name, argument) =>
                    row.Constants.FirstOrDefault(constant => constant.Name == name) is not { } constant
                    || IsConstant(argument.Value, constant)
            )
            .All(fits => fits);

    private static bool IsConstant(IOperation value, ConstantArgument constant)
    {
        while (value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion)
        {
            value = conversion.Operand;
        }

        return value switch
        {
            { ConstantValue: { HasValue: true, Value: var known } } => Equals(known, constant.Value),
            IMemberReferenceOperation { Instance: null } reference => Equals(
                reference.Member.OriginalDefinition.GetDocumentationCommentId(),
                constant.Value
            ),
            _ => false,
        };
    }

    // What the arguments would have to be.
    private static string ConstantsOf(IReadOnlyList<Member> rows) =>
        "it can be compiled only with "
        + string.Join(
            ", or with ",
            rows.Select(row => string.Join(" and ", row.Constants.Select(constant => $"{constant.Name} = {constant.Text}"))).Distinct()
        );

    // What the types would have to be.
    private static string TypesOf(IReadOnlyList<Member> rows, ISymbol member)
    {
        TypeRequirement failed = rows[0].Types.First(type => !Fits(type, member));
        string type = TypeOf(member, failed.Parameter)?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) ?? failed.Parameter;
        return TypeConditions.Refusal(failed.Condition, type);
    }
}
