using System.Text.Json.Nodes;
using Amazon.CDK;

namespace AslGen.Tests.Cdk;

/// <summary>An app that synthesizes into a temporary folder.</summary>
internal sealed class TestApp : IDisposable
{
    public TestApp() => App = new App(new AppProps { Outdir = Folder, AnalyticsReporting = false });

    public App App { get; }

    /// <summary>Where the templates and assets are after <see cref="Synth"/>.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("aslgen-cdk-").FullName;

    /// <summary>Synthesizes the app.</summary>
    /// <param name="stack">The stack whose template is wanted.</param>
    public Template Synth(string stack)
    {
        var assembly = App.Synth();
        return new Template(JsonNode.Parse(File.ReadAllText(Path.Combine(assembly.Directory, stack + ".template.json")))!);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
