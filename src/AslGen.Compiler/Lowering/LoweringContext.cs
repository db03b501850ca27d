using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Graph;
using AslGen.Compiler.Program;

namespace AslGen.Compiler.Lowering;

/// <summary>What the lowering of one machine shares.</summary>
/// <param name="locals">The names of all locals.</param>
/// <param name="sink">Takes what cannot be expressed.</param>
internal sealed class LoweringContext(LocalNames locals, FindingSink sink)
{
    /// <summary>Where the context object has the machine's input, from any state.</summary>
    public static readonly string[] MachineInputInContext = ["Execution", "Input"];

    private const int LongestName = 80;

    // JSONata finds functions and variables by the same names, and Step Functions keeps one for itself.
    private static readonly string[] TakenNames =
    [
        "states",
        .. (
            "abs append average base64decode base64encode boolean ceil clone contains count decodeUrl decodeUrlComponent distinct each "
            + "encodeUrl encodeUrlComponent error eval exists filter floor formatBase formatInteger formatNumber fromMillis hash join keys "
            + "length lookup lowercase map match max merge millis min not now number pad parse parseInteger partition power random range "
            + "reduce replace reverse round shuffle sift single sort split spread sqrt string substring substringAfter substringBefore sum "
            + "toMillis trim type uppercase uuid zip assert"
        ).Split(' '),
    ];

    private readonly Dictionary<int, string> _variables = [];
    private readonly HashSet<string> _variableNames = new(TakenNames, StringComparer.Ordinal);

    // What variables may be called, but for the number behind a name that is there already.
    private HashSet<string>? _wantedNames;

    // The graph has added the last locals before the first is asked for.
    private HashSet<string> WantedNames =>
        _wantedNames ??= new HashSet<string>(locals.All.Select(VariableName).Concat(TakenNames), StringComparer.Ordinal);

    /// <summary>Whether a variable of the workflow, or a function, may have a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether one may, so that nothing else may be called so.</returns>
    public bool IsVariableName(string name) =>
        VariableName(name) != name
        || WantedNames.Contains(name)
        || WantedNames.Contains(name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    /// <summary>The name of a local.</summary>
    /// <param name="local">The local.</param>
    /// <returns>Its name in C#.</returns>
    public string NameOf(int local) => locals[local];

    /// <summary>Gives a local a variable of its own. Names differ in the whole machine, since inner scopes must not hide outer ones.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The variable's name.</returns>
    public string DeclareVariable(int local)
    {
        // Where ways come together a local is given a value on each.
        if (_variables.TryGetValue(local, out string? declared))
        {
            return declared;
        }

        string wanted = VariableName(locals[local]);
        string name = wanted;
        for (int number = 2; !_variableNames.Add(name); number++)
        {
            string suffix = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            name = wanted.Substring(0, Math.Min(wanted.Length, LongestName - suffix.Length)) + suffix;
        }

        _variables[local] = name;
        return name;
    }

    // A variable's name starts with a letter and has at most 80 characters.
    private static string VariableName(string local)
    {
        string name = local.TrimStart('_');
        name = name.Length == 0 || !char.IsLetter(name[0]) ? "value" + name : name;
        return name.Substring(0, Math.Min(name.Length, LongestName));
    }

    /// <summary>The variable of a local.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The variable's name, or null where it has none.</returns>
    public string? VariableOf(int local) => _variables.TryGetValue(local, out string? name) ? name : null;

    /// <summary>Reports what the query language cannot express; of each place once.</summary>
    /// <param name="ruleId">The rule's ID.</param>
    /// <param name="expression">What cannot be expressed.</param>
    /// <param name="what">What it is, as the message names it.</param>
    public void Refuse(string ruleId, Expression expression, string what)
    {
        if (!sink.Findings.Any(finding => finding.RuleId == ruleId && finding.Origin == expression.Origin))
        {
            sink.Report(ruleId, expression.Origin, what);
        }
    }
}
