using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Makes what a state needs of the permissions that the catalogue has for its call.</summary>
internal static class PermissionFilling
{
    /// <summary>Adds what a call needs.</summary>
    /// <param name="needs">The needs of the state.</param>
    /// <param name="permission">The permission as the catalogue has it.</param>
    /// <param name="site">The call.</param>
    public static void Add(StateNeeds needs, IamPermission permission, CallSite site)
    {
        if (permission.When.Count > 0 && !permission.When.Any(condition => IsMet(condition, site)))
        {
            return;
        }

        List<FilledPattern> resources = permission.Resources.SelectMany(pattern => ResourcePattern.Fill(pattern, site)).ToList();
        if (resources.Count == 0)
        {
            // The parameter that names the resource is missing, and with it the call is never made.
            return;
        }

        List<(PolicyCondition Condition, FilledPattern Value)> conditions = permission
            .Conditions.SelectMany(condition =>
                ResourcePattern.Fill(condition.Value, site).Select(value => (ToCondition(condition, value), value))
            )
            .ToList();
        Need need = new(permission.Actions, resources.Select(resource => resource.Text).Distinct().ToEquatableArray())
        {
            Purpose = permission.Purpose,
            Conditions = conditions.Select(condition => condition.Condition).ToEquatableArray(),
        };
        needs.Add(need);
        foreach (FilledPattern value in resources.Concat(conditions.Select(condition => condition.Value)))
        {
            if (value.Unknown is { } parameter)
            {
                needs.AddBreadth(need, value.Text, Advice(parameter, site));
            }
            else if (value.IsDefault && permission.Advice is { } advice)
            {
                needs.AddBreadth(need, value.Text, advice);
            }
        }
    }

    private static bool IsMet(string condition, CallSite site)
    {
        string[] parts = condition.Split('=');
        return site.Parameters.Find(parts[0]).Any(value => !ReferenceEquals(value, ParameterValue.Missing) && IsOneOf(value, parts));
    }

    private static bool IsOneOf(ParameterValue value, string[] parts) =>
        parts.Length == 1 || !value.IsExact || value.Text.Literal is not { } text || parts[1].Split('|').Contains(text);

    // A value that is only known in part cannot be compared as a whole.
    private static PolicyCondition ToCondition(IamCondition condition, FilledPattern value) =>
        value.Exact is { } exact
            ? new PolicyCondition(condition.Operator, condition.Key, exact)
            : new PolicyCondition(condition.Operator.Replace("Equals", "Like"), condition.Key, value.Text);

    private static string Advice(string parameter, CallSite site)
    {
        ParameterValue[] values = site.Parameters.Find(parameter).ToArray();
        return values.Any(value => !value.IsExact) || values.Length == 0
            ? $"'{parameter}' is not known before the execution: write it as text or as a deploy-time value"
            : $"'{parameter}' does not tell the resource: write out the parts of '{values[0].Text}' that are known, such as https://sqs.region.amazonaws.com/account/name for a queue";
    }
}
