namespace AslGen.StatesLanguage.Json;

/// <summary>An expression of one of the two query languages.</summary>
public abstract record QueryExpression
{
    private protected QueryExpression() { }

    /// <summary>Writes the expression in its language, without what surrounds it in JSON.</summary>
    /// <returns>The text.</returns>
    public abstract PlaceholderText Print();
}
