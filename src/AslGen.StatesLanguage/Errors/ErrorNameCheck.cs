using AslGen.StatesLanguage.Services;
using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Errors;

/// <summary>Checks the error names that retriers and catchers list.</summary>
public static class ErrorNameCheck
{
    private const string ExceptionSuffix = "Exception";

    /// <summary>Checks a name of an <c>ErrorEquals</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="resource">The resource of the task that has the retrier or catcher, or null where it is no task.</param>
    /// <returns>The finding, or null where the name may be right.</returns>
    public static ErrorNameFinding? Check(string name, TaskResource? resource = null)
    {
        if (ErrorNames.Find(name) is { } known)
        {
            return known.IsReserved ? new ErrorNameFinding(ErrorNameProblem.Reserved, name, "States.Runtime") : null;
        }

        // Letter case is part of a name, so that `states.timeout` is another one, though surely not meant to be.
        if (name.StartsWith(ErrorNames.Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return CheckStatesName(name);
        }

        return CheckMissingLetter(name) ?? CheckServiceName(name, resource);
    }

    private static ErrorNameFinding CheckStatesName(string name)
    {
        if (name.StartsWith(ErrorNames.HttpStatusPrefix, StringComparison.OrdinalIgnoreCase))
        {
            string corrected = ErrorNames.HttpStatusPrefix + name.Substring(ErrorNames.HttpStatusPrefix.Length);
            return new ErrorNameFinding(
                ErrorNameProblem.HttpStatusIsNoNumber,
                name,
                ErrorNames.HttpStatusOf(corrected) is null ? null : corrected
            );
        }

        return new ErrorNameFinding(ErrorNameProblem.UnknownStatesName, name, Closest(name));
    }

    // `State.Timeout` and the like are legal names of one's own; only a match that is otherwise good shows that they are not meant so.
    private static ErrorNameFinding? CheckMissingLetter(string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0)
        {
            return null;
        }

        if (NearMiss.Closest(name.Substring(0, dot), ["States"]) is null)
        {
            return null;
        }

        string corrected = ErrorNames.Prefix + name.Substring(dot + 1);
        string? meant = ErrorNames.Find(corrected)?.Name ?? Closest(corrected);
        return meant is null ? null : new ErrorNameFinding(ErrorNameProblem.MisspelledPrefix, name, meant);
    }

    private static ErrorNameFinding? CheckServiceName(string name, TaskResource? resource)
    {
        int dot = name.IndexOf('.');
        if (dot < 0 || PrefixOf(resource) is not { } prefix)
        {
            return null;
        }

        string written = name.Substring(0, dot);
        string rest = name.Substring(dot + 1);
        if (!string.Equals(written, prefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // The AWS SDK integrations call every error an exception, also those that the service itself does not.
        bool lacksSuffix = resource is AwsSdkResource && rest.Length > 0 && !rest.EndsWith(ExceptionSuffix, StringComparison.Ordinal);
        string corrected = prefix + "." + rest + (lacksSuffix ? ExceptionSuffix : "");
        return written != prefix ? new ErrorNameFinding(ErrorNameProblem.MiscasedServicePrefix, name, corrected)
            : lacksSuffix ? new ErrorNameFinding(ErrorNameProblem.MissingExceptionSuffix, name, corrected)
            : null;
    }

    // The same service has one prefix where its integration is optimized and may have another where it is the AWS SDK's.
    private static string? PrefixOf(TaskResource? resource) =>
        resource switch
        {
            OptimizedResource optimized => ServiceCatalogue.Find(optimized.Service, optimized.Api)?.ErrorPrefix,
            AwsSdkResource sdk => AwsSdkServices.Find(sdk.SdkService) is { IsDocumented: true } service ? service.ErrorPrefix : null,
            _ => null,
        };

    private static string? Closest(string name) => NearMiss.Closest(name, ErrorNames.All.Select(known => known.Name));
}
