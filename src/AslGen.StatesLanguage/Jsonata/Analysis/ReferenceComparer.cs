using System.Runtime.CompilerServices;

namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>Compares expressions by identity: comparing trees would take as long as they are high, for each of their parts.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<JsonataExpression>
{
    public static ReferenceComparer Instance { get; } = new();

    public bool Equals(JsonataExpression? x, JsonataExpression? y) => ReferenceEquals(x, y);

    public int GetHashCode(JsonataExpression obj) => RuntimeHelpers.GetHashCode(obj);
}
