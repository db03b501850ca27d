using AslGen.Compiler.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks what the iterations of a <c>DistributedMap</c> of the type Express do.</summary>
internal sealed class DistributedMapCheck(CdkInspection inspection)
{
    /// <summary>Checks a new <c>DistributedMap</c>.</summary>
    /// <param name="creation">The expression that makes it.</param>
    public void Run(IObjectCreationOperation creation)
    {
        if (!CdkLibrary.Is(creation.Type, "DistributedMap") || !IsExpress(creation))
        {
            return;
        }

        foreach (IInvocationOperation call in CallsOn(creation).Where(call => call.TargetMethod.Name == "ItemProcessor"))
        {
            new ExpressCheck(inspection, "an iteration of the type EXPRESS").Run(call.Arguments[0].Value);
        }
    }

    private bool IsExpress(IObjectCreationOperation creation) =>
        creation.Arguments.Any(argument =>
            inspection.Values.Resolve(argument.Value) is IObjectCreationOperation { Type.Name: "DistributedMapProps" } settings
            && Props.Of(settings, inspection.Session)["MapExecutionType"] is { } type
            && inspection.Values.Read(type) is EnumValue { Name: "EXPRESS" }
        );

    private IEnumerable<IInvocationOperation> CallsOn(IObjectCreationOperation creation)
    {
        IEnumerable<IOperation> starts = LocalFacts.HolderOf(creation) is { } local
            ? [creation, .. inspection.Session.LocalsAround(creation).UsesOf(local)]
            : [creation];
        foreach (IOperation start in starts)
        {
            for (IOperation current = start; current.Parent is IInvocationOperation call && call.Instance == current; current = call)
            {
                yield return call;
            }
        }
    }
}
