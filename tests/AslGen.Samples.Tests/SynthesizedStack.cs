using Amazon.CDK;

namespace AslGen.Samples.Tests;

/// <summary>A sample's stack and its template, made once for all tests of a class.</summary>
public abstract class SynthesizedStack<TStack> : IDisposable
    where TStack : Stack
{
    private readonly TestApp _app = new();

    private protected SynthesizedStack(string id, Func<App, string, TStack> create)
    {
        Stack = create(_app.App, id);
        Template = _app.Synth(id);
    }

    internal TStack Stack { get; }

    internal Template Template { get; }

    /// <summary>Where the assets are.</summary>
    internal string Folder => _app.Folder;

    public void Dispose()
    {
        _app.Dispose();
        GC.SuppressFinalize(this);
    }
}
