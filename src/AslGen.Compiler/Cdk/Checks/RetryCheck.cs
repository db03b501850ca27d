using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Looks for HTTP requests that are sent again though the first one may have been carried out.</summary>
internal sealed class RetryCheck(CdkInspection inspection)
{
    /// <summary>Checks a call.</summary>
    /// <param name="call">The call.</param>
    public void Run(IInvocationOperation call)
    {
        if (
            call.TargetMethod.Name != "AddRetry"
            || call.Instance is null
            || TaskOf(call.Instance) is not { Type.Name: "HttpInvoke", Arguments: [.., var last] }
            || inspection.Values.Resolve(last.Value) is not IObjectCreationOperation { Type.Name: "HttpInvokeProps" } creation
        )
        {
            return;
        }

        Props task = Props.Of(creation, inspection.Session);
        bool isRepeatable =
            task["Method"] is not { } method
            || inspection.Values.Resolve(method) is not IInvocationOperation { Arguments: [var text] }
            || inspection.Values.Read(text.Value) is not TextValue { Text: "POST" or "PATCH" };
        if (!isRepeatable && !HasKey(task) && RetriesAll(call) is { } place)
        {
            inspection.Report(CdkRules.RetriedRequest, place);
        }
    }

    private IObjectCreationOperation? TaskOf(IOperation operation)
    {
        IOperation resolved = inspection.Values.Resolve(operation);
        return resolved is IInvocationOperation { Instance: { } instance, TargetMethod.Name: "AddRetry" or "AddCatch" }
            ? TaskOf(instance)
            : resolved as IObjectCreationOperation;
    }

    // With a key of its own the receiver knows a request that it has had already.
    private bool HasKey(Props task)
    {
        if (task["Headers"] is not { } headers)
        {
            return task.Has("Headers");
        }

        return inspection.Values.Resolve(headers) is not IInvocationOperation { Arguments: [var argument] }
            || inspection.Values.Read(argument.Value) is not ObjectValue { IsComplete: true } values
            || values.Members.Any(member => member.Name?.IndexOf("idempoten", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private Location? RetriesAll(IInvocationOperation call)
    {
        IOperation? argument = call.Arguments.FirstOrDefault(argument => !argument.IsImplicit)?.Value;
        if (argument is null)
        {
            return call.Syntax.GetLocation();
        }

        if (inspection.Values.Resolve(argument) is not IObjectCreationOperation { Type.Name: "RetryProps" } creation)
        {
            return null;
        }

        Props retry = Props.Of(creation, inspection.Session);
        return retry["Errors"] is not { } errors ? (retry.Lacks("Errors") ? Props.NameLocation(creation) : null)
            : inspection.Values.Read(errors) is ArrayValue names
                ? names.Items.OfType<TextValue>().FirstOrDefault(name => name.Text is ErrorNames.Any or ErrorNames.TaskFailed)?.Location
            : null;
    }
}
