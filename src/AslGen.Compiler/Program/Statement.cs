using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program;

/// <summary>A sequence of statements.</summary>
/// <param name="Statements">The statements in order.</param>
internal sealed record Flow(EquatableArray<Statement> Statements);

/// <summary>
/// A statement of a flow. A local gets its value once, but for those that take the values of different ways where ways come
/// together: after a branch, and at the head of a loop.
/// </summary>
internal abstract record Statement;

/// <summary>Awaits a state.</summary>
/// <param name="State">The state.</param>
/// <param name="Target">The local that takes what the state gives, or null where nothing does.</param>
internal sealed record AwaitStatement(StateCall State, int? Target) : Statement
{
    /// <summary>What happens where the state fails; the first catcher that lists the error's name counts.</summary>
    public EquatableArray<ErrorCatcher> Catchers { get; init; }
}

/// <summary>What happens where a state fails with certain errors.</summary>
/// <param name="Errors">The errors' names.</param>
/// <param name="Then">
/// What is done: its first statement can take the error (<see cref="ErrorReference"/>), and it ends in a jump or an end.
/// </param>
internal sealed record ErrorCatcher(EquatableArray<string> Errors, Flow Then);

/// <summary>Gives a local its value.</summary>
/// <param name="Target">The local.</param>
/// <param name="Value">The value.</param>
internal sealed record AssignStatement(int Target, Expression Value) : Statement;

/// <summary>Gives locals, where ways come together, the values that they have on this way. All values are taken before any is given.</summary>
/// <param name="Values">The locals and their values.</param>
internal sealed record JoinStatement(EquatableArray<LocalValue> Values) : Statement;

/// <summary>A local and its value.</summary>
/// <param name="Local">The local.</param>
/// <param name="Value">The value.</param>
internal sealed record LocalValue(int Local, Expression Value);

/// <summary>Goes one of two ways.</summary>
/// <param name="Name">What the condition is called.</param>
/// <param name="Condition">The condition.</param>
/// <param name="Then">The way where it holds.</param>
/// <param name="Else">The way where it does not.</param>
internal sealed record IfStatement(string Name, Expression Condition, Flow Then, Flow Else) : Statement
{
    /// <summary>What the source says about the choice, or null.</summary>
    public string? Comment { get; init; }
}

/// <summary>Repeats until a <see cref="LeaveStatement"/> ends it.</summary>
/// <param name="Id">The loop's number in its workflow.</param>
/// <param name="Body">What is repeated.</param>
internal sealed record LoopStatement(int Id, Flow Body) : Statement;

/// <summary>Statements that a <see cref="LeaveStatement"/> can leave.</summary>
/// <param name="Id">The block's number in its workflow.</param>
/// <param name="Body">The statements.</param>
internal sealed record BlockStatement(int Id, Flow Body) : Statement;

/// <summary>Goes on after a loop or block around it.</summary>
/// <param name="Id">The number of the loop or block.</param>
internal sealed record LeaveStatement(int Id) : Statement;

/// <summary>Starts a loop around it anew.</summary>
/// <param name="Id">The loop's number.</param>
internal sealed record RepeatStatement(int Id) : Statement;

/// <summary>Ends the flow.</summary>
/// <param name="Value">What it gives, or null for nothing.</param>
internal sealed record ReturnStatement(Expression? Value) : Statement;

/// <summary>Fails the execution.</summary>
/// <param name="Name">What the state is called.</param>
/// <param name="Origin">The place in the source that it comes from.</param>
/// <param name="Error">The error's name.</param>
/// <param name="Cause">What has happened, or null.</param>
internal sealed record ThrowStatement(string Name, int Origin, Expression Error, Expression? Cause) : Statement
{
    /// <summary>What tells the state apart from others of the same name: the message, as the source has it.</summary>
    public string Detail { get; init; } = "";

    /// <summary>What the source says about it, or null.</summary>
    public string? Comment { get; init; }
}
