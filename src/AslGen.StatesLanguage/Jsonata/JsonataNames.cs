using AslGen.StatesLanguage.Jsonata.Syntax;

namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A variable: <c>$name</c>; <c>$</c> is the context item and <c>$$</c> the input document.</summary>
/// <param name="Name">The name without the dollar sign.</param>
public sealed record JsonataVariable(string Name) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("$").Append(Name);
        return JsonataBinding.Closed;
    }
}

/// <summary>A member of the context item: <c>name</c>. Alone it is a path of one step.</summary>
/// <param name="Name">The member's name.</param>
public sealed record JsonataName(string Name) : JsonataExpression
{
    /// <summary>Whether backticks can quote a name.</summary>
    internal static bool CanBeQuoted(string name) => name.Length > 0 && name.IndexOf('`') < 0;

    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        bool hasBacktick = Name.IndexOf('`') >= 0;
        if (hasBacktick ? JsonataLexer.IsName(Name) : IsPlain(Name))
        {
            writer.Append(Name);
        }
        else if (!hasBacktick)
        {
            writer.Append("`").Append(Name).Append("`");
        }
        else
        {
            // As a step of a path a string is a name.
            writer.Append("\"").Append(JsonataString.Escape(Name)).Append("\"");
        }

        return JsonataBinding.Closed;
    }

    private static bool IsPlain(string name) =>
        name.Length > 0
        && (char.IsLetter(name[0]) || name[0] == '_')
        && name.All(character => char.IsLetterOrDigit(character) || character == '_')
        && name is not ("and" or "or" or "in" or "true" or "false" or "null" or "function");
}

/// <summary>All members of the context item: <c>*</c>.</summary>
public sealed record JsonataWildcard : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("*");
        return JsonataBinding.Closed;
    }
}

/// <summary>The context item and everything in it: <c>**</c>.</summary>
public sealed record JsonataDescendants : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("**");
        return JsonataBinding.Closed;
    }
}

/// <summary>The object that the context item was taken from: <c>%</c>.</summary>
public sealed record JsonataParent : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("%");
        return JsonataBinding.Closed;
    }
}
