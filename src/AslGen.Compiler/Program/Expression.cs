using AslGen.Compiler.Program.Members;
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

    /// <summary>What the source calls the question that the value depends on; empty where it depends on none.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether this is text that is known at deploy time: made of literals and deploy-time values.</summary>
    public bool IsDeployTimeText =>
        this is StringLiteral or DeployTimeReference { Kind: ValueKind.String }
        || (this is JoinedText text && text.Parts.All(part => part is StringLiteral or DeployTimeReference));

    /// <summary>Whether computing it twice gives the same value twice.</summary>
    public bool IsRepeatable =>
        !DescendantsAndSelf().Any(part => part is MemberCall { Member.IsRepeatable: false } or RawJsonata or RawJsonPath);

    /// <summary>Whether it computes nothing: a literal, or a value or a part of one that is there already.</summary>
    public bool IsPath =>
        this switch
        {
            MemberAccess member => member.Target.IsPath,
            ItemAccess item => item.Target.IsPath,
            LocalReference or ContextReference or DeployTimeReference => true,
            NullLiteral or BooleanLiteral or NumberLiteral or StringLiteral => true,
            _ => false,
        };

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
internal sealed record NullLiteral : Expression
{
    public NullLiteral()
    {
        IsNullable = true;
    }
}

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
    /// <summary>Whether it is the value of a dictionary's key, which fails where the dictionary does not have it.</summary>
    public bool IsKey { get; init; }

    public override IEnumerable<Expression> Children => [Target];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Target = rewrite(Target) };
}

/// <summary>An item of an array at a constant index.</summary>
/// <param name="Target">The array.</param>
/// <param name="Index">The index from zero.</param>
internal sealed record ItemAccess(Expression Target, int Index) : Expression
{
    /// <summary>Whether the array has the item for sure: it is a tuple.</summary>
    public bool IsCertain { get; init; }

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

/// <summary>A new dictionary with keys that are computed.</summary>
/// <param name="Entries">The entries in order.</param>
/// <param name="Replaces">Whether an entry replaces one before it with the same key; otherwise that is an error.</param>
internal sealed record DictionaryExpression(EquatableArray<EntryValue> Entries, bool Replaces) : Expression
{
    public override IEnumerable<Expression> Children => Entries.SelectMany(entry => (Expression[])[entry.Key, entry.Value]);

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Entries = Entries.Select(entry => new EntryValue(rewrite(entry.Key), rewrite(entry.Value))).ToEquatableArray(),
        };
}

/// <summary>An entry of a new dictionary.</summary>
/// <param name="Key">The key, a string.</param>
/// <param name="Value">The value.</param>
internal sealed record EntryValue(Expression Key, Expression Value);

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

/// <summary>All items of an array, as items of a new one: C#'s <c>..array</c>. It stands only among the items of an array.</summary>
/// <param name="Operand">The array whose items they are.</param>
internal sealed record SpreadExpression(Expression Operand) : Expression
{
    public override IEnumerable<Expression> Children => [Operand];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Operand = rewrite(Operand) };
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

/// <summary>A call of a member that the table has, or the value of a property.</summary>
/// <param name="Member">The table's row.</param>
/// <param name="Arguments">The arguments, in the order of the row's names.</param>
internal sealed record MemberCall(Member Member, EquatableArray<Expression> Arguments) : Expression
{
    /// <summary>The indexes of arguments that may be null, and for which C# throws where they are.</summary>
    public EquatableArray<int> Demanded { get; init; }

    public override IEnumerable<Expression> Children => Arguments;

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Arguments = Arguments.Select(rewrite).ToEquatableArray(),
        };
}

/// <summary>JSONata that the author wrote.</summary>
/// <param name="Text">The JSONata.</param>
/// <param name="Variables">The variables that it reads, all of them its own.</param>
internal sealed record RawJsonata(string Text, EquatableArray<MemberValue> Variables) : Expression
{
    public override IEnumerable<Expression> Children => Variables.Select(variable => variable.Value);

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Variables = Variables.Select(variable => variable with { Value = rewrite(variable.Value) }).ToEquatableArray(),
        };
}

/// <summary>A path or intrinsic function that the author wrote.</summary>
/// <param name="Text">The path or function; what it reads besides the context object is members of an object of the values.</param>
/// <param name="Values">The values that it reads.</param>
internal sealed record RawJsonPath(string Text, EquatableArray<MemberValue> Values) : Expression
{
    public override IEnumerable<Expression> Children => Values.Select(value => value.Value);

    public override Expression WithChildren(Func<Expression, Expression> rewrite) =>
        this with
        {
            Values = Values.Select(value => value with { Value = rewrite(value.Value) }).ToEquatableArray(),
        };
}

/// <summary>A function that a member takes: C#'s <c>parameters => body</c>. It stands only among the arguments of a call.</summary>
/// <param name="Parameters">The parameters.</param>
/// <param name="Body">The body, which reads its parameters as <see cref="ParameterReference"/>.</param>
internal sealed record LambdaExpression(EquatableArray<LambdaParameter> Parameters, Expression Body) : Expression
{
    public override IEnumerable<Expression> Children => [Body];

    public override Expression WithChildren(Func<Expression, Expression> rewrite) => this with { Body = rewrite(Body) };
}

/// <summary>A parameter of a <see cref="LambdaExpression"/>.</summary>
/// <param name="Number">Its number in its workflow, which no other parameter has.</param>
/// <param name="Name">Its name in C#.</param>
internal sealed record LambdaParameter(int Number, string Name);

/// <summary>The value of a parameter, inside the body of its lambda.</summary>
/// <param name="Number">The parameter's number.</param>
internal sealed record ParameterReference(int Number) : Expression;
