using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What reading an expression may add to the flow around it: statements that run before the statement it is part of.</summary>
internal interface IFlowStatements
{
    /// <summary>Adds the await of a state.</summary>
    /// <param name="await">The await.</param>
    /// <returns>What the state gives.</returns>
    Expression ReadAwait(IAwaitOperation await);

    /// <summary>Adds what a method does that is not awaited.</summary>
    /// <param name="call">The call.</param>
    /// <returns>What the method gives.</returns>
    Expression ReadCall(IInvocationOperation call);

    /// <summary>Adds a <c>throw</c>.</summary>
    /// <param name="throw">The expression.</param>
    /// <returns>Something to go on with, which is never reached.</returns>
    Expression ReadThrow(IThrowOperation @throw);

    /// <summary>Adds an assignment that is part of an expression.</summary>
    /// <param name="assignment">The assignment, or <c>++</c> or <c>--</c>.</param>
    /// <returns>Its value.</returns>
    Expression ReadAssignment(IOperation assignment);

    /// <summary>Adds a local for a value that must not be computed twice.</summary>
    /// <param name="name">The local's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The local; or the value itself where it can be computed again.</returns>
    Expression Keep(string name, Expression value);

    /// <summary>Reads a branch of a parallel state.</summary>
    /// <param name="branch">A state, an async lambda, or a call of a helper method.</param>
    /// <returns>The branch, or null after a refusal.</returns>
    SubFlow? ReadBranch(IOperation branch);

    /// <summary>Reads what a map state does with an item.</summary>
    /// <param name="function">A lambda or a method.</param>
    /// <param name="given">What it is given.</param>
    /// <returns>The flow, or null after a refusal.</returns>
    SubFlow? ReadIteration(IOperation function, IReadOnlyList<LocalReference> given);

    /// <summary>The parameters of what a map state does with an item.</summary>
    /// <param name="function">A lambda or a method.</param>
    /// <returns>The parameters; none for what is neither.</returns>
    IReadOnlyList<IParameterSymbol> ParametersOf(IOperation function);

    /// <summary>Goes one of two ways, each of which gives a value.</summary>
    /// <param name="whole">The expression whose value it is.</param>
    /// <param name="asked">What names the choice.</param>
    /// <param name="condition">The condition.</param>
    /// <param name="then">Reads the value where it holds.</param>
    /// <param name="otherwise">Reads the value where it does not.</param>
    /// <returns>The value.</returns>
    Expression ReadEither(IOperation whole, IOperation asked, Expression condition, Func<Expression> then, Func<Expression> otherwise);

    /// <summary>Fails the execution.</summary>
    /// <param name="place">What fails.</param>
    /// <param name="error">The error's name.</param>
    /// <returns>Something to go on with, which is never reached.</returns>
    Expression Fail(IOperation place, string error);
}
