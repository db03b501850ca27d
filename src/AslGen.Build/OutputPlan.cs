namespace AslGen.Build;

/// <summary>What a build should leave in the folder of workflow files, worked out without touching the disk.</summary>
internal sealed class OutputPlan
{
    private readonly List<OutputFile> _files = [];
    private readonly List<string> _untouched = [];
    private readonly List<BuildProblem> _problems = [];

    /// <summary>Plans the files of the workflow classes of one assembly.</summary>
    public OutputPlan(IReadOnlyList<WorkflowClass> workflows)
    {
        // Names are compared as Windows and macOS compare them, so that a build gives the same files everywhere.
        foreach (var sameName in workflows.GroupBy(workflow => workflow.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (sameName.Count() == 1)
                Add(sameName.First(), sameName.First().Name);
            else
                AddWithFullNames(sameName);
        }
    }

    /// <summary>Gets the files to write.</summary>
    public IReadOnlyList<OutputFile> Files => _files;

    /// <summary>
    /// Gets the names of files to leave as they are. A class with an error keeps the files of its last good build, as a
    /// project that does not compile keeps its assembly.
    /// </summary>
    public IReadOnlyList<string> Untouched => _untouched;

    /// <summary>Gets what is wrong with the workflow classes.</summary>
    public IReadOnlyList<BuildProblem> Problems => _problems;

    private void AddWithFullNames(IEnumerable<WorkflowClass> workflows)
    {
        foreach (var sameName in workflows.GroupBy(workflow => workflow.FullName, StringComparer.OrdinalIgnoreCase))
        {
            var first = sameName.First();
            if (sameName.Skip(1).FirstOrDefault() is { } second)
            {
                _problems.Add(BuildProblem.NamesDifferOnlyInCase(first, second));
                foreach (var workflow in sameName)
                    LeaveUntouched(workflow.FullName);
            }
            else
            {
                Add(first, first.FullName);
            }
        }
    }

    private void Add(WorkflowClass workflow, string name)
    {
        if (workflow.Definition.Length == 0)
        {
            _problems.Add(BuildProblem.NoDefinition(workflow));
            LeaveUntouched(name);
            return;
        }

        _files.Add(new OutputFile(name, DefinitionFile(name), workflow.Definition));
        if (workflow.Policy.Length != 0)
            _files.Add(new OutputFile(name, PolicyFile(name), workflow.Policy));
        if (workflow.ResponderPolicy.Length != 0)
            _files.Add(new OutputFile(name, ResponderPolicyFile(name), workflow.ResponderPolicy));
    }

    private void LeaveUntouched(string name)
    {
        _untouched.Add(DefinitionFile(name));
        _untouched.Add(PolicyFile(name));
        _untouched.Add(ResponderPolicyFile(name));
    }

    private static string DefinitionFile(string name) => name + ".asl.json";

    private static string PolicyFile(string name) => name + ".policy.json";

    private static string ResponderPolicyFile(string name) => name + ".responder-policy.json";
}
