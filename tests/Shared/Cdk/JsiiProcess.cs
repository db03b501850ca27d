using System.Runtime.CompilerServices;

// jsii is one child process with one conversation: tests take turns, and share it because starting it takes seconds.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly, DisableTestParallelization = true)]

namespace AslGen.Tests.Cdk;

internal static class JsiiProcess
{
    /// <summary>The variable lists the Node versions not to warn about; it counts from the first jsii call on.</summary>
    [ModuleInitializer]
    internal static void SilenceNodeVersionWarnings() =>
        global::System.Environment.SetEnvironmentVariable("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "18,20,22,24");
}
