namespace AslGen;

/// <summary>The language in which a definition's states read and shape their data (the <c>QueryLanguage</c> field).</summary>
public enum QueryLanguage
{
    /// <summary>JSONata: <c>Arguments</c>, <c>Output</c>, <c>Assign</c> and <c>{% %}</c> expressions.</summary>
    Jsonata,

    /// <summary>JSONPath: <c>Parameters</c>, <c>ResultSelector</c>, <c>ResultPath</c>, <c>OutputPath</c> and intrinsic functions.</summary>
    JsonPath,
}
