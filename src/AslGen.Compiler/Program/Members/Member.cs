using AslGen.StatesLanguage;

namespace AslGen.Compiler.Program.Members;

/// <summary>
/// A .NET member that expressions may use, and what it becomes: a row of the <see cref="MemberTable"/>. Several rows may be about one
/// member; the first whose constants fit a call is the call's.
/// </summary>
/// <param name="Id">
/// The documentation comment ID of the member's definition, such as <c>M:System.String.Contains(System.Char)</c>; for an operator,
/// <c>O:</c> and how it is written.
/// </param>
/// <param name="Arguments">
/// What the templates call the arguments, with a space between names: first the instance, where the member has one, then the
/// parameters in the order of their declaration.
/// </param>
internal sealed record Member(string Id, string Arguments)
{
    /// <summary>The arguments that must be certain constants. They are no arguments of the <see cref="MemberCall"/>.</summary>
    public EquatableArray<ConstantArgument> Constants { get; init; }

    /// <summary>
    /// The value as JSONata, with a variable for each argument. Names that it binds are its own: neither the flow's variables nor those
    /// of the arguments can be mistaken for them. An argument is computed once, however often the text names it.
    /// <c>$orElse($argument, value)</c> is the argument, or the value where it is null or missing. Null where JSONata cannot express it.
    /// </summary>
    public string? Jsonata { get; init; }

    /// <summary>
    /// The value in terms of other rows and of operators, of the arguments, each of which it uses once; null where the row has a template.
    /// </summary>
    public Func<EquatableArray<Expression>, Expression>? Expansion { get; init; }

    /// <summary>What the types must be that stand for the type parameters of the member or of its type.</summary>
    public EquatableArray<TypeRequirement> Types { get; init; }

    /// <summary>The type parameter whose default value is one more argument, the last; null where there is none.</summary>
    public string? DefaultOf { get; init; }

    /// <summary>
    /// The calls that must stand in one another inside the member's only argument, from the outside in: the row is about them all. The
    /// arguments are those of the innermost.
    /// </summary>
    public EquatableArray<string> Inner { get; init; }

    /// <summary>Whether it reads members by the names that C# declares, and so only where the workflow has no naming policy.</summary>
    public bool NeedsNamesAsDeclared { get; init; }

    /// <summary>The arguments that JSONata treats as C# does only if they are of certain kinds.</summary>
    public EquatableArray<ArgumentKinds> JsonataKinds { get; init; }

    /// <summary>The arguments that C# computes only where they are needed, as JSONata does where they stand.</summary>
    public EquatableArray<string> Lazy { get; init; }

    /// <summary>The argument that takes all that is left of <c>params</c>, as an array; null where each has a name of its own.</summary>
    public string? Params { get; init; }

    /// <summary>Whether <see cref="Params"/> must be written one by one.</summary>
    public bool IsParamsWritten { get; init; }

    /// <summary>The arguments, the items of arrays and what lambdas among them give, that C# must know not to be null.</summary>
    public EquatableArray<string> NotNull { get; init; }

    /// <summary>The value as an intrinsic function of JSONPath, with <c>$.name</c> for each argument; null where there is none.</summary>
    public string? Intrinsic { get; init; }

    /// <summary>
    /// Whether it rounds a decimal, to as many decimals as the argument <c>digits</c> says, or to none where there is no such argument.
    /// Then the decimal may be a quotient without an end.
    /// </summary>
    public bool RoundsDecimal { get; init; }

    /// <summary>
    /// The row that a refused call is instead where <see cref="RoundsDecimal"/> holds of what takes its value; to how many decimals is one
    /// more argument, the last. Null where there is none.
    /// </summary>
    public Member? Rounded { get; init; }

    /// <summary>
    /// The value as what Choice states of JSONPath ask, of the arguments; it gives null where they cannot. Null where there is no such question.
    /// </summary>
    public Func<EquatableArray<Expression>, Expression?>? Question { get; init; }

    /// <summary>Whether it is the number of an array's items.</summary>
    public bool IsArrayLength => Intrinsic?.StartsWith("States.ArrayLength(", StringComparison.Ordinal) == true;

    /// <summary>Why the member is refused, and what to write instead; null where it is not.</summary>
    public string? Refusal { get; init; }

    /// <summary>Whether calling it twice with the same arguments gives the same value twice.</summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>Whether it fails for some arguments of the right types. What the data has in another form than C# says is not asked.</summary>
    public bool CanFail =>
        Jsonata is { } jsonata
        && (
            jsonata.IndexOf("$error(", StringComparison.Ordinal) >= 0
            || jsonata.IndexOf("$parse(", StringComparison.Ordinal) >= 0
            || jsonata.IndexOf("$eval(", StringComparison.Ordinal) >= 0
        );

    /// <summary>
    /// Whether the value is what becomes of the instance. Such a call is a statement; what C#'s method gives besides is not computed.
    /// </summary>
    public bool IsChange { get; init; }

    /// <summary>Whether C# says that the value can be null though the type does not.</summary>
    public bool? IsNullable { get; init; }

    /// <summary>The kind of the value where its C# type does not tell.</summary>
    public ValueKind? Kind { get; init; }

    /// <summary>What a reader of the documentation should know besides; null where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The names of the arguments that a call has, in order: those that need not be constants.</summary>
    public IEnumerable<string> ArgumentNames => AllNames.Where(name => Constants.All(constant => constant.Name != name));

    /// <summary>The names of all arguments, in order.</summary>
    public IEnumerable<string> AllNames => Arguments.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What messages call it where its name would not do; null where it does.</summary>
    public string? Title { get; init; }

    /// <summary>The member with its type: <c>string.Contains</c>.</summary>
    public string Name => MemberNames.Of(Id);

    /// <summary>The member as messages begin with it: <c>'string.Contains'</c>.</summary>
    public string Subject => Title ?? $"'{Name}'";

    /// <summary>What tells this row from all others.</summary>
    public string Key
    {
        get
        {
            string[] conditions =
            [
                .. Inner,
                .. Constants.Select(constant => $"{constant.Name} = {constant.Text}"),
                .. Types.Select(type => $"{type.Parameter} is {type.Condition}"),
                .. NotNull.Select(argument => $"{argument} not null"),
            ];
            return $"{Id} of '{Arguments}'{string.Concat(conditions.Select(condition => ", " + condition))}";
        }
    }

    // The key is enough, and a call is compared often.
    public bool Equals(Member? other) =>
        other is not null
        && Id == other.Id
        && Arguments == other.Arguments
        && Constants.Equals(other.Constants)
        && Types.Equals(other.Types)
        && Inner.Equals(other.Inner)
        && NotNull.Equals(other.NotNull);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}

/// <summary>An argument that must be a certain constant.</summary>
/// <param name="Name">The argument.</param>
/// <param name="Value">
/// The constant, an enum's as its number; or the documentation comment ID of a static member, such as
/// <c>P:System.Globalization.CultureInfo.InvariantCulture</c>.
/// </param>
internal sealed record ConstantArgument(string Name, object Value)
{
    /// <summary>Stands for <c>null</c>.</summary>
    public static readonly object Null = "null";

    /// <summary>The constant as C# writes it.</summary>
    public string Text { get; init; } =
        Value is string member && member.Length > 2 && member[1] == ':' ? MemberNames.Of(member) : Value.ToString();
}

/// <summary>An argument whose value must be of certain kinds.</summary>
/// <param name="Name">The argument.</param>
/// <param name="Kinds">The kinds.</param>
internal sealed record ArgumentKinds(string Name, EquatableArray<ValueKind> Kinds);
