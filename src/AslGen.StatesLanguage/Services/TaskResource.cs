using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Services;

/// <summary>What a <c>Resource</c> field names: of a Task state, of an ItemReader or of a ResultWriter.</summary>
public abstract record TaskResource
{
    private protected TaskResource() { }

    /// <summary>Makes the resource of an integration.</summary>
    /// <param name="service">The service: <c>lambda</c>, <c>http</c>, <c>aws-sdk</c> ….</param>
    /// <param name="api">The API; for AWS SDK calls service and action, <c>sesv2:sendEmail</c>.</param>
    /// <param name="pattern">The pattern, one flag.</param>
    /// <returns>The resource.</returns>
    public static ServiceApiResource Integration(
        string service,
        string api,
        IntegrationPatterns pattern = IntegrationPatterns.RequestResponse
    )
    {
        int colon = api.IndexOf(':');
        return service == AwsSdkResource.Service && colon >= 0
            ? new AwsSdkResource(api.Substring(0, colon), api.Substring(colon + 1), pattern)
            : new OptimizedResource(service, api, pattern);
    }

    /// <summary>Reads a <c>Resource</c> field.</summary>
    /// <param name="resource">The field's value, any text.</param>
    /// <returns>What it names; an <see cref="InvalidResource"/> where it cannot be a resource.</returns>
    public static TaskResource Parse(PlaceholderText resource) => new TaskResourceParser(resource).Parse();
}

/// <summary>An API of a service that is called through an integration of Step Functions.</summary>
/// <param name="Pattern">How the task waits, one flag.</param>
public abstract record ServiceApiResource(IntegrationPatterns Pattern) : TaskResource
{
    /// <summary>The AWS partition: <c>aws</c>, <c>aws-cn</c>, <c>aws-us-gov</c> …, or a placeholder.</summary>
    public PlaceholderText Partition { get; init; } = "aws";

    /// <summary>
    /// The region and account with a colon between, mostly both empty. They mean nothing, but published definitions that run have them.
    /// </summary>
    public string RegionAndAccount { get; init; } = ":";

    /// <summary>The name without partition and pattern: <c>lambda:invoke</c>, <c>aws-sdk:sesv2:sendEmail</c>.</summary>
    public abstract string QualifiedName { get; }

    /// <summary>The ARN.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public sealed override string ToString() => $"arn:{Partition}:states:{RegionAndAccount}:{QualifiedName}{ResourceSuffixes.Of(Pattern)}";
}

/// <summary>A service API that Step Functions integrates specially.</summary>
/// <param name="Service">The service, such as <c>sqs</c>.</param>
/// <param name="Api">The API, such as <c>sendMessage</c>.</param>
/// <param name="Pattern">How the task waits, one flag.</param>
public sealed record OptimizedResource(string Service, string Api, IntegrationPatterns Pattern) : ServiceApiResource(Pattern)
{
    /// <inheritdoc />
    public override string QualifiedName => Service + ":" + Api;
}

/// <summary>An action that is called as the AWS SDK calls it.</summary>
/// <param name="SdkService">The service, such as <c>sesv2</c>.</param>
/// <param name="Action">The action, such as <c>sendEmail</c>.</param>
/// <param name="Pattern">How the task waits, one flag.</param>
public sealed record AwsSdkResource(string SdkService, string Action, IntegrationPatterns Pattern) : ServiceApiResource(Pattern)
{
    /// <summary>What stands in the ARN in place of an optimized service.</summary>
    public const string Service = "aws-sdk";

    /// <inheritdoc />
    public override string QualifiedName => Service + ":" + SdkService + ":" + Action;
}

/// <summary>A Lambda function that is named directly.</summary>
/// <param name="Arn">The function's ARN, with the qualifier.</param>
/// <param name="Name">The function's name.</param>
/// <param name="Qualifier">A version, an alias or <c>$LATEST</c>; null for the function itself.</param>
public sealed record LambdaFunctionResource(PlaceholderText Arn, PlaceholderText Name, PlaceholderText? Qualifier) : TaskResource
{
    /// <summary>The ARN.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public override string ToString() => Arn.ToString();
}

/// <summary>An activity, whose workers ask for tasks.</summary>
/// <param name="Arn">The activity's ARN.</param>
/// <param name="Name">The activity's name.</param>
public sealed record ActivityResource(PlaceholderText Arn, PlaceholderText Name) : TaskResource
{
    /// <summary>The ARN.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public override string ToString() => Arn.ToString();
}

/// <summary>A resource whose kind depends on a placeholder.</summary>
/// <param name="Text">The field's value.</param>
public sealed record UndecidedResource(PlaceholderText Text) : TaskResource
{
    /// <summary>The text as written.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public override string ToString() => Text.ToString();
}

/// <summary>Text that names no resource that a state can have, whatever its placeholders stand for.</summary>
/// <param name="Text">The field's value.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Start">Where the wrong part starts, in characters of <see cref="ToString"/>.</param>
/// <param name="Length">How long the wrong part is; 0 where something is missing at <paramref name="Start"/>.</param>
public sealed record InvalidResource(PlaceholderText Text, ResourceProblem Problem, int Start, int Length) : TaskResource
{
    /// <summary>The wrong part.</summary>
    public string WrongPart => Text.ToString().Substring(Start, Length);

    /// <summary>The text as written.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public override string ToString() => Text.ToString();
}

/// <summary>The ways in which text fails to name a resource.</summary>
public enum ResourceProblem
{
    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>The text is a JSONPath or a JSONata expression, but the field must be constant.</summary>
    Expression,

    /// <summary>The text does not start with <c>arn:</c>.</summary>
    NotAnArn,

    /// <summary>The text ends before the ARN is complete.</summary>
    Incomplete,

    /// <summary>There is no such AWS partition.</summary>
    UnknownPartition,

    /// <summary>It is an ARN of a service whose resources no state can have, such as a topic's.</summary>
    ForeignService,

    /// <summary>It is an ARN of Lambda or Step Functions, but of neither a function nor an activity.</summary>
    ForeignResource,

    /// <summary>A part that must not be empty is empty.</summary>
    EmptyPart,

    /// <summary>A part has a character that it cannot have, such as a space.</summary>
    WrongCharacter,

    /// <summary>The text goes on after the ARN is complete.</summary>
    ExtraPart,

    /// <summary>What follows the API's dot is no integration pattern.</summary>
    UnknownPattern,
}
