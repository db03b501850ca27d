using AslGen.Compiler.Program;
using AslGen.Compiler.Program.Members;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// Loops. A name that is assigned inside one is a local of its own at the loop's head, which every turn gives its next value, and
/// another after the loop, which every way out gives its last.
/// </content>
internal sealed partial class FlowReader
{
    private readonly Stack<JumpTarget> _targets = new();
    private int _nextId;

    private void ReadWhile(IWhileLoopOperation loop) =>
        ReadLoop(
            loop,
            [loop.Condition!, loop.Body],
            turn =>
            {
                JumpIf(loop.Condition!, false, () => Leave(turn.Exit));
                ReadStatementIfOpen(loop.Body);
            },
            Repeat
        );

    private void ReadDo(IWhileLoopOperation loop)
    {
        string? comment = TakeComment();
        ReadLoop(
            loop,
            [loop.Condition!, loop.Body],
            _ => ReadStatement(loop.Body),
            turn =>
            {
                _comment = comment;
                JumpIf(loop.Condition!, false, () => Leave(turn.Exit));
                if (_isOpen)
                {
                    Repeat(turn);
                }
            }
        );
    }

    private void ReadFor(IForLoopOperation loop)
    {
        string? comment = TakeComment();
        foreach (IOperation before in loop.Before)
        {
            ReadStatement(before);
        }

        ReadLoop(
            loop,
            [.. loop.Condition is null ? [] : new[] { loop.Condition }, loop.Body, .. loop.AtLoopBottom],
            turn =>
            {
                if (loop.Condition is { } condition)
                {
                    _comment = comment;
                    JumpIf(condition, false, () => Leave(turn.Exit));
                }

                ReadStatementIfOpen(loop.Body);
            },
            turn =>
            {
                foreach (IOperation next in loop.AtLoopBottom)
                {
                    ReadStatement(next);
                }

                Repeat(turn);
            }
        );
    }

    // Items by their index: the states language has no loop over items that one turn could end.
    private void ReadForEach(IForEachLoopOperation loop)
    {
        IOperation collection = loop.Collection;
        while (collection is IConversionOperation { IsImplicit: true } conversion)
        {
            collection = conversion.Operand;
        }

        bool isSequence =
            JsonKinds.Of(collection.Type) == ValueKind.Array
            || JsonKinds.IsGroup(collection.Type)
            || (collection.Type is { } type && JsonKinds.IsDictionary(type));
        ILocalSymbol? variable = (loop.LoopControlVariable as IVariableDeclaratorOperation)?.Symbol;
        IOperation? parts = variable is null ? loop.LoopControlVariable : null;
        ITypeSymbol? itemType = variable?.Type ?? ItemTypeOf(loop);
        if (!isSequence || itemType is null || parts is not (null or IDeclarationExpressionOperation or ITupleOperation))
        {
            RefuseStatement(loop);
            return;
        }

        string itemName = variable?.Name ?? "item";
        Expression items = Keep(itemName + "Items", new CollectionReader(_context, _expressions).ReadItems(collection));
        LocalReference all = new(_context.Locals.Add(itemName + "Items")) { Kind = ValueKind.Array };
        LocalReference count = new(_context.Locals.Add(itemName + "Count")) { Kind = ValueKind.Integer };
        LocalReference index = new(_context.Locals.Add(itemName + "Index")) { Kind = ValueKind.Integer };
        int origin = _context.Origins.NumberOf(collection.Syntax);
        Expression Length() => new MemberCall(StatesMembers.ArrayLength, [items]) { Kind = ValueKind.Integer, Origin = origin };
        Expression Number(string text) => new NumberLiteral(text) { Kind = ValueKind.Integer, Origin = origin };
        _statements.Add(
            new JoinStatement([
                new LocalValue(all.Local, items),
                new LocalValue(count.Local, Length()),
                new LocalValue(index.Local, Number("0")),
            ])
        );
        ReadLoop(
            loop,
            [loop.Body],
            turn =>
            {
                string name = _label ?? $"Next {itemName}?";
                _label = null;
                BranchOut(
                    turn,
                    name,
                    new BinaryExpression(BinaryOperator.Less, index, count) { Kind = ValueKind.Boolean, Origin = origin }
                );
                Expression item = new MemberCall(StatesMembers.LoopItem, [all, index])
                {
                    Kind = JsonKinds.Of(itemType),
                    IsNullable = Nullability.IsNullable(itemType),
                    Origin = origin,
                };
                int local = _context.Locals.Add(itemName);
                _statements.Add(new AssignStatement(local, item));
                LocalReference read = new(local) { Kind = item.Kind, IsNullable = item.IsNullable };
                if (variable is not null)
                {
                    _scope.Bind(variable, read);
                }
                else
                {
                    Deconstruct(parts!, read, itemType);
                }

                ReadStatementIfOpen(loop.Body);
            },
            turn =>
            {
                Expression next = new BinaryExpression(BinaryOperator.Add, index, Number("1"))
                {
                    Kind = ValueKind.Integer,
                    Origin = origin,
                };
                Repeat(turn, new LocalValue(index.Local, next));
            }
        );
    }

    private static ITypeSymbol? ItemTypeOf(IForEachLoopOperation loop) =>
        loop.Syntax is CommonForEachStatementSyntax syntax ? loop.SemanticModel?.GetForEachStatementInfo(syntax).ElementType : null;

    // Each 'continue' of a 'do' loop asks the condition anew.
    private static bool HasContinue(ILoopOperation loop, IEnumerable<IOperation> parts) =>
        parts
            .SelectMany(part => part.DescendantsAndSelf())
            .Any(part =>
                part is IBranchOperation { BranchKind: BranchKind.Continue } branch
                && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ContinueLabel)
            );

    private void ReadLoop(ILoopOperation loop, IEnumerable<IOperation> parts, Action<Turn> body, Action<Turn> atBottom)
    {
        IReadOnlyList<ISymbol> assigned = AssignedIn(parts);
        // One way out needs no locals to bring several together.
        bool hasBreak = parts
            .SelectMany(part => part.DescendantsAndSelf())
            .Any(part =>
                part is IBranchOperation { BranchKind: BranchKind.Break } branch
                && SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel)
            );
        bool isLeftTwice =
            (loop is IWhileLoopOperation { ConditionIsTop: false } && HasContinue(loop, parts))
            || HasLateStep((loop as IWhileLoopOperation)?.Condition ?? (loop as IForLoopOperation)?.Condition);
        Turn turn = new(
            new FlowExit(_nextId++, hasBreak || isLeftTwice ? NewLocals(assigned) : []),
            NewLocals([.. assigned.Where(symbol => _scope.Find(symbol) is not null)])
        );
        if (turn.Heads.Count > 0)
        {
            _statements.Add(
                new JoinStatement(turn.Heads.Select(head => new LocalValue(head.Local.Local, Current(head.Symbol))).ToEquatableArray())
            );
            foreach ((ISymbol symbol, LocalReference local) in turn.Heads)
            {
                _scope.Bind(symbol, local);
            }
        }

        _targets.Push(new JumpTarget(loop.ExitLabel, _frames.Count, () => Leave(turn.Exit)));
        _targets.Push(new JumpTarget(loop.ContinueLabel, _frames.Count, () => atBottom(turn)));
        List<Statement> statements = ReadApart(() =>
        {
            body(turn);
            if (_isOpen)
            {
                atBottom(turn);
            }
        });
        _targets.Pop();
        _targets.Pop();
        _statements.Add(new LoopStatement(turn.Exit.Id, new Flow(statements.ToEquatableArray())));
        GoOnAfter(turn.Exit);
    }

    // The next turn, with the values that names have now.
    private void Repeat(Turn turn) => Repeat(turn, []);

    private void Repeat(Turn turn, params LocalValue[] more)
    {
        LocalValue[] values =
        [
            .. turn.Heads.Select(head => new LocalValue(head.Local.Local, Current(head.Symbol))).Where(value => !IsItself(value)),
            .. more,
        ];
        if (values.Length > 0)
        {
            _statements.Add(new JoinStatement(values.ToEquatableArray()));
        }

        _statements.Add(new RepeatStatement(turn.Exit.Id));
        _isOpen = false;
    }

    private static bool IsItself(LocalValue value) => value.Value is LocalReference reference && reference.Local == value.Local;

    // Out of the loop where the condition does not hold; what follows is inside.
    private void BranchOut(Turn turn, string name, Expression condition) => Branch(name, condition, () => { }, () => Leave(turn.Exit));

    private void Leave(FlowExit exit)
    {
        // What has no value here is not read after it on this way: C# sees to that.
        LocalValue[] values =
        [
            .. exit
                .Locals.Where(local => _scope.Find(local.Symbol) is not null)
                .Select(local => new LocalValue(local.Local.Local, Current(local.Symbol))),
        ];
        if (values.Length > 0)
        {
            _statements.Add(new JoinStatement(values.ToEquatableArray()));
        }

        _statements.Add(new LeaveStatement(exit.Id));
        exit.Names = _scope.Snapshot();
        exit.IsUsed = true;
        _isOpen = false;
    }

    private void GoOnAfter(FlowExit exit)
    {
        _isOpen = exit.IsUsed;
        if (exit.IsUsed)
        {
            _scope.Restore(exit.Names!);
        }

        foreach ((ISymbol symbol, LocalReference local) in exit.Locals)
        {
            _scope.Bind(symbol, local);
        }
    }

    private List<Statement> ReadApart(Action read)
    {
        List<Statement> around = _statements;
        List<Statement> statements = [];
        _statements = statements;
        read();
        _statements = around;
        return statements;
    }

    private void ReadStatementIfOpen(IOperation statement)
    {
        if (_isOpen)
        {
            ReadStatement(statement);
        }
    }

    private Expression Current(ISymbol symbol) => WithoutToken(_scope.Find(symbol)!);

    private JumpTarget? FindTarget(IBranchOperation branch) =>
        branch.BranchKind is BranchKind.Break or BranchKind.Continue
            ? _targets.FirstOrDefault(target => SymbolEqualityComparer.Default.Equals(target.Label, branch.Target))
            : null;

    // The names from outside that are assigned somewhere inside.
    private IReadOnlyList<ISymbol> AssignedIn(IEnumerable<IOperation> operations) => AssignedIn(operations, isWanted: null);

    private IReadOnlyList<ISymbol> AssignedIn(IEnumerable<IOperation> operations, Func<ISymbol, bool>? isWanted)
    {
        List<ISymbol> assigned = [];
        IOperation[] inside = [.. WithCalledFunctions(operations)];
        // At a label inside, all names that are assigned somewhere become locals of their own.
        IOperation[] assigning = isWanted is null && HasLabelInside(inside) ? [.. inside, BodyAround(inside[0])] : inside;
        foreach (IOperation operation in assigning.SelectMany(operation => operation.DescendantsAndSelf()))
        {
            switch (operation)
            {
                case IAssignmentOperation
                or IIncrementOrDecrementOperation
                or IInvocationOperation when _context.OwnObjects.AssignedBy(operation) is { } own:
                    Add(own);
                    break;
                case IAssignmentOperation { Target: var target }:
                    Collect(target);
                    break;
                case IIncrementOrDecrementOperation { Target: var target }:
                    Collect(target);
                    break;
            }
        }

        return assigned;

        bool IsFromOutside(ISymbol symbol) =>
            isWanted?.Invoke(symbol) ?? _scope.Find(symbol) is not null || !inside.Any(operation => IsDeclaredIn(symbol, operation));

        void Collect(IOperation target)
        {
            foreach (IOperation part in target.DescendantsAndSelf())
            {
                if (SymbolOf(part) is { } symbol)
                {
                    Add(symbol);
                }
            }
        }

        void Add(ISymbol symbol)
        {
            if (IsFromOutside(symbol) && !assigned.Contains(symbol, SymbolEqualityComparer.Default))
            {
                assigned.Add(symbol);
            }
        }
    }

    private static ISymbol? SymbolOf(IOperation part) =>
        part switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };

    private static bool IsDeclaredIn(ISymbol symbol, IOperation operation) => IsDeclaredIn(symbol, operation.Syntax);

    private static bool IsDeclaredIn(ISymbol symbol, SyntaxNode code) =>
        symbol.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == code.SyntaxTree && code.Span.Contains(reference.Span));

    // What is called inside assigns inside, wherever it is declared.
    private IEnumerable<IOperation> WithCalledFunctions(IEnumerable<IOperation> operations)
    {
        HashSet<IMethodSymbol> found = new(SymbolEqualityComparer.Default);
        Queue<IOperation> ahead = new(operations);
        while (ahead.Count > 0)
        {
            IOperation next = ahead.Dequeue();
            yield return next;
            foreach (IInvocationOperation call in next.DescendantsAndSelf().OfType<IInvocationOperation>())
            {
                IMethodSymbol method = call.TargetMethod.OriginalDefinition;
                if (
                    method.MethodKind == MethodKind.LocalFunction
                    && found.Add(method)
                    && _context.OperationOf(method.DeclaringSyntaxReferences[0].GetSyntax(_context.Cancellation)) is { } function
                )
                {
                    ahead.Enqueue(function);
                }
            }
        }
    }

    private IReadOnlyList<(ISymbol Symbol, LocalReference Local)> NewLocals(IReadOnlyList<ISymbol> symbols) =>
        symbols.Select(symbol => (symbol, NewLocal(symbol))).ToList();

    /// <summary>What a jump leads to.</summary>
    /// <param name="Label">Its label.</param>
    /// <param name="Frames">The number of <c>try</c> statements around it.</param>
    /// <param name="Jump">Jumps there.</param>
    private sealed record JumpTarget(ILabelSymbol Label, int Frames, Action Jump);

    /// <summary>A loop.</summary>
    /// <param name="Exit">The way out.</param>
    /// <param name="Heads">The locals that hold, at the start of each turn, the names assigned inside.</param>
    private sealed record Turn(FlowExit Exit, IReadOnlyList<(ISymbol Symbol, LocalReference Local)> Heads);
}
