using Microsoft.CodeAnalysis;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>A value that C# code gives to the CDK, as far as it is known before the code runs.</summary>
/// <param name="Operation">The expression that is the value, where the author can change it.</param>
internal abstract record DataValue(IOperation Operation)
{
    /// <summary>Where the value is written.</summary>
    public Location Location => Operation.Syntax.GetLocation();
}

/// <summary>A constant text.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Text">The text.</param>
internal sealed record TextValue(IOperation Operation, string Text) : DataValue(Operation);

/// <summary>A constant number.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Number">The number.</param>
internal sealed record NumberValue(IOperation Operation, double Number) : DataValue(Operation);

/// <summary><c>true</c> or <c>false</c>.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="IsTrue">Which of them.</param>
internal sealed record BooleanValue(IOperation Operation, bool IsTrue) : DataValue(Operation);

/// <summary><c>null</c>.</summary>
/// <param name="Operation">The expression.</param>
internal sealed record NullValue(IOperation Operation) : DataValue(Operation);

/// <summary>A member of an enum.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Name">The member's name.</param>
internal sealed record EnumValue(IOperation Operation, string Name) : DataValue(Operation);

/// <summary>A dictionary with text keys.</summary>
/// <param name="Operation">The expression that makes it.</param>
/// <param name="Members">Its members, in order.</param>
/// <param name="IsComplete">Whether it surely has no other members.</param>
internal sealed record ObjectValue(IOperation Operation, IReadOnlyList<DataMember> Members, bool IsComplete) : DataValue(Operation)
{
    /// <summary>The value of a member.</summary>
    /// <param name="name">The member's name.</param>
    /// <returns>The value, or null where there is none.</returns>
    public DataValue? this[string name] => Members.LastOrDefault(member => member.Name == name)?.Value;
}

/// <summary>A member of a dictionary.</summary>
/// <param name="Key">The expression that is the key.</param>
/// <param name="Name">The key's text, or null where it is not known.</param>
/// <param name="Value">The value.</param>
internal sealed record DataMember(IOperation Key, string? Name, DataValue Value)
{
    /// <summary>Where the key is written.</summary>
    public Location KeyLocation => Key.Syntax.GetLocation();
}

/// <summary>An array.</summary>
/// <param name="Operation">The expression that makes it.</param>
/// <param name="Items">Its items, in order.</param>
/// <param name="IsComplete">Whether it surely has no other items.</param>
internal sealed record ArrayValue(IOperation Operation, IReadOnlyList<DataValue> Items, bool IsComplete) : DataValue(Operation);

/// <summary>A value that <c>JsonPath</c> gives: the CDK writes it as a path or a call of an intrinsic function.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Path">What is written, or null where it is not known.</param>
internal sealed record PathValue(IOperation Operation, string? Path) : DataValue(Operation)
{
    /// <summary>Whether it stands for the JSON value <c>null</c>: <c>JsonPath.DISCARD</c>.</summary>
    public bool IsDiscard { get; init; }
}

/// <summary>A text that is put together when the code runs.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Parts">What it is put together from.</param>
internal sealed record MixedValue(IOperation Operation, IReadOnlyList<DataValue> Parts) : DataValue(Operation);

/// <summary>A value that does not come across to the CDK's JavaScript.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Type">The type in question.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record ForeignValue(IOperation Operation, ITypeSymbol Type, string Advice) : DataValue(Operation);

/// <summary>A value that is not known.</summary>
/// <param name="Operation">The expression.</param>
internal sealed record UnknownValue(IOperation Operation) : DataValue(Operation);
