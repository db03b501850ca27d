using System.Runtime.CompilerServices;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads the statements of a flow.</summary>
/// <remarks>
/// An await inside an expression becomes a statement before it, so that what remains of the expression is pure.
/// </remarks>
internal sealed partial class FlowReader : IFlowStatements
{
    private readonly ReadingContext _context;
    private readonly Scope _scope;
    private readonly StateReader _states;
    private readonly ExpressionReader _expressions;
    private List<Statement> _statements = [];

    // Whether the next statement can be reached.
    private bool _isOpen = true;
    private string? _label;

    // What is said above the statement that is being read, until a state takes it.
    private string? _comment;

    /// <summary>Makes a reader for one flow.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="scope">What names stand for; the flow's own locals are added to it.</param>
    /// <param name="states">Reads the states that the flow awaits.</param>
    public FlowReader(ReadingContext context, Scope scope, StateReader states)
    {
        _context = context;
        _scope = scope;
        _states = states;
        _expressions = new ExpressionReader(context, scope, flow: this);
    }

    /// <summary>Reads a flow.</summary>
    /// <param name="body">Its statements.</param>
    /// <returns>The flow.</returns>
    public Flow Read(IBlockOperation body)
    {
        foreach (IOperation statement in body.Operations)
        {
            ReadStatement(statement);
        }

        CheckJumps(_ => true);
        return new Flow(_statements.ToEquatableArray());
    }

    private void ReadStatement(IOperation statement)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_isOpen && statement is not ILabeledOperation)
        {
            return;
        }

        // A label's statement may have its comment above the label.
        _comment = SourceComments.Above(statement.Syntax) ?? (statement.Parent is ILabeledOperation ? _comment : null);
        switch (statement)
        {
            case IConditionalOperation { Type: null } conditional:
                ReadIf(conditional);
                break;
            case IWhileLoopOperation { ConditionIsTop: true } loop:
                ReadWhile(loop);
                break;
            case IWhileLoopOperation loop:
                ReadDo(loop);
                break;
            case IForLoopOperation loop:
                ReadFor(loop);
                break;
            case IForEachLoopOperation { IsAsynchronous: false } loop:
                ReadForEach(loop);
                break;
            case ISwitchOperation @switch:
                ReadSwitch(@switch);
                break;
            case IBranchOperation branch when FindTarget(branch) is { } target:
                JumpOut(target.Frames, target.Jump);
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo } jump:
                Jump(jump);
                break;
            case IThrowOperation @throw:
                ReadThrow(@throw);
                break;
            case ITryOperation @try:
                ReadTry(@try);
                break;
            case IBlockOperation block:
                foreach (IOperation inner in block.Operations)
                {
                    ReadStatement(inner);
                }

                break;
            case IExpressionStatementOperation expression:
                ReadExpressionStatement(expression.Operation);
                break;
            case IVariableDeclarationGroupOperation group:
                foreach (IVariableDeclaratorOperation declarator in group.Declarations.SelectMany(declaration => declaration.Declarators))
                {
                    ReadDeclarator(declarator);
                }

                break;
            case IReturnOperation { Kind: OperationKind.Return } @return:
                // The end of a body without 'return' has one that is not written.
                if (!@return.IsImplicit || @return.ReturnedValue is not null)
                {
                    ReadReturn(@return);
                }

                break;
            case ILabeledOperation labeled:
                PlaceLabel(labeled.Label, labeled);
                _label = labeled.Label.Name.Length == 0 ? null : labeled.Label.Name;
                if (labeled.Operation is { } operation)
                {
                    ReadStatement(operation);
                }

                _label = null;
                break;
            case IEmptyOperation:
            // A local function is read where it is called.
            case ILocalFunctionOperation:
                break;
            case IInvalidOperation:
                _context.ReportBroken(statement);
                break;
            default:
                RefuseStatement(statement);
                break;
        }

        _comment = null;
    }

    private void ReadExpressionStatement(IOperation expression)
    {
        switch (expression)
        {
            case IAwaitOperation await:
                ReadAwait(await, isUsed: false);
                break;
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
            case ICoalesceAssignmentOperation { Target: var target } coalesce when !OperatorReader.HasAwait(coalesce.Value):
                Change(target, OperatorReader.Coalesce(_expressions.Read(target), _expressions.Read(coalesce.Value)), coalesce);
                break;
            case IIncrementOrDecrementOperation increment when _expressions.ReadIncrement(increment) is { } changed:
                Change(increment.Target, changed, increment);
                break;
            case IInvalidOperation:
                _context.ReportBroken(expression);
                break;
            // What changes a list says what to write in its place.
            case IInvocationOperation call
                when MemberTable.Find(call.TargetMethod.OriginalDefinition.GetDocumentationCommentId()).Count > 0:
                _expressions.Read(call);
                break;
            default:
                RefuseStatement(expression);
                break;
        }
    }

    private void ReadDeclarator(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Symbol.IsRef)
        {
            RefuseStatement(declarator);
        }
        else if (declarator.GetVariableInitializer() is { Value: var value } && !declarator.Symbol.IsConst)
        {
            AssignLocal(declarator.Symbol, declarator.Symbol.Name, value);
        }
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
            default:
                RefuseStatement(target.Parent ?? target);
                break;
        }
    }

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
            default:
                RefuseStatement(statement);
                break;
        }
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
            case ITupleOperation tuple when PartsOf(value, type, tuple.Elements.Length) is { } parts:
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

    // The parts into which C# takes a value: a tuple's elements, or the members of a record that its own parameters became.
    private IReadOnlyList<(Expression Value, ITypeSymbol Type)>? PartsOf(Expression value, ITypeSymbol? type, int count)
    {
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true } tuple when tuple.TupleElements.Length == count:
                return tuple
                    .TupleElements.Select(
                        (element, index) => (Part(new ItemAccess(value, index) { IsCertain = true }, element.Type), element.Type)
                    )
                    .ToList();
            case INamedTypeSymbol { IsRecord: true } record
                when !record.GetMembers("Deconstruct").Any(member => !member.IsImplicitlyDeclared):
                IMethodSymbol? constructor = record.InstanceConstructors.FirstOrDefault(candidate =>
                    candidate.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation) is TypeDeclarationSyntax
                );
                IPropertySymbol[] members =
                    constructor?.Parameters.SelectMany(p => record.GetMembers(p.Name).OfType<IPropertySymbol>()).ToArray() ?? [];
                return members.Length == count && constructor!.Parameters.Length == count && !members.Any(JsonObjectShape.HasCode)
                    ? members.Select(m => (Part(new MemberAccess(value, _context.Names.NameOf(m)), m.Type), m.Type)).ToList()
                    : null;
            case INamedTypeSymbol pair when pair.Is("System.Collections.Generic", "KeyValuePair`2") && count == 2:
                return new[] { "Key", "Value" }
                    .Select(name => pair.GetMembers(name).OfType<IPropertySymbol>().First())
                    .Select(member => (Part(new MemberAccess(value, _context.Names.NameOf(member)), member.Type), member.Type))
                    .ToList();
            default:
                return null;
        }

        Expression Part(Expression part, ITypeSymbol partType) =>
            part with
            {
                Kind = JsonKinds.Of(partType),
                IsNullable = Nullability.IsNullable(partType),
                Origin = value.Origin,
            };
    }

    /// <inheritdoc />
    public Expression ReadAwait(IAwaitOperation await) => ReadAwait(await, isUsed: true);

    private Expression ReadAwait(IAwaitOperation await, bool isUsed) =>
        ReadAwaited(await, await.Operation, await.Type, Nullability.IsNullable(await), isUsed);

    // What is awaited is a state, or a method whose states become part of this flow.
    private Expression ReadAwaited(IOperation place, IOperation awaited, ITypeSymbol? type, bool isNullable, bool isUsed)
    {
        if (HelperCallOf(awaited) is { } call)
        {
            return ReadHelper(call, type, isNullable);
        }

        string? label = _label;
        _label = null;
        string? comment = TakeComment();
        if (_states.Read(awaited, _expressions, this, label) is not { } state)
        {
            return new NullLiteral();
        }

        state = state with { Comment = comment ?? state.Comment };
        return AddState(place, state, type, isNullable, isUsed);
    }

    private Expression AddState(IOperation place, StateCall state, ITypeSymbol? type, bool isNullable, bool isUsed)
    {
        int? target = isUsed ? _context.Locals.Add(LocalName(state.Name)) : null;
        _statements.Add(new AwaitStatement(state, target) { Catchers = CatchersOf(state) });
        if (JsonKinds.IsTuple(type) && state is not ParallelCall)
        {
            return _expressions.Refuse(place, "A tuple from a service (System.Text.Json reads none; make it a record)");
        }

        return target is { } local ? new LocalReference(local) { Kind = JsonKinds.Of(type), IsNullable = isNullable } : new NullLiteral();
    }

    /// <inheritdoc />
    public Expression Keep(string name, Expression value)
    {
        if (value.IsRepeatable)
        {
            return value;
        }

        if (TaskTokens.Find(value) is not null)
        {
            return KeepParts(name, value);
        }

        int local = _context.Locals.Add(name);
        _statements.Add(new AssignStatement(local, value));
        return new LocalReference(local)
        {
            Kind = value.Kind,
            IsNullable = value.IsNullable,
            Origin = value.Origin,
        };
    }

    // What has the token is computed in its task, but for the parts that must be computed once. What a lambda computes is computed for
    // each item.
    private Expression KeepParts(string name, Expression value) =>
        value.Replace(part =>
            part is LambdaExpression ? part
            : part is MemberCall { IsRepeatable: false } && TaskTokens.Find(part) is null ? Keep(name, part)
            : null
        );

    private string? TakeComment()
    {
        string? comment = _comment;
        _comment = null;
        return comment;
    }

    private static string LocalName(string stateName)
    {
        string letters = new(stateName.Where(char.IsLetterOrDigit).ToArray());
        return letters.Length == 0 || char.IsDigit(letters[0]) ? "result" : char.ToLowerInvariant(letters[0]) + letters.Substring(1);
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, OperatorMethod: null, Operand: IAwaitOperation or ITupleOperation } conversion
            ? conversion.Operand
            : operation;

    private void RefuseStatement(IOperation statement)
    {
        if (statement.Descendants().Any(part => part is IInvalidOperation))
        {
            _context.ReportBroken(statement);
            return;
        }

        _context.Sink.Report(RuleIds.UnsupportedStatement, _context.Origins.NumberOf(HeadOf(statement)), OperationNames.Of(statement));
    }

    // A statement with a body is underlined at its keyword, not as a whole.
    private static SyntaxNodeOrToken HeadOf(IOperation statement) =>
        statement is ILoopOperation or IConditionalOperation or ISwitchOperation or ITryOperation or IUsingOperation or ILockOperation
            ? statement.Syntax.GetFirstToken()
            : statement.Syntax;
}
