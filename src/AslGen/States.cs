using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using AslGen.Hosting;

namespace AslGen;

/// <summary>
/// The intrinsic functions of the States Language, typed. In a JSONPath workflow each compiles to the intrinsic of its name; in
/// a JSONata workflow to an expression of the same value. Run in C#, they compute that value.
/// </summary>
public static partial class States
{
    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Puts the arguments into the <c>{}</c> places of a template (<c>States.Format</c>).</summary>
    /// <param name="template">The template; <c>\{</c>, <c>\}</c>, <c>\'</c> and <c>\\</c> stand for the characters themselves.</param>
    /// <param name="arguments">As many arguments as the template has places.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">When the numbers of places and arguments differ.</exception>
    public static string Format(string template, params object?[] arguments)
    {
        int used = 0;
        string text = FormatPlace()
            .Replace(
                template,
                match =>
                    match.Value == "{}"
                        ? used < arguments.Length
                            ? Text(arguments[used++])
                            : throw CountMismatch(template)
                        : match.Value[1..]
            );
        return used == arguments.Length ? text : throw CountMismatch(template);
    }

    /// <summary>Reads JSON text (<c>States.StringToJson</c>).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">When the text is no JSON of that type.</exception>
    public static T StringToJson<T>(string json) => JsonSerializer.Deserialize<T>(json, StateHost.Current?.Json)!;

    /// <summary>Writes a value as JSON text (<c>States.JsonToString</c>).</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The text, without white space.</returns>
    public static string JsonToString<T>(T value) =>
        JsonText.WithoutNeedlessEscapes(JsonSerializer.Serialize(value, StateHost.Current?.Json ?? AsWritten));

    /// <summary>Makes an array of its arguments (<c>States.Array</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    /// <returns>The array.</returns>
    public static T[] Array<T>(params T[] items) => items;

    /// <summary>Cuts an array into chunks (<c>States.ArrayPartition</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="array">The array.</param>
    /// <param name="chunkSize">The items in a chunk, at least 1; the last chunk may have fewer.</param>
    /// <returns>The chunks.</returns>
    public static T[][] ArrayPartition<T>(T[] array, int chunkSize) => array.Chunk(chunkSize).ToArray();

    /// <summary>Whether an array has an item (<c>States.ArrayContains</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="array">The array.</param>
    /// <param name="item">The item.</param>
    /// <returns>Whether it is there.</returns>
    public static bool ArrayContains<T>(T[] array, T item) => array.Contains(item);

    /// <summary>The numbers from first to last, both included (<c>States.ArrayRange</c>).</summary>
    /// <param name="first">The first number.</param>
    /// <param name="last">The last number.</param>
    /// <param name="step">The difference between neighbours; not zero.</param>
    /// <returns>At most 1,000 numbers.</returns>
    /// <exception cref="ArgumentException">When the step is zero or there would be more than 1,000 numbers.</exception>
    public static int[] ArrayRange(int first, int last, int step)
    {
        long distance = (long)last - first;
        long count =
            step == 0 ? -1
            : (distance < 0) != (step < 0) && distance != 0 ? 0
            : (distance / step) + 1;
        return count is < 0 or > 1000
            ? throw new ArgumentException("ArrayRange needs a step that is not zero and makes at most 1,000 numbers.", nameof(step))
            : Enumerable.Range(0, (int)count).Select(index => first + (index * step)).ToArray();
    }

    /// <summary>The item at an index (<c>States.ArrayGetItem</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="array">The array.</param>
    /// <param name="index">The index from zero.</param>
    /// <returns>The item.</returns>
    /// <exception cref="IndexOutOfRangeException">When there is no such item.</exception>
    public static T ArrayGetItem<T>(T[] array, int index) => array[index];

    /// <summary>The number of items (<c>States.ArrayLength</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="array">The array.</param>
    /// <returns>The number.</returns>
    public static int ArrayLength<T>(T[] array) => array.Length;

    /// <summary>The array without repeated items (<c>States.ArrayUnique</c>).</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="array">The array.</param>
    /// <returns>The items in the order of their first appearance.</returns>
    public static T[] ArrayUnique<T>(T[] array) => array.Distinct().ToArray();

    /// <summary>Encodes text as base64 of its UTF-8 bytes (<c>States.Base64Encode</c>).</summary>
    /// <param name="text">At most 10,000 characters.</param>
    /// <returns>The base64.</returns>
    public static string Base64Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Decodes base64 of UTF-8 text (<c>States.Base64Decode</c>).</summary>
    /// <param name="base64">At most 10,000 characters.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">When it is no base64.</exception>
    public static string Base64Decode(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    /// <summary>The hash of a text in lower-case hexadecimal digits (<c>States.Hash</c>).</summary>
    /// <param name="data">At most 10,000 characters.</param>
    /// <param name="algorithm"><c>MD5</c>, <c>SHA-1</c>, <c>SHA-256</c>, <c>SHA-384</c> or <c>SHA-512</c>.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException">When the algorithm is none of these.</exception>
    public static string Hash(string data, string algorithm)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(data);
#pragma warning disable CA5350, CA5351 // The algorithms are those that Step Functions offers.
        byte[] hash = algorithm switch
        {
            "MD5" => MD5.HashData(bytes),
            "SHA-1" => SHA1.HashData(bytes),
            "SHA-256" => SHA256.HashData(bytes),
            "SHA-384" => SHA384.HashData(bytes),
            "SHA-512" => SHA512.HashData(bytes),
            _ => throw new ArgumentException($"Unknown hash algorithm '{algorithm}'.", nameof(algorithm)),
        };
#pragma warning restore CA5350, CA5351
        return Convert.ToHexString(hash).ToLowerInvariant();
    }

    /// <summary>The sum of two integers (<c>States.MathAdd</c>).</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum.</returns>
    public static int MathAdd(int left, int right) => checked(left + right);

    /// <summary>A random integer (<c>States.MathRandom</c>).</summary>
    /// <param name="start">The smallest number.</param>
    /// <param name="end">The number above the largest.</param>
    /// <returns>The number.</returns>
    public static int MathRandom(int start, int end) => Random.Shared.Next(start, end);

    /// <summary>Splits a text at each of the delimiter's characters (<c>States.StringSplit</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="delimiters">The characters at which to split.</param>
    /// <returns>The parts that are not empty.</returns>
    public static string[] StringSplit(string text, string delimiters) =>
        text.Split(delimiters.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A new random UUID (<c>States.UUID</c>).</summary>
    /// <returns>The UUID in lower case with hyphens.</returns>
    public static string Uuid() => Guid.NewGuid().ToString();

    private static string Text(object? argument) =>
        argument switch
        {
            null => "null",
            true => "true",
            false => "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => argument.ToString() ?? "null",
        };

    private static ArgumentException CountMismatch(string template) =>
        new($"The numbers of places and arguments differ in \"{template}\".", nameof(template));

    [GeneratedRegex(@"\{\}|\\[{}'\\]")]
    private static partial Regex FormatPlace();
}
