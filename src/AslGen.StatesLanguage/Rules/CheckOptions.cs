using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules;

/// <summary>What is known about a definition beside its text.</summary>
public sealed record CheckOptions
{
    /// <summary>Whether the state machine is of the type Express, which cannot do all that a Standard one can.</summary>
    public bool IsExpress { get; init; }

    /// <summary>The query language of a definition that names none.</summary>
    public QueryLanguage DefaultQueryLanguage { get; init; } = QueryLanguage.JsonPath;
}
