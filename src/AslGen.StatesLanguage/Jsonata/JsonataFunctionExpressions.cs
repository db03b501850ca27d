namespace AslGen.StatesLanguage.Jsonata;

/// <summary>A call, <c>$name(a, b)</c>, or a partial application, <c>$name(a, ?)</c>.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments.</param>
public sealed record JsonataCall(JsonataExpression Function, EquatableArray<JsonataExpression> Arguments) : JsonataExpression
{
    /// <summary>Makes a call of a function by name.</summary>
    /// <param name="name">The function's name without the dollar sign.</param>
    /// <param name="arguments">The arguments.</param>
    public JsonataCall(string name, EquatableArray<JsonataExpression> arguments)
        : this(new JsonataVariable(name), arguments) { }

    /// <summary>Whether an argument is left open, so that the value is a function of the open arguments.</summary>
    public bool IsPartial => Arguments.Any(argument => argument is JsonataOpenArgument);

    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        // A call of these names would define a function.
        bool isDefinition = Function is JsonataName { Name: "function" or "λ" };
        int left = writer.Operand(Function, before: JsonataPower.Postfix, always: isDefinition).Left;
        writer.List("(", Arguments, ", ", ")");
        return new JsonataBinding(Math.Min(left, JsonataPower.Postfix), int.MaxValue);
    }
}

/// <summary>The open argument of a partial application: <c>?</c>.</summary>
public sealed record JsonataOpenArgument : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("?");
        return JsonataBinding.Closed;
    }
}

/// <summary>A function: <c>function($a, $b)&lt;signature&gt;{ body }</c>.</summary>
/// <param name="Parameters">The parameters' names without the dollar sign.</param>
/// <param name="Signature">What stands between the angle brackets, without white space; null where there are none.</param>
/// <param name="Body">The body.</param>
public sealed record JsonataLambda(EquatableArray<string> Parameters, string? Signature, JsonataExpression Body) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("function(");
        for (int index = 0; index < Parameters.Count; index++)
        {
            writer.Append(index == 0 ? "$" : ", $").Append(Parameters[index]);
        }

        writer.Append(")");
        if (Signature is not null)
        {
            // The signature is read as tokens; what would be other tokens is one string.
            writer.Append("<").Append(IsPlain(Signature) ? Signature : "\"" + JsonataString.Escape(Signature) + "\"").Append(">");
        }

        writer.Append("{");
        writer.Operand(Body);
        writer.Append("}");
        return new JsonataBinding(JsonataPower.Postfix, int.MaxValue, TakesRegex: true);
    }

    private static bool IsPlain(string signature)
    {
        int depth = 0;
        foreach (char character in signature)
        {
            depth += character switch
            {
                '<' => 1,
                '>' => -1,
                _ => 0,
            };
            if (depth < 0 || character is not ((>= 'a' and <= 'z') or '(' or ')' or '<' or '>' or '-' or '+' or '?' or ':'))
            {
                return false;
            }
        }

        return depth == 0;
    }
}

/// <summary>A function that copies an object and changes parts of it: <c>|pattern|update, delete|</c>.</summary>
/// <param name="Pattern">The parts.</param>
/// <param name="Update">The members that each part gets.</param>
/// <param name="Delete">The names of the members that each part loses; null where none.</param>
public sealed record JsonataTransform(JsonataExpression Pattern, JsonataExpression Update, JsonataExpression? Delete) : JsonataExpression
{
    internal override JsonataBinding PrintTo(JsonataWriter writer)
    {
        writer.Append("|");
        writer.Operand(Pattern);
        writer.Append("|");
        writer.Operand(Update);
        if (Delete is not null)
        {
            writer.Append(", ");
            writer.Operand(Delete);
        }

        writer.Append("|");
        return new JsonataBinding(int.MaxValue, int.MaxValue, TakesRegex: true);
    }
}
