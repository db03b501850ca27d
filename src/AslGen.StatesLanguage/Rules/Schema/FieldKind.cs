namespace AslGen.StatesLanguage.Rules.Schema;

/// <summary>What a field's value is.</summary>
internal abstract record FieldKind;

/// <summary>Any JSON, taken as it is.</summary>
internal sealed record StaticKind : FieldKind;

/// <summary>Text, taken as it is.</summary>
internal sealed record TextKind : FieldKind;

/// <summary>Text that a variable is compared to; a path to such text goes into a field of its own.</summary>
internal sealed record OperandKind : FieldKind;

/// <summary>The name of a state of the same scope.</summary>
internal sealed record StateNameKind : FieldKind;

/// <summary>A boolean.</summary>
internal sealed record BooleanKind : FieldKind;

/// <summary>One of some words.</summary>
internal sealed record WordKind(params string[] Words) : FieldKind;

/// <summary>A number. In JSONata an expression can give it, where the field allows.</summary>
internal sealed record NumberKind(double Minimum, double Maximum) : FieldKind
{
    public bool IsInteger { get; init; } = true;

    public bool CanBeJsonata { get; init; }
}

/// <summary>Text that in JSONata an expression can give.</summary>
internal sealed record ComputedTextKind(ExpectedType Expected) : FieldKind
{
    public bool IsTimestamp { get; init; }
}

/// <summary>A boolean, or a JSONata expression of one.</summary>
internal sealed record ConditionKind : FieldKind;

/// <summary>A path of JSONPath.</summary>
internal sealed record PathKind(PathRole Role) : FieldKind
{
    public bool CanBeNull { get; init; }
}

/// <summary>Data that the query language computes: a payload template in JSONPath, any JSON with expressions in JSONata.</summary>
internal sealed record DataKind(DataRole Role) : FieldKind
{
    /// <summary>What the whole must be.</summary>
    public ExpectedType Expected { get; init; } = ExpectedType.Any;
}

/// <summary>The ARN of what a task, a reader or a writer calls.</summary>
internal sealed record ResourceKind : FieldKind;

/// <summary>Names of errors.</summary>
internal sealed record ErrorNamesKind : FieldKind;

/// <summary>Texts.</summary>
internal sealed record TextsKind : FieldKind;

/// <summary>An object.</summary>
internal sealed record ObjectKind(Func<ObjectShape> Shape) : FieldKind;

/// <summary>An array of objects.</summary>
internal sealed record ArrayKind(Func<ObjectShape> Item) : FieldKind
{
    public bool CanBeEmpty { get; init; }
}

/// <summary>The states of a scope by name.</summary>
internal sealed record StatesKind : FieldKind;

/// <summary>What a path is for, which decides what it may say.</summary>
internal enum PathRole
{
    /// <summary>Any path, which may name many values.</summary>
    Query,

    /// <summary>A path that names one value.</summary>
    Reference,

    /// <summary>A path that names one value and is written to.</summary>
    Result,

    /// <summary>A path that names one value, or an intrinsic function that gives text.</summary>
    TextSource,
}

/// <summary>What data is for, which decides what its expressions may read.</summary>
internal enum DataRole
{
    /// <summary>What the state works on: it reads the state's input.</summary>
    Input,

    /// <summary>What is made of a result in JSONPath.</summary>
    ResultSelector,

    /// <summary>What the state gives: in JSONata it reads the result.</summary>
    Output,

    /// <summary>Variables.</summary>
    Assign,

    /// <summary>The credentials of a task.</summary>
    Credentials,
}

/// <summary>What a computed value must be.</summary>
[Flags]
internal enum ExpectedType
{
    Any = 0,
    Boolean = 1,
    Integer = 2,
    Number = 4,
    Text = 8,
    Array = 16,
    Object = 32,
    Timestamp = 64,
}
