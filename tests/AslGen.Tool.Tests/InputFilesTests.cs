using AslGen.Tool.Files;
using AslGen.Tool.Tests.Harness;

namespace AslGen.Tool.Tests;

public sealed class InputFilesTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public InputFilesTests()
    {
        foreach (
            var path in (string[])
                [
                    "b.asl.json",
                    "a.yml",
                    "readme.md",
                    "flows/c.ASL.YAML",
                    "flows/deep/d.asl",
                    "node_modules/x.asl.json",
                    "src/bin/x.asl.json",
                    "src/obj/x.asl.json",
                    ".git/x.json",
                    "cdk.out/stack.template.json",
                    "cdk.out/asset.0123/x.asl.json",
                    "asset.0123/kept.json",
                ]
        )
        {
            _workspace.Write(path, Samples.Good);
        }
    }

    [Theory]
    [InlineData(".", "a.yml b.asl.json asset.0123/kept.json cdk.out/stack.template.json flows/c.ASL.YAML flows/deep/d.asl")]
    [InlineData("flows", "flows/c.ASL.YAML flows/deep/d.asl")]
    [InlineData("flows/", "flows/c.ASL.YAML flows/deep/d.asl")]
    [InlineData("readme.md", "readme.md!")]
    [InlineData("node_modules", "node_modules/x.asl.json")]
    [InlineData("src/bin/x.asl.json", "src/bin/x.asl.json!")]
    [InlineData("**/*.asl.json", "b.asl.json")]
    [InlineData("*.{yml,md}", "a.yml readme.md")]
    [InlineData("flows/**/*", "flows/c.ASL.YAML flows/deep/d.asl")]
    [InlineData("./f*/../flows/deep/*", null)]
    [InlineData(
        "b.asl.json . b.asl.json",
        "b.asl.json! a.yml asset.0123/kept.json cdk.out/stack.template.json flows/c.ASL.YAML flows/deep/d.asl"
    )]
    [InlineData("- -", "-!")]
    [InlineData("missing", null)]
    [InlineData("missing.json", null)]
    [InlineData("*.missing", null)]
    [InlineData("missing/**", null)]
    public void Paths_mean_files(string paths, string? files)
    {
        if (files is null)
        {
            Assert.Throws<PathNotFoundException>(() => Find(paths));
            return;
        }

        Assert.Equal(files, Find(paths));
    }

    [Fact]
    public void A_file_may_be_named_like_a_pattern()
    {
        _workspace.Write("[b].asl.json", Samples.Good);

        Assert.Equal("[b].asl.json!", Find("[b].asl.json"));
    }

    [Fact]
    public void Links_do_not_lead_in_circles()
    {
        Directory.CreateSymbolicLink(_workspace.PathOf("flows/again"), _workspace.Folder);
        Directory.CreateSymbolicLink(_workspace.PathOf("flows/self"), _workspace.PathOf("flows/self"));
        File.CreateSymbolicLink(_workspace.PathOf("flows/dead.json"), _workspace.PathOf("nothing.json"));

        Assert.Equal("flows/c.ASL.YAML flows/dead.json flows/deep/d.asl", Find("flows"));
        Assert.Empty(_workspace.Check("flows").Problems);
    }

    public void Dispose() => _workspace.Dispose();

    private string Find(string paths) =>
        string.Join(
            ' ',
            InputFiles
                .Find(paths.Split(' '), _workspace.Folder)
                .Select(file =>
                    (file.Path == "-" ? "-" : Path.GetRelativePath(_workspace.Folder, file.Path).Replace('\\', '/'))
                    + (file.IsNamed ? "!" : "")
                )
        );
}
