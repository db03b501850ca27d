using System.Composition;
using AslGen.Compiler.FrontEnd;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AslGen.CodeFixes;

/// <summary>Writes the value that a path in a text means, where only one of the method's parameters has such a member.</summary>
/// <remarks><c>"$.order.id"</c> becomes <c>order.Id</c>.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PathInPlaceOfValueFix)), Shared]
public sealed class PathInPlaceOfValueFix : EditFix
{
    /// <inheritdoc />
    private protected override string RuleId => "ASL3203";

    /// <inheritdoc />
    private protected override IEnumerable<Edit> Find(Place place, CancellationToken cancellation)
    {
        if (
            place.Expression is not LiteralExpressionSyntax { Token.Value: string text } literal
            || NamesIn(text) is not { } names
            || place.Model.GetEnclosingSymbol(literal.SpanStart, cancellation) is not IMethodSymbol { ContainingType: var type } method
            || type.Attribute("AslGen", "StateMachineAttribute") is null
        )
        {
            yield break;
        }

        string[] values = [.. method.Parameters.SelectMany(parameter => ValuesOf(parameter, names, literal, place.Model))];
        if (values is [var value])
        {
            yield return place.Edit(
                $"Use {value}",
                nameof(PathInPlaceOfValueFix),
                editor => editor.ReplaceNode(literal, (current, _) => SyntaxFactory.ParseExpression(value).WithTriviaFrom(current))
            );
        }
    }

    // The members that a path steps through by their names alone.
    private static string[]? NamesIn(string text) =>
        JsonPathParser.ParsePath(new PlaceholderText(text))
            is { SyntaxError: null, Expression: PathExpression { Root: PathRoot.Input, Segments: { Count: > 0 } segments } }
        && segments.All(segment => segment is NameSegment { IsDescendant: false })
            ? [.. segments.Select(segment => ((NameSegment)segment).Name)]
            : null;

    // A path can begin with the parameter itself, or with one of its members.
    private static IEnumerable<string> ValuesOf(IParameterSymbol parameter, string[] names, SyntaxNode literal, SemanticModel model)
    {
        bool isNamed = IsSame(parameter.Name, names[0]);
        foreach (
            string[] members in isNamed
                ? (string[][])
                    [
                        [.. names.Skip(1)],
                        names,
                    ]
                : [names]
        )
        {
            if (Steps(parameter, members) is { } value && Fits(value.Type, literal, model))
            {
                yield return value.Text;
            }
        }
    }

    private static (string Text, ITypeSymbol Type)? Steps(IParameterSymbol parameter, string[] names)
    {
        string text = parameter.Name;
        ITypeSymbol type = parameter.Type;
        foreach (string name in names)
        {
            IPropertySymbol[] properties =
            [
                .. type.SelfAndBases()
                    .SelectMany(candidate => candidate.GetMembers().OfType<IPropertySymbol>())
                    .Where(property => property is { IsStatic: false, IsIndexer: false } && IsCalled(property, name)),
            ];
            // What can be null has no members to step through without a question.
            if (properties is not [var property] || type.NullableAnnotation == NullableAnnotation.Annotated)
            {
                return null;
            }

            text += "." + property.Name;
            type = property.Type;
        }

        return (text, type);
    }

    private static bool IsCalled(IPropertySymbol property, string name) =>
        property.Attribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute")
            is { ConstructorArguments: [{ Value: string json }] }
            ? json == name
            : IsSame(property.Name, name);

    // The machine's naming policy changes no more than case and separators.
    private static bool IsSame(string member, string name) =>
        string.Equals(member, name.Replace("_", "").Replace("-", ""), StringComparison.OrdinalIgnoreCase);

    private static bool Fits(ITypeSymbol type, SyntaxNode literal, SemanticModel model) =>
        literal.Parent is AnonymousObjectMemberDeclaratorSyntax
        || (model.GetTypeInfo(literal).ConvertedType is { } wanted && model.Compilation.ClassifyCommonConversion(type, wanted).IsImplicit);
}
