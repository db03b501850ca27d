namespace AslGen.Compiler.FrontEnd;

/// <summary>A set of error names: those listed, or all but those listed. Names keep the order in which they were given.</summary>
internal sealed class ErrorSet
{
    private readonly IReadOnlyList<string> _names;
    private readonly bool _isComplement;

    private ErrorSet(IEnumerable<string> names, bool isComplement)
    {
        _names = names.Distinct(StringComparer.Ordinal).ToList();
        _isComplement = isComplement;
    }

    /// <summary>All errors.</summary>
    public static ErrorSet All { get; } = AllBut([]);

    /// <summary>No error.</summary>
    public static ErrorSet None { get; } = Of([]);

    /// <summary>The names, or null where there is no end of them.</summary>
    public IReadOnlyList<string>? Listed => _isComplement ? null : _names;

    /// <summary>The names that are not in it, or null where there is no end of them.</summary>
    public IReadOnlyList<string>? Missing => _isComplement ? _names : null;

    /// <summary>Whether there is no name in it.</summary>
    public bool IsEmpty => !_isComplement && _names.Count == 0;

    /// <summary>The set of some names.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The set.</returns>
    public static ErrorSet Of(IEnumerable<string> names) => new(names, isComplement: false);

    /// <summary>The set of all names but some.</summary>
    /// <param name="names">The names that are not in it.</param>
    /// <returns>The set.</returns>
    public static ErrorSet AllBut(IEnumerable<string> names) => new(names, isComplement: true);

    /// <summary>Whether a name is in it.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(string name) => _names.Contains(name, StringComparer.Ordinal) != _isComplement;

    /// <summary>All that is not in it.</summary>
    /// <returns>The set.</returns>
    public ErrorSet Complement() => new(_names, !_isComplement);

    /// <summary>What is in it and in another set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set.</returns>
    public ErrorSet And(ErrorSet other) =>
        (_isComplement, other._isComplement) switch
        {
            (false, _) => Of(_names.Where(other.Contains)),
            (true, false) => Of(other._names.Where(Contains)),
            _ => AllBut(_names.Concat(other._names)),
        };

    /// <summary>What is in it or in another set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set.</returns>
    public ErrorSet Or(ErrorSet other) => Complement().And(other.Complement()).Complement();

    /// <summary>What is in it and not in another set.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>The set.</returns>
    public ErrorSet Except(ErrorSet other) => And(other.Complement());
}
