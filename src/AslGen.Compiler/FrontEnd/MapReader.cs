using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads <c>Flow.Map</c> and <c>Flow.DistributedMap</c>.</summary>
/// <param name="context">The workflow being read.</param>
internal sealed class MapReader(ReadingContext context)
{
    private const int LongestParameterName = 60;

    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">Reads the values that the state is given.</param>
    /// <param name="flow">The flow around the iterations.</param>
    /// <param name="label">The state's name, or null where it is called after its items.</param>
    /// <returns>The state, or null after a refusal.</returns>
    public MapCall? Read(IInvocationOperation call, ExpressionReader values, IFlowStatements flow, string? label)
    {
        Expression? items = null;
        Expression? maxConcurrency = null;
        IOperation? function = null;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "items":
                    items = ReadItems(argument.Value, values);
                    break;
                case "maxConcurrency" when argument.ArgumentKind != ArgumentKind.DefaultValue:
                    maxConcurrency = ReadConcurrency(argument.Value, values);
                    break;
                case "each":
                    function = argument.Value;
                    break;
            }
        }

        MapCall? map = items is null || function is null ? null : Read(call, items, function, flow, label);
        return map is null ? null : map with { MaxConcurrency = maxConcurrency };
    }

    /// <summary>Reads a call of <c>Flow.DistributedMap</c>.</summary>
    /// <param name="call">The call.</param>
    /// <param name="values">Reads the values that the state is given.</param>
    /// <param name="flow">The flow around the executions.</param>
    /// <param name="label">The state's name, or null where it is called after its items.</param>
    /// <returns>The state, or null after a refusal.</returns>
    public MapCall? ReadDistributed(IInvocationOperation call, ExpressionReader values, IFlowStatements flow, string? label)
    {
        DistributedMapReader reader = new(context, values);
        DistributedCall settings = reader.Read(call);
        Expression? items = reader.OwnItems is { } own ? ReadItems(own, values) : null;
        if (
            settings is { Writer: null } and not { ToleratedFailureCount: null, ToleratedFailurePercentage: null }
            && call.Type is INamedTypeSymbol { TypeArguments: [IArrayTypeSymbol] }
            && call.Parent is not IAwaitOperation { Parent: IExpressionStatementOperation }
        )
        {
            context.Report(
                RuleIds.InvalidSetting,
                call,
                "The results of a map that tolerates failures have descriptions of failed items among them: write them with a ResultWriter, or take no results"
            );
        }

        IOperation? function = call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "each")?.Value;
        MapCall? map = function is null ? null : Read(call, items, function, flow, label);
        return map is null ? null : map with { MaxConcurrency = reader.MaxConcurrency, Distributed = settings };
    }

    private MapCall? Read(IInvocationOperation call, Expression? items, IOperation function, IFlowStatements flow, string? label)
    {
        IReadOnlyList<IParameterSymbol> parameters = flow.ParametersOf(function);
        LocalReference[] given = [.. parameters.Select(NewLocal)];
        if (flow.ReadIteration(function, given) is not { } body)
        {
            return null;
        }

        if (call.Type is INamedTypeSymbol { TypeArguments: [IArrayTypeSymbol { ElementType: var item }] } && JsonKinds.IsTuple(item))
        {
            context.Report(RuleIds.UnsupportedExpression, call, "An array of tuples (System.Text.Json writes none; make them records)");
            return null;
        }

        string name = parameters[0].Name;
        return new MapCall(
            label ?? "For each " + name.Substring(0, Math.Min(name.Length, LongestParameterName)),
            context.Origins.NumberOf(call.Syntax),
            items,
            given[0].Local,
            body.Flow
        )
        {
            Index = given.Length > 1 ? given[1].Local : -1,
        };
    }

    private LocalReference NewLocal(IParameterSymbol parameter) =>
        new(context.Locals.Add(parameter.Name))
        {
            Kind = JsonKinds.Of(parameter.Type),
            IsNullable = Nullability.IsNullable(parameter.Type),
        };

    private Expression ReadItems(IOperation items, ExpressionReader values)
    {
        IOperation list = items is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : items;
        return JsonKinds.IsList(list.Type)
            ? values.ReadToKeep("items", list)
            : values.Refuse(list, "A map over this (make it an array or a list)");
    }

    private Expression ReadConcurrency(IOperation value, ExpressionReader values)
    {
        if (value.ConstantValue is { HasValue: true, Value: int and < 0 })
        {
            context.Report(RuleIds.InvalidSetting, value, "maxConcurrency must not be negative; 0 stands for as many as the service can");
        }

        return values.ReadToKeep("maxConcurrency", value);
    }
}
