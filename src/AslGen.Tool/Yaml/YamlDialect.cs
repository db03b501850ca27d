namespace AslGen.Tool.Yaml;

/// <summary>What the plain scalars of a YAML text mean.</summary>
internal enum YamlDialect
{
    /// <summary>The core schema of YAML 1.2, which editors and the Serverless Framework follow.</summary>
    Core,

    /// <summary>YAML 1.1 as CloudFormation and SAM read it: <c>yes</c> and <c>on</c> are booleans, <c>010</c> is octal.</summary>
    CloudFormation,
}
