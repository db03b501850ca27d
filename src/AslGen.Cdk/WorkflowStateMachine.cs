using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace AslGen.Cdk;

/// <summary>
/// A state machine made from a compiled workflow: its definition travels as one text with the deploy-time values beside it
/// (CloudFormation's <c>DefinitionSubstitutions</c>), and its role gets the workflow's policy and nothing more.
/// </summary>
/// <remarks>
/// It is the CDK's own <see cref="StateMachine"/>, so grants, metrics and <see cref="StateMachine.AddToRolePolicy"/> work as on
/// any other.
/// </remarks>
public class WorkflowStateMachine : StateMachine
{
    /// <summary>Defines the state machine.</summary>
    /// <param name="scope">The stack or construct that it belongs to.</param>
    /// <param name="id">Its name within <paramref name="scope"/>.</param>
    /// <param name="props">The workflow and the settings.</param>
    /// <exception cref="ArgumentException">
    /// A placeholder has no value, a value has no placeholder, the definition is blank or names <c>${StateMachineArn}</c>, or
    /// the policy is not a policy document. Nothing has been added to <paramref name="scope"/> then.
    /// </exception>
    public WorkflowStateMachine(Construct scope, string id, WorkflowStateMachineProps props)
        : this(scope, id, new Checked(props)) { }

    private WorkflowStateMachine(Construct scope, string id, Checked workflow)
        : base(scope, id, workflow.Props) => workflow.Permissions.AddTo(this);

    /// <summary>The props after all checks, which come before the CDK sees anything.</summary>
    private sealed class Checked
    {
        public Checked(WorkflowStateMachineProps props)
        {
            ArgumentNullException.ThrowIfNull(props);
            if (string.IsNullOrWhiteSpace(props.Definition))
                throw new ArgumentException("The definition is empty.");

            var substitutions = new Substitutions(props.Substitutions);
            var names = Placeholders.In(props.Definition);
            if (names.FirstOrDefault(Substitutions.IsOwn) is { } own)
            {
                throw new ArgumentException(
                    $"The definition cannot hold ${{{own}}}, as a state machine is made from its definition. "
                        + "Use the context object: $$.StateMachine.Id, or in JSONata $states.context.StateMachine.Id."
                );
            }

            substitutions.MustCover(names, "The definition");
            Permissions = new PolicyStatements(props.Policy, substitutions);
            substitutions.MustAllBeIn(names.Union(Permissions.Names).ToHashSet(StringComparer.Ordinal));

            Props = new StateMachineProps
            {
                DefinitionBody = DefinitionBody.FromString(props.Definition),
                DefinitionSubstitutions = substitutions.EscapedFor(names),
                StateMachineType = props.StateMachineType,
                StateMachineName = props.StateMachineName,
                Logs = props.Logs,
                TracingEnabled = props.TracingEnabled,
                Role = props.Role,
                RemovalPolicy = props.RemovalPolicy,
                EncryptionConfiguration = props.EncryptionConfiguration,
            };
        }

        public StateMachineProps Props { get; }

        public PolicyStatements Permissions { get; }
    }
}
