using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What an object of a definition is inside of.</summary>
/// <param name="State">The state, or null outside states.</param>
/// <param name="Language">The query language.</param>
/// <param name="Owner">The kind of the object.</param>
internal sealed record Surroundings(StateView? State, QueryLanguage Language, SiteOwner Owner)
{
    /// <summary>What the objects in one of the object's fields are inside of.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The surroundings there.</returns>
    public Surroundings Inside(string field) =>
        this with
        {
            Owner = field switch
            {
                "Catch" => SiteOwner.Catcher,
                "Choices" or "And" or "Or" or "Not" => SiteOwner.ChoiceRule,
                _ => SiteOwner.Other,
            },
        };
}
