using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.FrontEnd;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Finds the callback token in what a task sends, however deep and behind whatever names.</summary>
internal sealed class TokenSearch(CdkInspection inspection)
{
    // Nobody writes so much for one task.
    private const int MostOperations = 4_000;

    private const int DeepestNesting = 400;

    private readonly HashSet<IOperation> _seen = [];
    private int _depth;

    /// <summary>Where <c>JsonPath</c> gives the token.</summary>
    public List<IOperation> Tokens { get; } = [];

    /// <summary>Where the token is written as text.</summary>
    public List<TokenText> Texts { get; } = [];

    /// <summary>Whether a part of what was searched could not be looked into.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Searches an expression.</summary>
    /// <param name="operation">The expression.</param>
    public void Search(IOperation operation)
    {
        if (_seen.Count >= MostOperations || _depth >= DeepestNesting || !_seen.Add(operation))
        {
            return;
        }

        if (operation.ConstantValue is { HasValue: true, Value: string constant })
        {
            if (TaskTokens.IsToken(constant))
            {
                Texts.Add(new TokenText(operation, KeyOf(operation)));
            }

            return;
        }

        switch (operation)
        {
            case INameOfOperation or ITypeOfOperation:
            case { Type: var type } when IsConstruct(type):
                return;
            case IPropertyReferenceOperation property when PathReader.Read(property) is { } path:
                AddIfToken(path);
                return;
            case IInvocationOperation call when PathReader.Read(call, inspection.Values) is { } path:
                if (IsTokenPath(path.Path))
                {
                    Tokens.Add(call);
                    return;
                }

                break;
            case IInvocationOperation { TargetMethod.Name: "FromJsonPathAt", Arguments: [var argument] } call
                when CdkLibrary.Is(call.TargetMethod.ContainingType, "TaskInput"):
                if (inspection.Values.Read(argument.Value) is not TextValue text)
                {
                    IsUnsure = true;
                }
                else if (IsTokenPath(text.Text))
                {
                    Tokens.Add(call);
                }

                return;
        }

        _depth++;
        foreach (IOperation child in operation.ChildOperations)
        {
            Search(child);
        }

        SearchBehind(operation);
        _depth--;
    }

    /// <summary>Whether a path or function reads the token, or the context object with it.</summary>
    /// <param name="path">The path or function.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsTokenPath(string? path) =>
        path is "$$" or "$$.Task" || (path is not null && path.IndexOf("$$.Task.Token", StringComparison.Ordinal) >= 0);

    private void AddIfToken(PathValue path)
    {
        if (IsTokenPath(path.Path))
        {
            Tokens.Add(path.Operation);
        }
    }

    private void SearchBehind(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation local:
                foreach (ILocalReferenceOperation use in inspection.Session.LocalsAround(local).UsesOf(local.Local))
                {
                    SearchUse(use);
                }

                SearchDefinition(operation, MayCarryToken(local.Type, local.Local.Name));
                break;
            case IParameterReferenceOperation parameter:
                IsUnsure |= MayCarryToken(parameter.Type, parameter.Parameter.Name);
                break;
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member
                when !CdkLibrary.IsCdk(member.Member.ContainingType):
                SearchDefinition(operation, MayCarryToken(operation.Type, member.Member.Name));
                break;
            case IInvocationOperation { TargetMethod: var method } when !CdkLibrary.IsCdk(method.ContainingType):
                SearchDefinition(operation, MayCarryToken(operation.Type, method.Name));
                break;
        }
    }

    // A function or a queue is sent by its name alone, and another state sends for itself.
    private static bool IsConstruct(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Construct", ContainingNamespace.Name: "Constructs" })
            {
                return true;
            }
        }

        return type is { TypeKind: TypeKind.Interface }
            && (type.Name is "IChainable" or "INextable" || type.AllInterfaces.Any(other => other.Name == "IConstruct"));
    }

    // What comes from elsewhere may be the token where it is data that can hold one. A text is most often none, and said to be where it is.
    private static bool MayCarryToken(ITypeSymbol? type, string name) =>
        type is { SpecialType: SpecialType.System_String }
            ? name.IndexOf("token", StringComparison.OrdinalIgnoreCase) >= 0
            : type is { SpecialType: SpecialType.System_Object }
                || (type is not null && JsiiTypes.DictionaryArguments(type) is not null)
                || type is IArrayTypeSymbol
                || CdkLibrary.Is(type, "TaskInput")
                || (
                    CdkLibrary.IsStepFunctions(type)
                    && type!.Name.StartsWith("I", StringComparison.Ordinal)
                    && type.Name.EndsWith("Entry", StringComparison.Ordinal)
                );

    private void SearchDefinition(IOperation operation, bool isOpaque)
    {
        IOperation behind = inspection.Values.Resolve(operation);
        if (behind.Syntax != operation.Syntax)
        {
            Search(behind);
        }
        else if (isOpaque)
        {
            IsUnsure = true;
        }
    }

    // payload["taskToken"] = …, payload.Add("taskToken", …), and whatever else fills it.
    private void SearchUse(ILocalReferenceOperation use)
    {
        IOperation? parent = use.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        switch (parent)
        {
            case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } target when assignment.Target == target:
                Search(assignment.Value);
                break;
            case IInvocationOperation call when call.Instance == use:
                foreach (IArgumentOperation argument in call.Arguments)
                {
                    Search(argument.Value);
                }

                break;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: var owner } }
                when !CdkLibrary.IsCdk(owner):
                IsUnsure = true;
                break;
        }
    }

    private static string? KeyOf(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } => key.Value.ConstantValue.Value
                as string,
            IArgumentOperation { Parent: IInvocationOperation { Arguments: [var key, var second] } } argument when second == argument =>
                key.Value.ConstantValue.Value as string,
            _ => null,
        };
    }
}

/// <summary>The token written as text.</summary>
/// <param name="Operation">The text.</param>
/// <param name="Key">The name of the member that it is, where it is one.</param>
internal sealed record TokenText(IOperation Operation, string? Key);
