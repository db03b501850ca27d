using AslGen.Build.Tests.Samples;

namespace AslGen.Build.Tests
{
    public sealed class WorkflowReaderTests
    {
        private static readonly IReadOnlyList<WorkflowClass> Workflows = WorkflowReader.Read(typeof(WorkflowReaderTests).Assembly.Location);

        [Fact]
        public void Only_classes_with_the_attribute_are_workflows_ordered_by_full_name() =>
            Assert.Equal(
                [
                    "AslGen.Build.Tests.Samples.Complete",
                    "AslGen.Build.Tests.Samples.Container.Inner.Deep",
                    "AslGen.Build.Tests.Samples.NoConstants",
                    "AslGen.Build.Tests.Samples.NotStrings",
                    "WorkflowWithoutNamespace",
                ],
                Workflows.Select(workflow => workflow.FullName)
            );

        [Fact]
        public void Constants_are_read_and_anything_else_counts_as_empty()
        {
            Assert.Equal((nameof(Complete), Complete.Definition, Complete.Policy, Complete.ResponderPolicy), Read(nameof(Complete)));
            Assert.Equal(("Deep", "deep", "", ""), Read("Deep"));
            Assert.Equal((nameof(NoConstants), "", "", ""), Read(nameof(NoConstants)));
            Assert.Equal((nameof(NotStrings), "", "", ""), Read(nameof(NotStrings)));
        }

        private static (string Name, string Definition, string Policy, string ResponderPolicy) Read(string name)
        {
            var workflow = Workflows.Single(workflow => workflow.Name == name);
            return (workflow.Name, workflow.Definition, workflow.Policy, workflow.ResponderPolicy);
        }
    }
}

namespace AslGen.Build.Tests.Samples
{
    [AslGen.StateMachine]
    internal static class Complete
    {
        public const string Other = "other";
        public const string Definition = "{ \"é\": \"🚀\" }";
        public const string Policy = "policy";
        public const string ResponderPolicy = "responders";
    }

    internal static class Container
    {
        internal static class Inner
        {
            [AslGen.StateMachine]
            internal static class Deep
            {
                private const string Definition = "deep";
                private const string? Policy = null;
            }
        }
    }

    [AslGen.StateMachine]
    internal static class NoConstants
    {
        public static readonly string Definition = "static readonly";

        public static string Policy => "property";
    }

    [AslGen.StateMachine]
    internal static class NotStrings
    {
        public const int Definition = 1;
        public const bool Policy = true;
    }

    [StateMachine]
    internal static class AttributeOfAnotherNamespace
    {
        public const string Definition = "wrong";
    }

    [Nesting.StateMachine]
    internal static class NestedAttribute
    {
        public const string Definition = "wrong";
    }

    [StateMachine<int>]
    internal static class GenericAttribute
    {
        public const string Definition = "wrong";
    }

    internal static class OnAMethod
    {
        public const string Definition = "wrong";

        [AslGen.StateMachine]
        public static void Method() { }
    }

    internal sealed class StateMachineAttribute : Attribute;

    internal sealed class StateMachineAttribute<T> : Attribute;

    internal static class Nesting
    {
        internal sealed class StateMachineAttribute : Attribute;
    }
}

namespace AslGen
{
    internal sealed class StateMachineAttribute : Attribute;
}

[AslGen.StateMachine]
internal static class WorkflowWithoutNamespace
{
    public const string Definition = "global";
}
