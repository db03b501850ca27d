using System.Text.RegularExpressions;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Evaluation;
using AslGen.Testing.Jsonata.Functions;

namespace AslGen.Testing.Jsonata.Values;

/// <summary>A regular expression as a function that finds matches. It remembers where the last one ended.</summary>
/// <param name="regex">The regular expression.</param>
/// <param name="pattern">Its pattern as it is written.</param>
/// <param name="position">Where it is written.</param>
internal sealed class RegexValue(Regex regex, string pattern, int position) : FunctionValue
{
    private int _lastIndex;

    public override int Arity => 2;

    public override DataValue? Run(DataValue?[] arguments, DataValue? input, Frame environment)
    {
        string text = arguments.Length > 0 ? Coerce(arguments[0], environment) : "undefined";
        int start = arguments.Length > 1 && arguments[1] is DataNumber number ? (int)Math.Clamp(number.Value, 0, int.MaxValue) : 0;
        return Find(text, start);
    }

    public override DataValue? Invoke(DataValue?[] arguments, Frame environment) => Run(arguments, null, environment);

    public override string[] PartialParameters() => ["str", "fromIndex"];

    private static string Coerce(DataValue? value, Frame environment) =>
        value switch
        {
            null => "undefined",
            DataString text => text.Value,
            _ => ValueText.Write(value, environment.Run),
        };

    private DataObject? Find(string text, int start)
    {
        Match? match;
        try
        {
            match = start <= text.Length ? regex.Match(text, start) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw EvaluationRun.Beyond("a regular expression takes too long");
        }

        if (match is not { Success: true })
        {
            _lastIndex = 0;
            return null;
        }

        _lastIndex = match.Index + match.Length;
        SequenceValue groups = SequenceValue.CreateArray(match.Groups.Count - 1);
        for (int index = 1; index < match.Groups.Count; index++)
        {
            groups.Add(match.Groups[index].Success ? new DataString(match.Groups[index].Value) : null);
        }

        DataObject result = new();
        result.Set("match", new DataString(match.Value));
        result.Set("start", new DataNumber(match.Index));
        result.Set("end", new DataNumber(_lastIndex));
        result.Set("groups", groups);
        result.Set("next", new NextValue(this, text));
        return result;
    }

    private DataObject? FindNext(string text)
    {
        if (_lastIndex >= text.Length)
        {
            return null;
        }

        DataObject? next = Find(text, _lastIndex);
        return next?["match"] is DataString { Value: "" }
            ? throw new JsonataException("D1004", new DataString(pattern)) { Position = position }
            : next;
    }

    /// <summary>The function that finds the next match.</summary>
    private sealed class NextValue(RegexValue regex, string text) : FunctionValue
    {
        public override int Arity => 0;

        public override DataValue? Run(DataValue?[] arguments, DataValue? input, Frame environment) => regex.FindNext(text);

        public override DataValue? Invoke(DataValue?[] arguments, Frame environment) => regex.FindNext(text);

        public override string[] PartialParameters() => [];
    }
}
