using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Finds out which values the own properties of a new exception get.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="creation">The new exception.</param>
/// <param name="constructors">The constructors that make it.</param>
/// <param name="set">The values that its initializer sets, by property.</param>
internal sealed class ThrownProperties(
    ReadingContext context,
    IObjectCreationOperation creation,
    ThrownConstructors constructors,
    IReadOnlyDictionary<string, Expression> set
)
{
    /// <summary>Reads a property.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Whether the exception has it, and its value; no value where that cannot be known.</returns>
    public (bool IsThere, Expression? Value) Read(string name)
    {
        IPropertySymbol[] found = [.. creation.Type!.SelfAndBases().SelectMany(type => type.GetMembers(name)).OfType<IPropertySymbol>()];
        return found switch
        {
            [] => (false, null),
            [var property] when !JsonObjectShape.HasCode(property) => (true, ValueOf(property)),
            // Which of several it is depends on how it is asked for.
            _ => (true, null),
        };
    }

    private Expression? ValueOf(IPropertySymbol property)
    {
        if (set.TryGetValue(property.Name, out Expression? value))
        {
            return value;
        }

        // The base type's bodies come first.
        foreach (ThrownConstructor constructor in constructors.Own)
        {
            if (constructor.Syntax is not { } declaration)
            {
                continue;
            }

            if (AssignmentsIn(declaration) is not { } assignments)
            {
                return null;
            }

            if (assignments.LastOrDefault(assignment => Is(assignment.Target, property)) is { } last)
            {
                return Read(last.Value, constructor.Reader);
            }
        }

        if (
            property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is not PropertyDeclarationSyntax syntax
            || !context.IsInCompilation(syntax)
        )
        {
            return null;
        }

        return syntax.Initializer is { Value: var initial }
            ? context.OperationOf(initial) is { } operation
            && constructors.Own.FirstOrDefault(one => one.CallsBase && Is(one.Constructor.ContainingType, property.ContainingType))
                is { Reader: var reader }
                ? Read(operation, reader)
                : null
            : DefaultValues.Of(property.Type) is { } @default
                ? @default with
                {
                    Origin = context.Origins.NumberOf(creation.Syntax),
                }
                : null;
    }

    // What is read of the exception itself is not looked for.
    private static Expression? Read(IOperation value, ExpressionReader reader) =>
        value.DescendantsAndSelf().Any(part => part is IInstanceReferenceOperation) ? null : reader.ReadMember(value);

    // The assignments that a body consists of, or null where there is more in it.
    private List<ISimpleAssignmentOperation>? AssignmentsIn(ConstructorDeclarationSyntax declaration)
    {
        if (context.OperationOf(declaration) is not IConstructorBodyOperation body)
        {
            return null;
        }

        List<ISimpleAssignmentOperation> assignments = [];
        foreach (IOperation statement in (body.BlockBody ?? body.ExpressionBody)?.Operations ?? [])
        {
            if (
                statement
                    is IExpressionStatementOperation
                    {
                        Operation: ISimpleAssignmentOperation
                        {
                            Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member },
                            Value: not ISimpleAssignmentOperation
                        } assignment
                    }
                && !(member is IPropertySymbol property && JsonObjectShape.HasCode(property))
            )
            {
                assignments.Add(assignment);
            }
            else
            {
                return null;
            }
        }

        return assignments;
    }

    private static bool Is(IOperation target, IPropertySymbol property) =>
        target is IPropertyReferenceOperation { Property: var assigned } && Is(assigned, property);

    private static bool Is(ISymbol left, ISymbol right) =>
        SymbolEqualityComparer.Default.Equals(left.OriginalDefinition, right.OriginalDefinition);
}
