using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The message of an exception that is thrown.</summary>
/// <param name="Text">The message that it is given, or null where it is given none.</param>
/// <param name="Default">The message that it has without one, or null where that is not known.</param>
internal sealed record ThrownMessage(Expression? Text, string? Default);

/// <summary>Finds out which message an exception gets, through the constructors that its own source has.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads what the exception is made with.</param>
internal sealed class ThrownMessages(ReadingContext context, ExpressionReader expressions)
{
    // A constructor that leads back to itself is broken C#.
    private const int DeepestConstructors = 20;

    /// <summary>Finds the message.</summary>
    /// <param name="creation">The new exception.</param>
    /// <returns>The message, or null where it cannot be known.</returns>
    public ThrownMessage? Read(IObjectCreationOperation creation) =>
        creation.Constructor is { } constructor && !HasOwnMessage(creation.Type!)
            ? Read(constructor, creation.Arguments, expressions, creation.Type!, depth: 0)
            : null;

    // In source, 'Message' can be anything; the framework's types keep what they are given.
    private static bool HasOwnMessage(ITypeSymbol type) =>
        type.SelfAndBases()
            .Any(candidate => candidate.Locations.Any(location => location.IsInSource) && !candidate.GetMembers("Message").IsEmpty);

    private ThrownMessage? Read(
        IMethodSymbol constructor,
        IEnumerable<IArgumentOperation> arguments,
        ExpressionReader reader,
        ITypeSymbol thrown,
        int depth
    )
    {
        IArgumentOperation[] given = [.. arguments];
        SyntaxNode? syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation);
        bool isInSource = constructor.ContainingType.Locations.Any(location => location.IsInSource);
        if (!isInSource)
        {
            return ReadFramework(constructor, given, reader, thrown);
        }

        if (depth == DeepestConstructors || (syntax is not null && !context.IsInCompilation(syntax)))
        {
            return null;
        }

        Scope scope = new();
        foreach (IArgumentOperation argument in given)
        {
            // Another exception inside it is nothing that a workflow can read.
            if (argument.Parameter is { } parameter && !ErrorTypes.IsException(parameter.Type))
            {
                scope.Bind(constructor.Parameters[parameter.Ordinal], reader.ReadToKeep(parameter.Name, argument.Value));
            }
        }

        ExpressionReader inside = new(context, scope, flow: null);
        SyntaxNode? initializer = syntax switch
        {
            ConstructorDeclarationSyntax declaration => declaration.Initializer,
            TypeDeclarationSyntax type => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => null,
        };
        if (initializer is not null)
        {
            return context.OperationOf(initializer) is IInvocationOperation call
                ? Read(call.TargetMethod, call.Arguments, inside, thrown, depth + 1)
                : null;
        }

        IMethodSymbol? parameterless = constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(candidate =>
            candidate.Parameters.IsEmpty
        );
        return parameterless is null ? null : Read(parameterless, [], inside, thrown, depth + 1);
    }

    private static ThrownMessage? ReadFramework(
        IMethodSymbol constructor,
        IArgumentOperation[] arguments,
        ExpressionReader reader,
        ITypeSymbol thrown
    )
    {
        IArgumentOperation? message = null;
        IArgumentOperation? parameter = null;
        foreach (IArgumentOperation argument in arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
        {
            switch (argument.Parameter)
            {
                case { Name: "message", Type.SpecialType: SpecialType.System_String }:
                    message = argument;
                    break;
                case { Name: "paramName", Type.SpecialType: SpecialType.System_String }
                    when IsArgumentException(constructor.ContainingType):
                    parameter = argument;
                    break;
                case { Type: var type } when ErrorTypes.IsException(type):
                    break;
                default:
                    return null;
            }
        }

        // A message that is null is none.
        Expression? text = message is null ? null : reader.Read(message.Value);
        bool isDefault = text is null or NullLiteral;
        if (parameter is not null)
        {
            string? words = isDefault ? DefaultOfArgument(constructor.ContainingType) : null;
            return
                reader.Read(parameter.Value) is StringLiteral { Value: { Length: > 0 } name }
                && (words is not null || text is { IsNullable: false } and not NullLiteral)
                ? new ThrownMessage(
                    TextParts.Join([
                        words is null ? text! : new StringLiteral(words) { Kind = ValueKind.String },
                        new StringLiteral($" (Parameter '{name}')") { Kind = ValueKind.String },
                    ]),
                    null
                )
                : null;
        }

        return text is { IsNullable: true } and not NullLiteral ? null
            : isDefault ? new ThrownMessage(null, DefaultOf(constructor, thrown))
            : new ThrownMessage(text, null);
    }

    private static bool IsArgumentException(ITypeSymbol type) =>
        type.SelfAndBases().Any(candidate => candidate.Is("System", "ArgumentException"));

    // What .NET says where it is given no more than the parameter's name.
    private static string? DefaultOfArgument(ITypeSymbol type) =>
        type.Is("System", "ArgumentNullException") ? "Value cannot be null."
        : type.Is("System", "ArgumentOutOfRangeException") ? "Specified argument was out of the range of valid values."
        : null;

    // What System.Exception says for itself.
    private static string? DefaultOf(IMethodSymbol constructor, ITypeSymbol thrown) =>
        constructor.ContainingType.Is("System", "Exception") && thrown is INamedTypeSymbol { IsGenericType: false } type
            ? $"Exception of type '{RuntimeName(type)}' was thrown."
            : null;

    private static string RuntimeName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{RuntimeName(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
