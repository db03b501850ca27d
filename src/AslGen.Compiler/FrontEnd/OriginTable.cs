using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// The places in the source that a program's numbers stand for. It stays with whoever read the source and never enters the
/// program, so that moving code about changes no program.
/// </summary>
internal sealed class OriginTable
{
    private readonly List<(SyntaxNodeOrToken Syntax, TextSpan Span)> _places = [];
    private readonly Dictionary<(SyntaxNodeOrToken Syntax, TextSpan Span), int> _numbers = [];

    /// <summary>Gives a place its number: the next one, or the one it has.</summary>
    /// <param name="place">The place.</param>
    /// <returns>The number.</returns>
    public int NumberOf(SyntaxNodeOrToken place) => NumberOf(place, place.Span);

    /// <summary>Gives a part of a place its number: the next one, or the one it has.</summary>
    /// <param name="place">The place.</param>
    /// <param name="part">The part, in its file.</param>
    /// <returns>The number.</returns>
    public int NumberOf(SyntaxNodeOrToken place, TextSpan part)
    {
        if (!_numbers.TryGetValue((place, part), out int number))
        {
            number = _places.Count;
            _numbers.Add((place, part), number);
            _places.Add((place, part));
        }

        return number;
    }

    /// <summary>The location of a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The location, or null for a number that stands for no place.</returns>
    public Location? LocationOf(int number) =>
        number >= 0 && number < _places.Count && _places[number] is { Syntax.SyntaxTree: { } tree, Span: var span }
            ? Location.Create(tree, span)
            : null;
}
