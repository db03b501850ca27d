namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>The variables of a block or a function.</summary>
/// <param name="outer">The scope around it; null for the whole expression.</param>
/// <param name="content">The expressions of the scope.</param>
/// <param name="isFunction">Whether it is the body of a function.</param>
internal sealed class Scope(Scope? outer, IEnumerable<JsonataExpression> content, bool isFunction)
{
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private HashSet<string>? _all;

    /// <summary>The scope around it.</summary>
    public Scope? Outer => outer;

    /// <summary>Binds a variable from here on.</summary>
    public void Bind(string name) => _bound.Add(name);

    /// <summary>Whether a variable may be bound here: before this, or, around a function, at any time, since it is called later.</summary>
    public bool IsBound(string name)
    {
        bool isLater = false;
        for (Scope? scope = this; scope is not null; scope = scope.Outer)
        {
            if (isLater ? scope.All.Contains(name) || scope._bound.Contains(name) : scope._bound.Contains(name))
            {
                return true;
            }

            isLater |= scope.IsFunction;
        }

        return false;
    }

    private bool IsFunction => isFunction;

    private HashSet<string> All => _all ??= BoundNames.InScope(content);
}
