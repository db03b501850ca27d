using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;

namespace AslGen.Compiler.Emit;

/// <summary>What the derived policy allows on more than the states act on, as findings at the states.</summary>
internal static class PermissionFindings
{
    private const char Quote = '\'';

    // Those whose messages name a service that cannot be called.
    private static readonly string[] SdkServiceRules = ["ASL2103", "ASL2104"];

    /// <summary>Derives the policy and says where it is wider than it could be.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="program">The program that it is of.</param>
    /// <returns>The findings.</returns>
    public static IEnumerable<Finding> Of(StateMachineDefinition definition, WorkflowProgram program) =>
        WorkflowOutput.Derive(definition, program).BroadPermissions.Select(ToFinding).Distinct();

    /// <summary>
    /// Whether another finding says already that a service is not known, of which this one says that the policy allows nothing for it.
    /// </summary>
    /// <param name="finding">A finding of the policy.</param>
    /// <param name="others">What the rules on definitions found.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsOfUnknownService(Finding finding, IEnumerable<Finding> others) =>
        finding.RuleId == RuleIds.UnknownPermission
        && others
            .Where(other => SdkServiceRules.Contains(other.RuleId))
            .SelectMany(other => other.Arguments[0].Split(Quote))
            .Any(word => finding.Arguments[0].Contains($"{Quote}{word}:"));

    private static Finding ToFinding(BroadPermission broad) =>
        broad.IsMissing
            ? new Finding(RuleIds.UnknownPermission, broad.Origin, [broad.Reason])
            : new Finding(RuleIds.BroadPermission, broad.Origin, [broad.Actions, broad.Resource, broad.Reason]);
}
