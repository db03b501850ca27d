using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Values;

namespace AslGen.Testing.Jsonata.Evaluation;

/// <summary>A scope: variables, and the scope around it.</summary>
internal sealed class Frame
{
    private readonly Frame? _parent;
    private readonly IReadOnlyDictionary<string, DataValue>? _fixed;
    private string[] _names = [];
    private DataValue?[] _values = [];
    private int _count;

    /// <summary>Makes a scope.</summary>
    /// <param name="parent">The scope around it.</param>
    public Frame(Frame parent)
    {
        _parent = parent;
        Run = parent.Run;
    }

    /// <summary>Makes a scope of variables that are there from the start.</summary>
    /// <param name="run">The evaluation.</param>
    /// <param name="parent">The scope around it.</param>
    /// <param name="variables">The variables.</param>
    public Frame(EvaluationRun run, Frame? parent, IReadOnlyDictionary<string, DataValue> variables)
    {
        Run = run;
        _parent = parent;
        _fixed = variables;
    }

    /// <summary>The evaluation that the scope belongs to.</summary>
    public EvaluationRun Run { get; }

    /// <summary>Makes the scope of a function's body.</summary>
    /// <param name="parent">The scope around the function.</param>
    /// <param name="names">The parameters.</param>
    /// <param name="arguments">The arguments.</param>
    /// <returns>The scope.</returns>
    public static Frame OfCall(Frame parent, string[] names, DataValue?[] arguments)
    {
        Frame frame = new(parent) { _count = names.Length, _names = names };
        if (arguments.Length == names.Length)
        {
            frame._values = arguments;
        }
        else
        {
            frame._values = new DataValue?[names.Length];
            Array.Copy(arguments, frame._values, Math.Min(arguments.Length, names.Length));
        }

        return frame;
    }

    /// <summary>Makes the scope of a tuple's variables.</summary>
    public static Frame OfTuple(Frame parent, TupleValue tuple)
    {
        Frame frame = new(parent);
        foreach (KeyValuePair<string, DataValue?> variable in tuple.Variables)
        {
            frame.Bind(variable.Key, variable.Value);
        }

        return frame;
    }

    /// <summary>Sets a variable of this scope.</summary>
    public void Bind(string name, DataValue? value)
    {
        for (int index = _count - 1; index >= 0; index--)
        {
            if (_names[index] == name)
            {
                _values[index] = value;
                return;
            }
        }

        // The names may be those of a function, which other calls share.
        if (_count == _names.Length || _count == _values.Length)
        {
            Array.Resize(ref _names, Math.Max(2, _count * 2));
            Array.Resize(ref _values, _names.Length);
        }

        _names[_count] = name;
        _values[_count++] = value;
    }

    /// <summary>The value of a variable; null where there is none.</summary>
    public DataValue? Find(string name)
    {
        for (Frame? frame = this; frame is not null; frame = frame._parent)
        {
            // Of parameters with the same name the last counts.
            for (int index = frame._count - 1; index >= 0; index--)
            {
                if (frame._names[index] == name)
                {
                    return frame._values[index];
                }
            }

            if (frame._fixed is not null && frame._fixed.TryGetValue(name, out DataValue? value))
            {
                return value;
            }
        }

        return null;
    }
}
