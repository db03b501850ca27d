namespace AslGen.Testing.Jsonata;

/// <summary>Which functions an expression can call.</summary>
internal enum JsonataFunctionSet
{
    /// <summary>Those of JSONata 2.0.6.</summary>
    Standard,

    /// <summary>Those that Step Functions has: JSONata's without <c>$eval</c>, and the service's own.</summary>
    StepFunctions,
}
