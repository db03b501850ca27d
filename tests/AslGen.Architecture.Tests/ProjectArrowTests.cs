namespace AslGen.Architecture.Tests;

/// <summary>The arrows between projects. Each row is a decision: whoever changes one changes the architecture.</summary>
public sealed class ProjectArrowTests
{
    private const string Compiler = "Microsoft.CodeAnalysis.Analyzers Microsoft.CodeAnalysis.CSharp System.Memory";

    [Fact]
    public void Every_project_is_listed_here() =>
        Assert.Equal(
            [
                "AslGen",
                "AslGen.Build",
                "AslGen.Cdk",
                "AslGen.CodeFixes",
                "AslGen.Compiler",
                "AslGen.Overloads",
                "AslGen.StatesLanguage",
                "AslGen.Testing",
                "AslGen.Tool",
            ],
            SourceAssembly.All.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    // The library packs the development-time parts, and refers to none of them; what writes its overloads is not even packed.
    [InlineData(
        "AslGen",
        "AslGen.Build (not referenced) AslGen.CodeFixes (not referenced) AslGen.Compiler (not referenced) AslGen.Overloads (not referenced)",
        ""
    )]
    [InlineData("AslGen.Build", "", "Microsoft.Build.Utilities.Core System.Reflection.Metadata")]
    [InlineData("AslGen.Cdk", "", "Amazon.CDK.Lib Constructs")]
    [InlineData("AslGen.CodeFixes", "AslGen.Compiler", "Microsoft.CodeAnalysis.Analyzers Microsoft.CodeAnalysis.CSharp.Workspaces")]
    [InlineData("AslGen.Compiler", "AslGen.StatesLanguage", Compiler)]
    [InlineData("AslGen.Overloads", "", "Microsoft.CodeAnalysis.Analyzers Microsoft.CodeAnalysis.CSharp")]
    [InlineData("AslGen.StatesLanguage", "", "System.Memory")]
    [InlineData("AslGen.Testing", "AslGen AslGen.StatesLanguage", "")]
    [InlineData("AslGen.Tool", "AslGen.StatesLanguage AslGen.Testing", "System.CommandLine YamlDotNet")]
    public void A_project_refers_to_no_more_than_it_may(string name, string projects, string packages)
    {
        var project = SourceAssembly.All[name];

        Assert.Equal(projects, string.Join(' ', project.Items("ProjectReference")));
        Assert.Equal(packages, string.Join(' ', project.Items("PackageReference")));
    }

    [Theory]
    [InlineData("AslGen", "System.")]
    [InlineData("AslGen.Build", "netstandard", "Microsoft.Build.", "System.Reflection.Metadata", "System.Collections.Immutable")]
    [InlineData("AslGen.Cdk", "System.", "Amazon.", "Constructs")]
    [InlineData("AslGen.CodeFixes", "netstandard", "System.", "Microsoft.CodeAnalysis", "AslGen.Compiler", "AslGen.StatesLanguage")]
    [InlineData("AslGen.Compiler", "netstandard", "System.", "Microsoft.CodeAnalysis", "AslGen.StatesLanguage")]
    [InlineData("AslGen.Overloads", "netstandard", "System.", "Microsoft.CodeAnalysis")]
    [InlineData("AslGen.StatesLanguage", "netstandard", "System.Memory")]
    [InlineData("AslGen.Testing", "System.", "AslGen", "AslGen.StatesLanguage", "netstandard")]
    [InlineData("AslGen.Tool", "System.", "YamlDotNet", "AslGen.StatesLanguage", "AslGen.Testing")]
    public void An_assembly_refers_to_no_more_than_it_may(string name, params string[] prefixes) =>
        Assert.All(
            SourceAssembly.All[name].References(),
            reference => Assert.Contains(prefixes, prefix => reference.StartsWith(prefix, StringComparison.Ordinal))
        );

    [Fact]
    public void The_compiler_does_not_need_more_of_Roslyn_than_every_host_brings() =>
        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp"],
            SourceAssembly.All["AslGen.Compiler"].References().Where(name => name.StartsWith("Microsoft.", StringComparison.Ordinal))
        );
}
