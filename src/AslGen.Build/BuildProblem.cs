namespace AslGen.Build;

/// <summary>An error about a workflow class, found after its compilation.</summary>
internal sealed class BuildProblem(string code, string message)
{
    /// <summary>Gets the diagnostic ID.</summary>
    public string Code { get; } = code;

    /// <summary>Gets what is wrong and what to do about it.</summary>
    public string Message { get; } = message;

    /// <summary>The generator has left the definition empty, or has not run at all.</summary>
    public static BuildProblem NoDefinition(WorkflowClass workflow) =>
        new(
            "ASL1090",
            $"The workflow class '{workflow.FullName}' has no definition: its compilation reported errors, or the analyzers did not run. "
                + "Build with analyzers on (RunAnalyzers=true) to see them."
        );

    /// <summary>Even the full names are no different file names everywhere.</summary>
    public static BuildProblem NamesDifferOnlyInCase(WorkflowClass first, WorkflowClass second) =>
        new(
            "ASL1091",
            $"The names of the workflow classes '{first.FullName}' and '{second.FullName}' differ only in case, so that their files would "
                + "overwrite each other on Windows and macOS. Rename one of them."
        );

    /// <summary>The compiled assembly is missing or no assembly.</summary>
    public static BuildProblem UnreadableAssembly(string assemblyFile, Exception exception) =>
        new("ASL1092", $"The workflow classes of the assembly '{assemblyFile}' cannot be read: {exception.Message}");

    /// <summary>The file system refuses a change.</summary>
    public static BuildProblem UnwritableFolder(string directory, Exception exception) =>
        new("ASL1093", $"The workflow files in '{directory}' cannot be brought up to date: {exception.Message}");
}
