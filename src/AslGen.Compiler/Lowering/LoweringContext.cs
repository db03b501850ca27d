using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Lowering;

/// <summary>What the lowering of one machine shares.</summary>
/// <param name="locals">The names of all locals, by number.</param>
/// <param name="sink">Takes what cannot be expressed.</param>
internal sealed class LoweringContext(EquatableArray<string> locals, FindingSink sink)
{
    /// <summary>The number of the machine's input among the locals.</summary>
    public const int MachineInput = 0;

    /// <summary>Where the context object has the machine's input, from any state.</summary>
    public static readonly string[] MachineInputInContext = ["Execution", "Input"];

    private readonly Dictionary<int, string> _variables = [];
    private readonly HashSet<string> _variableNames = new(StringComparer.Ordinal) { "states" };

    /// <summary>The name of a local.</summary>
    /// <param name="local">The local.</param>
    /// <returns>Its name in C#.</returns>
    public string NameOf(int local) => locals[local];

    /// <summary>Gives a local a variable of its own. Names differ in the whole machine, since inner scopes must not hide outer ones.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The variable's name.</returns>
    public string DeclareVariable(int local)
    {
        string name = locals[local];
        for (int number = 2; !_variableNames.Add(name); number++)
        {
            name = locals[local] + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _variables[local] = name;
        return name;
    }

    /// <summary>The variable of a local.</summary>
    /// <param name="local">The local.</param>
    /// <returns>The variable's name, or null where it has none.</returns>
    public string? VariableOf(int local) => _variables.TryGetValue(local, out string? name) ? name : null;

    /// <summary>Reports what the query language cannot express.</summary>
    /// <param name="ruleId">The rule's ID.</param>
    /// <param name="expression">What cannot be expressed.</param>
    /// <param name="what">What it is, as the message names it.</param>
    public void Refuse(string ruleId, Expression expression, string what) => sink.Report(ruleId, expression.Origin, what);
}
