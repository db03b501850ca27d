namespace AslGen.Tests;

/// <summary>What exceptions say of the errors that they stand for.</summary>
public sealed class ErrorTests
{
    public static TheoryData<string, Type> Names { get; } =
        new()
        {
            { ErrorNames.Timeout, typeof(StateTimeoutException) },
            { ErrorNames.HeartbeatTimeout, typeof(HeartbeatTimeoutException) },
            { ErrorNames.TaskFailed, typeof(TaskFailedException) },
            { ErrorNames.Permissions, typeof(PermissionsException) },
            { ErrorNames.ResultPathMatchFailure, typeof(ResultPathMatchFailureException) },
            { ErrorNames.ParameterPathFailure, typeof(ParameterPathFailureException) },
            { ErrorNames.QueryEvaluationError, typeof(QueryEvaluationErrorException) },
            { ErrorNames.BranchFailed, typeof(BranchFailedException) },
            { ErrorNames.NoChoiceMatched, typeof(NoChoiceMatchedException) },
            { ErrorNames.IntrinsicFailure, typeof(IntrinsicFailureException) },
            { ErrorNames.ExceedToleratedFailureThreshold, typeof(ExceedToleratedFailureThresholdException) },
            { ErrorNames.ItemReaderFailed, typeof(ItemReaderFailedException) },
            { ErrorNames.ResultWriterFailed, typeof(ResultWriterFailedException) },
            { ErrorNames.Http.Socket, typeof(HttpSocketException) },
        };

    [Theory]
    [MemberData(nameof(Names))]
    public void ARetrierTakesTheNameOfTheType(string name, Type exception) =>
        Assert.Equal([name], new RetryAttribute(exception).ErrorEquals);

    [Fact]
    public void OtherTypesHaveTheirOwnNameOrThatOfTheirAttribute() =>
        Assert.Equal(
            ["TimeoutException", "Fraud.Suspected", ErrorNames.All, ErrorNames.All],
            new RetryAttribute(typeof(TimeoutException), typeof(FraudException), typeof(Exception), typeof(StateException)).ErrorEquals
        );

    [Fact]
    public void AnExceptionHasErrorAndCause()
    {
        TaskFailedException failed = new("Busy", "come back");

        Assert.Equal(("Busy", "come back", "Busy: come back"), (failed.Error, failed.Cause, failed.Message));
        Assert.Equal(("Busy", "come back"), (failed.GetError(), failed.GetCause()));
        Assert.Equal(
            ("Busy", "", "Busy"),
            (new TaskFailedException("Busy").Error, new TaskFailedException("Busy").Cause, new TaskFailedException("Busy").Message)
        );
        Assert.Equal(("Fraud.Suspected", "fast"), (new FraudException("fast").GetError(), new FraudException("fast").GetCause()));
    }

    [ErrorName("Fraud.Suspected")]
    private sealed class FraudException(string message) : Exception(message);
}
