using AslGen.StatesLanguage.Errors;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Tests.Errors;

public sealed class ErrorNameTests
{
    [Theory]
    [InlineData("States.ALL")]
    [InlineData("States.Timeout")]
    [InlineData("States.HeartbeatTimeout")]
    [InlineData("States.TaskFailed")]
    [InlineData("States.Runtime")]
    [InlineData("States.DataLimitExceeded")]
    [InlineData("States.Http.Socket")]
    [InlineData("States.Http.StatusCode.404")]
    [InlineData("OrderRejected")]
    [InlineData("Order.Failed")]
    [InlineData("java.lang.Exception")]
    [InlineData("Stages.Closed")]
    [InlineData("States")]
    [InlineData("")]
    public void GoodNames(string name) => Assert.Null(ErrorNameCheck.Check(name));

    [Theory]
    [InlineData("States.Timout", ErrorNameProblem.UnknownStatesName, "States.Timeout")]
    [InlineData("States.All", ErrorNameProblem.UnknownStatesName, "States.ALL")]
    [InlineData("states.timeout", ErrorNameProblem.UnknownStatesName, "States.Timeout")]
    [InlineData("States.TaskFailed ", ErrorNameProblem.UnknownStatesName, "States.TaskFailed")]
    [InlineData("States.Http.HttpException", ErrorNameProblem.UnknownStatesName, null)]
    [InlineData("States.OrderRejected", ErrorNameProblem.UnknownStatesName, null)]
    [InlineData("State.Timeout", ErrorNameProblem.MisspelledPrefix, "States.Timeout")]
    [InlineData("Stats.TaskFaild", ErrorNameProblem.MisspelledPrefix, "States.TaskFailed")]
    [InlineData("State.Http.StatusCode.500", ErrorNameProblem.MisspelledPrefix, "States.Http.StatusCode.500")]
    [InlineData("States.Http.StatusCode.4XX", ErrorNameProblem.HttpStatusIsNoNumber, null)]
    [InlineData("States.Http.StatusCode.", ErrorNameProblem.HttpStatusIsNoNumber, null)]
    [InlineData("States.Http.StatusCode.40", ErrorNameProblem.HttpStatusIsNoNumber, null)]
    [InlineData("States.Http.StatusCode.600", ErrorNameProblem.HttpStatusIsNoNumber, null)]
    [InlineData("States.Http.StatusCode.+40", ErrorNameProblem.HttpStatusIsNoNumber, null)]
    [InlineData("States.HTTP.StatusCode.404", ErrorNameProblem.HttpStatusIsNoNumber, "States.Http.StatusCode.404")]
    [InlineData("States.IntrinsicFailure", ErrorNameProblem.Reserved, "States.Runtime")]
    [InlineData("States.NoChoiceMatched", ErrorNameProblem.Reserved, "States.Runtime")]
    public void WrongNames(string name, ErrorNameProblem problem, string? suggestion) =>
        Assert.Equal(new ErrorNameFinding(problem, name, suggestion), ErrorNameCheck.Check(name));

    [Theory]
    [InlineData("dynamodb:putItem", "DynamoDB.ConditionalCheckFailedException", null, null)]
    [InlineData("aws-sdk:dynamodb:putItem", "DynamoDb.ConditionalCheckFailedException", null, null)]
    [InlineData("lambda:invoke", "Lambda.Unknown", null, null)]
    [InlineData("lambda:invoke", "MyException", null, null)]
    [InlineData("lambda:invoke", "Billing.Failed", null, null)]
    [InlineData("aws-sdk:nosuchservice:do", "nosuchservice.Failed", null, null)]
    [InlineData("aws-sdk:s3:createBucket", "S3.BucketAlreadyExistsException", null, null)]
    [InlineData(
        "aws-sdk:dynamodb:putItem",
        "DynamoDB.ConditionalCheckFailedException",
        ErrorNameProblem.MiscasedServicePrefix,
        "DynamoDb.ConditionalCheckFailedException"
    )]
    [InlineData(
        "lambda:invoke",
        "lambda.TooManyRequestsException",
        ErrorNameProblem.MiscasedServicePrefix,
        "Lambda.TooManyRequestsException"
    )]
    [InlineData(
        "aws-sdk:s3:createBucket",
        "S3.BucketAlreadyExists",
        ErrorNameProblem.MissingExceptionSuffix,
        "S3.BucketAlreadyExistsException"
    )]
    public void NamesOfServices(string resource, string name, ErrorNameProblem? problem, string? suggestion) =>
        Assert.Equal(
            problem is { } found ? new ErrorNameFinding(found, name, suggestion) : null,
            ErrorNameCheck.Check(name, TaskResource.Parse("arn:aws:states:::" + resource))
        );

    [Theory]
    [InlineData("States.ALL", "OrderRejected", true)]
    [InlineData("States.ALL", "States.Timeout", true)]
    [InlineData("States.ALL", "States.Http.StatusCode.500", true)]
    [InlineData("States.ALL", "States.Runtime", false)]
    [InlineData("States.ALL", "States.DataLimitExceeded", false)]
    [InlineData("States.TaskFailed", "OrderRejected", true)]
    [InlineData("States.TaskFailed", "States.Permissions", true)]
    [InlineData("States.TaskFailed", "States.Timeout", false)]
    [InlineData("States.TaskFailed", "States.Runtime", false)]
    [InlineData("States.Timeout", "States.HeartbeatTimeout", true)]
    [InlineData("States.HeartbeatTimeout", "States.Timeout", false)]
    [InlineData("States.Timeout", "OrderRejected", false)]
    [InlineData("States.Runtime", "States.Runtime", true)]
    [InlineData("OrderRejected", "OrderRejected", true)]
    [InlineData("OrderRejected", "orderrejected", false)]
    public void ListedNamesMatchErrors(string listed, string error, bool matches) =>
        Assert.Equal(matches, ErrorNames.Matches(listed, error));

    [Fact]
    public void NamesOfTheLanguageAreKnown()
    {
        string[] specified =
        [
            .. "ALL Timeout HeartbeatTimeout TaskFailed Permissions ResultPathMatchFailure ParameterPathFailure QueryEvaluationError".Split(
                ' '
            ),
            .. "BranchFailed NoChoiceMatched IntrinsicFailure ExceedToleratedFailureThreshold ItemReaderFailed ResultWriterFailed".Split(
                ' '
            ),
            .. "Runtime DataLimitExceeded Http.Socket".Split(' '),
        ];
        Assert.Equal(specified.Select(name => "States." + name).Order(), ErrorNames.All.Select(name => name.Name).Order());
    }

    [Fact]
    public void HostileNamesAreReadSoon()
    {
        string[] names = ["States." + new string('x', 1_000_000), "State." + new string('.', 1_000_000), ".", "\0.\uD800", "States.\uDC00"];
        Assert.All(names, name => Assert.Null(ErrorNameCheck.Check(name)?.Suggestion));
    }
}
