using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>What one method body does with its locals, found in one walk.</summary>
internal sealed class LocalFacts
{
    private readonly Dictionary<ILocalSymbol, List<IOperation?>> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _uses = new(SymbolEqualityComparer.Default);

    private readonly List<IObjectCreationOperation> _creations = [];

    private LocalFacts() { }

    /// <summary>The objects that are made, in the order of the code.</summary>
    public IReadOnlyList<IObjectCreationOperation> Creations => _creations;

    /// <summary>Walks a method body.</summary>
    /// <param name="root">The body.</param>
    /// <returns>The facts.</returns>
    public static LocalFacts In(IOperation root)
    {
        LocalFacts facts = new();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                    facts.AddValue(declarator.Symbol, initializer.Value);
                    break;
                case ILocalReferenceOperation use:
                    facts.AddUse(use);
                    break;
                case IObjectCreationOperation creation:
                    facts._creations.Add(creation);
                    break;
            }
        }

        return facts;
    }

    /// <summary>The value that a local has, where it is only ever given one.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The value's expression, or null where that is not known.</returns>
    public IOperation? ValueOf(ILocalSymbol local) =>
        _values.TryGetValue(local, out List<IOperation?>? values) && values.Count == 1 ? values[0] : null;

    /// <summary>Where a local is mentioned, in the order of the code.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The mentions.</returns>
    public IReadOnlyList<ILocalReferenceOperation> UsesOf(ILocalSymbol local) =>
        _uses.TryGetValue(local, out List<ILocalReferenceOperation>? uses) ? uses : [];

    /// <summary>The local that a new object is kept in.</summary>
    /// <param name="creation">The expression that makes the object.</param>
    /// <returns>The local, or null where the object is kept in none.</returns>
    public static ILocalSymbol? HolderOf(IOperation creation)
    {
        IOperation? parent = creation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
            _ => null,
        };
    }

    private void AddUse(ILocalReferenceOperation use)
    {
        if (!_uses.TryGetValue(use.Local, out List<ILocalReferenceOperation>? uses))
        {
            _uses.Add(use.Local, uses = []);
        }

        uses.Add(use);
        switch (use.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == use:
                AddValue(use.Local, assignment.Value);
                break;
            case IAssignmentOperation assignment when assignment.Target == use:
            case IIncrementOrDecrementOperation:
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation }:
                AddValue(use.Local, null);
                break;
        }
    }

    // Two values, or one that nobody sees, and the local's value depends on the way that the code takes.
    private void AddValue(ILocalSymbol local, IOperation? value)
    {
        if (!_values.TryGetValue(local, out List<IOperation?>? values))
        {
            _values.Add(local, values = []);
        }

        values.Add(value);
    }
}
