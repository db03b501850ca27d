using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Services;

/// <summary>The parts of a Task state's resource ARN.</summary>
/// <param name="Service">The service: <c>lambda</c>, <c>http</c>, <c>aws-sdk</c> ….</param>
/// <param name="Api">The API; for AWS SDK calls service and action, <c>sesv2:sendEmail</c>.</param>
/// <param name="WaitsForTaskToken">Whether the task waits for a callback.</param>
public sealed record TaskResource(string Service, string Api, bool WaitsForTaskToken)
{
    private const string Prefix = "arn:aws:states:::";
    private const string CallbackSuffix = ".waitForTaskToken";

    /// <summary>The ARN.</summary>
    /// <returns>The text of the <c>Resource</c> field.</returns>
    public override string ToString() => Prefix + Service + ":" + Api + (WaitsForTaskToken ? CallbackSuffix : "");

    /// <summary>Reads a <c>Resource</c> field.</summary>
    /// <param name="resource">The field's value.</param>
    /// <returns>The parts, or null where it is the ARN of a function or activity.</returns>
    public static TaskResource? Parse(PlaceholderText resource)
    {
        if (resource.Literal is not { } arn || !arn.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        string rest = arn.Substring(Prefix.Length);
        bool waits = rest.EndsWith(CallbackSuffix, StringComparison.Ordinal);
        rest = waits ? rest.Substring(0, rest.Length - CallbackSuffix.Length) : rest;
        int colon = rest.IndexOf(':');
        return colon < 0 ? null : new TaskResource(rest.Substring(0, colon), rest.Substring(colon + 1), waits);
    }
}
