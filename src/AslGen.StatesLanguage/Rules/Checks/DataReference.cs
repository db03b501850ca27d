using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Something that an expression reads, in either query language.</summary>
/// <param name="Source">Where it is read from.</param>
/// <param name="Variable">The variable's name, or empty.</param>
/// <param name="Members">The members that are stepped through first, as far as they are known.</param>
/// <param name="IsWhole">Whether nothing but these members is stepped through, so that all below the last is read.</param>
/// <param name="Part">The characters of the expression that read it.</param>
internal sealed record DataReference(DataSource Source, string Variable, EquatableArray<string> Members, bool IsWhole, TextSpan Part);

internal enum DataSource
{
    /// <summary>The state's input, or in JSONPath what <c>$</c> stands for in its place.</summary>
    Input,

    /// <summary>The context object.</summary>
    Context,

    /// <summary>JSONata's <c>$states.result</c>.</summary>
    Result,

    /// <summary>JSONata's <c>$states.errorOutput</c>.</summary>
    ErrorOutput,

    /// <summary>JSONata's <c>$states</c> as a whole.</summary>
    States,

    /// <summary>A variable of the state machine.</summary>
    Variable,
}
