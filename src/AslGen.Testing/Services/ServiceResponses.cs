using System.Globalization;
using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Programs;
using AslGen.Testing.Time;
using LanguageErrors = AslGen.StatesLanguage.Errors.ErrorNames;

namespace AslGen.Testing.Services;

/// <summary>Puts what a handler gives into what the services answer.</summary>
internal static class ServiceResponses
{
    private const int FirstFailure = 400;
    private const string LatestVersion = "$LATEST";

    /// <summary>Makes the answer of a call that waits for nothing else.</summary>
    /// <param name="target">What the task calls.</param>
    /// <param name="outcome">What the handler gave.</param>
    /// <param name="random">Where request IDs come from.</param>
    /// <returns>The result, or the error.</returns>
    public static (DataValue? Output, StateError? Error) Of(TaskTarget target, TaskOutcome outcome, DeterministicRandom random)
    {
        DataValue output = outcome.Output!;
        switch (target.QualifiedName)
        {
            case "lambda:invoke":
                return (Lambda(output, random), null);
            case "http:invoke" when outcome.StatusCode >= FirstFailure:
                string status = outcome.StatusCode.ToString(CultureInfo.InvariantCulture);
                return (null, new StateError(LanguageErrors.HttpStatusPrefix + status, JsonPath.JavaText.Of(output)));
            case "http:invoke":
                return (Http(outcome), null);
            default:
                return (output, null);
        }
    }

    private static DataObject Lambda(DataValue output, DeterministicRandom random)
    {
        DataString request = new(random.NextUuid());
        KeyValuePair<string, DataValue>[] headers =
        [
            new("Connection", new DataString("keep-alive")),
            new("Content-Length", new DataString(DataSize.Of(output).ToString(CultureInfo.InvariantCulture))),
            new("Content-Type", new DataString("application/json")),
            new("X-Amz-Executed-Version", new DataString(LatestVersion)),
            new("x-amzn-RequestId", request),
        ];
        return new DataObject([
            new("ExecutedVersion", new DataString(LatestVersion)),
            new("Payload", output),
            new(
                "SdkHttpMetadata",
                new DataObject([
                    new(
                        "AllHttpHeaders",
                        new DataObject(
                            headers.Select(header => KeyValuePair.Create<string, DataValue>(header.Key, new DataArray([header.Value])))
                        )
                    ),
                    new("HttpHeaders", new DataObject(headers)),
                    new("HttpStatusCode", new DataNumber(200)),
                ])
            ),
            new("SdkResponseMetadata", new DataObject([new("RequestId", request)])),
            new("StatusCode", new DataNumber(200)),
        ]);
    }

    private static DataObject Http(TaskOutcome outcome) =>
        new([
            new("Headers", outcome.Headers ?? DataObject.Empty),
            new("ResponseBody", outcome.Output!),
            new("StatusCode", new DataNumber(outcome.StatusCode)),
            new("StatusText", new DataString(((System.Net.HttpStatusCode)outcome.StatusCode).ToString())),
        ]);
}
