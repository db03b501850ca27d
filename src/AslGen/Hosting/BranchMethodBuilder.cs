using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace AslGen.Hosting;

/// <summary>Runs an async lambda that stands for a state; only the C# compiler calls it.</summary>
/// <typeparam name="TResult">What the lambda gives.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct BranchMethodBuilder<TResult>
{
    private AsyncTaskMethodBuilder<TResult> _builder;

    /// <summary>Makes a builder.</summary>
    /// <returns>The builder.</returns>
    public static BranchMethodBuilder<TResult> Create() => new() { _builder = AsyncTaskMethodBuilder<TResult>.Create() };

    /// <summary>The state that the lambda stands for.</summary>
    public State<TResult> Task => new BranchState<TResult>(Branches.Of(_builder.Task));

    /// <summary>Starts the lambda.</summary>
    /// <typeparam name="TStateMachine">The type of its state machine.</typeparam>
    /// <param name="stateMachine">Its state machine.</param>
    public void Start<TStateMachine>(ref TStateMachine stateMachine)
        where TStateMachine : IAsyncStateMachine => _builder.Start(ref stateMachine);

    /// <summary>Takes the state machine.</summary>
    /// <param name="stateMachine">The state machine.</param>
    public void SetStateMachine(IAsyncStateMachine stateMachine) => _builder.SetStateMachine(stateMachine);

    /// <summary>Ends the lambda.</summary>
    /// <param name="result">What it gives.</param>
    public void SetResult(TResult result) => _builder.SetResult(result);

    /// <summary>Ends the lambda.</summary>
    /// <param name="exception">What it throws.</param>
    public void SetException(Exception exception) => _builder.SetException(exception);

    /// <summary>Goes on after an await.</summary>
    /// <typeparam name="TAwaiter">The type of the awaiter.</typeparam>
    /// <typeparam name="TStateMachine">The type of the state machine.</typeparam>
    /// <param name="awaiter">The awaiter.</param>
    /// <param name="stateMachine">The state machine.</param>
    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    /// <summary>Goes on after an await.</summary>
    /// <typeparam name="TAwaiter">The type of the awaiter.</typeparam>
    /// <typeparam name="TStateMachine">The type of the state machine.</typeparam>
    /// <param name="awaiter">The awaiter.</param>
    /// <param name="stateMachine">The state machine.</param>
    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion
        where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);
}
