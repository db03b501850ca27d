using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>
/// Looks whether somebody grants what a <c>CustomState</c> calls. Only where the same class makes the state machine, and nothing in it
/// hands out permissions in a way that cannot be read, is a permission surely missing.
/// </summary>
internal sealed class PermissionCheck(CdkInspection inspection)
{
    private static readonly string[] HttpActions =
    [
        "states:InvokeHTTPEndpoint",
        "events:RetrieveConnectionCredentials",
        "secretsmanager:GetSecretValue",
        "secretsmanager:DescribeSecret",
    ];

    /// <summary>Checks a state.</summary>
    /// <param name="props">The settings of the <c>CustomState</c>.</param>
    /// <param name="state">The state's JSON.</param>
    public void Run(Props props, ObjectValue state)
    {
        if (state["Resource"] is not TextValue resource || ActionsOf(resource.Text) is not { Count: > 0 } needed)
        {
            return;
        }

        Grants grants = inspection.Session.FactsAround(
            props.Creation.Syntax,
            type => Grants.In(type, inspection.Session, inspection.Cancellation)
        );
        if (!grants.HasMachine || grants.IsUnsure)
        {
            return;
        }

        string[] missing = [.. needed.Where(action => !grants.Allows(action))];
        if (missing.Length > 0)
        {
            string list = string.Join(", ", missing);
            inspection.Report(CdkRules.MissingPermission, resource.Location, list, missing.Length == 1 ? "it" : "them");
        }
    }

    // Only what every call of the API needs, whatever its parameters are.
    private static List<string>? ActionsOf(string resource) =>
        TaskResource.Parse(resource) switch
        {
            OptimizedResource { Service: "http" } => [.. HttpActions],
            OptimizedResource { Service: "lambda", Api: "invoke" } => ["lambda:InvokeFunction"],
            OptimizedResource optimized when ServiceCatalogue.Find(optimized.Service, optimized.Api) is { } row =>
            [
                .. row.Permissions.Where(permission => !permission.When.Any()).SelectMany(permission => permission.Actions),
            ],
            AwsSdkResource sdk when AwsSdkServices.Find(sdk.SdkService) is not null && sdk.Action.Length > 0 =>
            [
                // The action itself may have another name for IAM, so that any of the service counts.
                ServiceCatalogue.IamPrefix(sdk.SdkService) + ":*",
            ],
            _ => null,
        };
}
