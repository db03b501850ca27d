using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Model;

namespace AslGen.Compiler.Program;

/// <summary>
/// A workflow as its C# says it, without Roslyn and without the States Language: what the front end hands to the back end, and
/// what the generator's pipeline compares. Two compilations whose workflow means the same give equal programs.
/// </summary>
/// <remarks>
/// It holds no syntax, symbols, locations or compilations. Places in the source are numbers (<see cref="Expression.Origin"/>),
/// counted inside the workflow, so that an edit elsewhere changes nothing here.
/// </remarks>
/// <param name="Class">The class that is extended by the generated code.</param>
/// <param name="Flow">The flow, or null where the C# has errors: then only stubs are generated.</param>
internal sealed record WorkflowProgram(WorkflowClass Class, Flow? Flow)
{
    /// <summary>The state machine's comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>The query language of the definition.</summary>
    public QueryLanguage QueryLanguage { get; init; }

    /// <summary>Seconds that an execution may run, or null for no limit.</summary>
    public int? TimeoutSeconds { get; init; }

    /// <summary>Whether it is made for Express workflows.</summary>
    public bool IsExpress { get; init; }

    /// <summary>The constructor's parameters: what is known only at deploy time.</summary>
    public EquatableArray<DeployTimeParameter> Parameters { get; init; }

    /// <summary>The exception types that it throws or catches.</summary>
    public EquatableArray<ErrorType> ErrorTypes { get; init; }

    /// <summary>The number of the machine's input among the locals.</summary>
    public const int Input = 0;

    /// <summary>The names of all locals, by number.</summary>
    public EquatableArray<string> Locals { get; init; }
}

/// <summary>The class that a workflow is written as.</summary>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="ContainingTypes">The declarations of the types around it, outermost first, such as <c>static class Orders</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="HasOwnMembers">Names of generated members that the class declares itself, which are then not generated.</param>
internal sealed record WorkflowClass(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    EquatableArray<string> HasOwnMembers
)
{
    /// <summary>Whether the class is declared as a record.</summary>
    public bool IsRecord { get; init; }
}

/// <summary>An exception type that a workflow throws or catches.</summary>
/// <param name="Name">The type's full name in C#, with <c>global::</c>.</param>
/// <param name="IsOnlyThrown">Whether the workflow throws it and never catches it by type.</param>
internal sealed record ErrorType(string Name, bool IsOnlyThrown);

/// <summary>A constructor parameter of a workflow class.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Placeholders">The placeholders that it can become.</param>
internal sealed record DeployTimeParameter(string Name, EquatableArray<DeployTimePlaceholder> Placeholders)
{
    /// <summary>The CDK interface that stands for it, with <c>global::</c>; or null where the CDK side takes the value itself.</summary>
    public string? CdkType { get; init; }
}

/// <summary>A placeholder.</summary>
/// <param name="Name">Its name in the definition, without <c>${}</c>.</param>
/// <param name="CdkProperty">The property of the CDK interface that has its value, or null where the CDK side takes the value itself.</param>
internal sealed record DeployTimePlaceholder(string Name, string? CdkProperty)
{
    /// <summary>
    /// Where the value is a part of an ARN: which one, counted from 0 between colons, and the placeholder that stands for the whole ARN.
    /// Null where it is a value that somebody gives.
    /// </summary>
    public (int Part, string Arn)? PartOf { get; init; }
}
