namespace AslGen.StatesLanguage.Services;

/// <summary>Something about a resource or its parameters that is wrong, or looks wrong.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="What">The words that are wrong, as written; for something missing, what is missing.</param>
/// <param name="Suggestion">What should probably stand there instead, or null where that is not known.</param>
public sealed record ServiceFinding(ServiceProblem Problem, string What, string? Suggestion = null)
{
    /// <summary>
    /// Whether Step Functions is sure to refuse it or to fail. It is not where a newer service or parameter than the catalogue knows
    /// could make it right.
    /// </summary>
    public bool IsCertain { get; init; } = true;
}

/// <summary>The kinds of findings about resources and parameters.</summary>
public enum ServiceProblem
{
    /// <summary>The resource is no ARN that a state can have; the <see cref="InvalidResource"/> says why and where.</summary>
    MalformedResource,

    /// <summary>No service of that name has optimized integrations.</summary>
    UnknownService,

    /// <summary>The service has optimized integrations, but none of that API.</summary>
    UnknownApi,

    /// <summary>The API cannot be called with this integration pattern.</summary>
    UnsupportedPattern,

    /// <summary>A required parameter, or one of several, is missing.</summary>
    MissingParameter,

    /// <summary>Of parameters that exclude one another there are several.</summary>
    ConflictingParameters,

    /// <summary>The API has no such parameter.</summary>
    UnknownParameter,

    /// <summary>The parameter's letter case is wrong.</summary>
    MiscasedParameter,

    /// <summary>No AWS SDK service of that name is known.</summary>
    UnknownSdkService,

    /// <summary>The AWS SDK service exists under another name, such as <c>sfn</c> for <c>states</c>.</summary>
    MisnamedSdkService,

    /// <summary>Step Functions can no longer call the service.</summary>
    RetiredSdkService,

    /// <summary>Step Functions cannot call the action of the AWS SDK service.</summary>
    UnsupportedSdkAction,

    /// <summary>The action of an AWS SDK service is not in camel case.</summary>
    MiscasedSdkAction,

    /// <summary>An Express state machine cannot wait for a job.</summary>
    RunJobInExpress,

    /// <summary>An Express state machine cannot wait for a callback.</summary>
    CallbackInExpress,

    /// <summary>An Express state machine cannot have activities.</summary>
    ActivityInExpress,

    /// <summary>A Distributed Map cannot read its items from this resource.</summary>
    NotAnItemReader,

    /// <summary>A Distributed Map cannot write its results to this resource.</summary>
    NotAResultWriter,
}
