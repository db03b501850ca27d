using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Lowering;

/// <content>
/// Catchers. Where a state has failed, <c>$</c> is the error output, which travels as the next state's input where only that reads it;
/// otherwise it becomes a variable.
/// </content>
internal sealed partial class JsonPathLowering
{
    // Gives a state its catchers. What is returned adds the states that these lead to first, when the state itself has been added.
    private Action AddCatchers(StateNode node, ref State state)
    {
        if (state is not RetriableState retriable || node.Catches.Count == 0)
        {
            return () => { };
        }

        List<State> saving = [];
        state = retriable with { Catch = node.Catches.Select(@catch => LowerCatch(node, @catch, saving)).ToEquatableArray() };
        return () => _states.AddRange(saving);
    }

    private Catcher LowerCatch(StateNode node, CatchWay @catch, List<State> saving)
    {
        Way way = @catch.Way;
        bool isPinnedRead = _layout.Pinned >= 0 && _liveness.IsReadAfter(way, _layout.Pinned);
        if (isPinnedRead || way.Definitions.Any(IsOfInput))
        {
            return CatchKeepingInput(node, @catch, isPinnedRead, saving);
        }

        GraphNode target = way.Target!;
        Definition? traveller = way.Definitions.FirstOrDefault(definition =>
            definition.Value is ErrorReference && TravelsTo(target, definition.Local) && !IsMergedInto(target, definition.Local)
        );
        if (IsChained(target))
        {
            _layouts[target] = traveller is null ? InputLayout.Unknown : InputLayout.Whole(traveller.Local);
        }

        return new Catcher(@catch.Errors, _ends.NameOf(target))
        {
            Assign = AssignmentsOf(way.Definitions.Where(definition => definition != traveller).ToList(), ResultPrinter()),
        };
    }

    // What only '$' holds stays there. Where it is not known any more, a state of its own makes variables of it.
    private Catcher CatchKeepingInput(StateNode node, CatchWay @catch, bool isPinnedRead, List<State> saving)
    {
        Way way = @catch.Way;
        GraphNode target = way.Target!;
        Definition[] ofInput = [.. way.Definitions.Where(IsOfInput)];
        Catcher catcher = new(@catch.Errors, _ends.NameOf(target))
        {
            Assign = AssignmentsOf(way.Definitions.Except(ofInput).ToList(), ResultPrinter()),
            ResultPath = PathField.Nothing,
        };
        if (IsChained(target))
        {
            _layouts[target] = _layout;
        }

        Definition[] saved =
            isPinnedRead && !IsChained(target) ? [.. ofInput, new Definition(_layout.Pinned, new LocalReference(_layout.Pinned))] : ofInput;
        if (saved.Length == 0)
        {
            return catcher;
        }

        PassState save = new(_names.Give(node.Name + " failed"))
        {
            Assign = AssignmentsOf(saved, InputPrinter()),
            Next = catcher.Next,
            Origin = node.Call.StateOrigin,
        };
        saving.Add(save);
        return catcher with { Next = save.Name };
    }

    // Whether a value is made of what only the state's input holds; the machine's is in the context object.
    private bool IsOfInput(Definition definition) =>
        definition.Uses.Any(local => local != WorkflowProgram.Input && _layout.Places.ContainsKey(local));

    // A merge would put its result into the error output.
    private static bool IsMergedInto(GraphNode target, int local) => MergeTargets(target).Contains(local);
}
