using AslGen.Testing.Data;

namespace AslGen.Testing.JsonPath;

/// <summary>What a path finds.</summary>
/// <param name="Value">The value; of an indefinite path the array of all. Null where a definite path finds nothing.</param>
/// <param name="Problem">Why nothing was found, as Jayway's implementation says it.</param>
internal readonly record struct PathResult(DataValue? Value, string? Problem);
