namespace AslGen.Build.Tests.Harness;

/// <summary>C# source of workflow classes as they look after the generator has completed them.</summary>
internal static class Source
{
    /// <summary>The attribute, which the library would bring.</summary>
    public const string Attribute = "namespace AslGen { public sealed class StateMachineAttribute : System.Attribute { } }";

    /// <summary>A workflow class with constants.</summary>
    public static string Workflow(string name, string definition = "{}", string policy = "{}") =>
        $"[AslGen.StateMachine] public class {name} {{ {Constant("Definition", definition)} {Constant("Policy", policy)} }}";

    /// <summary>A string constant.</summary>
    public static string Constant(string name, string value) => $"public const string {name} = {Literal(value)};";

    private static string Literal(string value) => "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
