using CloudAssembly = Amazon.CDK.CXAPI.CloudAssembly;

namespace AslGen.Samples;

/// <summary>What "dotnet run" shows of a sample. An app of your own needs none of it: there, <c>app.Synth()</c> is the last line.</summary>
internal static class SampleOutput
{
    /// <summary>
    /// Where the app synthesises to. The CDK's command line says so in CDK_OUTDIR; on its own the app would use a temporary
    /// folder, and nobody would find it.
    /// </summary>
    public static string Folder => Path.GetFullPath(Environment.GetEnvironmentVariable("CDK_OUTDIR") ?? "cdk.out");

    /// <summary>Prints each workflow's definition, and where it, its policy and the template are.</summary>
    /// <param name="assembly">What the app was synthesised to.</param>
    public static void Show(CloudAssembly assembly)
    {
        var workflows = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "asl"), "*.json").Order(StringComparer.Ordinal).ToList();
        foreach (var definition in workflows.Where(file => file.EndsWith(".asl.json", StringComparison.Ordinal)))
            Console.WriteLine(File.ReadAllText(definition));

        Console.WriteLine("The build wrote:");
        workflows.ForEach(file => Console.WriteLine("  " + file));
        Console.WriteLine("The synthesis wrote:");
        foreach (var stack in assembly.Stacks)
            Console.WriteLine("  " + stack.TemplateFullPath);
    }
}
