using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.JsonPath;

namespace AslGen.Compiler.Lowering;

/// <summary>How JSONPath shapes a result: what <c>ResultSelector</c> makes of it, and what <c>OutputPath</c> takes of that.</summary>
/// <param name="Selector">The template, or null where the result stays as it is.</param>
/// <param name="Path">The path into that, or null where all of it is taken.</param>
internal sealed record ResultShape(JsonObject? Selector, PathExpression? Path)
{
    // The member that holds a value which is no object, since ResultSelector makes only objects.
    private const string Wrapper = "result";

    /// <summary>Finds the shape of a value.</summary>
    /// <param name="value">The value, over what the service answered.</param>
    /// <param name="printer">Writes parts of it.</param>
    /// <returns>The shape.</returns>
    public static ResultShape Of(Expression value, JsonPathPrinter printer)
    {
        if (printer.ToPath(value) is { } path)
        {
            return new ResultShape(Selector: null, path.IsWholeInput ? null : path);
        }

        // A member of a new object stays as the author wrote it: the object, and the way into it.
        EquatableArray<PathSegment> steps = [];
        Expression made = value;
        while (made is MemberAccess or ItemAccess)
        {
            PathSegment step = made is MemberAccess member ? new NameSegment(member.Name) : new IndexSegment(((ItemAccess)made).Index);
            steps = steps.Prepend(step).ToEquatableArray();
            made = made.Children.First();
        }

        return made is ObjectExpression @object
            ? new ResultShape(printer.ToObject(@object), steps.Count == 0 ? null : PathExpression.Input with { Segments = steps })
            : new ResultShape(
                new JsonObject([new JsonMember(Wrapper, printer.ToTemplate(value))]),
                PathExpression.Input.Then(new NameSegment(Wrapper))
            );
    }
}
