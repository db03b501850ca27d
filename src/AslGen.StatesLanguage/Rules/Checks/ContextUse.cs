using AslGen.StatesLanguage.Rules.Views;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>What expressions take from the context object.</summary>
internal static class ContextUse
{
    public static bool SendsToken(CheckContext context, StateView state) => true;
}
