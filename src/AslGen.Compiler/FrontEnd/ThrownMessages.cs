using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The message of an exception that is thrown.</summary>
/// <param name="Text">The message that it is given, or null where it is given none.</param>
/// <param name="Default">The message that it has without one, or null where that is not known.</param>
internal sealed record ThrownMessage(Expression? Text, string? Default);

/// <summary>Finds out which message an exception gets, through the constructors that its own source has.</summary>
internal static class ThrownMessages
{
    /// <summary>Finds the message.</summary>
    /// <param name="thrown">The exception's type.</param>
    /// <param name="constructors">The constructors that make it.</param>
    /// <returns>The message, or null where it cannot be known.</returns>
    public static ThrownMessage? Read(ITypeSymbol thrown, ThrownConstructors constructors) =>
        HasOwnMessage(thrown) ? null : ReadFramework(constructors.Framework, constructors.Arguments, constructors.Reader, thrown);

    // In source, 'Message' can be anything; the framework's types keep what they are given.
    private static bool HasOwnMessage(ITypeSymbol type) =>
        type.SelfAndBases()
            .Any(candidate => candidate.Locations.Any(location => location.IsInSource) && !candidate.GetMembers("Message").IsEmpty);

    private static ThrownMessage? ReadFramework(
        IMethodSymbol constructor,
        IEnumerable<IArgumentOperation> arguments,
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
