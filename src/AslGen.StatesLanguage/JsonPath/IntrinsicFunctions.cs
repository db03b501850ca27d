using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>Types of JSON values, as far as intrinsic functions tell them apart.</summary>
[Flags]
public enum IntrinsicTypes
{
    /// <summary>No value.</summary>
    None = 0,

    /// <summary>A string.</summary>
    String = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 4,

    /// <summary><c>null</c>.</summary>
    Null = 8,

    /// <summary>An array.</summary>
    Array = 16,

    /// <summary>An object.</summary>
    Object = 32,

    /// <summary>Any value.</summary>
    Any = String | Number | Boolean | Null | Array | Object,
}

/// <summary>An intrinsic function of the States Language.</summary>
/// <param name="Name">The full name, such as <c>States.Format</c>.</param>
/// <param name="Parameters">The types that each argument can have; the last stands for all further ones too.</param>
/// <param name="Least">The least number of arguments.</param>
/// <param name="Most">The greatest number of arguments, or null where there is none.</param>
/// <param name="Result">The types that the result can have.</param>
public sealed record IntrinsicFunction(string Name, EquatableArray<IntrinsicTypes> Parameters, int Least, int? Most, IntrinsicTypes Result)
{
    /// <summary>
    /// Whether <c>ErrorPath</c> and <c>CausePath</c> take the function. The developer guide lists those that can give a string.
    /// </summary>
    public bool IsAllowedInErrorAndCausePath =>
        Name
            is "States.Format"
                or "States.JsonToString"
                or "States.ArrayGetItem"
                or "States.Base64Encode"
                or "States.Base64Decode"
                or "States.Hash"
                or "States.UUID";

    /// <summary>The types that an argument can have.</summary>
    /// <param name="index">The argument's index from zero.</param>
    /// <returns>The types; none where the function takes no arguments.</returns>
    public IntrinsicTypes ParameterAt(int index) =>
        Parameters.Count == 0 ? IntrinsicTypes.None : Parameters[Math.Min(index, Parameters.Count - 1)];
}

/// <summary>The intrinsic functions, as the States Language and the developer guide of Step Functions describe them.</summary>
public static class IntrinsicFunctions
{
    /// <summary>All intrinsic functions.</summary>
    public static EquatableArray<IntrinsicFunction> All { get; } =
    [
        // The specification wants scalars after the template; the service has been seen to format objects as well.
        Make("States.Format", [IntrinsicTypes.String, IntrinsicTypes.Any], 1, null, IntrinsicTypes.String),
        Make("States.StringToJson", [IntrinsicTypes.String], 1, 1, IntrinsicTypes.Any),
        Make("States.JsonToString", [IntrinsicTypes.Any], 1, 1, IntrinsicTypes.String),
        Make("States.Array", [IntrinsicTypes.Any], 0, null, IntrinsicTypes.Array),
        Make("States.ArrayPartition", [IntrinsicTypes.Array, IntrinsicTypes.Number], 2, 2, IntrinsicTypes.Array),
        Make("States.ArrayContains", [IntrinsicTypes.Array, IntrinsicTypes.Any], 2, 2, IntrinsicTypes.Boolean),
        Make("States.ArrayRange", [IntrinsicTypes.Number], 3, 3, IntrinsicTypes.Array),
        Make("States.ArrayGetItem", [IntrinsicTypes.Array, IntrinsicTypes.Number], 2, 2, IntrinsicTypes.Any),
        Make("States.ArrayLength", [IntrinsicTypes.Array], 1, 1, IntrinsicTypes.Number),
        Make("States.ArrayUnique", [IntrinsicTypes.Array], 1, 1, IntrinsicTypes.Array),
        Make("States.Base64Encode", [IntrinsicTypes.String], 1, 1, IntrinsicTypes.String),
        Make("States.Base64Decode", [IntrinsicTypes.String], 1, 1, IntrinsicTypes.String),
        Make("States.Hash", [IntrinsicTypes.Any, IntrinsicTypes.String], 2, 2, IntrinsicTypes.String),
        Make("States.JsonMerge", [IntrinsicTypes.Object, IntrinsicTypes.Object, IntrinsicTypes.Boolean], 3, 3, IntrinsicTypes.Object),
        Make("States.MathRandom", [IntrinsicTypes.Number], 2, 3, IntrinsicTypes.Number),
        Make("States.MathAdd", [IntrinsicTypes.Number], 2, 2, IntrinsicTypes.Number),
        Make("States.StringSplit", [IntrinsicTypes.String], 2, 2, IntrinsicTypes.Array),
        Make("States.UUID", [], 0, 0, IntrinsicTypes.String),
    ];

    /// <summary>The hash algorithms of <c>States.Hash</c>.</summary>
    public static EquatableArray<string> HashAlgorithms { get; } = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

    /// <summary>How many functions can be inside one another, the outermost included.</summary>
    public const int DeepestNesting = 10;

    /// <summary>The most characters that the hash and Base64 functions take.</summary>
    public const int LongestText = 10_000;

    /// <summary>The most items that <c>States.ArrayRange</c> makes.</summary>
    public const int LongestRange = 1_000;

    /// <summary>Finds a function; case matters.</summary>
    /// <param name="name">The full name.</param>
    /// <returns>The function, or null where there is none.</returns>
    public static IntrinsicFunction? Find(string name) => All.FirstOrDefault(function => function.Name == name);

    /// <summary>The function whose name is nearest to a mistyped one.</summary>
    /// <param name="name">The mistyped name, with or without <c>States.</c>.</param>
    /// <returns>The function's name, or null where none is near.</returns>
    public static string? Suggest(string name)
    {
        const string prefix = "States.";
        string full = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || name.IndexOf('.') >= 0 ? name : prefix + name;
        return Find(full)?.Name ?? NearMiss.Closest(full, All.Select(function => function.Name));
    }

    private static IntrinsicFunction Make(
        string name,
        EquatableArray<IntrinsicTypes> parameters,
        int least,
        int? most,
        IntrinsicTypes result
    ) => new(name, parameters, least, most, result);
}
