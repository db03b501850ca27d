using AslGen.Compiler.Emit;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;

namespace AslGen.Compiler.Diagnostics;

/// <summary>What the derived policy allows on more than the states act on, as findings at the states.</summary>
internal static class PermissionFindings
{
    /// <summary>Derives the policy and says where it is wider than it could be.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="program">The program that it is of.</param>
    /// <returns>The findings.</returns>
    public static IEnumerable<Finding> Of(StateMachineDefinition definition, WorkflowProgram program) =>
        WorkflowOutput.Derive(definition, program).BroadPermissions.Select(ToFinding).Distinct();

    private static Finding ToFinding(BroadPermission broad) =>
        broad.IsMissing
            ? new Finding(RuleIds.UnknownPermission, broad.Origin, [broad.Reason])
            : new Finding(RuleIds.BroadPermission, broad.Origin, [broad.Actions, broad.Resource, broad.Reason]);
}
