namespace AslGen.StatesLanguage.Jsonata.Analysis;

/// <summary>Matches arguments with a signature as JSONata does when it calls: arguments from the left, parameters perhaps skipped.</summary>
internal static class ArgumentCheck
{
    /// <summary>What the arguments' types can be.</summary>
    /// <param name="Symbols">The letters of the types in signatures, and <c>m</c> for no value.</param>
    /// <param name="Items">For an array the letters that all of its items can have; null where that is not known.</param>
    internal sealed record Argument(string Symbols, string? Items = null);

    /// <summary>Finds the first argument that no parameter takes.</summary>
    /// <returns>
    /// The argument's index, or the number of arguments where one is missing, and the parameter's type; null where the arguments can
    /// fit.
    /// </returns>
    public static (int Index, string Expected)? FindMismatch(JsonataSignature signature, IReadOnlyList<Argument> arguments)
    {
        // The parameters that can be next, and those that can take one more.
        SortedSet<int> next = [0];
        SortedSet<int> again = [];
        for (int index = 0; index < arguments.Count; index++)
        {
            Skip(signature, next);
            SortedSet<int> then = [];
            SortedSet<int> more = [];
            foreach (int parameter in next.Concat(again))
            {
                if (parameter < signature.Parameters.Count && Takes(signature.Parameters[parameter], arguments[index]))
                {
                    then.Add(parameter + 1);
                    if (signature.Parameters[parameter].IsRepeated)
                    {
                        more.Add(parameter);
                    }
                }
            }

            if (then.Count == 0)
            {
                return (index, ExpectedType(signature, next));
            }

            (next, again) = (then, more);
        }

        Skip(signature, next);
        return next.Contains(signature.Parameters.Count) ? null : (arguments.Count, ExpectedType(signature, next));
    }

    private static string ExpectedType(JsonataSignature signature, SortedSet<int> next) =>
        next.Min < signature.Parameters.Count ? TypeOf(signature.Parameters[next.Min]) : "";

    private static void Skip(JsonataSignature signature, SortedSet<int> next)
    {
        for (int parameter = next.Min; parameter < signature.Parameters.Count; parameter++)
        {
            if (next.Contains(parameter) && signature.Parameters[parameter] is { IsOptional: true } or { IsContext: true })
            {
                next.Add(parameter + 1);
            }
        }
    }

    private static string TypeOf(JsonataParameter parameter) =>
        parameter.Subtype is null ? parameter.Type : parameter.Type + "<" + parameter.Subtype + ">";

    private static bool Takes(JsonataParameter parameter, Argument argument)
    {
        string symbols = parameter.Type switch
        {
            "a" or "x" => "asnblfom",
            "j" => "asnblom",
            "f" => "f",
            _ => parameter.Type.Trim('(', ')') + "m",
        };
        return argument.Symbols.Any(symbol => symbols.IndexOf(symbol) >= 0 && HasItems(parameter, symbol, argument.Items));
    }

    // Anything but an array is an array of one item.
    private static bool HasItems(JsonataParameter parameter, char symbol, string? items)
    {
        if (parameter is not { Type: "a", Subtype: { } subtype } || symbol == 'm')
        {
            return true;
        }

        return symbol == 'a' ? items is null || items.IndexOf(subtype[0]) >= 0 : subtype == symbol.ToString();
    }
}
