namespace AslGen;

/// <summary>The error names that Step Functions itself reports, for <see cref="RetryAttribute"/> and the filters of handlers.</summary>
public static class ErrorNames
{
    /// <summary>Any error except <see cref="Runtime"/> and <see cref="DataLimitExceeded"/>.</summary>
    public const string All = "States.ALL";

    /// <summary>A task ran longer than its timeout, or missed its heartbeat.</summary>
    public const string Timeout = "States.Timeout";

    /// <summary>A task did not send a heartbeat in time.</summary>
    public const string HeartbeatTimeout = "States.HeartbeatTimeout";

    /// <summary>A task failed; matches any error except <see cref="Timeout"/>.</summary>
    public const string TaskFailed = "States.TaskFailed";

    /// <summary>The execution role lacks a permission.</summary>
    public const string Permissions = "States.Permissions";

    /// <summary>A result could not be placed where <c>ResultPath</c> says.</summary>
    public const string ResultPathMatchFailure = "States.ResultPathMatchFailure";

    /// <summary>A path in a payload template found nothing.</summary>
    public const string ParameterPathFailure = "States.ParameterPathFailure";

    /// <summary>A JSONata expression failed.</summary>
    public const string QueryEvaluationError = "States.QueryEvaluationError";

    /// <summary>A branch of a parallel state failed.</summary>
    public const string BranchFailed = "States.BranchFailed";

    /// <summary>No rule of a choice matched, and it has no default.</summary>
    public const string NoChoiceMatched = "States.NoChoiceMatched";

    /// <summary>An intrinsic function failed.</summary>
    public const string IntrinsicFailure = "States.IntrinsicFailure";

    /// <summary>More iterations of a map failed than it tolerates.</summary>
    public const string ExceedToleratedFailureThreshold = "States.ExceedToleratedFailureThreshold";

    /// <summary>A distributed map could not read its items.</summary>
    public const string ItemReaderFailed = "States.ItemReaderFailed";

    /// <summary>A distributed map could not write its results.</summary>
    public const string ResultWriterFailed = "States.ResultWriterFailed";

    /// <summary>A failure that no retrier or catcher sees, not even <see cref="All"/>.</summary>
    public const string Runtime = "States.Runtime";

    /// <summary>An input or output above 256 KiB; no retrier or catcher sees it, not even <see cref="All"/>.</summary>
    public const string DataLimitExceeded = "States.DataLimitExceeded";

    /// <summary>Errors that the Lambda service reports; exceptions of the function itself have their own type's name.</summary>
    public static class Lambda
    {
        /// <summary>The client waited too long for the function's answer.</summary>
        public const string ClientExecutionTimeoutException = "Lambda.ClientExecutionTimeoutException";

        /// <summary>The Lambda service failed.</summary>
        public const string ServiceException = "Lambda.ServiceException";

        /// <summary>The Lambda service refused or failed.</summary>
        public const string AwsLambdaException = "Lambda.AWSLambdaException";

        /// <summary>The connection to Lambda failed.</summary>
        public const string SdkClientException = "Lambda.SdkClientException";

        /// <summary>The function's concurrency, or the account's, is used up.</summary>
        public const string TooManyRequestsException = "Lambda.TooManyRequestsException";

        /// <summary>The function ended without an answer: out of memory, or past its own timeout.</summary>
        public const string Unknown = "Lambda.Unknown";
    }

    /// <summary>Errors of HTTP tasks.</summary>
    public static class Http
    {
        /// <summary>The connection failed, or no answer came within 60 seconds.</summary>
        public const string Socket = "States.Http.Socket";

        /// <summary>The connection's credentials could not be used.</summary>
        public const string AccessDenied = "States.Http.AccessDenied";

        /// <summary>The endpoint answered 400.</summary>
        public const string BadRequest = "States.Http.StatusCode.400";

        /// <summary>The endpoint answered 401.</summary>
        public const string Unauthorized = "States.Http.StatusCode.401";

        /// <summary>The endpoint answered 403.</summary>
        public const string Forbidden = "States.Http.StatusCode.403";

        /// <summary>The endpoint answered 404.</summary>
        public const string NotFound = "States.Http.StatusCode.404";

        /// <summary>The endpoint answered 409.</summary>
        public const string Conflict = "States.Http.StatusCode.409";

        /// <summary>The endpoint answered 429.</summary>
        public const string TooManyRequests = "States.Http.StatusCode.429";

        /// <summary>The endpoint answered 500.</summary>
        public const string InternalServerError = "States.Http.StatusCode.500";

        /// <summary>The endpoint answered 502.</summary>
        public const string BadGateway = "States.Http.StatusCode.502";

        /// <summary>The endpoint answered 503.</summary>
        public const string ServiceUnavailable = "States.Http.StatusCode.503";

        /// <summary>The endpoint answered 504.</summary>
        public const string GatewayTimeout = "States.Http.StatusCode.504";
    }
}
