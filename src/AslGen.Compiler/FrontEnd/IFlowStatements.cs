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

    /// <summary>Reads the message of a caught exception.</summary>
    /// <param name="exception">The name under which it was caught.</param>
    /// <param name="place">Where the message is asked for.</param>
    /// <returns>The message; after a refusal, something to go on with.</returns>
    Expression ReadMessage(ISymbol exception, IOperation place);

    /// <summary>Adds a local for a value that must not be computed twice.</summary>
    /// <param name="name">The local's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The local; or the value itself where it can be computed again.</returns>
    Expression Keep(string name, Expression value);
}
