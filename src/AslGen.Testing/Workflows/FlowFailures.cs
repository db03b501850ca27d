namespace AslGen.Testing.Workflows;

/// <summary>
/// States that fail where Step Functions asks no handler: a Wait state has no catchers. What awaits one never goes on, so that no handler
/// and no <c>finally</c> block of the C# sees it either.
/// </summary>
/// <param name="isJsonata">Whether the workflow's query language is JSONata.</param>
internal sealed class FlowFailures(bool isJsonata)
{
    private readonly TaskCompletionSource<StateException> _ofFlow = NewFailure();

    // That of the branches or iterations whose code runs now, where it is inside of some.
    private readonly AsyncLocal<TaskCompletionSource<StateException>?> _inside = new();

    /// <summary>Is done with the error that the flow fails with, when there is one.</summary>
    public Task<StateException> OfFlow => _ofFlow.Task;

    private TaskCompletionSource<StateException> Here => _inside.Value ?? _ofFlow;

    /// <summary>Fails with what the query language reports of a setting.</summary>
    /// <param name="cause">What is wrong with it.</param>
    /// <returns>A task that never ends.</returns>
    public Task Fail(string cause)
    {
        Here.TrySetResult(StateException.Of(isJsonata ? ErrorNames.QueryEvaluationError : ErrorNames.Runtime, cause));
        return new TaskCompletionSource().Task;
    }

    /// <summary>Runs branches or iterations. Their state fails with them, which handlers can see where the error is one that they take.</summary>
    /// <typeparam name="TResult">What comes of them.</typeparam>
    /// <param name="inside">Starts them.</param>
    /// <returns>What comes of them.</returns>
    public async Task<TResult> RunInsideAsync<TResult>(Func<Task<TResult>> inside)
    {
        TaskCompletionSource<StateException> around = Here;
        TaskCompletionSource<StateException> failure = NewFailure();

        // An asynchronous method's changes to the context are gone when it returns.
        _inside.Value = failure;
        Task<TResult> run = inside();
        await Task.WhenAny(run, failure.Task).ConfigureAwait(false);
        if (!failure.Task.IsCompleted)
        {
            return await run.ConfigureAwait(false);
        }

        StateException exception = await failure.Task.ConfigureAwait(false);
        if (exception.Error == ErrorNames.Runtime)
        {
            around.TrySetResult(exception);
            await new TaskCompletionSource().Task.ConfigureAwait(false);
        }

        throw exception;
    }

    private static TaskCompletionSource<StateException> NewFailure() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
