using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>Reads what <c>JsonPath</c> gives, and writes it as the CDK does.</summary>
internal static class PathReader
{
    /// <summary>What stands in a call for an argument that is not known.</summary>
    private const string Unknown = "$.unknown";

    // JsonPath.JsonMerge writes the third argument itself.
    private const string ShallowMerge = "false";

    /// <summary>The value of a static property of <c>JsonPath</c>.</summary>
    /// <param name="property">The property.</param>
    /// <returns>The value, or null where it is another property.</returns>
    public static PathValue? Read(IPropertyReferenceOperation property)
    {
        if (property.Instance is not null || !CdkLibrary.Is(property.Property.ContainingType, "JsonPath"))
        {
            return null;
        }

        string? path = property.Property.Name switch
        {
            "EntirePayload" => "$",
            "EntireContext" => "$$",
            "TaskToken" => "$$.Task.Token",
            "ExecutionId" => "$$.Execution.Id",
            "ExecutionInput" => "$$.Execution.Input",
            "ExecutionName" => "$$.Execution.Name",
            "ExecutionRoleArn" => "$$.Execution.RoleArn",
            "ExecutionStartTime" => "$$.Execution.StartTime",
            "StateEnteredTime" => "$$.State.EnteredTime",
            "StateName" => "$$.State.Name",
            "StateRetryCount" => "$$.State.RetryCount",
            "StateMachineId" => "$$.StateMachine.Id",
            "StateMachineName" => "$$.StateMachine.Name",
            _ => null,
        };
        return new PathValue(property, path) { IsDiscard = property.Property.Name == "DISCARD" };
    }

    /// <summary>The value of a call of <c>JsonPath</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">Reads arguments.</param>
    /// <returns>The value, or null where it is another call.</returns>
    public static PathValue? Read(IInvocationOperation call, ValueReader values)
    {
        if (!call.TargetMethod.IsStatic || !CdkLibrary.Is(call.TargetMethod.ContainingType, "JsonPath"))
        {
            return null;
        }

        string? path = call.TargetMethod.Name switch
        {
            "StringAt" or "NumberAt" or "ListAt" or "ObjectAt" => call.Arguments.Length > 0
            && values.Read(call.Arguments[0].Value) is TextValue text
                ? text.Text
                : null,
            "IsEncodedJsonPath" => null,
            _ => Call(call, values),
        };
        return new PathValue(call, path);
    }

    // Null where an argument cannot be written down, as a list of unknown length.
    private static string? Call(IInvocationOperation call, ValueReader values)
    {
        List<string> arguments = [];
        foreach (IArgumentOperation argument in call.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0))
        {
            if (argument.Parameter is { IsParams: true })
            {
                if (values.Read(argument.Value) is not ArrayValue { IsComplete: true } list)
                {
                    return null;
                }

                arguments.AddRange(list.Items.Select(Write));
            }
            else
            {
                arguments.Add(Write(values.Read(argument.Value)));
            }
        }

        string name = call.TargetMethod.Name == "Uuid" ? "UUID" : call.TargetMethod.Name;
        if (name == "JsonMerge")
        {
            arguments.Add(ShallowMerge);
        }

        return "States." + name + "(" + string.Join(", ", arguments) + ")";
    }

    private static string Write(DataValue value) =>
        value switch
        {
            PathValue { Path: { } path } => path,
            NumberValue number => number.Number.ToString("R", CultureInfo.InvariantCulture),
            TextValue text => Quote(text.Text),
            _ => Unknown,
        };

    // As the CDK does it: the author's own escapes of braces stay.
    private static string Quote(string text)
    {
        StringBuilder quoted = new("'");
        for (int index = 0; index < text.Length; index++)
        {
            bool escapesBrace = index + 1 < text.Length && text[index + 1] is '{' or '}';
            quoted.Append(
                text[index] switch
                {
                    '\'' => "\\'",
                    '\\' when !escapesBrace => "\\\\",
                    var character => character.ToString(),
                }
            );
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>The texts that a call of <c>JsonPath</c> has for arguments.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">Reads arguments.</param>
    /// <returns>The texts.</returns>
    public static ImmutableArray<TextValue> TextsOf(IInvocationOperation call, ValueReader values) =>
        [
            .. call
                .Arguments.Select(argument => values.Read(argument.Value))
                .SelectMany(value => value is ArrayValue array ? array.Items : [value])
                .OfType<TextValue>(),
        ];
}
