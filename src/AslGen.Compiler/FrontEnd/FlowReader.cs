using System.Runtime.CompilerServices;
using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
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
            case IAssignmentOperation or IIncrementOrDecrementOperation:
                ReadAssignmentStatement(expression);
                break;
            case IInvocationOperation call when _context.Steps.IsFlow(call):
                ReadCall(call);
                break;
            case IInvocationOperation call when TryReadGuard(call):
                break;
            case IThrowOperation @throw:
                ReadThrow(@throw);
                break;
            case IInvalidOperation:
                _context.ReportBroken(expression);
                break;
            case IInvocationOperation call when _context.OwnObjects.AssignedBy(call) is { } own:
                ChangeOwn(own, call.Instance!, () => _expressions.ReadChanged(call));
                break;
            // What changes a collection otherwise says what to write in its place.
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
