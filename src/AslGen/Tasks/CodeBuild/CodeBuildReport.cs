using AslGen.Metadata;

namespace AslGen;

/// <summary>A report of tests.</summary>
[ServiceStructure]
public sealed class CodeBuildReport
{
    /// <summary>The report's ARN.</summary>
    public required string Arn { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The group that it is part of.</summary>
    public string? ReportGroupArn { get; init; }

    /// <summary>The build that made it.</summary>
    public string? ExecutionId { get; init; }

    /// <summary><c>SUCCEEDED</c>, <c>FAILED</c> ….</summary>
    public string? Status { get; init; }

    /// <summary><c>TEST</c> or <c>CODE_COVERAGE</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Whether parts were left out.</summary>
    public bool? Truncated { get; init; }

    /// <summary>The tests.</summary>
    public CodeBuildTestSummary? TestSummary { get; init; }

    /// <summary>The coverage.</summary>
    public object? CodeCoverageSummary { get; init; }
}
