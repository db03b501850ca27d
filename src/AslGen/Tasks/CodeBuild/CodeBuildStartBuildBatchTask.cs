using AslGen.Metadata;

namespace AslGen;

/// <summary>What all ways of calling <c>codebuild:startBuildBatch</c> share.</summary>
/// <typeparam name="TResult">What the state gives to the flow.</typeparam>
public abstract class CodeBuildStartBuildBatchTask<TResult> : TaskState<TResult>
{
    private protected CodeBuildStartBuildBatchTask(CodeBuildProject project, string method)
        : base(method)
    {
        Project = project;
    }

    internal CodeBuildProject Project { get; }

    /// <summary>The version of the source: a branch, a tag, a commit ….</summary>
    [Argument("SourceVersion")]
    public string? SourceVersion { get; init; }

    /// <summary>Environment variables, beside those of the project.</summary>
    [Argument("EnvironmentVariablesOverride")]
    public IReadOnlyList<CodeBuildEnvironmentVariable>? EnvironmentVariablesOverride { get; init; }

    /// <summary>Where what is made is kept.</summary>
    [Argument("ArtifactsOverride")]
    public CodeBuildProjectArtifacts? ArtifactsOverride { get; init; }

    /// <summary>The build specification, or where it is.</summary>
    [Argument("BuildspecOverride")]
    public string? BuildspecOverride { get; init; }

    /// <summary>The cache.</summary>
    [Argument("CacheOverride")]
    public CodeBuildProjectCache? CacheOverride { get; init; }

    /// <summary>The certificate for the source.</summary>
    [Argument("CertificateOverride")]
    public string? CertificateOverride { get; init; }

    /// <summary>The size of the machine.</summary>
    [Argument("ComputeTypeOverride")]
    public string? ComputeTypeOverride { get; init; }

    /// <summary>Whether one can look into the build.</summary>
    [Argument("DebugSessionEnabled")]
    public bool? DebugSessionEnabled { get; init; }

    /// <summary>The key that encrypts what is made.</summary>
    [Argument("EncryptionKeyOverride")]
    public string? EncryptionKeyOverride { get; init; }

    /// <summary>The kind of machine.</summary>
    [Argument("EnvironmentTypeOverride")]
    public string? EnvironmentTypeOverride { get; init; }

    /// <summary>How many commits are fetched.</summary>
    [Argument("GitCloneDepthOverride")]
    public int? GitCloneDepthOverride { get; init; }

    /// <summary>Whether submodules are fetched.</summary>
    [Argument("GitSubmodulesConfigOverride")]
    public CodeBuildGitSubmodulesConfig? GitSubmodulesConfigOverride { get; init; }

    /// <summary>Calls with the same token do the work once.</summary>
    [Argument("IdempotencyToken")]
    public string? IdempotencyToken { get; init; }

    /// <summary>The image.</summary>
    [Argument("ImageOverride")]
    public string? ImageOverride { get; init; }

    /// <summary>Whose credentials fetch the image.</summary>
    [Argument("ImagePullCredentialsTypeOverride")]
    public string? ImagePullCredentialsTypeOverride { get; init; }

    /// <summary>Whether the certificate of the source is not checked.</summary>
    [Argument("InsecureSslOverride")]
    public bool? InsecureSslOverride { get; init; }

    /// <summary>Where the log is kept.</summary>
    [Argument("LogsConfigOverride")]
    public CodeBuildLogsConfig? LogsConfigOverride { get; init; }

    /// <summary>Whether images can be built.</summary>
    [Argument("PrivilegedModeOverride")]
    public bool? PrivilegedModeOverride { get; init; }

    /// <summary>How long the build may wait, in minutes.</summary>
    [Argument("QueuedTimeoutInMinutesOverride")]
    public int? QueuedTimeoutInMinutesOverride { get; init; }

    /// <summary>The credentials for the registry of the image.</summary>
    [Argument("RegistryCredentialOverride")]
    public CodeBuildRegistryCredential? RegistryCredentialOverride { get; init; }

    /// <summary>Where more of what is made is kept.</summary>
    [Argument("SecondaryArtifactsOverride")]
    public IReadOnlyList<CodeBuildProjectArtifacts>? SecondaryArtifactsOverride { get; init; }

    /// <summary>More sources.</summary>
    [Argument("SecondarySourcesOverride")]
    public IReadOnlyList<CodeBuildProjectSource>? SecondarySourcesOverride { get; init; }

    /// <summary>The versions of these.</summary>
    [Argument("SecondarySourcesVersionOverride")]
    public IReadOnlyList<CodeBuildProjectSourceVersion>? SecondarySourcesVersionOverride { get; init; }

    /// <summary>The name of the role.</summary>
    [Argument("ServiceRoleOverride")]
    public string? ServiceRoleOverride { get; init; }

    /// <summary>The credentials for the source.</summary>
    [Argument("SourceAuthOverride")]
    public CodeBuildSourceAuth? SourceAuthOverride { get; init; }

    /// <summary>Where the source is.</summary>
    [Argument("SourceLocationOverride")]
    public string? SourceLocationOverride { get; init; }

    /// <summary>What holds the source.</summary>
    [Argument("SourceTypeOverride")]
    public string? SourceTypeOverride { get; init; }

    /// <summary>The settings of batches.</summary>
    [Argument("BuildBatchConfigOverride")]
    public CodeBuildBuildBatchConfig? BuildBatchConfigOverride { get; init; }

    /// <summary>How long the batch may take, in minutes.</summary>
    [Argument("BuildTimeoutInMinutesOverride")]
    public int? BuildTimeoutInMinutesOverride { get; init; }

    /// <summary>Whether the source is told of the batch.</summary>
    [Argument("ReportBuildBatchStatusOverride")]
    public bool? ReportBuildBatchStatusOverride { get; init; }
}
