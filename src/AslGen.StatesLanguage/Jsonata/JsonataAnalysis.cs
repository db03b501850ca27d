namespace AslGen.StatesLanguage.Jsonata;

/// <summary>What can be said about an expression of a state before it is evaluated.</summary>
/// <param name="Findings">What surely fails, or surely has no value, where it is evaluated.</param>
/// <param name="StatesReferences">What is read of <c>$states</c>.</param>
/// <param name="FreeVariables">The variables that are read and that neither the expression nor JSONata defines, without <c>$states</c>.
/// </param>
/// <param name="Type">What is known of the expression's value.</param>
public sealed record JsonataAnalysis(
    EquatableArray<JsonataFinding> Findings,
    EquatableArray<JsonataStatesReference> StatesReferences,
    EquatableArray<JsonataVariableReference> FreeVariables,
    JsonataType Type
);

/// <summary>Something that cannot be meant.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Position">The index of its first character, or -1 where the tree was not parsed.</param>
/// <param name="Length">How many characters it takes, or -1.</param>
/// <param name="Arguments">What its kind says.</param>
public sealed record JsonataFinding(JsonataFindingKind Kind, int Position, int Length, EquatableArray<string> Arguments);

/// <summary>The kinds of <see cref="JsonataFinding"/>.</summary>
public enum JsonataFindingKind
{
    /// <summary>The context item, <c>$</c>, where there is none: a state's expression has no input document. No arguments.</summary>
    NoContextItem,

    /// <summary>A name, or <c>*</c> or <c>**</c>, where there is no context item to take it from. Argument: the name.</summary>
    NameWithoutContext,

    /// <summary>The input document, <c>$$</c>, which there is not. No arguments.</summary>
    NoInputDocument,

    /// <summary><c>$eval</c>, which Step Functions does not have. No arguments.</summary>
    Eval,

    /// <summary>A call of a function that there is not. Arguments: its name, and the function that may be meant, or nothing.</summary>
    UnknownFunction,

    /// <summary>A call of a built-in function by its name without the dollar sign. Argument: the name.</summary>
    CallWithoutDollar,

    /// <summary>
    /// A call with too few or too many arguments. Arguments: the function, the number of arguments, the least, and the greatest or
    /// nothing.
    /// </summary>
    ArgumentCount,

    /// <summary>
    /// A call with an argument of a type that the function does not take. Arguments: the function, the argument's number from one, the
    /// types that it takes as in a signature, and the argument's type.
    /// </summary>
    ArgumentType,

    /// <summary>
    /// An operand of a type that the operator does not take. Arguments: the operator and the operand's type.
    /// </summary>
    OperandType,
}

/// <summary>A reading of <c>$states</c>.</summary>
/// <param name="Members">The names of the members, from the outside in, as far as they are constant; none where the whole is used.
/// </param>
/// <param name="Position">The index of its first character, or -1.</param>
/// <param name="Length">How many characters the variable and these members take, or -1.</param>
public sealed record JsonataStatesReference(EquatableArray<string> Members, int Position, int Length);

/// <summary>A reading of a variable.</summary>
/// <param name="Name">Its name without the dollar sign.</param>
/// <param name="Position">The index of its first character, or -1.</param>
/// <param name="Length">How many characters it takes, or -1.</param>
public sealed record JsonataVariableReference(string Name, int Position, int Length);
