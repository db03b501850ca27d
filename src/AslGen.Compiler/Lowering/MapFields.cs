using AslGen.Compiler.Program;
using AslGen.StatesLanguage;

namespace AslGen.Compiler.Lowering;

/// <summary>Fields of Map states that are the same in both query languages.</summary>
internal static class MapFields
{
    /// <summary>What an iteration is given in place of its item.</summary>
    /// <param name="map">The map state.</param>
    /// <param name="context">Knows the names of locals.</param>
    /// <returns>An object of the item and what goes with it; null where it is the item alone.</returns>
    public static ObjectExpression? ItemOf(MapCall map, LoweringContext context)
    {
        if (map.Carried.Count == 0)
        {
            return null;
        }

        IReadOnlyDictionary<int, string> places = ScopeInput.LayoutOf(map, context).Places;
        return new ObjectExpression(
            map.Carried.Select(carried => new MemberValue(places[carried.Local], carried.Value))
                .Prepend(new MemberValue(places[map.Item], ScopeInput.ItemOf(map)))
                .ToEquatableArray()
        )
        {
            Kind = ValueKind.Object,
        };
    }
}
