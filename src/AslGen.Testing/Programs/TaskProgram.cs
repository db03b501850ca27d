using AslGen.StatesLanguage.Services;
using AslGen.Testing.Execution;

namespace AslGen.Testing.Programs;

/// <summary>A Task state.</summary>
internal sealed class TaskProgram(string name, bool isJsonata, TaskTarget target) : RetriableProgram(name, "Task", isJsonata)
{
    /// <summary>What the task calls.</summary>
    public TaskTarget Target { get; } = target;

    public NumberSetting? Timeout { get; init; }

    public NumberSetting? Heartbeat { get; init; }

    public ValueProgram? Credentials { get; init; }

    public override void Start(StateRun run)
    {
        if (!IsJsonata)
        {
            TakeInput(run);
        }

        TaskRun work = new(run, this);
        run.Work = work;
        work.Start();
    }
}

/// <summary>What a task calls, and the words with which the history names it.</summary>
internal sealed class TaskTarget
{
    private TaskTarget() { }

    /// <summary>The resource's ARN.</summary>
    public required string Arn { get; init; }

    public required TaskPattern Pattern { get; init; }

    /// <summary>The prefix of the events' types: <c>Task</c>, <c>LambdaFunction</c> or <c>Activity</c>.</summary>
    public required string Events { get; init; }

    /// <summary>The prefix of the names of the events' details.</summary>
    public required string Details { get; init; }

    /// <summary>The service, such as <c>lambda</c>, or null for functions and activities.</summary>
    public string? ResourceType { get; init; }

    /// <summary>The API with the pattern's suffix, such as <c>invoke.waitForTaskToken</c>; of functions and activities the ARN.</summary>
    public required string Resource { get; init; }

    /// <summary>Service and API without pattern, such as <c>lambda:invoke</c>; of functions and activities the name.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>The ARN's suffix of the pattern, such as <c>.sync:2</c>; otherwise empty.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Reads a resource.</summary>
    /// <param name="arn">The text of the <c>Resource</c> field.</param>
    /// <returns>The target.</returns>
    public static TaskTarget Of(string arn) =>
        TaskResource.Parse(arn) switch
        {
            ServiceApiResource service => OfService(arn, service),
            ActivityResource activity => new TaskTarget
            {
                Arn = arn,
                Pattern = TaskPattern.Activity,
                Events = "Activity",
                Details = "activity",
                Resource = arn,
                QualifiedName = activity.Name.ToString(),
            },
            LambdaFunctionResource function => OfFunction(arn, function.Name.ToString()),
            _ => OfFunction(arn, arn),
        };

    private static TaskTarget OfFunction(string arn, string name) =>
        new()
        {
            Arn = arn,
            Pattern = TaskPattern.RequestResponse,
            Events = "LambdaFunction",
            Details = "lambdaFunction",
            Resource = arn,
            QualifiedName = name,
        };

    private static TaskTarget OfService(string arn, ServiceApiResource service)
    {
        string suffix = service.Pattern switch
        {
            IntegrationPatterns.RunJob => ".sync",
            IntegrationPatterns.RunJob2 => ".sync:2",
            IntegrationPatterns.WaitForTaskToken => ".waitForTaskToken",
            _ => "",
        };
        string name = service.QualifiedName;
        int colon = name.LastIndexOf(':');
        return new TaskTarget
        {
            Arn = arn,
            Pattern = suffix switch
            {
                "" => TaskPattern.RequestResponse,
                ".waitForTaskToken" => TaskPattern.WaitForTaskToken,
                _ => TaskPattern.RunJob,
            },
            Events = "Task",
            Details = "task",
            ResourceType = name[..colon],
            Resource = name[(colon + 1)..] + suffix,
            QualifiedName = name,
            Suffix = suffix,
        };
    }
}
