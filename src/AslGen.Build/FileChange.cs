namespace AslGen.Build;

/// <summary>What became of a file.</summary>
internal enum FileChangeKind
{
    /// <summary>It was missing or different, and has been written.</summary>
    Written,

    /// <summary>It had the right content already.</summary>
    Unchanged,

    /// <summary>No workflow class gives it any more; it has been deleted.</summary>
    Removed,
}

/// <summary>One step of bringing the folder up to date.</summary>
internal sealed class FileChange(FileChangeKind kind, string workflow, string path)
{
    /// <summary>Gets what became of the file.</summary>
    public FileChangeKind Kind { get; } = kind;

    /// <summary>Gets the name of the workflow class; empty for a removed file.</summary>
    public string Workflow { get; } = workflow;

    /// <summary>Gets the full path of the file.</summary>
    public string Path { get; } = path;
}
