using Amazon.CDK.AWS.StepFunctions;
using Constructs;

namespace AslGen.Cdk;

/// <summary>
/// One compiled state, to chain by hand with the CDK's own states. Its name is the construct's id.
/// </summary>
/// <remarks>
/// <para>
/// Over a plain <see cref="CustomState"/> it takes JSON text, keeps every <c>null</c> of it, renders <c>Next</c> or
/// <c>End</c> only where the state type has it, and brings its permissions along: in the state machine whose chain it is part of,
/// the role gets the policy's statements as from the CDK's own tasks. Statements on the state machine itself need
/// <see cref="GrantPermissions"/>, as a state does not know its machine; synthesis fails where that call is missing.
/// </para>
/// <para>
/// Retriers and catchers added with <see cref="AddRetry"/> and <see cref="AddCatch"/> come before those of the JSON, which is
/// what the CDK does: the first match counts, so what is added for one deployment has precedence over what is compiled in.
/// </para>
/// <para>
/// Implementation note: overridden are only members with the same signature in all releases of the CDK from 2.160 to 2.276.
/// <c>ToStateJson</c> is not one of them: it got a parameter on the way, and a type that overrides it in its form of one
/// release does not load beside a release with the other.
/// </para>
/// </remarks>
public class WorkflowState : CustomState
{
    private readonly StateDefinition _definition;
    private readonly List<State> _targets = [];
    private bool _inGraph;
    private bool _granted;

    /// <summary>Defines the state.</summary>
    /// <param name="scope">The stack or construct that it belongs to.</param>
    /// <param name="id">Its name, unique in the whole state machine.</param>
    /// <param name="props">The state's JSON, policy and values.</param>
    /// <exception cref="ArgumentException">
    /// The JSON is no state, a placeholder has no value, or the policy is not a policy document. Nothing has been added to
    /// <paramref name="scope"/> then.
    /// </exception>
    public WorkflowState(Construct scope, string id, WorkflowStateProps props)
        : this(scope, id, new StateDefinition(props)) { }

    private WorkflowState(Construct scope, string id, StateDefinition definition)
        : base(scope, id, new CustomStateProps { StateJson = definition.Json }) => _definition = definition;

    /// <summary>Choice, Succeed and Fail have neither <c>Next</c> nor <c>End</c>.</summary>
    private bool HasNoNext => _definition.Type is "Choice" or "Succeed" or "Fail";

    /// <summary>
    /// Gives the machine's role all statements of the state's policy, those on the machine itself included. The CDK drops
    /// statements that are there already, so calling it again changes nothing.
    /// </summary>
    /// <param name="machine">The state machine whose chain the state is part of.</param>
    public void GrantPermissions(StateMachine machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        _definition.Permissions.AddTo(machine);
        _granted = true;
    }

    /// <summary>
    /// Takes the states that this state's JSON names in <c>Choices</c>, <c>Default</c> or <c>Catch</c> into the state machine.
    /// The CDK does not find them by their names. Synthesis fails where a named state is missing.
    /// </summary>
    /// <param name="targets">The named states, or chains that begin with one.</param>
    /// <returns>This state.</returns>
    public WorkflowState AddTargets(params IChainable[] targets)
    {
        ArgumentNullException.ThrowIfNull(targets);
        foreach (var target in targets.Select(chainable => chainable.StartState))
        {
            _targets.Add(target);
            // The only way to make a state reachable without rendering it: a custom state never renders choices.
            AddChoice(Condition.IsPresent("$"), target);
        }

        return this;
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">A Choice, Succeed or Fail state has no next state.</exception>
    public override Chain Next(IChainable next) =>
        HasNoNext
            ? throw new InvalidOperationException(
                _definition.Type == "Choice"
                    ? $"'{Id}' is a Choice: its rules name the next states. Hand these to {nameof(AddTargets)}."
                    : $"'{Id}' is a {_definition.Type} state: nothing comes after it."
            )
            : base.Next(next);

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">
    /// The retrier is for <c>States.ALL</c>, also by default, and the state's JSON has retriers: it would hide them.
    /// </exception>
    public override CustomState AddRetry(IRetryProps? props = null)
    {
        RefuseToHide("retriers", _definition.HasRetry, props?.Errors);
        return base.AddRetry(props);
    }

    /// <inheritdoc />
    /// <exception cref="InvalidOperationException">
    /// The catcher is for <c>States.ALL</c>, also by default, and the state's JSON has catchers: it would hide them.
    /// </exception>
    public override CustomState AddCatch(IChainable handler, ICatchProps? props = null)
    {
        RefuseToHide("catchers", _definition.HasCatch, props?.Errors);
        return base.AddCatch(handler, props);
    }

    /// <inheritdoc />
    protected override object RenderNextEnd() => HasNoNext ? new Dictionary<string, object>() : base.RenderNextEnd();

    /// <inheritdoc />
    protected override void WhenBoundToGraph(StateGraph graph)
    {
        base.WhenBoundToGraph(graph);
        _inGraph = true;
        foreach (var statement in _definition.Permissions.General())
            graph.RegisterPolicyStatement(statement);
    }

    /// <inheritdoc />
    protected override string[] ValidateState() => _inGraph ? [.. base.ValidateState(), .. Mistakes()] : base.ValidateState();

    private IEnumerable<string> Mistakes()
    {
        if (_definition.Permissions.NameTheMachine && !_granted)
            yield return $"'{Id}' needs permissions on its state machine: call {nameof(GrantPermissions)} with the machine.";

        var known = _targets.Select(target => target.StateId).ToHashSet(StringComparer.Ordinal);
        foreach (var name in _definition.Targets.Where(name => !known.Contains(name)))
            yield return $"'{Id}' names the state '{name}': hand that state to {nameof(AddTargets)}.";
    }

    private void RefuseToHide(string what, bool present, string[]? errors)
    {
        if (present && (errors is null || errors.Contains(Errors.ALL)))
        {
            throw new InvalidOperationException(
                $"'{Id}' has {what} of its own, and one for {Errors.ALL} before them would hide them. "
                    + "Name the errors, or put it into the workflow."
            );
        }
    }
}
