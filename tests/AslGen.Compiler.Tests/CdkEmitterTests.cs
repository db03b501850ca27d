using AslGen.Cdk;
using AslGen.Compiler.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Tests;

/// <summary>The CDK side of a workflow, compiled against the real AslGen.Cdk.</summary>
public sealed class CdkEmitterTests
{
    // What the generated code and its base classes name.
    private static readonly MetadataReference[] Cdk =
    [
        .. new[]
        {
            typeof(WorkflowStateMachine),
            typeof(Amazon.CDK.Stack),
            typeof(Constructs.Construct),
            typeof(Amazon.JSII.Runtime.Deputy.DeputyBase),
        }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    [Fact]
    public void ConstructAndStatesTakeWhatTheConstructorTakes()
    {
        GeneratorRun run = Run("LambdaFunction sendFunction, string recipient");

        INamedTypeSymbol cdk = CdkOf(run);
        Assert.Equal(
            ["required Amazon.CDK.AWS.Lambda.IFunction SendFunction", "required string Recipient"],
            PropertiesOf(cdk).Select(property => $"{(property.IsRequired ? "required " : "")}{property.Type} {property.Name}")
        );
        Assert.Equal(
            "scope, sendFunction, recipient, id",
            string.Join(
                ", ",
                Assert.Single(cdk.GetMembers("SendState").OfType<IMethodSymbol>()).Parameters.Select(parameter => parameter.Name)
            )
        );
    }

    [Fact]
    public void ParametersWithTheNamesOfGeneratedParametersKeepTheirs()
    {
        GeneratorRun run = Run("LambdaFunction sendFunction, string scope, string id, string constructId");

        IMethodSymbol method = Assert.Single(CdkOf(run).GetMembers("SendState").OfType<IMethodSymbol>());
        Assert.Equal(
            ["constructScope", "sendFunction", "scope", "id", "constructId", "constructConstructId"],
            method.Parameters.Select(parameter => parameter.Name)
        );
    }

    /// <summary>Whatever AslGen.Cdk's options have or will have, a parameter of the same name hides nothing.</summary>
    [Fact]
    public void ParametersWithTheNamesOfSettingsGetAnotherProperty()
    {
        string[] taken =
        [
            .. typeof(WorkflowStateMachineOptions)
                .GetMembers()
                .Select(member => member.Name)
                .Where(name => name[0] is not '.' && !name.Contains('_'))
                .Append("StateMachineProps")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
        Assert.Contains("Role", taken);

        GeneratorRun run = Run(
            "LambdaFunction sendFunction, "
                + string.Join(", ", taken.Select(name => $"LambdaFunction @{char.ToLowerInvariant(name[0])}{name[1..]}"))
        );

        Assert.Equal(taken.Select(name => name + "Value"), PropertiesOf(CdkOf(run)).Skip(1).Select(property => property.Name));
    }

    /// <summary>A part of an ARN is taken by CloudFormation on the CDK side, and by the record elsewhere; nobody is asked for it.</summary>
    [Fact]
    public void TheNameOfAnotherMachineIsTakenFromItsArn()
    {
        GeneratorRun run = GeneratorRun.Of(
            Compilations
                .Of(
                    """
                    using AslGen;

                    [StateMachine]
                    public sealed partial class Outer(StateMachineReference child)
                    {
                        public async Task<int> RunAsync(string text) => await Call(text);

                        [State]
                        private StepFunctionsStartExecution.RunJob<int> Call(string text) => new(child) { Input = text };
                    }
                    """
                )
                .AddReferences(Cdk)
        );
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("execution:${ChildName}:*", run.Constant("Outer", "Policy"), StringComparison.Ordinal);

        string cdk = run.Output.SyntaxTrees.Select(tree => tree.ToString()).Single(text => text.Contains("StateMachineProps"));
        Assert.Contains(
            "[\"ChildName\"] = global::Amazon.CDK.Fn.Select(6, global::Amazon.CDK.Fn.Split(\":\", props.Child.StateMachineArn)),",
            cdk,
            StringComparison.Ordinal
        );

        using MemoryStream assembly = new();
        Assert.True(run.Output.Emit(assembly).Success);
        Type type = System.Reflection.Assembly.Load(assembly.ToArray()).GetType("Outer+Parameters", throwOnError: true)!;
        object parameters = Activator.CreateInstance(type)!;
        type.GetProperty("ChildArn")!.SetValue(parameters, "arn:aws:states:eu-west-1:1:stateMachine:Packing:live");
        Assert.False(type.GetProperty("ChildName")!.CanWrite);
        Assert.Contains(
            "\"arn:aws:states:eu-west-1:1:execution:Packing:*\"",
            (string)type.GetMethod("RenderPolicy")!.Invoke(parameters, ["arn:aws:states:eu-west-1:1:stateMachine:Outer"])!,
            StringComparison.Ordinal
        );
    }

    /// <summary>Compiles a workflow whose only state uses all parameters, and expects no word from the compiler.</summary>
    private static GeneratorRun Run(string parameters)
    {
        string values = string.Join(
            ", ",
            parameters
                .Split(", ")
                .Select(parameter => parameter.Split(' '))
                .Select(parameter => parameter[0] == "string" ? parameter[1] : parameter[1] + ".FunctionArn")
        );
        GeneratorRun run = GeneratorRun.Of(
            Compilations
                .Of(
                    $$"""
                    using AslGen;

                    [StateMachine]
                    public sealed partial class Notice({{parameters}})
                    {
                        public async Task RunAsync(string text) => await Send(text);

                        [State]
                        private LambdaInvoke<string> Send(string text) => new(sendFunction) { Payload = new { text, values = new[] { {{values}} } } };
                    }
                    """
                )
                .AddReferences(Cdk)
        );
        Assert.Empty(run.CompilerDiagnostics);
        return run;
    }

    private static INamedTypeSymbol CdkOf(GeneratorRun run) =>
        run.Output.GetTypeByMetadataName("Notice+Cdk") ?? throw new InvalidOperationException("There is no CDK side.");

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol cdk) =>
        cdk.GetTypeMembers("StateMachineProps").Single().GetMembers().OfType<IPropertySymbol>();
}
