using AslGen.Compiler.Cdk;
using AslGen.Compiler.Cdk.Checks;
using AslGen.Compiler.Cdk.Values;
using AslGen.StatesLanguage.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>What a <c>CustomState</c> of the CDK says: its id, and the JSON of its state.</summary>
internal sealed class CustomStateJson
{
    private readonly PlainJsonReader _reader;

    private CustomStateJson(string id, JsonObject state, PlainJsonReader reader)
    {
        Id = id;
        State = state;
        _reader = reader;
    }

    /// <summary>The construct's id, which is the state's name.</summary>
    public string Id { get; }

    /// <summary>The state, without the transition that the CDK adds. What is known only at deploy time is a placeholder.</summary>
    public JsonObject State { get; }

    /// <summary>Reads a <c>CustomState</c>.</summary>
    /// <param name="syntax">An object creation.</param>
    /// <param name="model">What the file's code means.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>
    /// The state; null where the code makes something else, where a part of the dictionary is not known or does not come across to the CDK, or
    /// where retriers and catchers are added to the construct.
    /// </returns>
    public static CustomStateJson? Read(BaseObjectCreationExpressionSyntax syntax, SemanticModel model, CancellationToken cancellation)
    {
        if (
            model.GetOperation(syntax, cancellation) is not IObjectCreationOperation construct
            || !CdkLibrary.Is(construct.Type, "CustomState")
            || construct.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "id")?.Value.ConstantValue.Value is not string id
            || construct.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "props") is not { } argument
        )
        {
            return null;
        }

        CdkSession session = new(model.Compilation);
        session.Use(model);
        bool isSound = true;
        CdkInspection inspection = new(session, _ => isSound = false, cancellation);
        if (
            ConstructCalls.On(construct, session, cancellation) is not { } calls
            || calls.HasAny("AddCatch", "AddRetry")
            || inspection.Values.Resolve(argument.Value) is not IObjectCreationOperation made
            || Props.Of(made, session) is not { IsComplete: true, TypeName: "CustomStateProps" } props
            || props.Names.Any(name => name != "StateJson")
            || props["StateJson"] is not { } setting
            || inspection.Values.Read(setting) is not ObjectValue dictionary
        )
        {
            return null;
        }

        PlainJsonReader reader = new(inspection);
        return reader.Read(dictionary) is JsonObject state && isSound && !reader.IsIncomplete
            ? new CustomStateJson(id, state, reader)
            : null;
    }

    /// <summary>The C# that a part of the state was made from.</summary>
    /// <param name="value">The part.</param>
    /// <returns>The expression.</returns>
    public IOperation OperationOf(JsonValue value) => _reader.OperationOf(value);
}
