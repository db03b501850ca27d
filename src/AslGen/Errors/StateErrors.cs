namespace AslGen;

/// <summary>The execution role lacks a permission (<c>States.Permissions</c>).</summary>
[ErrorName(ErrorNames.Permissions)]
public sealed class PermissionsException : TaskFailedException
{
    internal PermissionsException(string? cause)
        : base(ErrorNames.Permissions, cause) { }
}

/// <summary>A result could not be placed where <c>ResultPath</c> says. Step Functions reports it as <c>States.Runtime</c> so far, which no handler sees (<c>States.ResultPathMatchFailure</c>).</summary>
[ErrorName(ErrorNames.ResultPathMatchFailure)]
public sealed class ResultPathMatchFailureException : TaskFailedException
{
    internal ResultPathMatchFailureException(string? cause)
        : base(ErrorNames.ResultPathMatchFailure, cause) { }
}

/// <summary>A path in a payload template found nothing. Step Functions reports it as <c>States.Runtime</c> so far, which no handler sees (<c>States.ParameterPathFailure</c>).</summary>
[ErrorName(ErrorNames.ParameterPathFailure)]
public sealed class ParameterPathFailureException : TaskFailedException
{
    internal ParameterPathFailureException(string? cause)
        : base(ErrorNames.ParameterPathFailure, cause) { }
}

/// <summary>A JSONata expression of the state failed (<c>States.QueryEvaluationError</c>).</summary>
[ErrorName(ErrorNames.QueryEvaluationError)]
public sealed class QueryEvaluationErrorException : TaskFailedException
{
    internal QueryEvaluationErrorException(string? cause)
        : base(ErrorNames.QueryEvaluationError, cause) { }
}

/// <summary>A branch of a parallel state failed (<c>States.BranchFailed</c>).</summary>
[ErrorName(ErrorNames.BranchFailed)]
public sealed class BranchFailedException : TaskFailedException
{
    internal BranchFailedException(string? cause)
        : base(ErrorNames.BranchFailed, cause) { }
}

/// <summary>No rule of a choice matched, and it has no default. Step Functions reports it as <c>States.Runtime</c> so far, which no handler sees (<c>States.NoChoiceMatched</c>).</summary>
[ErrorName(ErrorNames.NoChoiceMatched)]
public sealed class NoChoiceMatchedException : TaskFailedException
{
    internal NoChoiceMatchedException(string? cause)
        : base(ErrorNames.NoChoiceMatched, cause) { }
}

/// <summary>An intrinsic function failed. Step Functions reports it as <c>States.Runtime</c> so far, which no handler sees (<c>States.IntrinsicFailure</c>).</summary>
[ErrorName(ErrorNames.IntrinsicFailure)]
public sealed class IntrinsicFailureException : TaskFailedException
{
    internal IntrinsicFailureException(string? cause)
        : base(ErrorNames.IntrinsicFailure, cause) { }
}

/// <summary>More iterations of a map failed than it tolerates (<c>States.ExceedToleratedFailureThreshold</c>).</summary>
[ErrorName(ErrorNames.ExceedToleratedFailureThreshold)]
public sealed class ExceedToleratedFailureThresholdException : TaskFailedException
{
    internal ExceedToleratedFailureThresholdException(string? cause)
        : base(ErrorNames.ExceedToleratedFailureThreshold, cause) { }
}

/// <summary>A distributed map could not read its items (<c>States.ItemReaderFailed</c>).</summary>
[ErrorName(ErrorNames.ItemReaderFailed)]
public sealed class ItemReaderFailedException : TaskFailedException
{
    internal ItemReaderFailedException(string? cause)
        : base(ErrorNames.ItemReaderFailed, cause) { }
}

/// <summary>A distributed map could not write its results (<c>States.ResultWriterFailed</c>).</summary>
[ErrorName(ErrorNames.ResultWriterFailed)]
public sealed class ResultWriterFailedException : TaskFailedException
{
    internal ResultWriterFailedException(string? cause)
        : base(ErrorNames.ResultWriterFailed, cause) { }
}

/// <summary>The connection of an HTTP task failed, or no answer came within 60 seconds (<c>States.Http.Socket</c>).</summary>
[ErrorName(ErrorNames.Http.Socket)]
public sealed class HttpSocketException : TaskFailedException
{
    internal HttpSocketException(string? cause)
        : base(ErrorNames.Http.Socket, cause) { }
}
