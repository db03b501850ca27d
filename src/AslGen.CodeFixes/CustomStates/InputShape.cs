using System.Text;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>The records that a state's paths are members of.</summary>
internal sealed class InputShape
{
    /// <summary>The parameter that has the input.</summary>
    public const string Parameter = "input";

    /// <summary>The name of the record that is the whole input.</summary>
    public const string RootName = "Input";

    private const string Element = "JsonElement";

    private readonly Node _root = new("", RootName);
    private bool _isRead;

    /// <summary>Whether anything of the input is read.</summary>
    public bool IsRead => _isRead;

    /// <summary>The input's type: a record where members of it are read.</summary>
    public string Type => _root.Children.Count == 0 ? Element : RootName;

    /// <summary>Reads a value of the input.</summary>
    /// <param name="names">The names of the path's steps; none for the whole input.</param>
    /// <param name="type">The value's type where it is read in no other way.</param>
    /// <returns>The C# that reads it, or null where it is read as another type already.</returns>
    public string? Read(IReadOnlyList<string> names, string type)
    {
        _isRead = true;
        Node node = _root;
        StringBuilder text = new(Parameter);
        foreach (string name in names)
        {
            node = node.Child(name);
            text.Append('.').Append(node.Member);
        }

        if (names.Count > 0)
        {
            bool isSame = node.Type is null || node.Type == type;
            node.Type = type;
            return isSame ? text.ToString() : null;
        }

        return Parameter;
    }

    /// <summary>Takes a member for what is written to the input.</summary>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="type">The type of what is written.</param>
    /// <returns>The member's name in C#, or null where the member is read, too.</returns>
    public string? Write(string name, string type)
    {
        if (_root.Has(name))
        {
            return null;
        }

        _isRead = true;
        Node node = _root.Child(name);
        node.Type = type;
        node.IsOptional = true;
        return node.Member;
    }

    /// <summary>Whether the records can be written: what has members is read as a record, and nothing else.</summary>
    public bool IsSound => Nodes(_root).All(node => node.Children.Count == 0 || node.Type is null or Element);

    /// <summary>The declarations of the records.</summary>
    public IEnumerable<string> Records =>
        _root.Children.Count == 0 ? [] : Nodes(_root).Where(node => node.Children.Count > 0).Select(Declaration);

    private static IEnumerable<Node> Nodes(Node node) => node.Children.SelectMany(Nodes).Prepend(node);

    private static string Declaration(Node node)
    {
        IEnumerable<string> members = node
            .Children.OrderBy(child => child.IsOptional)
            .Select(child =>
            {
                string name = child.Json == child.Member ? "" : $"[property: JsonPropertyName({Literals.Text(child.Json)})] ";
                string type = child.Children.Count > 0 ? child.Record : child.Type!;
                return child.IsOptional ? $"{name}{type}? {child.Member} = null" : $"{name}{type} {child.Member}";
            });
        return $"public sealed record {node.Record}({string.Join(", ", members)});";
    }

    private sealed class Node(string json, string record)
    {
        private readonly List<Node> _children = [];

        public string Json { get; } = json;

        public string Member { get; private set; } = "";

        public string Record { get; } = record;

        public string? Type { get; set; }

        public bool IsOptional { get; set; }

        public IReadOnlyList<Node> Children => _children;

        public bool Has(string name) => _children.Any(child => child.Json == name);

        public Node Child(string name)
        {
            if (_children.Find(child => child.Json == name) is { } known)
            {
                return known;
            }

            string member = Literals.Pascal(name);
            while (_children.Any(child => child.Member == member))
            {
                member += "_";
            }

            string owner = Record == RootName ? "" : Record.Substring(0, Record.Length - "Data".Length);
            Node made = new(name, owner + member + "Data") { Member = member };
            _children.Add(made);
            return made;
        }
    }
}
