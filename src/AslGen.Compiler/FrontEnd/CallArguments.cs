using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The arguments of a call. C# evaluates them as they are written and passes them as they are declared; names let the two differ.</summary>
internal static class CallArguments
{
    /// <summary>Reads the arguments as they are written, those for <c>params</c> one by one.</summary>
    /// <typeparam name="T">What reading gives.</typeparam>
    /// <param name="arguments">The arguments.</param>
    /// <param name="read">Reads an argument.</param>
    /// <returns>What was read, in the order of the parameters; null where an array stands for <c>params</c>.</returns>
    public static IReadOnlyList<T>? Read<T>(IEnumerable<IArgumentOperation> arguments, Func<IOperation, T> read)
    {
        List<(int Ordinal, T Value)> values = [];
        foreach (IArgumentOperation argument in arguments)
        {
            if (ItemsOf(argument) is not { } items)
            {
                return null;
            }

            foreach (IOperation item in items)
            {
                values.Add((argument.Parameter?.Ordinal ?? values.Count, read(item)));
            }
        }

        // The sort is stable, so that the items of 'params' keep their order.
        return values.OrderBy(value => value.Ordinal).Select(value => value.Value).ToList();
    }

    /// <summary>An argument's value, or those for <c>params</c>.</summary>
    /// <param name="argument">The argument.</param>
    /// <returns>The values; null where an array stands for <c>params</c>.</returns>
    public static IEnumerable<IOperation>? ItemsOf(IArgumentOperation argument) =>
        argument switch
        {
            { Parameter: not { IsParams: true } } => [argument.Value],
            { Value: IArrayCreationOperation { Initializer: { } items } } => items.ElementValues,
            { Value: ICollectionExpressionOperation { Elements: var elements } } when !elements.Any(e => e is ISpreadOperation) => elements,
            { Value: IConversionOperation { Operand: ICollectionExpressionOperation { Elements: var elements } } }
                when !elements.Any(e => e is ISpreadOperation) => elements,
            _ => null,
        };
}
