using System.Globalization;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Writing;

namespace AslGen.Compiler.Emit;

/// <summary>
/// Writes the CDK side of a workflow, where the project has AslGen.Cdk:
/// <code>
/// partial class LoanProcessor
/// {
///     public static class Cdk
///     {
///         public sealed class StateMachineProps : WorkflowStateMachineOptions { public required IFunction ValuationRequestFunction … }
///         public sealed class StateMachine : WorkflowStateMachine { … }
///         public static WorkflowState RequestValuationState(Construct scope, IFunction valuationRequestFunction, …)
///     }
/// }
/// </code>
/// </summary>
internal static class CdkEmitter
{
    private const string Construct = "global::Constructs.Construct";

    /// <summary>
    /// What the class of the props has anyway: its own name, and the members that it inherits from AslGen.Cdk's options and
    /// from object. A property of one of these names would hide the setting or would not compile.
    /// </summary>
    internal static readonly HashSet<string> PropsMembers = new(GeneratedNames.ObjectMembers, StringComparer.Ordinal)
    {
        "StateMachineProps",
        "StateMachineType",
        "StateMachineName",
        "Logs",
        "TracingEnabled",
        "Role",
        "RemovalPolicy",
        "EncryptionConfiguration",
        "For",
    };

    /// <summary>Writes the CDK side of a workflow.</summary>
    /// <param name="program">The program.</param>
    /// <returns>The source.</returns>
    public static string Emit(WorkflowProgram program)
    {
        WorkflowOutput output = WorkflowOutput.Of(program);
        SourceWriter source = new();
        WorkflowEmitter.OpenClass(source, program.Class);
        source.Summary("The workflow for the AWS CDK: the whole state machine, and single states to chain by hand.");
        source.Line(WorkflowEmitter.GeneratedCode);
        source.Open("public static class Cdk");
        EmitMachine(source, program, output);
        HashSet<string> methods = new(StringComparer.Ordinal);
        foreach (State state in output.Model is null ? [] : StatesOf(output.Model.Scope))
        {
            EmitState(source, program, state, methods);
        }

        source.Close();
        WorkflowEmitter.CloseClass(source, program.Class);
        return source.ToString();
    }

    private static IEnumerable<State> StatesOf(StateScope scope) =>
        scope.States.SelectMany(state => state is ParallelState parallel ? parallel.Branches.SelectMany(StatesOf).Prepend(state) : [state]);

    private static void EmitMachine(SourceWriter source, WorkflowProgram program, WorkflowOutput output)
    {
        HashSet<string> used = Placeholders.In(output.Definition, output.Policy);
        source.Summary("What the state machine needs: the values known only at deploy time, and its own settings.");
        source.Open("public sealed class StateMachineProps : global::AslGen.Cdk.WorkflowStateMachineOptions");
        foreach (DeployTimeParameter parameter in program.Parameters)
        {
            source.Summary($"The parameter <c>{parameter.Name}</c>.");
            source.Line($"public required {CdkTypeOf(parameter)} {PropertyOf(parameter)} {{ get; init; }}");
            source.Line();
        }

        source.Close();
        source.Line();
        source.Summary("The whole workflow as a state machine with its role's permissions.");
        source.Open("public sealed class StateMachine : global::AslGen.Cdk.WorkflowStateMachine");
        source.Summary("Makes the state machine.");
        source.Line("/// <param name=\"scope\">The construct that it is part of.</param>");
        source.Line("/// <param name=\"id\">Its id there.</param>");
        source.Line("/// <param name=\"props\">What it needs.</param>");
        source.Line($"public StateMachine({Construct} scope, string id, StateMachineProps props)");
        source.Line("    : base(");
        source.Line("        scope,");
        source.Line("        id,");
        source.Line("        props.For(");
        source.Line("            " + SourceWriter.Literal(output.Definition) + ",");
        source.Line("            " + SourceWriter.Literal(output.Policy) + ",");
        source.Line("            new global::System.Collections.Generic.Dictionary<string, string>");
        source.Line("            {");
        foreach ((DeployTimeParameter parameter, DeployTimePlaceholder placeholder) in UsedPlaceholders(program, used))
        {
            source.Line($"                [\"{placeholder.Name}\"] = {ValueOf("props." + PropertyOf(parameter), placeholder)},");
        }

        source.Line($"            }},");
        source.Line($"            {(program.IsExpress ? "true" : "false")}))");
        source.Line("{");
        source.Line("}");
        source.Close();
    }

    private static void EmitState(SourceWriter source, WorkflowProgram program, State state, HashSet<string> methods)
    {
        State own = program.QueryLanguage == QueryLanguage.Jsonata ? WithOwnLanguage(state) : state;
        string json = JsonWriter.Write(DefinitionWriter.ToJson(own));
        StateMachineDefinition alone = new(new StateScope(state.Name, [state])) { QueryLanguage = program.QueryLanguage };
        string policy = WorkflowOutput.PolicyOf(alone, program);
        (DeployTimeParameter Parameter, DeployTimePlaceholder Placeholder)[] values = UsedPlaceholders(
                program,
                Placeholders.In(json, policy)
            )
            .ToArray();
        DeployTimeParameter[] parameters = values.Select(value => value.Parameter).Distinct().ToArray();

        string method = GeneratedNames.Identifier(state.Name) + "State";
        while (!methods.Add(method))
        {
            method += "_";
        }

        string scope = Unused("scope", program);
        string id = Unused("id", program);
        string arguments = string.Concat(parameters.Select(parameter => $", {CdkTypeOf(parameter)} @{parameter.Name}"));
        source.Line();
        source.Summary($"The state <c>{Escape(state.Name)}</c> alone, to chain with other states of the CDK.");
        source.Line($"/// <param name=\"{scope}\">The construct that it is part of.</param>");
        foreach (DeployTimeParameter parameter in parameters)
        {
            source.Line($"/// <param name=\"{parameter.Name}\">The parameter <c>{parameter.Name}</c>.</param>");
        }

        source.Line($"/// <param name=\"{id}\">Its id there, which is also the state's name.</param>");
        source.Line("/// <returns>The state.</returns>");
        source.Open(
            $"public static global::AslGen.Cdk.WorkflowState {method}({Construct} {scope}{arguments}, string {id} = {SourceWriter.Literal(state.Name)})"
        );
        source.Open($"return new global::AslGen.Cdk.WorkflowState({scope}, {id}, new global::AslGen.Cdk.WorkflowStateProps");
        source.Line($"StateJson = {SourceWriter.Literal(json)},");
        source.Line($"Policy = {SourceWriter.Literal(policy)},");
        source.Open("Substitutions = new global::System.Collections.Generic.Dictionary<string, string>");
        foreach ((DeployTimeParameter parameter, DeployTimePlaceholder placeholder) in values)
        {
            source.Line($"[\"{placeholder.Name}\"] = {ValueOf("@" + parameter.Name, placeholder)},");
        }

        source.Close(",");
        source.Close(");");
        source.Close();
    }

    // A state by itself does not have its machine's query language.
    private static State WithOwnLanguage(State state) =>
        (
            state is ParallelState parallel
                ? parallel with
                {
                    Branches = parallel
                        .Branches.Select(branch => branch with { States = branch.States.Select(WithOwnLanguage).ToEquatableArray() })
                        .ToEquatableArray(),
                }
                : state
        ) with
        {
            QueryLanguage = QueryLanguage.Jsonata,
        };

    private static IEnumerable<(DeployTimeParameter Parameter, DeployTimePlaceholder Placeholder)> UsedPlaceholders(
        WorkflowProgram program,
        HashSet<string> used
    ) =>
        program.Parameters.SelectMany(parameter =>
            parameter.Placeholders.Where(placeholder => used.Contains(placeholder.Name)).Select(placeholder => (parameter, placeholder))
        );

    private static string PropertyOf(DeployTimeParameter parameter) =>
        GeneratedNames.Property(GeneratedNames.Pascal(parameter.Name), PropsMembers);

    private static string Unused(string name, WorkflowProgram program)
    {
        while (program.Parameters.Any(parameter => parameter.Name == name))
        {
            name = "construct" + GeneratedNames.Pascal(name);
        }

        return name;
    }

    private static string CdkTypeOf(DeployTimeParameter parameter) => parameter.CdkType is { } type ? "global::" + type : "string";

    // An ARN is a token while the CDK runs: CloudFormation takes its parts.
    private static string ValueOf(string parameter, DeployTimePlaceholder placeholder)
    {
        string value = placeholder.CdkProperty is { } property ? parameter + "." + property : parameter;
        return placeholder.PartOf is { Part: var part }
            ? $"global::Amazon.CDK.Fn.Select({part.ToString(CultureInfo.InvariantCulture)}, global::Amazon.CDK.Fn.Split(\":\", {value}))"
            : value;
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
