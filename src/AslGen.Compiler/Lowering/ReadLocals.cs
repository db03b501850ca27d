using AslGen.Compiler.Program;

namespace AslGen.Compiler.Lowering;

/// <summary>The locals of a flow that something is done with: what only gives a local its value, which nobody reads, is not done.</summary>
internal sealed class ReadLocals
{
    private readonly HashSet<int> _read = [];

    // What the locals are made of of which nobody has been seen to read them.
    private readonly Dictionary<int, List<Expression>> _values = [];

    private ReadLocals() { }

    /// <summary>Finds the locals.</summary>
    /// <param name="flow">The flow, with all flows inside it.</param>
    /// <returns>The locals' numbers.</returns>
    public static HashSet<int> Of(Flow flow)
    {
        ReadLocals locals = new();
        locals.Add(flow);
        return locals._read;
    }

    private void Add(Flow flow)
    {
        foreach (Statement statement in flow.Statements)
        {
            Add(statement);
        }
    }

    private void Add(Statement statement)
    {
        switch (statement)
        {
            case AwaitStatement await:
                Add(await.State);
                if (await.Target is { } target)
                {
                    Give(target, await.State.Result);
                }

                foreach (ErrorCatcher catcher in await.Catchers)
                {
                    Add(catcher.Then);
                }

                break;
            case AssignStatement assign:
                Give(assign.Target, assign.Value);
                break;
            case JoinStatement join:
                foreach (LocalValue value in join.Values)
                {
                    Give(value.Local, value.Value);
                }

                break;
            case IfStatement @if:
                Read(@if.Condition);
                Add(@if.Then);
                Add(@if.Else);
                break;
            case LoopStatement loop:
                Add(loop.Body);
                break;
            case BlockStatement block:
                Add(block.Body);
                break;
            case ReturnStatement { Value: { } value }:
                Read(value);
                break;
            case ThrowStatement @throw:
                Read(@throw.Error);
                if (@throw.Cause is { } cause)
                {
                    Read(cause);
                }

                break;
        }
    }

    private void Add(StateCall state)
    {
        foreach (Expression input in state.Inputs)
        {
            Read(input);
        }

        switch (state)
        {
            case ParallelCall parallel:
                foreach (Flow branch in parallel.Branches)
                {
                    Add(branch);
                }

                break;
            case MapCall map:
                Add(map.Body);
                break;
        }
    }

    private void Give(int local, Expression value)
    {
        if (_read.Contains(local))
        {
            Read(value);
            return;
        }

        if (!_values.TryGetValue(local, out List<Expression>? values))
        {
            values = [];
            _values.Add(local, values);
        }

        values.Add(value);
    }

    private void Read(Expression expression)
    {
        Stack<Expression> open = new([expression]);
        while (open.Count > 0)
        {
            foreach (LocalReference reference in open.Pop().DescendantsAndSelf().OfType<LocalReference>())
            {
                if (_read.Add(reference.Local) && _values.TryGetValue(reference.Local, out List<Expression>? values))
                {
                    values.ForEach(open.Push);
                }
            }
        }
    }
}
