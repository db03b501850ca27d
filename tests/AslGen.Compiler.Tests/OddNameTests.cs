using AslGen.Compiler.Tests.Harness;

namespace AslGen.Compiler.Tests;

/// <summary>Names that would clash with what is generated.</summary>
public sealed class OddNameTests
{
    [Fact]
    public void ParametersNamedLikeMembersOfARecordGetPropertiesOfTheirOwn()
    {
        GeneratorRun run = GeneratorRun.Of(
            """
            using AslGen;
            [StateMachine]
            public partial class W(LambdaFunction f, string parameters, string equals, string getHashCode, string toString, string printMembers, string @class)
            {
                public async Task RunAsync() => await A();
                [State] private LambdaInvoke<int> A() => new(f) { Payload = new { parameters, equals, getHashCode, toString, printMembers, @class } };
            }
            """
        );
        Assert.DoesNotContain(run.CompilerDiagnostics, diagnostic => diagnostic.Id != "CS1701");
        Assert.Contains("\"equals\": \"${Equals}\"", run.Constant("W", "Definition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LambdaFunction order, string orderArn")]
    [InlineData("string stateMachineArn")]
    [InlineData("LambdaFunction stateMachine")]
    public void APlaceholderHasOneMeaning(string parameters)
    {
        GeneratorRun run = GeneratorRun.Of(
            $$"""
            using AslGen;
            [StateMachine]
            public partial class W({{parameters}})
            {
                public async Task RunAsync() => await Flow.Wait(TimeSpan.FromSeconds(1));
            }
            """
        );
        Assert.Equal("", run.Constant("W", "Definition"));
    }
}
