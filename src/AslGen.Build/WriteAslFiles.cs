using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AslGen.Build;

/// <summary>
/// The MSBuild task that writes the definition and the policies of each workflow class of a compiled assembly into a folder,
/// and removes from it what earlier builds wrote and no class gives any more.
/// </summary>
public sealed class WriteAslFiles : Task
{
    /// <summary>Gets or sets the full path of the compiled assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>Gets or sets the full path of the folder for the files.</summary>
    [Required]
    public string OutputDirectory { get; set; } = "";

    /// <summary>Gets or sets the full path of the list of written files.</summary>
    [Required]
    public string FileList { get; set; } = "";

    /// <summary>Gets or sets the full path of the project, which errors point to.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (Read() is { } workflows)
        {
            var plan = new OutputPlan(workflows);
            Update(plan);
            foreach (var problem in plan.Problems)
                LogError(problem);
        }

        return !Log.HasLoggedErrors;
    }

    private IReadOnlyList<WorkflowClass>? Read()
    {
        try
        {
            return WorkflowReader.Read(AssemblyFile);
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            LogError(BuildProblem.UnreadableAssembly(AssemblyFile, exception));
            return null;
        }
    }

    private void Update(OutputPlan plan)
    {
        try
        {
            var folder = new OutputFolder(OutputDirectory, new FileList(FileList, Path.GetDirectoryName(ProjectFile)!));
            foreach (var change in folder.Update(plan))
                LogChange(change);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogError(BuildProblem.UnwritableFolder(OutputDirectory, exception));
        }
    }

    private void LogChange(FileChange change)
    {
        switch (change.Kind)
        {
            // As MSBuild prints the assembly, one step further in. The indentation is more than looks: the terminal logger
            // takes any line that begins with the project's name for the one that tells the path of its assembly.
            case FileChangeKind.Written:
                Log.LogMessage(MessageImportance.High, "  {0} -> {1}", change.Workflow, change.Path);
                break;
            case FileChangeKind.Unchanged:
                Log.LogMessage(MessageImportance.Normal, "  {0} -> {1} (up to date)", change.Workflow, change.Path);
                break;
            default:
                Log.LogMessage(MessageImportance.Normal, "  Removed {0}", change.Path);
                break;
        }
    }

    private void LogError(BuildProblem problem) => Log.LogError(null, problem.Code, null, ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
}
