using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>
/// Looks for what states that are made of others need: the rules and the <c>Otherwise</c> of a <c>Choice</c>, what a <c>Map</c> does with
/// each item, and the branches of a <c>Parallel</c>.
/// </summary>
internal sealed class PartsCheck(CdkInspection inspection)
{
    private const string Processor = "ItemProcessor";
    private const string Iterator = "Iterator";

    /// <summary>Checks a new state.</summary>
    /// <param name="creation">The expression that makes it.</param>
    public void Run(IObjectCreationOperation creation)
    {
        if (
            creation.Type?.Name is not ("Choice" or "Map" or "DistributedMap" or "Parallel")
            || ConstructCalls.On(creation, inspection.Session, inspection.Cancellation) is not { IsUsed: true } calls
        )
        {
            return;
        }

        Location place = Props.NameLocation(creation);
        switch (creation.Type.Name)
        {
            case "Choice":
                CheckChoice(calls, place);
                break;
            case "Parallel" when !calls.HasAny("Branch"):
                inspection.Report(CdkRules.InvalidSetting, place, "A Parallel state runs nothing without branches: call Branch(…)");
                break;
            case "Map" or "DistributedMap" when !calls.HasAny(Processor, Iterator):
                inspection.Report(
                    CdkRules.InvalidSetting,
                    place,
                    $"Nothing says what the {creation.Type.Name} does with each item: call ItemProcessor(…)"
                );
                break;
            case "Map" when calls[Processor] is not null && calls[Iterator] is { } older:
                inspection.Report(
                    CdkRules.InvalidSetting,
                    NameOf(older),
                    "Iterator and ItemProcessor exclude each other: remove Iterator, the older one"
                );
                break;
        }
    }

    private void CheckChoice(ConstructCalls calls, Location place)
    {
        if (!calls.HasAny("When"))
        {
            inspection.Report(CdkRules.InvalidSetting, place, "A Choice needs a condition at least: call When(…)");
        }
        else if (!calls.HasAny("Otherwise", "Afterwards"))
        {
            inspection.Report(CdkRules.NoOtherwise, place);
        }
    }

    private static Location NameOf(IInvocationOperation call) =>
        call.Syntax
            is Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax
            {
                Expression: Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax { Name: var name }
            }
            ? name.GetLocation()
            : call.Syntax.GetLocation();
}
