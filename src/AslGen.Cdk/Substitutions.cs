namespace AslGen.Cdk;

/// <summary>The values for placeholders, checked once: names are well formed, no value is null, nothing reserved is set.</summary>
internal sealed class Substitutions
{
    /// <summary>
    /// The placeholder for the machine's own ARN in a policy. Its value comes from the machine, so nobody else may give one.
    /// </summary>
    public const string OwnArn = "StateMachineArn";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A name is malformed or reserved, or a value is null.</exception>
    public Substitutions(IReadOnlyDictionary<string, string>? values)
    {
        foreach (var (name, value) in values ?? new Dictionary<string, string>())
        {
            if (!Placeholders.IsName(name))
                throw new ArgumentException($"'{name}' is not a placeholder name: use letters, digits and underscores.");
            if (name == OwnArn)
                throw new ArgumentException($"'{OwnArn}' is reserved: in a policy it means the state machine's own ARN.");
            _values.Add(name, value ?? throw new ArgumentException($"The substitution for '{name}' is null."));
        }
    }

    /// <exception cref="ArgumentException">One of <paramref name="names"/> has no value; the message lists all of them.</exception>
    public void MustCover(IEnumerable<string> names, string subject)
    {
        var missing = names.Where(name => !_values.ContainsKey(name)).ToList();
        if (missing.Count > 0)
            throw new ArgumentException($"{subject} has no substitution for {List(missing)}.");
    }

    /// <exception cref="ArgumentException">A value is given for a name that is not in <paramref name="names"/>.</exception>
    public void MustAllBeIn(IReadOnlySet<string> names)
    {
        var unused = _values.Keys.Where(name => !names.Contains(name)).Order(StringComparer.Ordinal).ToList();
        if (unused.Count > 0)
            throw new ArgumentException($"Neither the definition nor the policy has a placeholder for {List(unused)}.");
    }

    /// <summary>The values of the given names, escaped to stand in a JSON text; null where there are no names.</summary>
    public Dictionary<string, string>? EscapedFor(IReadOnlyCollection<string> names) =>
        names.Count == 0 ? null : names.ToDictionary(name => name, name => Placeholders.EscapeForJson(_values[name]));

    /// <summary>Fills a JSON text whose placeholders are covered.</summary>
    public string Fill(string json) => Placeholders.Fill(json, _values);

    /// <summary>Fills a JSON text whose placeholders are covered and which may also name the machine.</summary>
    public string Fill(string json, string ownArn) =>
        Placeholders.Fill(json, new Dictionary<string, string>(_values) { [OwnArn] = ownArn });

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"${{{name}}}"));
}
