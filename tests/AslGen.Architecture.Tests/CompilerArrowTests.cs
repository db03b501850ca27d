using System.Text.RegularExpressions;

namespace AslGen.Architecture.Tests;

/// <summary>The arrows between the compiler's levels: from C# syntax towards written definitions, and never back.</summary>
public sealed partial class CompilerArrowTests
{
    private const string Root = "AslGen.Compiler.";

    private static readonly SourceAssembly Compiler = SourceAssembly.All["AslGen.Compiler"];

    // What each level may use besides the States Language. The order is that of the data.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Diagnostics"] = [],
        ["Program"] = ["Diagnostics"],
        ["FrontEnd"] = ["Program", "Diagnostics"],
        ["Graph"] = ["Program", "Diagnostics"],
        ["Lowering"] = ["Graph", "Program", "Diagnostics"],
        ["Emit"] = ["Lowering", "Graph", "Program", "Diagnostics"],
        ["Cdk"] = ["FrontEnd", "Diagnostics"],
        ["Hosting"] = ["Emit", "Lowering", "Graph", "FrontEnd", "Program", "Diagnostics"],
    };

    private static readonly string[] LevelsWithRoslyn = ["Cdk", "Diagnostics", "FrontEnd", "Hosting"];

    private static readonly IReadOnlyList<TypeUse> Uses =
    [
        .. TypeUses.In(Compiler.AssemblyPath).Where(use => use.User.Namespace.StartsWith(Root, StringComparison.Ordinal)),
    ];

    [Fact]
    public void Every_level_is_listed_here() =>
        Assert.Equal(
            Arrows.Keys.Order(StringComparer.Ordinal),
            Uses.Select(use => LevelOf(use.User.Namespace)).Distinct().Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_level_uses_no_other_than_it_may() =>
        Assert.DoesNotContain(
            Uses,
            use =>
                use.Used.Namespace.StartsWith(Root, StringComparison.Ordinal)
                && !IsAllowed(LevelOf(use.User.Namespace), LevelOf(use.Used.Namespace))
        );

    [Fact]
    public void Only_the_ends_of_the_compiler_know_Roslyn() =>
        Assert.DoesNotContain(
            Uses,
            use =>
                use.Used.Assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                && !LevelsWithRoslyn.Contains(LevelOf(use.User.Namespace))
        );

    // Constants leave no trace in the assembly, but the compiler refuses needless usings: so these lines are as true.
    [Fact]
    public void The_usings_hold_to_it_too()
    {
        var usings = Arrows
            .Keys.SelectMany(
                level => Directory.GetFiles(Path.Combine(Compiler.Folder, level), "*.cs", SearchOption.AllDirectories),
                (level, file) => (level, file)
            )
            .SelectMany(
                source => Using().Matches(File.ReadAllText(source.file)),
                (source, match) => (source.level, source.file, Namespace: match.Groups["namespace"].Value)
            )
            .ToList();
        Assert.NotEmpty(usings);

        Assert.DoesNotContain(
            usings,
            found => found.Namespace.StartsWith(Root, StringComparison.Ordinal) && !IsAllowed(found.level, LevelOf(found.Namespace))
        );
        Assert.DoesNotContain(
            usings,
            found =>
                found.Namespace.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !LevelsWithRoslyn.Contains(found.level)
        );
    }

    // Without this one, a reader of assemblies that finds nothing would pass the tests above.
    [Fact]
    public void Uses_are_found_in_signatures_bodies_and_generic_arguments()
    {
        var uses = Uses.Select(use => use.ToString()).ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                // A base type, a parameter, a call, a generic argument of a local, and an attribute.
                "AslGen.Compiler.Hosting.WorkflowAnalyzer uses Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer",
                "AslGen.Compiler.Emit.CdkEmitter uses AslGen.Compiler.Program.WorkflowProgram",
                "AslGen.Compiler.Hosting.WorkflowAnalyzer uses AslGen.Compiler.Lowering.WorkflowBackEnd",
                "AslGen.Compiler.Hosting.WorkflowAnalyzer uses AslGen.Compiler.Diagnostics.Finding",
                "AslGen.Compiler.Hosting.WorkflowGenerator uses Microsoft.CodeAnalysis.GeneratorAttribute",
            },
            uses
        );
    }

    private static string LevelOf(string @namespace) => @namespace[Root.Length..].Split('.')[0];

    private static bool IsAllowed(string user, string used) => user == used || Arrows[user].Contains(used);

    [GeneratedRegex(@"^using (?:static |\w+ = )?(?<namespace>[\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Using();
}
