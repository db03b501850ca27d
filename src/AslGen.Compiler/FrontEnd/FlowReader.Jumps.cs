using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <content>
/// <c>goto</c>. Ways come together at a label from anywhere, so that each name that is assigned somewhere is a local of its own there,
/// which every way to the label gives its value.
/// </content>
internal sealed partial class FlowReader
{
    private readonly Dictionary<ISymbol, LabelTarget> _labels = new(SymbolEqualityComparer.Default);

    // Starts a statement, or the body of a case, that some jump leads to.
    private void PlaceLabel(ILabelSymbol label, IOperation place)
    {
        if (!_labels.ContainsKey(label) && !IsTarget(label, place))
        {
            return;
        }

        LabelTarget target = TargetOf(label, place);
        target.IsPlaced = true;
        if (_isOpen)
        {
            GiveTo(target);
        }

        _statements.Add(new LabelStatement(target.Id));
        foreach ((ISymbol symbol, LocalReference local) in target.Heads)
        {
            _scope.Bind(symbol, local);
        }

        _isOpen = true;
    }

    private void Jump(IBranchOperation jump)
    {
        LabelTarget target = TargetOf(jump.Target, jump);
        target.Jump ??= jump;
        SyntaxNode? label = jump.Target.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_context.Cancellation);
        JumpOut(
            _frames.Count - (TriesAround(jump.Syntax) - TriesAround(label ?? jump.Syntax)),
            () =>
            {
                GiveTo(target);
                _statements.Add(new GotoStatement(target.Id));
            }
        );
        _isOpen = false;
    }

    // The 'try' statements that a statement is in the body or in a handler of.
    private static int TriesAround(SyntaxNode statement) =>
        statement.Ancestors().Count(node => node is TryStatementSyntax @try && @try.Finally?.Span.Contains(statement.Span) != true);

    private void GiveTo(LabelTarget target)
    {
        // What has no value here is not read at the label: C# sees to that.
        LocalValue[] values =
        [
            .. target
                .Heads.Where(head => _scope.Find(head.Symbol) is not null)
                .Select(head => new LocalValue(head.Local.Local, Current(head.Symbol)))
                .Where(value => !IsItself(value)),
        ];
        if (values.Length > 0)
        {
            _statements.Add(new JoinStatement(values.ToEquatableArray()));
        }
    }

    private LabelTarget TargetOf(ILabelSymbol label, IOperation place)
    {
        if (!_labels.TryGetValue(label, out LabelTarget? target))
        {
            IOperation body = BodyAround(place);
            target = new LabelTarget(_nextId++, NewLocals([.. AssignedIn([body], _ => true).Where(symbol => IsSeenAt(symbol, label))]));
            _labels.Add(label, target);
        }

        return target;
    }

    // A condition that is known while compiling can leave out what a jump leads to.
    private void CheckJumps(Func<ISymbol, bool> isOver)
    {
        foreach (KeyValuePair<ISymbol, LabelTarget> label in _labels.Where(label => isOver(label.Key)).ToList())
        {
            if (label.Value is { IsPlaced: false, Jump: { } jump })
            {
                RefuseStatement(jump);
            }

            _labels.Remove(label.Key);
        }
    }

    private static bool HasLabelInside(IOperation[] operations) =>
        operations.Any(operation => operation.DescendantsAndSelf().Any(part => part is ILabeledOperation or ISwitchCaseOperation))
        && BodyAround(operations[0]).Descendants().Any(part => part is IBranchOperation { BranchKind: BranchKind.GoTo });

    private static bool IsTarget(ILabelSymbol label, IOperation place) =>
        BodyAround(place)
            .Descendants()
            .Any(part =>
                part is IBranchOperation { BranchKind: BranchKind.GoTo } jump && SymbolEqualityComparer.Default.Equals(jump.Target, label)
            );

    // The whole body of the method or lambda, beyond which no jump leads.
    private static IOperation BodyAround(IOperation place)
    {
        IOperation body = place;
        while (body.Parent is { } parent and not (IAnonymousFunctionOperation or ILocalFunctionOperation or IMethodBodyOperation))
        {
            body = parent;
        }

        return body;
    }

    // A local is seen in the block that declares it.
    private static bool IsSeenAt(ISymbol symbol, ILabelSymbol label)
    {
        if (symbol is not ILocalSymbol || symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration)
        {
            return true;
        }

        SyntaxNode? block = declaration
            .Ancestors()
            .FirstOrDefault(node =>
                node is BlockSyntax or SwitchStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or UsingStatementSyntax
            );
        return block is null
            || label.DeclaringSyntaxReferences.Any(reference =>
                reference.SyntaxTree == block.SyntaxTree && block.Span.Contains(reference.Span)
            );
    }

    /// <summary>Where a jump leads.</summary>
    /// <param name="Id">The label's number in its flow.</param>
    /// <param name="Heads">The locals that hold, at the label, the names that are assigned somewhere.</param>
    private sealed record LabelTarget(int Id, IReadOnlyList<(ISymbol Symbol, LocalReference Local)> Heads)
    {
        /// <summary>Whether the label has been read.</summary>
        public bool IsPlaced { get; set; }

        /// <summary>The first jump that leads there.</summary>
        public IOperation? Jump { get; set; }
    }
}
