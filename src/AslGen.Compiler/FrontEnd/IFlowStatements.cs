using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What reading an expression may add to the flow around it: statements that run before the statement it is part of.</summary>
internal interface IFlowStatements
{
    /// <summary>Adds the await of a state.</summary>
    /// <param name="await">The await.</param>
    /// <returns>What the state gives.</returns>
    Expression ReadAwait(IAwaitOperation await);

    /// <summary>Adds a local for a value that must not be computed twice.</summary>
    /// <param name="name">The local's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The local; or the value itself where it can be computed again.</returns>
    Expression Keep(string name, Expression value);
}
