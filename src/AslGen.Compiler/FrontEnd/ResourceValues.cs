using AslGen.Compiler.Program;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>Reads the values of resources, such as a queue's URL: of the workflow's parameters, and of those that are made in place.</summary>
/// <param name="context">The workflow being read.</param>
/// <param name="expressions">Reads what a resource is made of.</param>
internal sealed class ResourceValues(ReadingContext context, ExpressionReader expressions)
{
    /// <summary>The constructor parameter that a resource is.</summary>
    /// <param name="operation">The resource.</param>
    /// <returns>The parameter, or null.</returns>
    public IParameterSymbol? ParameterOf(IOperation operation) => expressions.DeployTimeResource(Unconverted(operation));

    /// <summary>Reads a value of a resource.</summary>
    /// <param name="operation">The resource.</param>
    /// <param name="valueProperty">The property that has the value.</param>
    /// <returns>The value; after a refusal, something to go on with.</returns>
    public Expression Read(IOperation operation, string valueProperty)
    {
        IOperation resource = Unconverted(operation);
        if (ParameterOf(resource) is { } parameter)
        {
            return Reference(resource, parameter, DeployTimeParameters.SuffixOf(parameter.Type, valueProperty) ?? "");
        }

        // A resource that is made in place has its values from the data, or from other deploy-time values.
        if (resource is IObjectCreationOperation made && DeployTimeParameters.IsResource(made.Type!))
        {
            IArgumentOperation? value = made.Arguments.FirstOrDefault(argument =>
                string.Equals(argument.Parameter?.Name, valueProperty, StringComparison.OrdinalIgnoreCase)
            );
            if (value is { ArgumentKind: ArgumentKind.Explicit })
            {
                return expressions.ReadMember(value.Value);
            }
        }

        if (resource is IInvalidOperation)
        {
            context.ReportBroken(resource);
            return new NullLiteral();
        }

        return expressions.Refuse(
            operation,
            "A resource that is neither a parameter of the workflow's constructor nor made here with all values that the call needs"
        );
    }

    /// <summary>A value of a parameter.</summary>
    /// <param name="place">Where it is read.</param>
    /// <param name="parameter">The parameter.</param>
    /// <param name="suffix">What the placeholder's name ends with.</param>
    /// <returns>The value.</returns>
    public DeployTimeReference Reference(IOperation place, IParameterSymbol parameter, string suffix) =>
        new(DeployTimeParameters.PlaceholderName(parameter, suffix))
        {
            Kind = ValueKind.String,
            Origin = context.Origins.NumberOf(Unconverted(place).Syntax),
        };

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null } conversion ? Unconverted(conversion.Operand) : operation;
}
