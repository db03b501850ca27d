using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Services;

/// <summary>Checks the names of a call's parameters.</summary>
public static class ParameterChecks
{
    /// <summary>Checks the parameters of a Task state.</summary>
    /// <param name="resource">The state's resource.</param>
    /// <param name="names">
    /// The names of the parameters, without <c>.$</c>. A parameter whose members are known may be given with them too, as
    /// <c>Authentication</c> and <c>Authentication.ConnectionArn</c>; one without is taken to have the members that are required.
    /// </param>
    /// <returns>The findings; none where the resource or its API is not known.</returns>
    public static IReadOnlyList<ServiceFinding> Check(TaskResource resource, IReadOnlyCollection<string> names) =>
        resource switch
        {
            OptimizedResource optimized when ServiceCatalogue.Find(optimized.Service, optimized.Api) is { } row => Check(row, names),
            AwsSdkResource => names.Where(IsTopLevel).Where(IsMiscased).Select(Miscased).ToList(),
            _ => [],
        };

    /// <summary>Checks the parameters of an optimized integration.</summary>
    /// <param name="row">The row of the API.</param>
    /// <param name="names">The names of the parameters, as above.</param>
    /// <returns>The findings.</returns>
    public static IReadOnlyList<ServiceFinding> Check(ServiceIntegration row, IReadOnlyCollection<string> names)
    {
        List<ServiceFinding> findings = [];
        HashSet<string> given = new(names, StringComparer.Ordinal);
        foreach (string name in names.Where(IsTopLevel).Where(name => !row.Parameters.Contains(name)))
        {
            ServiceFinding finding = Unknown(row, name);
            findings.Add(finding);
            if (finding is { Problem: ServiceProblem.MiscasedParameter, Suggestion: { } meant })
            {
                // It is there, so that it is not missing too.
                given.Add(meant);
            }
        }

        findings.AddRange(row.Required.Select(requirement => Check(requirement, given)).OfType<ServiceFinding>());
        return findings;
    }

    private static ServiceFinding? Check(ParameterRequirement requirement, HashSet<string> given)
    {
        string[] present = requirement.Alternatives.Where(path => IsPresent(path, given)).ToArray();
        return present.Length == 0 ? new ServiceFinding(ServiceProblem.MissingParameter, requirement.ToString())
            : present.Length > 1 && requirement.IsExclusive
                ? new ServiceFinding(ServiceProblem.ConflictingParameters, string.Join(", ", present))
            : null;
    }

    private static bool IsPresent(string path, HashSet<string> given)
    {
        int dot = path.IndexOf('.');
        if (dot < 0 || given.Contains(path))
        {
            return given.Contains(path);
        }

        string container = path.Substring(0, dot + 1);
        return given.Contains(path.Substring(0, dot)) && !given.Any(name => name.StartsWith(container, StringComparison.Ordinal));
    }

    private static ServiceFinding Unknown(ServiceIntegration row, string name)
    {
        string? closest = NearMiss.Closest(name, row.Parameters);
        return string.Equals(closest, name, StringComparison.OrdinalIgnoreCase)
            ? new ServiceFinding(ServiceProblem.MiscasedParameter, name, closest)
            : new ServiceFinding(ServiceProblem.UnknownParameter, name, closest) { IsCertain = row.ParametersAreComplete };
    }

    private static bool IsTopLevel(string name) => name.IndexOf('.') < 0;

    private static bool IsMiscased(string name) => name.Length > 0 && name[0] is >= 'a' and <= 'z';

    private static ServiceFinding Miscased(string name) =>
        new(ServiceProblem.MiscasedParameter, name, char.ToUpperInvariant(name[0]) + name.Substring(1));
}
