using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>Assignments. Each makes a new local, so that what was read of a name before keeps its value.</content>
internal sealed partial class FlowReader
{
    private void ReadAssignmentStatement(IOperation statement)
    {
        switch (statement)
        {
            case ISimpleAssignmentOperation assignment:
                Assign(assignment.Target, assignment.Value);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                IOperation deconstructed = WithoutConversion(deconstruction.Value);
                Deconstruct(deconstruction.Target, _expressions.Read(deconstructed), Nullability.AnnotatedTypeOf(deconstructed));
                break;
            case ICompoundAssignmentOperation compound when _expressions.ReadCompound(compound) is { } changed:
                Change(compound.Target, changed, compound);
                break;
            case ICoalesceAssignmentOperation coalesce:
                Change(coalesce.Target, ReadCoalesce(coalesce), coalesce);
                break;
            case IIncrementOrDecrementOperation increment when _expressions.ReadIncrement(increment) is { } changed:
                Change(increment.Target, changed, increment);
                break;
            default:
                RefuseStatement(statement);
                break;
        }
    }

    /// <inheritdoc />
    public Expression ReadAssignment(IOperation assignment)
    {
        IOperation target = assignment is IIncrementOrDecrementOperation { Target: var changed }
            ? changed
            : ((IAssignmentOperation)assignment).Target;
        if (SymbolOf(target) is not { } symbol)
        {
            RefuseStatement(assignment);
            return new NullLiteral();
        }

        Expression? before = assignment is IIncrementOrDecrementOperation { IsPostfix: true } ? _scope.Find(symbol) : null;
        ReadAssignmentStatement(assignment);
        return before ?? _scope.Find(symbol) ?? new NullLiteral();
    }

    // What is only done where the name has no value is a way of its own.
    private Expression ReadCoalesce(ICoalesceAssignmentOperation coalesce)
    {
        Expression value = _expressions.Read(coalesce.Target);
        return _context.Steps.AreIn(coalesce.Value)
            ? ReadEither(
                coalesce,
                coalesce.Target,
                OperatorReader.NullTestOf(value),
                () => _expressions.Read(WithoutConversion(coalesce.Value)),
                () => value with { IsNullable = false }
            )
            : OperatorReader.Coalesce(value, _expressions.Read(coalesce.Value));
    }

    private void Assign(IOperation target, IOperation value)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local } when IsOwn(local):
                AssignLocal(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null && IsOwn(parameter):
                AssignLocal(parameter, parameter.Name, value);
                break;
            case IDiscardOperation when value is IAwaitOperation await:
                ReadAwait(await, isUsed: false);
                break;
            case IDiscardOperation:
                _expressions.Read(value);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when IsRefusedOutside(target):
                break;
            case IPropertyReferenceOperation
            or IArrayElementReferenceOperation when _context.OwnObjects.AssignedBy(target.Parent!) is { } own:
                ChangeOwn(
                    own,
                    OwnObjects.InstanceOf(target)!,
                    () => _expressions.ReadAssigned(target, () => _expressions.ReadMember(WithoutConversion(value)))
                );
                break;
            case IPropertyReferenceOperation
            or IArrayElementReferenceOperation
            or IFieldReferenceOperation when target.Descendants().All(part => part is not IInvalidOperation):
                RefuseChange(target.Parent ?? target);
                break;
            default:
                RefuseStatement(target.Parent ?? target);
                break;
        }
    }

    // What becomes of an object that only one local stands for is that local's next value.
    private void ChangeOwn(ILocalSymbol own, IOperation reference, Func<Expression> read)
    {
        if (!IsRefusedOutside(reference))
        {
            AssignNew(own, own.Name, read());
        }
    }

    // Names that stand for the same object would all see it.
    private void RefuseChange(IOperation assignment) =>
        _context.Sink.Report(
            RuleIds.UnsupportedStatement,
            _context.Origins.NumberOf(assignment.Syntax),
            "A change of an object or collection that the method does not make, or that more than one local stands for "
                + "(assign a new one, such as 'x = x with { … }' or '[.. items, item]')"
        );

    private void Change(IOperation target, Expression value, IOperation statement)
    {
        value = value.Origin >= 0 ? value : value with { Origin = _context.Origins.NumberOf(statement.Syntax) };
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local } when IsOwn(local):
                AssignNew(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null && IsOwn(parameter):
                AssignNew(parameter, parameter.Name, value);
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when IsRefusedOutside(target):
                break;
            case IPropertyReferenceOperation or IArrayElementReferenceOperation when _context.OwnObjects.AssignedBy(statement) is { } own:
                ChangeOwn(own, OwnObjects.InstanceOf(target)!, () => ReadChanged(target, value));
                break;
            case IPropertyReferenceOperation
            or IArrayElementReferenceOperation
            or IFieldReferenceOperation when target.Descendants().All(part => part is not IInvalidOperation):
                RefuseChange(statement);
                break;
            default:
                RefuseStatement(statement);
                break;
        }
    }

    // C# computes the index once, and it stands in what is read and in what is assigned.
    private Expression ReadChanged(IOperation target, Expression value)
    {
        foreach (IOperation index in target.ChildOperations.Skip(1))
        {
            if (
                _context.Steps.AreIn(index)
                || !_expressions.Read(index is IArgumentOperation argument ? argument.Value : index).IsRepeatable
            )
            {
                return _expressions.Refuse(index, "An index that is computed anew each time (keep it in a local before)");
            }
        }

        return _expressions.ReadAssigned(target, () => value);
    }

    // Each assignment makes a new local; a name stands for its latest value, and for a local of its own where ways come together.
    private void AssignLocal(ISymbol symbol, string name, IOperation value)
    {
        Expression expression = _expressions.Read(WithoutConversion(value));
        if (
            expression is LocalReference reference
            && value is IAwaitOperation
            && _statements is [.., AwaitStatement { Target: { } target } last]
            && target == reference.Local
            && !_scope.Current.Values.Any(held => held is LocalReference other && other.Local == target)
        )
        {
            // The awaited result is the local itself, where no other name stands for it.
            int own = _context.Locals.Add(name);
            _statements[_statements.Count - 1] = last with { Target = own };
            _scope.Bind(symbol, reference with { Local = own });
            return;
        }

        if (DeferredQueries.IsDeferred(value, expression))
        {
            _scope.Bind(symbol, ReadDeferred(value, expression));
            return;
        }

        AssignNew(symbol, name, expression);
    }

    private Expression ReadDeferred(IOperation operation, Expression query)
    {
        if (DeferredQueries.ChangedAfter(operation) is { } changed)
        {
            return _expressions.Refuse(
                operation,
                $"A query that reads '{changed.Name}', which is assigned after it and before its items are asked for (end it with ToList),"
            );
        }

        if (!DeferredQueries.IsTooLarge(query))
        {
            return query;
        }

        // What is made of one that is refused is no mistake of its own.
        return _context.Sink.Findings.Count > 0
            ? new NullLiteral()
            : _expressions.Refuse(operation, "A query of this size, which is computed wherever its name is used (end it with ToList),");
    }

    private void AssignNew(ISymbol symbol, string name, Expression value)
    {
        // There is a token only while its task runs: what has it is computed there and never before.
        if (TaskTokens.Find(value) is not null || TaskTokens.HasText(value))
        {
            _scope.Bind(symbol, KeepParts(name, value));
            return;
        }

        int local = _context.Locals.Add(name);
        _statements.Add(new AssignStatement(local, value));
        _scope.Bind(symbol, new LocalReference(local) { Kind = value.Kind, IsNullable = value.IsNullable });
    }

    private void Deconstruct(IOperation target, Expression value, ITypeSymbol? type)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation { Expression: var inner }:
                Deconstruct(inner, value, type);
                break;
            case ITupleOperation tuple when _context.Deconstruction.PartsOf(value, type, tuple.Elements.Length) is { } parts:
                for (int index = 0; index < parts.Count; index++)
                {
                    Deconstruct(tuple.Elements[index], parts[index].Value, parts[index].Type);
                }

                break;
            case ILocalReferenceOperation { Local: var local } when IsOwn(local):
                AssignNew(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null && IsOwn(parameter):
                AssignNew(parameter, parameter.Name, value);
                break;
            case IDiscardOperation:
                break;
            case ILocalReferenceOperation or IParameterReferenceOperation when IsRefusedOutside(target):
                break;
            default:
                RefuseStatement(target);
                break;
        }
    }
}
