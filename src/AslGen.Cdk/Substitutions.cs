using Amazon.CDK;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk;

/// <summary>The values for placeholders, checked once: names are well formed, no value is null, nothing reserved is set.</summary>
internal sealed class Substitutions
{
    /// <summary>
    /// The placeholder for the machine's own ARN in a policy. Its value comes from the machine, so nobody else may give one.
    /// </summary>
    public const string OwnArn = "StateMachineArn";

    /// <summary>The placeholder for the machine's own name in a policy, which the ARNs of its executions have in them.</summary>
    public const string OwnName = "StateMachineName";

    // What a policy says of the place that it is deployed to.
    private static readonly Dictionary<string, string> Surroundings = new(StringComparer.Ordinal)
    {
        ["AwsRegion"] = Aws.REGION,
        ["AwsAccountId"] = Aws.ACCOUNT_ID,
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A name is malformed or reserved, or a value is null.</exception>
    public Substitutions(IReadOnlyDictionary<string, string>? values)
    {
        foreach (var (name, value) in values ?? new Dictionary<string, string>())
        {
            if (!Placeholders.IsName(name))
                throw new ArgumentException($"'{name}' is not a placeholder name: use letters, digits and underscores.");
            if (Meaning(name) is { } meaning)
                throw new ArgumentException($"'{name}' is reserved: in a policy it means {meaning}.");
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

    /// <summary>Whether a placeholder of a policy is about the machine itself.</summary>
    public static bool IsOwn(string name) => name is OwnArn or OwnName;

    /// <summary>Whether a placeholder of a policy is about the place that it is deployed to.</summary>
    public static bool IsSurroundings(string name) => Surroundings.ContainsKey(name);

    /// <summary>Fills a JSON text whose placeholders are covered.</summary>
    public string Fill(string json) => Placeholders.Fill(json, _values);

    /// <summary>Fills a statement of a policy whose placeholders are covered, and which may also name its place.</summary>
    public string FillStatement(string json) => Placeholders.Fill(json, WithSurroundings());

    /// <summary>Fills a statement of a policy whose placeholders are covered, and which may also name its place and the machine.</summary>
    public string FillStatement(string json, IStateMachine machine, string ownName)
    {
        var values = WithSurroundings();
        values[OwnArn] = machine.StateMachineArn;
        values[OwnName] = ownName;
        return Placeholders.Fill(json, values);
    }

    private Dictionary<string, string> WithSurroundings()
    {
        var values = new Dictionary<string, string>(_values, StringComparer.Ordinal);
        foreach (var (name, value) in Surroundings)
            values[name] = value;
        return values;
    }

    private static string? Meaning(string name) =>
        name switch
        {
            OwnArn => "the state machine's own ARN",
            OwnName => "the state machine's own name",
            "AwsRegion" => "the stack's region",
            "AwsAccountId" => "the stack's account",
            _ => null,
        };

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"${{{name}}}"));
}
