using AslGen.Testing.Data;
using AslGen.Testing.Execution;
using AslGen.Testing.Time;

namespace AslGen.Testing.Services;

/// <summary>Executions that tasks start with <c>states:startExecution</c>.</summary>
internal static class NestedExecutions
{
    /// <summary>Starts an execution.</summary>
    /// <param name="task">The task.</param>
    /// <param name="arguments">The task's input.</param>
    /// <param name="ended">Who is told of the execution's end.</param>
    /// <returns>The execution, or null where no such state machine is known.</returns>
    public static ExecutionRun? Start(TaskRun task, DataValue arguments, Action<ExecutionRun> ended)
    {
        if (
            arguments is not DataObject request
            || request["StateMachineArn"] is not DataString arn
            || task.Simulation.FindMachine(arn.Value) is not { } machine
        )
        {
            return null;
        }

        string name = (request["Name"] as DataString)?.Value ?? task.Simulation.Random.NextUuid();
        ExecutionRun execution = machine.NewRun(task.Simulation, request["Input"] ?? DataObject.Empty, name, ended);
        execution.Start();
        return execution;
    }

    /// <summary>What the service answers when an execution was started.</summary>
    /// <param name="execution">The execution.</param>
    /// <returns>The answer.</returns>
    public static DataObject Started(ExecutionRun execution) =>
        new([new("ExecutionArn", new DataString(execution.Arn)), new("StartDate", Timestamps.Write(execution.StartTime))]);

    /// <summary>What the service says about an execution that has ended.</summary>
    /// <param name="execution">The execution.</param>
    /// <param name="isOutputJson">Whether input and output are JSON (<c>.sync:2</c>) and not JSON in strings (<c>.sync</c>).</param>
    /// <returns>The description.</returns>
    public static DataObject Describe(ExecutionRun execution, bool isOutputJson)
    {
        List<KeyValuePair<string, DataValue>> members = [new("ExecutionArn", new DataString(execution.Arn))];
        if (execution.Error is { } error)
        {
            AddText("Cause", error.Cause);
            AddText("Error", error.Error);
        }

        AddPayload("Input", execution.Input);
        members.Add(new("Name", new DataString(execution.Name)));
        if (execution.Output is { } output)
        {
            AddPayload("Output", output);
        }

        members.Add(new("StartDate", Milliseconds(execution.StartTime)));
        members.Add(new("StateMachineArn", new DataString(execution.Machine.Arn)));
        members.Add(new("Status", new DataString(Statuses.NameOf(execution.Status))));
        members.Add(new("StopDate", Milliseconds(execution.StopTime ?? execution.StartTime)));
        return new DataObject(members);

        void AddText(string name, string? text)
        {
            if (text is not null)
            {
                members.Add(new(name, new DataString(text)));
            }
        }

        void AddPayload(string name, DataValue value)
        {
            members.Add(new(name, isOutputJson ? value : new DataString(value.ToString())));
            members.Add(new(name + "Details", new DataObject([new("Included", DataBoolean.True)])));
        }
    }

    private static DataNumber Milliseconds(DateTimeOffset time) => new(time.ToUnixTimeMilliseconds());
}
