using System.Runtime.CompilerServices;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
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

        return new Flow(_statements.ToEquatableArray());
    }

    private void ReadStatement(IOperation statement)
    {
        _context.Cancellation.ThrowIfCancellationRequested();
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!_isOpen)
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
                    ReadReturn(@return.ReturnedValue);
                }

                break;
            case ILabeledOperation labeled:
                _label = labeled.Label.Name.Length == 0 ? null : labeled.Label.Name;
                if (labeled.Operation is { } operation)
                {
                    ReadStatement(operation);
                }

                _label = null;
                break;
            case IEmptyOperation:
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
            case IIncrementOrDecrementOperation increment when _expressions.ReadIncrement(increment) is { } changed:
                Change(increment.Target, changed, increment);
                break;
            case IInvalidOperation:
                _context.ReportBroken(expression);
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
            case ILocalReferenceOperation { Local: var local }:
                AssignLocal(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null:
                AssignLocal(parameter, parameter.Name, value);
                break;
            case IDiscardOperation when value is IAwaitOperation await:
                ReadAwait(await, isUsed: false);
                break;
            case IDiscardOperation:
                _expressions.Read(value);
                break;
            default:
                RefuseStatement(target.Parent ?? target);
                break;
        }
    }

    private void Change(IOperation target, Expression value, IOperation statement)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local }:
                AssignNew(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null:
                AssignNew(parameter, parameter.Name, value);
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
        )
        {
            // The awaited result is the local itself.
            int own = _context.Locals.Add(name);
            _statements[_statements.Count - 1] = last with { Target = own };
            _scope.Bind(symbol, reference with { Local = own });
            return;
        }

        AssignNew(symbol, name, expression);
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
            case ILocalReferenceOperation { Local: var local }:
                AssignNew(local, local.Name, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when _scope.Find(parameter) is not null:
                AssignNew(parameter, parameter.Name, value);
                break;
            case IDiscardOperation:
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
                    .TupleElements.Select((element, index) => (Part(new ItemAccess(value, index), element.Type), element.Type))
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

    private void ReadReturn(IOperation? value)
    {
        Expression? returned = value is null ? null : ReadReturned(value);
        if (returned is not null && _frames.Count > 0)
        {
            // What a 'finally' block does comes after the value is made.
            returned = Keep("result", returned);
        }

        JumpOut(0, () => _statements.Add(new ReturnStatement(returned)));
        _isOpen = false;
    }

    private Expression ReadReturned(IOperation value)
    {
        Expression returned = _expressions.ReadMember(value);
        if (TaskTokens.Find(returned) is { } token)
        {
            _context.Sink.Report(RuleIds.TokenOutsideCallback, token.Origin);
        }

        return returned;
    }

    /// <inheritdoc />
    public Expression ReadAwait(IAwaitOperation await) => ReadAwait(await, isUsed: true);

    private Expression ReadAwait(IAwaitOperation await, bool isUsed)
    {
        string? label = _label;
        _label = null;
        string? comment = TakeComment();
        if (_states.Read(await.Operation, _expressions, label) is not { } state)
        {
            return new NullLiteral();
        }

        state = state with { Comment = comment ?? state.Comment };

        int? target = isUsed ? _context.Locals.Add(LocalName(state.Name)) : null;
        _statements.Add(new AwaitStatement(state, target) { Catchers = CatchersOf(state) });
        if (JsonKinds.IsTuple(await.Type) && state is not ParallelCall)
        {
            return _expressions.Refuse(await, "A tuple from a service (System.Text.Json reads none; make it a record)");
        }

        return target is { } local
            ? new LocalReference(local) { Kind = JsonKinds.Of(await.Type), IsNullable = Nullability.IsNullable(await) }
            : new NullLiteral();
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

    // What has the token is computed in its task, but for the parts that must be computed once.
    private Expression KeepParts(string name, Expression value) =>
        value.Replace(part => part is FunctionCall { IsRepeatable: false } && TaskTokens.Find(part) is null ? Keep(name, part) : null);

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
        statement is ILocalFunctionOperation ? statement.Syntax.NameToken()
        : statement is ILoopOperation or IConditionalOperation or ISwitchOperation or ITryOperation or IUsingOperation or ILockOperation
            ? statement.Syntax.GetFirstToken()
        : statement.Syntax;
}
