using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Checks of texts that have a form of their own.</summary>
internal static class TextCheck
{
    public static void Timestamp(CheckContext context, JsonCursor value) { }

    public static void Pattern(CheckContext context, JsonCursor value) { }
}
