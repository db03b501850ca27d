using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>What an object of a definition may have in it.</summary>
/// <param name="Name">What such an object is called in messages, with its article.</param>
/// <param name="Fields">The fields.</param>
internal sealed record ObjectShape(string Name, IReadOnlyList<Field> Fields)
{
    private readonly Dictionary<string, Field> _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The fields that must be there, in the query language that has them.</summary>
    public IReadOnlyList<Field> Required { get; } = [.. Fields.Where(field => field.IsRequired)];

    /// <summary>Groups of fields of which exactly one must be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> ExactlyOne { get; init; } = [];

    /// <summary>Groups of fields of which at most one may be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AtMostOne { get; init; } = [];

    /// <summary>Groups of fields of which at least one must be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AtLeastOne { get; init; } = [];

    public Field? Find(string name) => _byName.TryGetValue(name, out Field? field) ? field : null;

    public IEnumerable<string> NamesIn(QueryLanguage language) => Fields.Where(field => field.IsIn(language)).Select(field => field.Name);
}

/// <summary>A field of an object.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Kind">What its value is.</param>
internal sealed record Field(string Name, FieldKind Kind)
{
    /// <summary>The only query language that has the field, or null where both have it.</summary>
    public QueryLanguage? Language { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether the field is known but does nothing here, so that a definition with it is accepted.</summary>
    public bool IsIgnored { get; init; }

    public bool IsIn(QueryLanguage language) => Language is null || Language == language;
}
