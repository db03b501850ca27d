using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>Reads dictionaries from their initializers and from what is done to them later.</summary>
internal sealed class DictionaryReader(ValueReader values)
{
    /// <summary>Whether an object of a type is a dictionary with text keys that comes across to the CDK.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDictionary(ITypeSymbol? type) =>
        type is { TypeKind: TypeKind.Class }
        && JsiiTypes.DictionaryArguments(type) is { Key.SpecialType: SpecialType.System_String } arguments
        && !CdkLibrary.IsCdk(type)
        && (arguments.Value.SpecialType == SpecialType.System_Object || JsiiTypes.AdviceFor(type) is null);

    /// <summary>Reads a new dictionary.</summary>
    /// <param name="creation">The expression that makes it.</param>
    /// <returns>The dictionary.</returns>
    public ObjectValue Read(IObjectCreationOperation creation)
    {
        List<DataMember> members = [];
        bool isComplete = true;
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            // A capacity or a comparer adds nothing.
            if (argument.Value.Type is { } type && JsiiTypes.DictionaryArguments(type) is not null)
            {
                bool isKnown = values.Read(argument.Value) is ObjectValue copied;
                members.AddRange(isKnown ? ((ObjectValue)values.Read(argument.Value)).Members : []);
                isComplete &= isKnown && ((ObjectValue)values.Read(argument.Value)).IsComplete;
            }
            else if (argument.Value.Type is { SpecialType: not (SpecialType.System_Int32 or SpecialType.System_String) } other)
            {
                isComplete &= other.Name.EndsWith("Comparer", StringComparison.Ordinal) || other.Name == "IEqualityComparer";
            }
        }

        foreach (IOperation item in creation.Initializer?.Initializers ?? [])
        {
            if (Member(item) is { } member)
            {
                Set(members, member);
                isComplete &= member.Name is not null;
            }
            else
            {
                isComplete = false;
            }
        }

        return new ObjectValue(creation, members, isComplete);
    }

    /// <summary>Adds to a dictionary what is done to the local that it is kept in.</summary>
    /// <param name="value">The value that the local starts with.</param>
    /// <param name="local">The local where it is read.</param>
    /// <param name="facts">What the method does with its locals.</param>
    /// <returns>The value with all that may have been added.</returns>
    public DataValue WithChanges(DataValue value, ILocalReferenceOperation local, LocalFacts facts)
    {
        if (value is not ObjectValue @object)
        {
            return value;
        }

        List<DataMember> members = [.. @object.Members];
        bool isComplete = @object.IsComplete;
        foreach (ILocalReferenceOperation use in facts.UsesOf(local.Local))
        {
            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } indexer
                    when assignment.Target == indexer && indexer.Arguments.Length == 1:
                case IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments.Length: 2 }:
                    DataMember? member = Member(use.Parent is IInvocationOperation ? use.Parent : use.Parent.Parent!);
                    Set(members, member);
                    isComplete &= member?.Name is not null;
                    break;
                case IPropertyReferenceOperation:
                case IVariableInitializerOperation:
                    break;
                case IInvocationOperation call when call.Instance == use:
                    isComplete &= call.TargetMethod.Name is "ContainsKey" or "TryGetValue";
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: var owner } }:
                    isComplete &= CdkLibrary.IsCdk(owner);
                    break;
                case IConversionOperation
                {
                    Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingType: var owner } }
                }:
                    isComplete &= CdkLibrary.IsCdk(owner);
                    break;
            }
        }

        return @object with
        {
            Members = members,
            IsComplete = isComplete,
        };
    }

    // A later value of the same key replaces the earlier one.
    private static void Set(List<DataMember> members, DataMember? member)
    {
        if (member is not null)
        {
            members.RemoveAll(other => other.Name is not null && other.Name == member.Name);
            members.Add(member);
        }
    }

    // ["key"] = value, or { "key", value }.
    private DataMember? Member(IOperation item) =>
        item switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] }, Value: var value } => Member(
                key.Value,
                value
            ),
            IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd", Arguments: [var key, var value] } => Member(
                key.Value,
                value.Value
            ),
            _ => null,
        };

    private DataMember Member(IOperation key, IOperation value) =>
        new(ValueReader.Unwrap(key), key.ConstantValue.Value as string ?? (values.Read(key) as TextValue)?.Text, values.Read(value));
}
