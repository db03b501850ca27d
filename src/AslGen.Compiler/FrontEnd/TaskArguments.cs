using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Rules;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>What a task sends, as the attributes on its type say.</summary>
internal sealed class TaskArguments
{
    private const string ArnSuffix = "Arn";

    private readonly ReadingContext _context;
    private readonly ExpressionReader _expressions;
    private readonly ArgumentsBuilder _arguments = new();
    private readonly List<Expression> _arns = [];

    private TaskArguments(ReadingContext context, ExpressionReader expressions)
    {
        _context = context;
        _expressions = expressions;
    }

    /// <summary>All arguments, or null where there are none.</summary>
    public Expression? All => _arguments.Build();

    /// <summary>Service and action of an AWS SDK call, which the constructor's strings give; otherwise null.</summary>
    public string? SdkAction { get; private set; }

    /// <summary>The ARN that is called, of a task type that calls a resource itself; otherwise null.</summary>
    public Expression? Resource { get; private set; }

    /// <summary>The ARNs of resources that the call names in another way, such as a queue by its URL; null for none.</summary>
    public EquatableArray<Expression>? ResourceArns => _arns.Count == 0 ? null : _arns.Distinct().ToEquatableArray();

    /// <summary>An argument of its own.</summary>
    /// <param name="name">The argument's name.</param>
    /// <returns>Its value, or null where it is not sent.</returns>
    public Expression? Member(string name) => (All as ObjectExpression)?.Members.FirstOrDefault(member => member.Name == name)?.Value;

    /// <summary>Reads the arguments.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="expressions">Reads the values.</param>
    /// <param name="creation">The creation of the task.</param>
    /// <returns>The arguments.</returns>
    public static TaskArguments Read(ReadingContext context, ExpressionReader expressions, IObjectCreationOperation creation)
    {
        TaskArguments arguments = new(context, expressions);
        arguments.ReadConstructor(creation);
        arguments.ReadInitializer(creation);
        return arguments;
    }

    private void ReadConstructor(IObjectCreationOperation creation)
    {
        List<string> names = [];
        foreach (IArgumentOperation argument in creation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0))
        {
            if (argument.Parameter is { } parameter && Add(parameter, argument.Value))
            {
                continue;
            }

            if (argument.Parameter?.Attribute("AslGen.Metadata", "ServiceCallAttribute") is not null)
            {
                if (new SdkCallReader(_context, _expressions).Read(argument.Value) is { } call)
                {
                    names.Add(call.Action);
                    _arguments.Add("", call.Request);
                }
            }
            else if (argument.Value.ConstantValue is { HasValue: true, Value: string text })
            {
                if (!IsSdkName(text))
                {
                    string? meant = MeantName(text, isService: argument.Parameter?.Name == "service");
                    string suggestion = meant is null ? "" : $" (did you mean '{meant}'?)";
                    _context.Sink.Report(
                        RuleIds.InvalidSetting,
                        _context.Origins.NumberOf(argument.Value.Syntax),
                        meant is null ? null : new Correction(text, meant),
                        $"'{text}' is no {argument.Parameter?.Name} of an AWS SDK resource: these are like sesv2 and sendEmail, in camelCase{suggestion}"
                    );
                }

                names.Add(text);
            }
            else if (argument.Value is IInvalidOperation)
            {
                _context.ReportBroken(argument.Value);
            }
            else
            {
                _expressions.Refuse(argument.Value, $"A {argument.Parameter?.Name} that is not a constant");
            }
        }

        SdkAction = names.Count == 0 ? null : string.Join(":", names);
    }

    private static bool IsSdkName(string name) =>
        name.Length > 0
        && name[0] is >= 'a' and <= 'z'
        && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

    private static string? MeantName(string name, bool isService)
    {
        string? meant =
            isService ? ResourceChecks.MeantSdkService(name)
            : name.Length == 0 ? null
            : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return meant is not null && IsSdkName(meant) ? meant : null;
    }

    private void ReadInitializer(IObjectCreationOperation creation)
    {
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (
                initializer
                is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property }, Value: var value }
            )
            {
                _context.ReportBroken(initializer);
            }
            else
            {
                Add(property, value);
            }
        }
    }

    // Whether the symbol has attributes that say where its value goes. One resource can be several arguments.
    private bool Add(ISymbol symbol, IOperation operation)
    {
        AttributeData[] attributes = symbol.Attributes("AslGen.Metadata", "ArgumentAttribute").ToArray();
        foreach (AttributeData attribute in attributes)
        {
            Add(attribute, operation);
        }

        return attributes.Length > 0;
    }

    private void Add(AttributeData attribute, IOperation operation)
    {
        Expression? resource = attribute.TryGet("ResourceValue", out string valueProperty)
            ? ReadResourceValue(operation, valueProperty)
            : null;
        if (attribute.ConstructorArguments is [{ Value: string path }])
        {
            _arguments.Add(path, resource ?? _expressions.ReadMember(operation));
        }
        else
        {
            Resource ??= resource;
        }
    }

    private Expression ReadResourceValue(IOperation operation, string valueProperty)
    {
        IOperation resource = operation;
        while (resource is IConversionOperation { OperatorMethod: null } conversion)
        {
            resource = conversion.Operand;
        }

        if (_expressions.DeployTimeResource(resource) is { } parameter)
        {
            KeepArn(resource, parameter, valueProperty);
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
                return _expressions.ReadMember(value.Value);
            }
        }

        if (resource is IInvalidOperation)
        {
            _context.ReportBroken(resource);
            return new NullLiteral();
        }

        return _expressions.Refuse(
            operation,
            "A resource that is neither a parameter of the workflow's constructor nor made here with all values that the call needs"
        );
    }

    // Permissions are given on ARNs, also where the call names the resource in another way.
    private void KeepArn(IOperation resource, IParameterSymbol parameter, string valueProperty)
    {
        if (
            DeployTimeParameters.SuffixOf(parameter.Type, valueProperty) != ArnSuffix
            && DeployTimeParameters.HasValue(parameter.Type, ArnSuffix)
        )
        {
            _arns.Add(Reference(resource, parameter, ArnSuffix));
        }
    }

    private DeployTimeReference Reference(IOperation place, IParameterSymbol parameter, string suffix) =>
        new(DeployTimeParameters.PlaceholderName(parameter, suffix))
        {
            Kind = ValueKind.String,
            Origin = _context.Origins.NumberOf(place.Syntax),
        };
}
