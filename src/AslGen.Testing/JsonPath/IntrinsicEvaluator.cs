using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AslGen.StatesLanguage.JsonPath;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;

namespace AslGen.Testing.JsonPath;

/// <summary>Evaluates calls of intrinsic functions.</summary>
internal static class IntrinsicEvaluator
{
    private const int LongestText = IntrinsicFunctions.LongestText;

    private static readonly FrozenDictionary<string, IntrinsicFunction> Functions = IntrinsicFunctions.All.ToFrozenDictionary(function =>
        function.Name
    );

    /// <summary>Evaluates an expression of a payload template: a path, a call or a literal argument of one.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value.</returns>
    /// <exception cref="EvaluationException">When it has none.</exception>
    public static DataValue Evaluate(JsonPathExpression expression, IScene scene) =>
        expression switch
        {
            PathExpression path => PathEvaluator.Evaluate(path, scene).Value
                ?? throw EvaluationException.InPath(
                    $"The JsonPath argument for the field '{path.Print()}' could not be found in the input '{RootOf(path, scene)}'",
                    expression: path.Print().ToString()
                ),
            IntrinsicCall call => Call(call, scene),
            IntrinsicString text => new DataString(text.Text.ToString()),
            IntrinsicTemplate template => new DataString(string.Join("{}", template.Pieces.Select(piece => piece.ToString()))),
            IntrinsicLiteral { Text: "true" } => DataBoolean.True,
            IntrinsicLiteral { Text: "false" } => DataBoolean.False,
            IntrinsicLiteral { Text: "null" } => DataNull.Value,
            IntrinsicLiteral number => DataNumber.Parse(number.Text),
            _ => throw EvaluationException.InPath($"'{expression.Print()}' still has placeholders"),
        };

    /// <summary>The value that a path starts at, for messages.</summary>
    /// <param name="path">The path.</param>
    /// <param name="scene">What the state sees.</param>
    /// <returns>The value.</returns>
    public static DataValue RootOf(PathExpression path, IScene scene) =>
        path.Root switch
        {
            PathRoot.Context => scene.Context,
            PathRoot.Variable => new DataObject(scene.Variables.All().Reverse()),
            _ => scene.Input,
        };

    private static DataValue Call(IntrinsicCall call, IScene scene)
    {
        if (call is { Function: "States.Format", Arguments: [IntrinsicTemplate template, ..] })
        {
            return Format([.. template.Pieces.Select(piece => piece.ToString())], Rest(call, scene), call);
        }

        DataValue[] arguments = new DataValue[call.Arguments.Count];
        for (int index = 0; index < arguments.Length; index++)
        {
            arguments[index] = Evaluate(call.Arguments[index], scene);
        }

        CheckTypes(call, arguments);
        return call.Function switch
        {
            "States.Format" => Format(FormatTemplate.Split(TextOf(arguments[0])), arguments[1..], call),
            "States.StringToJson" => StringToJson(TextOf(arguments[0]), call),
            "States.JsonToString" => new DataString(JsonText.WithoutNeedlessEscapes(arguments[0].ToString())),
            "States.Array" => new DataArray(arguments),
            "States.ArrayPartition" => Partition((DataArray)arguments[0], IntegerOf(arguments[1]), call),
            "States.ArrayContains" => DataBoolean.Of(((DataArray)arguments[0]).Items.Contains(arguments[1])),
            "States.ArrayRange" => Range(IntegerOf(arguments[0]), IntegerOf(arguments[1]), IntegerOf(arguments[2]), call),
            "States.ArrayGetItem" => ArrayGetItem((DataArray)arguments[0], IntegerOf(arguments[1]), call),
            "States.ArrayLength" => new DataNumber(((DataArray)arguments[0]).Count),
            "States.ArrayUnique" => new DataArray([.. ((DataArray)arguments[0]).Items.Distinct()]),
            "States.Base64Encode" => new DataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(BoundedText(arguments[0], call)))),
            "States.Base64Decode" => Base64Decode(BoundedText(arguments[0], call), call),
            "States.Hash" => Hash(arguments[0], TextOf(arguments[1]), call),
            "States.JsonMerge" => JsonMerge((DataObject)arguments[0], (DataObject)arguments[1], arguments[2], call),
            "States.MathRandom" => MathRandom(arguments, call, scene),
            "States.MathAdd" => MathAdd(IntegerOf(arguments[0]), IntegerOf(arguments[1]), call),
            "States.StringSplit" => StringSplit(TextOf(arguments[0]), TextOf(arguments[1])),
            "States.UUID" => new DataString(scene.Random.NextUuid()),
            _ => throw Failure(call, "Unknown function"),
        };
    }

    private static DataValue[] Rest(IntrinsicCall call, IScene scene) =>
        [.. call.Arguments.Skip(1).Select(argument => Evaluate(argument, scene))];

    private static void CheckTypes(IntrinsicCall call, DataValue[] arguments)
    {
        if (!Functions.TryGetValue(call.Function, out IntrinsicFunction? function))
        {
            throw Failure(call, "Unknown function");
        }

        if (arguments.Length < function.Least || arguments.Length > (function.Most ?? int.MaxValue))
        {
            throw Failure(call, "Invalid number of arguments");
        }

        for (int index = 0; index < arguments.Length; index++)
        {
            if ((function.ParameterAt(index) & TypeOf(arguments[index])) == 0)
            {
                throw Failure(call, $"The argument {index + 1} is of an invalid type: {arguments[index]}");
            }
        }
    }

    private static DataString Format(IReadOnlyList<string> pieces, DataValue[] arguments, IntrinsicCall call)
    {
        if (arguments.Length != pieces.Count - 1)
        {
            throw Failure(call, "The number of arguments to States.Format do not match the occurrences of {}");
        }

        StringBuilder text = new(pieces[0]);
        for (int index = 0; index < arguments.Length; index++)
        {
            text.Append(JavaText.Of(arguments[index])).Append(pieces[index + 1]);
        }

        return new DataString(text.ToString());
    }

    private static DataValue StringToJson(string text, IntrinsicCall call)
    {
        if (text.Trim().Length == 0)
        {
            return DataNull.Value;
        }

        try
        {
            return DataReader.Parse(text);
        }
        catch (JsonException)
        {
            throw Failure(call, $"Invalid JSON: {text}");
        }
    }

    private static DataArray Partition(DataArray array, long size, IntrinsicCall call) =>
        size <= 0
            ? throw Failure(call, "The chunk size must be a positive number")
            : new DataArray([.. array.Items.Chunk((int)Math.Min(size, int.MaxValue)).Select(chunk => new DataArray(chunk))]);

    private static DataArray Range(long first, long last, long step, IntrinsicCall call)
    {
        if (step == 0)
        {
            throw Failure(call, "The increment must not be zero");
        }

        long count = Math.Max(0, ((last - first) / step) + 1);
        if ((last - first) * Math.Sign(step) < 0)
        {
            count = 0;
        }

        if (count > IntrinsicFunctions.LongestRange)
        {
            throw Failure(call, $"Arrays can only contain up to {IntrinsicFunctions.LongestRange} items");
        }

        DataValue[] items = new DataValue[count];
        for (int index = 0; index < count; index++)
        {
            items[index] = new DataNumber(first + (index * step));
        }

        return new DataArray(items);
    }

    private static DataValue ArrayGetItem(DataArray array, long index, IntrinsicCall call) =>
        index >= 0 && index < array.Count
            ? array[(int)index]
            : throw Failure(call, $"Index {index} is out of bounds for length {array.Count}");

    private static DataString Base64Decode(string text, IntrinsicCall call)
    {
        try
        {
            // Java's decoder takes texts whose padding is missing.
            string padded = text.EndsWith('=') ? text : text.PadRight((text.Length + 3) / 4 * 4, '=');
            return new DataString(Encoding.UTF8.GetString(Convert.FromBase64String(padded)));
        }
        catch (FormatException)
        {
            throw Failure(call, "The text is no Base64");
        }
    }

    private static DataString Hash(DataValue data, string algorithm, IntrinsicCall call)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(BoundedText(data, call));
        byte[] hash = algorithm switch
        {
#pragma warning disable CA5350, CA5351 // The language has these algorithms.
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
#pragma warning restore CA5350, CA5351
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw Failure(call, $"Unknown algorithm: {algorithm}"),
        };
        return new DataString(Convert.ToHexString(hash).ToLowerInvariant());
    }

    private static DataObject JsonMerge(DataObject first, DataObject second, DataValue isDeep, IntrinsicCall call) =>
        isDeep == DataBoolean.True
            ? throw Failure(call, "Deep merging is not supported")
            : new DataObject(first.Members.Concat(second.Members));

    private static DataNumber MathRandom(DataValue[] arguments, IntrinsicCall call, IScene scene)
    {
        long start = IntegerOf(arguments[0]);
        long end = IntegerOf(arguments[1]);
        if (start >= end)
        {
            throw Failure(call, "The end of the range must be greater than its start");
        }

        Time.DeterministicRandom random = arguments.Length > 2 ? new((ulong)IntegerOf(arguments[2])) : scene.Random;
        return new DataNumber(random.NextInteger(start, end));
    }

    private static DataNumber MathAdd(long left, long right, IntrinsicCall call)
    {
        long sum = left + right;
        return left is < int.MinValue or > int.MaxValue || right is < int.MinValue or > int.MaxValue
            ? throw Failure(call, "The integers are out of range")
            : new DataNumber(sum);
    }

    // Each character of the second text separates; neighbouring separators separate once.
    private static DataArray StringSplit(string text, string separators) =>
        separators.Length == 0
            ? new DataArray(text.Length == 0 ? [] : [new DataString(text)])
            : new DataArray([
                .. text.Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries).Select(part => new DataString(part)),
            ]);

    private static string TextOf(DataValue value) => ((DataString)value).Value;

    private static string BoundedText(DataValue value, IntrinsicCall call)
    {
        string text = value is DataString @string ? @string.Value : value.ToString();
        return text.Length <= LongestText ? text : throw Failure(call, $"The text is longer than {LongestText} characters");
    }

    // The service rounds as Java's Math.round, halves up.
    private static long IntegerOf(DataValue value) => (long)Math.Floor(((DataNumber)value).Value + 0.5);

    private static IntrinsicTypes TypeOf(DataValue value) =>
        value switch
        {
            DataString => IntrinsicTypes.String,
            DataNumber => IntrinsicTypes.Number,
            DataBoolean => IntrinsicTypes.Boolean,
            DataArray => IntrinsicTypes.Array,
            DataObject => IntrinsicTypes.Object,
            _ => IntrinsicTypes.Null,
        };

    private static EvaluationException Failure(IntrinsicCall call, string problem) =>
        EvaluationException.InPath(
            $"The function '{call.Print()}' had the following error: {problem}",
            expression: call.Print().ToString()
        );
}
