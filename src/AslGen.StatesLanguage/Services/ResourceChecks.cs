using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Services;

/// <summary>Checks resources against the catalogue.</summary>
public static class ResourceChecks
{
    private static readonly string[] ItemReaders = ["s3:getObject", "s3:listObjectsV2"];
    private static readonly string[] ResultWriters = ["s3:putObject"];

    /// <summary>Checks the resource of a Task state.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The findings; none for what a placeholder decides.</returns>
    public static IReadOnlyList<ServiceFinding> CheckTask(TaskResource resource) =>
        resource switch
        {
            InvalidResource invalid => [Malformed(invalid)],
            OptimizedResource optimized => CheckOptimized(optimized),
            AwsSdkResource sdk => CheckAwsSdk(sdk),
            _ => [],
        };

    /// <summary>Checks the resource of a Task state of an Express state machine, beside <see cref="CheckTask"/>.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The finding, or null where Express state machines can have the resource.</returns>
    public static ServiceFinding? CheckExpress(TaskResource resource) =>
        resource switch
        {
            ActivityResource activity => new ServiceFinding(ServiceProblem.ActivityInExpress, activity.ToString()),
            ServiceApiResource { Pattern: IntegrationPatterns.RunJob or IntegrationPatterns.RunJob2 } job => new ServiceFinding(
                ServiceProblem.RunJobInExpress,
                ResourceSuffixes.Of(job.Pattern)
            ),
            ServiceApiResource { Pattern: IntegrationPatterns.WaitForTaskToken } callback => new ServiceFinding(
                ServiceProblem.CallbackInExpress,
                ResourceSuffixes.Of(callback.Pattern)
            ),
            _ => null,
        };

    /// <summary>Checks the resource of an ItemReader.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The finding, or null where items can be read from it.</returns>
    public static ServiceFinding? CheckItemReader(TaskResource resource) =>
        CheckMapResource(resource, ItemReaders, ServiceProblem.NotAnItemReader);

    /// <summary>Checks the resource of a ResultWriter.</summary>
    /// <param name="resource">The resource.</param>
    /// <returns>The finding, or null where results can be written to it.</returns>
    public static ServiceFinding? CheckResultWriter(TaskResource resource) =>
        CheckMapResource(resource, ResultWriters, ServiceProblem.NotAResultWriter);

    private static ServiceFinding? CheckMapResource(TaskResource resource, string[] allowed, ServiceProblem problem) =>
        resource switch
        {
            UndecidedResource => null,
            InvalidResource invalid => Malformed(invalid),
            OptimizedResource { Pattern: IntegrationPatterns.RequestResponse } optimized when allowed.Contains(optimized.QualifiedName) =>
                null,
            OptimizedResource optimized => new ServiceFinding(
                problem,
                optimized.QualifiedName + ResourceSuffixes.Of(optimized.Pattern),
                allowed.Contains(optimized.QualifiedName) ? optimized.QualifiedName : NearMiss.Closest(optimized.QualifiedName, allowed)
            ),
            AwsSdkResource sdk => new ServiceFinding(
                problem,
                sdk.QualifiedName,
                allowed.FirstOrDefault(name => name == sdk.SdkService + ":" + sdk.Action)
            ),
            _ => new ServiceFinding(problem, resource.ToString()),
        };

    private static ServiceFinding Malformed(InvalidResource invalid) =>
        new(
            ServiceProblem.MalformedResource,
            invalid.WrongPart,
            invalid.Problem switch
            {
                ResourceProblem.UnknownPattern => NearMiss.Closest(invalid.WrongPart, ResourceSuffixes.All),
                ResourceProblem.UnknownPartition => NearMiss.Closest(invalid.WrongPart, ["aws", "aws-cn", "aws-us-gov"]),
                ResourceProblem.NotAnArn => NearMiss.Closest(invalid.WrongPart, ["arn"]),
                ResourceProblem.ForeignService => NearMiss.Closest(invalid.WrongPart, ["states", "lambda"]),
                ResourceProblem.ForeignResource => NearMiss.Closest(invalid.WrongPart, ["function", "activity"]),
                _ => null,
            }
        );

    private static IReadOnlyList<ServiceFinding> CheckOptimized(OptimizedResource resource)
    {
        if (ServiceCatalogue.Find(resource.Service, resource.Api) is { } row)
        {
            return row.Patterns.HasFlag(resource.Pattern) ? [] : [UnsupportedPattern(resource, row.Patterns)];
        }

        string[] apis = ServiceCatalogue.ApisOf(resource.Service).Select(api => api.Api).ToArray();
        if (apis.Length > 0)
        {
            string? api =
                NearMiss.Closest(resource.Api, apis)
                ?? apis.FirstOrDefault(name => name.StartsWith(resource.Api, StringComparison.OrdinalIgnoreCase));
            return
            [
                new(ServiceProblem.UnknownApi, resource.QualifiedName, api is null ? AsAwsSdk(resource) : resource.Service + ":" + api),
            ];
        }

        string? service = MeantService(resource.Service);
        return
        [
            new(ServiceProblem.UnknownService, resource.QualifiedName, service is null ? AsAwsSdk(resource) : service + ":" + resource.Api),
        ];
    }

    private static string? MeantService(string name)
    {
        string plain = Plain(name);
        if (ServiceCatalogue.Services.FirstOrDefault(service => Plain(service) == plain) is { } miscased)
        {
            return miscased;
        }

        // The catalogue has IAM's names, such as `states` for `sfn`. What has no optimized integrations may be an AWS SDK service.
        return MeantSdkService(name) is not { } sdkService ? NearMiss.Closest(name, [.. ServiceCatalogue.Services, AwsSdkResource.Service])
            : ServiceCatalogue.Services.Contains(ServiceCatalogue.IamPrefix(sdkService)) ? ServiceCatalogue.IamPrefix(sdkService)
            : null;
    }

    private static string? AsAwsSdk(OptimizedResource resource) =>
        MeantSdkService(resource.Service) is { } service ? $"{AwsSdkResource.Service}:{service}:{resource.Api}" : null;

    private static IReadOnlyList<ServiceFinding> CheckAwsSdk(AwsSdkResource resource)
    {
        List<ServiceFinding> findings = [];
        if (CheckSdkService(resource.SdkService) is { } service)
        {
            findings.Add(service);
        }

        string camel = resource.Action.Length == 0 ? "" : char.ToLowerInvariant(resource.Action[0]) + resource.Action.Substring(1);
        if (camel != resource.Action)
        {
            findings.Add(new ServiceFinding(ServiceProblem.MiscasedSdkAction, resource.Action, camel));
        }

        if (AwsSdkServices.UnsupportedActionsOf(resource.SdkService).Contains(camel, StringComparer.OrdinalIgnoreCase))
        {
            findings.Add(new ServiceFinding(ServiceProblem.UnsupportedSdkAction, resource.Action));
        }

        const IntegrationPatterns Supported = IntegrationPatterns.RequestResponse | IntegrationPatterns.WaitForTaskToken;
        if (!Supported.HasFlag(resource.Pattern))
        {
            findings.Add(UnsupportedPattern(resource, Supported));
        }

        return findings;
    }

    private static ServiceFinding? CheckSdkService(string name)
    {
        if (AwsSdkServices.IsRetired(name))
        {
            return new ServiceFinding(ServiceProblem.RetiredSdkService, name);
        }

        if (AwsSdkServices.Find(name) is not null)
        {
            return null;
        }

        return MeantSdkService(name) is { } meant
            ? new ServiceFinding(ServiceProblem.MisnamedSdkService, name, meant)
            : new ServiceFinding(
                ServiceProblem.UnknownSdkService,
                name,
                NearMiss.Closest(name, AwsSdkServices.All.Select(service => service.Name))
            )
            {
                IsCertain = false,
            };
    }

    /// <summary>
    /// The AWS SDK service that a name is meant for: services are often written with dashes and capitals, or as IAM or the command line
    /// name them.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <returns>The service as resource ARNs name it, or null where none is meant for sure.</returns>
    public static string? MeantSdkService(string name)
    {
        string plain = Plain(name);
        return AwsSdkServices.Find(plain)?.Name
            ?? plain switch
            {
                "stepfunctions" => "sfn",
                "cloudwatchevents" => "eventbridge",
                "elb" => "elasticloadbalancing",
                "elbv2" => "elasticloadbalancingv2",
                _ => AwsSdkServices
                    .All.Where(service => Plain(ServiceCatalogue.IamPrefix(service.Name)) == plain)
                    .OrderBy(service => service.Name.Length)
                    .FirstOrDefault()
                    ?.Name,
            };
    }

    private static string Plain(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();

    private static ServiceFinding UnsupportedPattern(ServiceApiResource resource, IntegrationPatterns supported)
    {
        // The other way to wait for a job, or else none, is what was probably meant. Nothing can replace a callback.
        string? suggestion = resource.Pattern switch
        {
            IntegrationPatterns.RunJob2 when supported.HasFlag(IntegrationPatterns.RunJob) => ResourceSuffixes.Of(
                IntegrationPatterns.RunJob
            ),
            IntegrationPatterns.WaitForTaskToken => null,
            _ => "",
        };
        return new ServiceFinding(
            ServiceProblem.UnsupportedPattern,
            resource.QualifiedName + ResourceSuffixes.Of(resource.Pattern),
            suggestion is null ? null : resource.QualifiedName + suggestion
        );
    }
}
