namespace AslGen.StatesLanguage.Errors;

/// <summary>Something about an error name in <c>ErrorEquals</c> that is wrong, or looks wrong.</summary>
/// <param name="Problem">What it is.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Suggestion">The name that was probably meant, or null where that is not known.</param>
public sealed record ErrorNameFinding(ErrorNameProblem Problem, string Name, string? Suggestion = null);

/// <summary>The kinds of findings about error names.</summary>
public enum ErrorNameProblem
{
    /// <summary>The name starts with <c>States.</c>, but the language has no such name.</summary>
    UnknownStatesName,

    /// <summary>The name is one of the language but for what stands before its dot, as <c>State.Timeout</c>.</summary>
    MisspelledPrefix,

    /// <summary>The name of an HTTP status has no status from 100 to 599, as <c>States.Http.StatusCode.4XX</c>.</summary>
    HttpStatusIsNoNumber,

    /// <summary>The name is reserved; Step Functions reports such errors under another.</summary>
    Reserved,

    /// <summary>The name starts with the service's name, but in other letter case than this integration's errors have.</summary>
    MiscasedServicePrefix,

    /// <summary>The errors of AWS SDK integrations end in <c>Exception</c>, and this one does not.</summary>
    MissingExceptionSuffix,
}
