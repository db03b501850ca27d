using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks <c>CallAwsService</c>: what is called, the names of its parameters, and the IAM action.</summary>
internal sealed class AwsCallCheck(CdkInspection inspection, Props props)
{
    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        if (props.TypeName is not ("CallAwsServiceProps" or "CallAwsServiceCrossRegionProps"))
        {
            return;
        }

        bool isCrossRegion = props.TypeName != "CallAwsServiceProps";
        TextValue? service = Text("Service");
        TextValue? action = Text("Action");
        if (action?.Text.IndexOf(':') >= 0)
        {
            string name = action.Text.Substring(action.Text.IndexOf(':') + 1);
            inspection.ReportWith(CdkRules.AwsCall, action.Location, name, $"The action stands without its service, '{name}'");
            action = null;
        }

        bool isServiceKnown = service is not null && CheckService(service, action, isCrossRegion);
        CheckParameters();
        if (isServiceKnown && !isCrossRegion)
        {
            CheckIamAction(service!.Text.ToLowerInvariant(), action);
        }
    }

    private TextValue? Text(string name) => props[name] is { } value ? inspection.Values.Read(value) as TextValue : null;

    // Whether the service's name can be trusted.
    private bool CheckService(TextValue service, TextValue? action, bool isCrossRegion)
    {
        // The CDK writes the service in lower case; the other region's is called by the SDK for JavaScript, with its own names.
        if (isCrossRegion)
        {
            return true;
        }

        bool isKnown = true;
        TaskResource resource = TaskResource.Integration(
            AwsSdkResource.Service,
            service.Text.ToLowerInvariant() + ":" + (action?.Text ?? "unknown")
        );
        foreach (ServiceFinding finding in ResourceChecks.CheckTask(resource))
        {
            string suggestion = finding.Suggestion is null ? "" : $": did you mean '{finding.Suggestion}'?";
            switch (finding.Problem)
            {
                case ServiceProblem.UnknownSdkService:
                    isKnown = false;
                    inspection.ReportWith(CdkRules.UnknownService, service.Location, finding.Suggestion, service.Text, suggestion);
                    break;
                case ServiceProblem.MisnamedSdkService:
                    isKnown = false;
                    inspection.ReportWith(
                        CdkRules.AwsCall,
                        service.Location,
                        finding.Suggestion,
                        $"The AWS SDK does not call the service '{service.Text}'{suggestion}"
                    );
                    break;
                case ServiceProblem.RetiredSdkService:
                    isKnown = false;
                    inspection.Report(CdkRules.AwsCall, service.Location, $"Step Functions can no longer call '{service.Text}'");
                    break;
                case ServiceProblem.MiscasedSdkAction when action is not null:
                    inspection.ReportWith(
                        CdkRules.AwsCall,
                        action.Location,
                        finding.Suggestion,
                        $"The action is written in camel case, '{finding.Suggestion}'"
                    );
                    break;
                case ServiceProblem.UnsupportedSdkAction when action is not null:
                    inspection.Report(
                        CdkRules.AwsCall,
                        action.Location,
                        $"Step Functions cannot call the action '{action.Text}' of '{service.Text}'"
                    );
                    break;
            }
        }

        return isKnown;
    }

    private void CheckParameters()
    {
        if (props["Parameters"] is not { } value || inspection.Values.Read(value) is not ObjectValue parameters)
        {
            return;
        }

        foreach (DataMember member in parameters.Members)
        {
            if (member.Name is [>= 'a' and <= 'z', ..] name)
            {
                string meant = char.ToUpperInvariant(name[0]) + name.Substring(1);
                inspection.ReportWith(
                    CdkRules.AwsCall,
                    member.KeyLocation,
                    meant,
                    $"The names of parameters are written in Pascal case, '{meant}'"
                );
            }
        }
    }

    private void CheckIamAction(string service, TextValue? action)
    {
        string prefix = ServiceCatalogue.IamPrefix(service);
        if (Text("IamAction") is { } given)
        {
            int colon = given.Text.IndexOf(':');
            string written = colon < 0 ? "" : given.Text.Substring(0, colon);
            // Only a prefix that IAM knows for another service, or that is the SDK's own name for this one, is surely wrong.
            if (
                given.Text != "*"
                && !string.Equals(written, prefix, StringComparison.OrdinalIgnoreCase)
                && (colon < 0 || IsNameOf(written, service))
            )
            {
                string meant = prefix + ":" + (colon < 0 ? Pascal(given.Text) : given.Text.Substring(colon + 1));
                inspection.ReportWith(CdkRules.IamAction, given.Location, meant, prefix, $"use '{meant}'");
            }

            return;
        }

        if (!props.Lacks("IamAction") || props.Has("AdditionalIamStatements") || action is null)
        {
            return;
        }

        if (prefix != service && !DerivesPrefix(service))
        {
            string meant = prefix + ":" + Pascal(action.Text);
            inspection.ReportWith(CdkRules.IamAction, props.LocationOf("Service"), meant, prefix, $"set IamAction = \"{meant}\"");
        }
    }

    private static bool IsNameOf(string written, string service) =>
        written.Replace("-", "").Equals(service, StringComparison.OrdinalIgnoreCase)
        || AwsSdkServices.Find(written.Replace("-", "").ToLowerInvariant()) is not null;

    // The services whose IAM prefix the CDK knows itself.
    private static bool DerivesPrefix(string service) => service is "sfn" or "cloudwatchlogs" or "mediapackagevod" or "mwaa" or "efs";

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
