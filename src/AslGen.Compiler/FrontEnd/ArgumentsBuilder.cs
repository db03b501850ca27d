using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Puts the arguments of a service call together, each at its path.</summary>
internal sealed class ArgumentsBuilder
{
    private readonly List<Node> _nodes = [];
    private Expression? _whole;

    /// <summary>Adds an argument.</summary>
    /// <param name="path">Where it goes, with dots where it is nested; empty: the value is all arguments.</param>
    /// <param name="value">The value.</param>
    public void Add(string path, Expression value)
    {
        if (path.Length == 0)
        {
            _whole = value;
            return;
        }

        List<Node> level = _nodes;
        string[] names = path.Split('.');
        for (int index = 0; index < names.Length - 1; index++)
        {
            Node? found = level.Find(node => node.Name == names[index]);
            if (found is null)
            {
                found = new Node(names[index], Value: null, []);
                level.Add(found);
            }

            level = found.Children;
        }

        level.Add(new Node(names[names.Length - 1], value, []));
    }

    /// <summary>The arguments.</summary>
    /// <returns>The arguments, or null where there are none.</returns>
    public Expression? Build() => _whole ?? (_nodes.Count == 0 ? null : ToObject(_nodes));

    private static ObjectExpression ToObject(List<Node> nodes) =>
        new(nodes.Select(node => new MemberValue(node.Name, node.Value ?? ToObject(node.Children))).ToEquatableArray())
        {
            Kind = ValueKind.Object,
        };

    private sealed record Node(string Name, Expression? Value, List<Node> Children);
}
