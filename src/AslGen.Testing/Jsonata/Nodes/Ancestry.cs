namespace AslGen.Testing.Jsonata.Nodes;

/// <summary>Finds the steps that give the parents, <c>%</c>, of an expression.</summary>
internal sealed class Ancestry
{
    private int _count;

    /// <summary>Makes what a parent operator looks with.</summary>
    public ParentSlot NewSlot() => new("!" + _count++.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Takes over the parents that a part of a node looks for.</summary>
    public static void Push(Node? node, Node part)
    {
        if (node is null || (part.Seeking is null && part is not ParentNode))
        {
            return;
        }

        // The reference implementation shares the lists, and so does this.
        List<ParentSlot> slots = part.Seeking ?? [];
        if (part is ParentNode parent)
        {
            slots.Add(parent.Slot);
        }

        if (node.Seeking is null)
        {
            node.Seeking = slots;
        }
        else
        {
            node.Seeking.AddRange([.. slots]);
        }
    }

    /// <summary>Finds the steps for the parents that the last step of a path looks for.</summary>
    public static void Resolve(PathNode path)
    {
        Node last = path.Steps[^1];
        List<ParentSlot> slots = last.Seeking ?? [];
        if (last is ParentNode parent)
        {
            slots.Add(parent.Slot);
        }

        for (int slot = 0; slot < slots.Count; slot++)
        {
            Resolve(path, slots[slot]);
        }
    }

    /// <summary>Lets a step, or the steps that it consists of, give a parent.</summary>
    public static void Seek(Node node, ParentSlot slot)
    {
        switch (node)
        {
            case NameNode or WildcardNode:
                slot.Level--;
                if (slot.Level == 0)
                {
                    // A step has one parent, under the name that was first.
                    slot.Label = node.Ancestor?.Label ?? slot.Label;
                    node.Ancestor = slot;
                    node.HasTuples = true;
                }

                break;
            case ParentNode:
                slot.Level++;
                break;
            case BlockNode { Expressions: [.., var last] }:
                node.HasTuples = true;
                Seek(last, slot);
                break;
            case PathNode path:
                node.HasTuples = true;
                int index = path.Steps.Count - 1;
                Seek(path.Steps[index--], slot);
                while (slot.Level > 0 && index >= 0)
                {
                    Seek(path.Steps[index--], slot);
                }

                break;
            default:
                break;
        }
    }

    private static void Resolve(PathNode path, ParentSlot slot)
    {
        int index = path.Steps.Count - 2;
        while (slot.Level > 0)
        {
            if (index < 0)
            {
                (path.Seeking ??= []).Add(slot);
                return;
            }

            Node step = path.Steps[index--];

            // Steps that only bind their items leave the context item as it is.
            while (index >= 0 && step.Focus is not null && path.Steps[index].Focus is not null)
            {
                step = path.Steps[index--];
            }

            Seek(step, slot);
        }
    }
}
