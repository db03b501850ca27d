namespace AslGen.Testing;

/// <summary>Does tasks in place of the services. It may be asynchronous; virtual time stands still until it is done.</summary>
/// <param name="request">The task.</param>
/// <returns>What became of it.</returns>
public delegate ValueTask<TaskOutcome> TaskHandler(TaskRequest request);

/// <summary>What stands for the services that tasks call. A handler of a state is asked first, then one of the resource, then the default.</summary>
public sealed class TaskHandlers
{
    private readonly Dictionary<string, TaskHandler> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskHandler> _resources = new(StringComparer.Ordinal);
    private TaskHandler? _default;

    /// <summary>Sets the handler for a state.</summary>
    /// <param name="stateName">The state's name, which is unique in the definition.</param>
    /// <param name="handler">The handler.</param>
    /// <returns>These handlers.</returns>
    public TaskHandlers OnState(string stateName, TaskHandler handler)
    {
        _states[stateName] = handler;
        return this;
    }

    /// <summary>Sets the handler for a resource.</summary>
    /// <param name="resource">
    /// The resource: its ARN as it is in the definition, or service and action, such as <c>sqs:sendMessage</c> or
    /// <c>aws-sdk:sesv2:sendEmail</c>, for every pattern; of Lambda functions and activities the ARN or the name.
    /// </param>
    /// <param name="handler">The handler.</param>
    /// <returns>These handlers.</returns>
    public TaskHandlers OnResource(string resource, TaskHandler handler)
    {
        _resources[resource] = handler;
        return this;
    }

    /// <summary>Sets the handler for all other tasks.</summary>
    /// <param name="handler">The handler.</param>
    /// <returns>These handlers.</returns>
    public TaskHandlers Otherwise(TaskHandler handler)
    {
        _default = handler;
        return this;
    }

    /// <summary>The handler for callback tasks that no other stands for.</summary>
    internal TaskHandler? Callbacks { get; init; }

    internal TaskHandler? Find(string stateName, IEnumerable<string?> resourceNames)
    {
        if (_states.TryGetValue(stateName, out TaskHandler? handler))
        {
            return handler;
        }

        foreach (string? name in resourceNames)
        {
            if (name is not null && _resources.TryGetValue(name, out handler))
            {
                return handler;
            }
        }

        return _default;
    }
}
