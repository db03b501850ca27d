using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads calls of functions that the States Language has.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads the arguments.</param>
internal sealed class FunctionReader(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <returns>The expression read.</returns>
    public Expression Read(IInvocationOperation call)
    {
        if (!call.TargetMethod.ContainingType.Is("AslGen", "States"))
        {
            return expressions.Refuse(call, OperationNames.Of(call));
        }

        List<IOperation> arguments = [];
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } })
            {
                arguments.AddRange(items.ElementValues);
            }
            else if (argument.Parameter is { IsParams: true })
            {
                return expressions.Refuse(argument, "An array in place of the arguments");
            }
            else
            {
                arguments.Add(argument.Value);
            }
        }

        return call.TargetMethod.Name switch
        {
            "Format" => ReadFormat(call, arguments),
            "Array" => new ArrayExpression(arguments.Select(expressions.ReadMember).ToEquatableArray()) { Kind = ValueKind.Array },
            string name when Enum.TryParse(name, out Function function) => new FunctionCall(
                function,
                arguments.Select(expressions.Read).ToEquatableArray()
            )
            {
                Kind = JsonKinds.Of(call.Type),
            },
            _ => expressions.Refuse(call, OperationNames.Of(call)),
        };
    }

    // The template's places become the arguments; its escapes become the characters they stand for.
    private Expression ReadFormat(IInvocationOperation call, List<IOperation> arguments)
    {
        if (arguments[0].ConstantValue is not { HasValue: true, Value: string template })
        {
            return expressions.Refuse(arguments[0], "A template that is not a constant");
        }

        List<Expression> parts = [];
        System.Text.StringBuilder literal = new();
        int used = 1;
        for (int index = 0; index < template.Length; index++)
        {
            bool hasNext = index + 1 < template.Length;
            if (template[index] == '\\' && hasNext && template[index + 1] is '{' or '}' or '\'' or '\\')
            {
                index++;
                literal.Append(template[index]);
            }
            else if (template[index] == '{' && hasNext && template[index + 1] == '}')
            {
                index++;
                parts.Add(new StringLiteral(literal.ToString()) { Kind = ValueKind.String });
                literal.Clear();
                if (used < arguments.Count)
                {
                    parts.Add(ReadArgument(arguments[used]));
                }

                used++;
            }
            else
            {
                literal.Append(template[index]);
            }
        }

        parts.Add(new StringLiteral(literal.ToString()) { Kind = ValueKind.String });
        if (used != arguments.Count)
        {
            context.Report(
                RuleIds.InvalidSetting,
                arguments[0],
                $"The template has {used - 1} places '{{}}' but there are {arguments.Count - 1} arguments"
            );
        }

        return ExpressionReader.Join(parts.Where(part => part is not StringLiteral { Value: "" }));
    }

    private Expression ReadArgument(IOperation argument)
    {
        Expression value = expressions.Read(argument);
        return value.Kind is ValueKind.Object or ValueKind.Array
            ? expressions.Refuse(argument, "An object or array in States.Format")
            : value;
    }
}
