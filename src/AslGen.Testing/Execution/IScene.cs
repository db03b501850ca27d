using AslGen.Testing.Data;
using AslGen.Testing.Time;

namespace AslGen.Testing.Execution;

/// <summary>What the expressions of a state see.</summary>
internal interface IScene
{
    /// <summary>What <c>$</c> is in JSONPath.</summary>
    DataValue Input { get; }

    /// <summary>The context object.</summary>
    DataObject Context { get; }

    /// <summary>The variables that the state sees.</summary>
    VariableScope Variables { get; }

    /// <summary>What <c>$states</c> is in JSONata.</summary>
    DataObject States { get; }

    /// <summary>The random numbers of the simulation.</summary>
    DeterministicRandom Random { get; }

    /// <summary>The virtual time.</summary>
    DateTimeOffset Now { get; }
}
