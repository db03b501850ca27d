namespace AslGen.StatesLanguage.Jsonata;

/// <summary>The binding powers of JSONata's operators; the stronger takes the operand between two.</summary>
internal static class JsonataPower
{
    /// <summary>What everything binds stronger than: the inside of brackets.</summary>
    public const int None = 0;

    public const int Assignment = 10;

    public const int Conditional = 20;

    public const int Or = 25;

    public const int And = 30;

    /// <summary>Comparisons, <c>in</c>, <c>~&gt;</c> and order-by.</summary>
    public const int Comparison = 40;

    public const int Additive = 50;

    public const int Multiplicative = 60;

    /// <summary>The operand of the sign, and group-by.</summary>
    public const int Group = 70;

    public const int Path = 75;

    /// <summary>Predicates, calls and the bindings of a step.</summary>
    public const int Postfix = 80;
}
