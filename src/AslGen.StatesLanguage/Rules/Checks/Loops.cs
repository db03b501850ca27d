using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Finds the loops of a scope.</summary>
internal static class Loops
{
    /// <summary>The states from which a way leads back to themselves.</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The states.</returns>
    /// <remarks>
    /// Tarjan's algorithm for strongly connected components, with a stack of its own in place of recursion.
    /// </remarks>
    public static HashSet<StateView> StatesIn(ScopeView scope)
    {
        HashSet<StateView> looping = [];
        Dictionary<StateView, Visit> visits = [];
        Stack<StateView> open = new();
        foreach (StateView root in scope.States)
        {
            if (visits.ContainsKey(root))
            {
                continue;
            }

            Stack<Visit> path = new();
            Enter(root, path);
            while (path.Count > 0)
            {
                Visit visit = path.Peek();
                if (visit.Next < visit.State.Transitions.Count)
                {
                    Step(visit, path);
                    continue;
                }

                path.Pop();
                if (path.Count > 0)
                {
                    path.Peek().Lowest = Math.Min(path.Peek().Lowest, visit.Lowest);
                }

                if (visit.Lowest == visit.Number)
                {
                    Close(visit);
                }
            }
        }

        return looping;

        void Enter(StateView state, Stack<Visit> path)
        {
            Visit visit = new(state, visits.Count);
            visits.Add(state, visit);
            open.Push(state);
            path.Push(visit);
        }

        void Step(Visit visit, Stack<Visit> path)
        {
            Transition transition = visit.State.Transitions[visit.Next++];
            if (scope.Find(transition.TargetName) is not { } target)
            {
                return;
            }

            if (target == visit.State)
            {
                looping.Add(target);
            }

            if (!visits.TryGetValue(target, out Visit? other))
            {
                Enter(target, path);
            }
            else if (other.IsOpen)
            {
                visit.Lowest = Math.Min(visit.Lowest, other.Number);
            }
        }

        void Close(Visit root)
        {
            bool isLoop = open.Peek() != root.State;
            StateView state;
            do
            {
                state = open.Pop();
                visits[state].IsOpen = false;
                if (isLoop)
                {
                    looping.Add(state);
                }
            } while (state != root.State);
        }
    }

    private sealed class Visit(StateView state, int number)
    {
        public StateView State { get; } = state;

        public int Number { get; } = number;

        public int Lowest { get; set; } = number;

        public int Next { get; set; }

        public bool IsOpen { get; set; } = true;
    }
}
