using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program;

/// <summary>
/// A pure computation of a flow: C#'s expression without Roslyn, names of members already as JSON has them. It knows neither
/// of the query languages.
/// </summary>
internal abstract record Expression
{
    /// <summary>What is known of the value's JSON kind.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>Whether the C# type says that the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The place in the source that it comes from: an index into the <see cref="FrontEnd.OriginTable"/>.</summary>
    public int Origin { get; init; } = -1;

    /// <summary>Whether this is text that is known at deploy time: made of literals and deploy-time values.</summary>
    public bool IsDeployTimeText =>
        this is StringLiteral or DeployTimeReference { Kind: ValueKind.String }
        || (this is JoinedText text && text.Parts.All(part => part is StringLiteral or DeployTimeReference));

    /// <summary>Whether computing it twice gives the same value twice.</summary>
    public bool IsRepeatable => !DescendantsAndSelf().Any(part => part is FunctionCall { Function: Function.Uuid or Function.MathRandom });

    /// <summary>The expressions directly inside this one.</summary>
    public virtual IEnumerable<Expression> Children => [];

    /// <summary>This expression with each child replaced.</summary>
    /// <param name="rewrite">Gives the replacement of a child.</param>
    /// <returns>The expression with the new children.</returns>
    public virtual Expression WithChildren(Func<Expression, Expression> rewrite) => this;

    /// <summary>This expression and all inside it.</summary>
    public IEnumerable<Expression> DescendantsAndSelf() => Children.SelectMany(child => child.DescendantsAndSelf()).Prepend(this);

    /// <summary>This expression with parts replaced, from the outside in; what replaces a part is not searched again.</summary>
    /// <param name="replace">Gives the replacement of a part, or null where it stays.</param>
    /// <returns>The expression with the replacements.</returns>
    public Expression Replace(Func<Expression, Expression?> replace) => replace(this) ?? WithChildren(child => child.Replace(replace));
}

/// <summary><c>null</c>.</summary>
internal sealed record NullLiteral : Expression;

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Value">The value.</param>
internal sealed record BooleanLiteral(bool Value) : Expression;

/// <summary>A number.</summary>
/// <param name="Text">The number as JSON writes it.</param>
internal sealed record NumberLiteral(string Text) : Expression;

/// <summary>A string.</summary>
/// <param name="Value">The text.</param>
internal sealed record StringLiteral(string Value) : Expression;

/// <summary>A value known only at deploy time.</summary>
/// <param name="Name">The placeholder's name.</param>
internal sealed record DeployTimeReference(string Name) : Expression;

/// <summary>A local of the flow, or its input.</summary>
/// <param name="Local">The local's number in its workflow.</param>
internal sealed record LocalReference(int Local) : Expression;

/// <summary>What the service answered, in the part of a state that shapes its result.</summary>
internal sealed record ResultReference : Expression;

/// <summary>What a state has failed with, where one of its catchers takes it: an object of the texts <c>Error</c> and <c>Cause</c>.</summary>
internal sealed record ErrorReference : Expression;

/// <summary>A value of the context object.</summary>
/// <param name="Path">The members to step through from the context object.</param>
internal sealed record ContextReference(EquatableArray<string> Path) : Expression
{
    /// <summary>Whether this is the callback's token.</summary>
    public bool IsTaskToken => Path is { Count: 2 } && Path[0] == "Task" && Path[1] == "Token";
}

/// <summary>A member of an object.</summary>
/// <param name="Target">The object.</param>
/// <param name="Name">The member's JSON name.</param>
internal sealed record MemberAccess(Expression Target, string Name) : Expression
{
    public override IEnumerable<Expression> Children => [Target];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Target = rewrite(Target) };
}

/// <summary>An item of an array at a constant index.</summary>
/// <param name="Target">The array.</param>
/// <param name="Index">The index from zero.</param>
internal sealed record ItemAccess(Expression Target, int Index) : Expression
{
    public override IEnumerable<Expression> Children => [Target];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Target = rewrite(Target) };
}

/// <summary>A new object.</summary>
/// <param name="Members">The members in order.</param>
internal sealed record ObjectExpression(EquatableArray<MemberValue> Members) : Expression
{
    public override IEnumerable<Expression> Children => Members.Select(member => member.Value);

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Members = Members.Select(member => member with { Value = rewrite(member.Value) }).ToEquatableArray(),
        };
}

/// <summary>A member of a new object.</summary>
/// <param name="Name">The member's JSON name.</param>
/// <param name="Value">The member's value.</param>
internal sealed record MemberValue(string Name, Expression Value);

/// <summary>A new array.</summary>
/// <param name="Items">The items.</param>
internal sealed record ArrayExpression(EquatableArray<Expression> Items) : Expression
{
    public override IEnumerable<Expression> Children => Items;

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Items = Items.Select(rewrite).ToEquatableArray(),
        };
}

/// <summary>A copy of an object with some members replaced: C#'s <c>with</c>.</summary>
/// <param name="Target">The object.</param>
/// <param name="Members">The replaced members.</param>
internal sealed record WithExpression(Expression Target, EquatableArray<MemberValue> Members) : Expression
{
    public override IEnumerable<Expression> Children => Members.Select(member => member.Value).Prepend(Target);

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Target = rewrite(Target),
            Members = Members.Select(member => member with { Value = rewrite(member.Value) }).ToEquatableArray(),
        };
}

/// <summary>Text joined of texts: an interpolated string or a concatenation.</summary>
/// <param name="Parts">The parts; neighbouring literals are one.</param>
internal sealed record JoinedText(EquatableArray<Expression> Parts) : Expression
{
    public override IEnumerable<Expression> Children => Parts;

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Parts = Parts.Select(rewrite).ToEquatableArray(),
        };
}

/// <summary>A call of one of the States Language's intrinsic functions.</summary>
/// <param name="Function">The function.</param>
/// <param name="Arguments">The arguments.</param>
internal sealed record FunctionCall(Function Function, EquatableArray<Expression> Arguments) : Expression
{
    public override IEnumerable<Expression> Children => Arguments;

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Arguments = Arguments.Select(rewrite).ToEquatableArray(),
        };
}

/// <summary>The functions of <see cref="FunctionCall"/>; the names are those of the intrinsics, <c>Format</c> is <see cref="JoinedText"/>.</summary>
internal enum Function
{
    StringToJson,
    JsonToString,
    ArrayPartition,
    ArrayContains,
    ArrayRange,
    ArrayGetItem,
    ArrayLength,
    ArrayUnique,
    Base64Encode,
    Base64Decode,
    Hash,
    JsonMerge,
    MathRandom,
    MathAdd,
    StringSplit,
    Uuid,
}
