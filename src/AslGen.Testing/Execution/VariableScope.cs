using AslGen.Testing.Data;

namespace AslGen.Testing.Execution;

/// <summary>The variables of one set of states. Those around it can be read from inside.</summary>
/// <param name="outer">The variables around, or null at the top and in the executions of a distributed Map.</param>
internal sealed class VariableScope(VariableScope? outer)
{
    private const int LargestVariable = 262_144;
    private const long LargestStore = 10 * 1024 * 1024;

    private readonly Dictionary<string, DataValue> _values = new(StringComparer.Ordinal);

    /// <summary>The variables around.</summary>
    public VariableScope? Outer => outer;

    /// <summary>The variables of this scope alone.</summary>
    public IReadOnlyDictionary<string, DataValue> Own => _values;

    /// <summary>The value of a variable, or null where it has none yet.</summary>
    /// <param name="name">The name without the dollar sign.</param>
    public DataValue? this[string name]
    {
        get
        {
            for (VariableScope? scope = this; scope is not null; scope = scope.Outer)
            {
                if (scope._values.TryGetValue(name, out DataValue? value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>All variables that are seen from here, inner ones before outer ones.</summary>
    /// <returns>Names and values.</returns>
    public IEnumerable<KeyValuePair<string, DataValue>> All()
    {
        for (VariableScope? scope = this; scope is not null; scope = scope.Outer)
        {
            foreach (KeyValuePair<string, DataValue> variable in scope._values)
            {
                yield return variable;
            }
        }
    }

    /// <summary>Assigns variables.</summary>
    /// <param name="assigned">The new values.</param>
    /// <exception cref="EvaluationException">When they are too large.</exception>
    public void Assign(DataObject assigned)
    {
        long total = 0;
        foreach (KeyValuePair<string, DataValue> variable in assigned.Members)
        {
            long size = DataSize.Of(variable.Value);
            total += size;
            if (size > LargestVariable)
            {
                throw new EvaluationException(
                    "States.DataLimitExceeded",
                    $"The variable '{variable.Key}' has a size exceeding the maximum number of bytes service limit."
                );
            }
        }

        if (total > LargestVariable)
        {
            throw new EvaluationException(
                "States.DataLimitExceeded",
                "The variables of the field 'Assign' have a size exceeding the maximum number of bytes service limit."
            );
        }

        foreach (KeyValuePair<string, DataValue> variable in assigned.Members)
        {
            _values[variable.Key] = variable.Value;
        }

        // Summing up all variables on every assignment would cost more than the sum is worth while they are few.
        if (_values.Count > LargestStore / LargestVariable && All().Sum(variable => DataSize.Of(variable.Value)) > LargestStore)
        {
            throw new EvaluationException(
                "States.DataLimitExceeded",
                "The variables of the execution have a size exceeding the maximum number of bytes service limit."
            );
        }
    }
}
