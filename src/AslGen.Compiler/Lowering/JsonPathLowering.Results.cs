using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <content>
/// What becomes of a state's result: the next state's input, a part of the input, a variable, or what the scope gives.
/// </content>
internal sealed partial class JsonPathLowering
{
    private void LowerResult(StateNode node, State state)
    {
        if (IsLast(node))
        {
            Expression? value = ((EndNode)node.Next.Target!).Value;
            LowerReturn(value is null ? null : WaysAhead.Over(node.Next, value), state);
            return;
        }

        Definition[] live = [.. node.Next.Definitions];
        if (state is not RetriableState)
        {
            // Wait and Pass states pass their input on.
            _states.Add(AssignVariables(state, live, InputPrinter()));
        }
        else if (live.FirstOrDefault(IsMerge) is { } merge)
        {
            LowerMerge(state, merge, [.. live.Where(definition => definition != merge)]);
        }
        else if (_layout.Pinned >= 0 && _liveness.IsReadAfter(node.Next, _layout.Pinned))
        {
            _states.Add(AssignVariables(state, live, ResultPrinter()) with { ResultPath = PathField.Nothing });
        }
        else
        {
            LowerTravellers(node, state, live);
        }
    }

    // 'with' on what the state's input is: the result goes into the input.
    private bool IsMerge(Definition definition) =>
        definition.Value is WithExpression { Target: LocalReference target, Members.Count: 1 } && target.Local == _layout.WholeLocal;

    private void LowerMerge(State state, Definition merge, Definition[] others)
    {
        Merge(AssignVariables(state, others, ResultPrinter()), (WithExpression)merge.Value);
        if (others.Length > 0 && _states.OfType<RetriableState>().Last().ResultSelector is not null)
        {
            _context.Refuse(
                RuleIds.NotInJsonPath,
                merge.Value,
                "A 'with' whose value is made of the result, beside other uses of the result,"
            );
        }

        _layout = InputLayout.Whole(merge.Local) with { Pinned = merge.Local };
    }

    // ResultPath takes the result as it is, or as ResultSelector makes it. A part of it takes a second step.
    private void Merge(State state, WithExpression with)
    {
        ResultShape shape = ResultShape.Of(with.Members[0].Value, ResultPrinter());
        PathExpression place = PathExpression.Input.Then(new NameSegment(with.Members[0].Name));
        State merged = WithSelector(state, shape.Selector) with { ResultPath = new PathField(place) };
        _states.Add(merged);
        if (shape.Path is { Root: PathRoot.Input } part)
        {
            _states.Add(
                new PassState(_names.Give(state.Name + " result"))
                {
                    InputPath = new PathField(place with { Segments = [.. place.Segments, .. part.Segments] }),
                    ResultPath = new PathField(place),
                    Origin = state.Origin,
                }
            );
        }
        else if (shape.Path is not null)
        {
            _context.Refuse(RuleIds.NotInJsonPath, with, "A 'with' whose value is not from the state's result");
        }
    }

    private void LowerTravellers(StateNode node, State state, Definition[] live)
    {
        GraphNode next = node.Next.Target!;
        Definition[] travelling = live.Where(definition => TravelsTo(next, definition.Local)).ToArray();
        Definition[] staying = live.Except(travelling).ToArray();
        if (travelling.Length > 0)
        {
            Expression document =
                travelling.Length == 1
                    ? travelling[0].Value
                    : new ObjectExpression(travelling.Select(d => new MemberValue(_context.NameOf(d.Local), d.Value)).ToEquatableArray());
            ResultShape shape = ResultShape.Of(document, ResultPrinter());
            bool namesDiffer = travelling.Select(definition => _context.NameOf(definition.Local)).Distinct().Count() == travelling.Length;

            // What '$' means in Assign beside a ResultSelector is not documented: then everything becomes a variable.
            if (namesDiffer && (staying.Length == 0 || shape.Selector is null) && !IsNeededByMerge(next, travelling))
            {
                _states.Add(AddShape(AssignVariables(state, staying, ResultPrinter()), shape));
                _layout =
                    travelling.Length == 1
                        ? InputLayout.Whole(travelling[0].Local)
                        : new InputLayout(travelling.ToDictionary(d => d.Local, d => _context.NameOf(d.Local)));
                return;
            }
        }

        bool inputGoesOn =
            IsChained(next)
            && _layout.Places.Keys.Any(local => _input.Layout.Places.ContainsKey(local) && _liveness.IsReadAfter(node.Next, local));
        State done = AssignVariables(state, live, ResultPrinter());
        if (inputGoesOn)
        {
            _states.Add(done with { ResultPath = PathField.Nothing });
        }
        else
        {
            _states.Add(done);
            _layout = InputLayout.Unknown;
        }
    }

    // A value whose use in 'with' needs it to be '$' alone.
    private static bool IsNeededByMerge(GraphNode next, Definition[] travelling) =>
        travelling.Length > 1 && MergeTargets(next).Any(target => travelling.Any(definition => definition.Local == target));

    // The locals that a state puts its result into.
    private static IEnumerable<int> MergeTargets(GraphNode node) =>
        node is not StateNode state
            ? []
            : state
                .Next.Definitions.Select(definition => definition.Value)
                .Append(state.Next.Target is EndNode { Value: { } value } ? WaysAhead.Over(state.Next, value) : null)
                .OfType<WithExpression>()
                .Where(with => with.Members.Count == 1)
                .Select(with => with.Target)
                .OfType<LocalReference>()
                .Select(target => target.Local);

    // Read by the next node from its input, or put into by its 'with', and by nobody later.
    private bool TravelsTo(GraphNode next, int local)
    {
        if (!IsChained(next) || next is EndNode || next.InnerUses.Contains(local))
        {
            return false;
        }

        if (next is FailNode)
        {
            return true;
        }

        if (next.Ways.Any(way => way.Target is not EndNode && _liveness.IsReadAfter(way, local)))
        {
            return false;
        }

        int otherUses = next.Ways.Sum(way =>
            way.Definitions.Concat(ReturnedOn(way)).SelectMany(definition => definition.Uses).Count(use => use == local)
        );
        return otherUses == MergeTargets(next).Count(target => target == local);
    }

    // What a scope gives is made on the way to its end.
    private static IEnumerable<Definition> ReturnedOn(Way way) =>
        way.Target is EndNode { Value: { } value } ? [new Definition(-1, WaysAhead.Over(way, value))] : [];

    private void LowerReturn(Expression? value, State state)
    {
        switch (value)
        {
            case null:
                _states.Add(state);
                break;
            case WithExpression { Target: LocalReference target, Members.Count: 1 } with
                when target.Local == _layout.WholeLocal && state is RetriableState:
                Merge(state, with);
                break;
            case LocalReference kept when _layout.PathOf(kept.Local) is { } path:
                _states.Add(
                    state with
                    {
                        ResultPath = state is RetriableState ? PathField.Nothing : null,
                        OutputPath = path.IsWholeInput ? null : new PathField(path),
                    }
                );
                break;
            default:
                ResultShape shape = ResultShape.Of(value, state is RetriableState ? ResultPrinter() : InputPrinter());
                _states.Add(AddShape(state, shape));
                break;
        }
    }

    private State AddShape(State state, ResultShape shape)
    {
        State shaped = WithSelector(state, shape.Selector);
        return shape.Path is null ? shaped : shaped with { OutputPath = new PathField(shape.Path) };
    }

    private State WithSelector(State state, JsonObject? selector)
    {
        if (selector is null)
        {
            return state;
        }

        switch (state)
        {
            case RetriableState retriable:
                return retriable with { ResultSelector = selector };
            case PassState pass:
                return pass with { Parameters = selector };
            default:
                // A Wait state cannot shape data; a state that can follows it.
                _states.Add(state);
                return new PassState(_names.Give(state.Name + " result")) { Parameters = selector, Origin = state.Origin };
        }
    }
}
