using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// Reads the expression that creates a task. What a task type's properties mean stands on the type itself, in the attributes of
/// <c>AslGen.Metadata</c>; here is only what all tasks share.
/// </summary>
internal sealed class TaskReader
{
    private const int LongestSeconds = 99_999_999;

    private readonly ReadingContext _context;
    private readonly Scope _scope;
    private readonly ExpressionReader _expressions;
    private readonly bool _isExpress;
    private readonly ArgumentsBuilder _arguments = new();
    private readonly Dictionary<string, IOperation> _settings = new(StringComparer.Ordinal);

    /// <summary>Makes a reader for one task.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="scope">What the state method's parameters stand for.</param>
    /// <param name="isExpress">Whether the workflow is made for Express.</param>
    public TaskReader(ReadingContext context, Scope scope, bool isExpress)
    {
        _context = context;
        _scope = scope;
        _isExpress = isExpress;
        _expressions = new ExpressionReader(context, scope, flow: null);
    }

    /// <summary>Reads a task.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="creation">The creation of the task.</param>
    /// <param name="retry">The retriers that the state method has.</param>
    /// <returns>The task, or null after a refusal.</returns>
    public TaskCall? Read(string name, IObjectCreationOperation creation, EquatableArray<StatesLanguage.Model.Retrier> retry)
    {
        if (
            creation.Type is not INamedTypeSymbol type
            || type.Attribute("AslGen.Metadata", "IntegrationAttribute") is not { } integration
            || integration.ConstructorArguments is not [{ Value: string service }, { Value: string api }]
        )
        {
            _context.Report(RuleIds.StateMethodShape, creation, "must create a task, such as LambdaInvoke or HttpInvoke");
            return null;
        }

        string? sdkResource = ReadConstructorArguments(creation);
        ReadInitializer(creation);
        if (_context.Sink.IsCSharpBroken)
        {
            return null;
        }

        bool isCallback = ReadIsCallback();
        bool isDirect = IsTrue("PayloadResponseOnly");
        Resource resource = isDirect ? DirectResource() : new IntegrationResource(service, sdkResource ?? api, isCallback);
        Expression? arguments = isDirect ? DirectArguments() : _arguments.Build();
        string? resultMember = integration.TryGet("ResultMember", out string member) && !isCallback && !isDirect ? member : null;
        Expression result = ReadResult(resultMember);
        CheckPattern(creation, service, sdkResource ?? api, isCallback, isDirect);
        CheckToken(arguments, result, isCallback, isDirect);

        Expression? timeout = ReadSeconds("Timeout");
        Expression? heartbeat = ReadSeconds("Heartbeat");
        CheckHeartbeat(timeout, heartbeat);
        bool isLambda = type.SelfAndBases().Any(candidate => candidate.Is("AslGen", "LambdaTask`1"));
        bool retriesService = isLambda && !IsFalse("RetryOnServiceExceptions");
        return new TaskCall(name, _context.Origins.NumberOf(creation.Syntax), resource)
        {
            Arguments = arguments ?? new ObjectExpression([]) { Kind = ValueKind.Object },
            TimeoutSeconds = timeout,
            HeartbeatSeconds = heartbeat,
            Retry = retriesService ? retry.Prepend(Retriers.LambdaService).ToEquatableArray() : retry,
            Result = result,
            IamResources = ReadIamResources(),
            IamAction = ReadIamAction(),
        };
    }

    // The resource's name for an AWS SDK call, which the constructor's strings give; otherwise null.
    private string? ReadConstructorArguments(IObjectCreationOperation creation)
    {
        List<string> names = [];
        foreach (IArgumentOperation argument in creation.Arguments.OrderBy(argument => argument.Parameter?.Ordinal ?? 0))
        {
            if (argument.Parameter?.Attribute("AslGen.Metadata", "ArgumentAttribute") is { } attribute)
            {
                AddArgument(attribute, argument.Value);
            }
            else if (argument.Value.ConstantValue is { HasValue: true, Value: string text })
            {
                if (!IsSdkName(text))
                {
                    _context.Report(
                        RuleIds.InvalidSetting,
                        argument.Value,
                        $"'{text}' is no {argument.Parameter?.Name} of an AWS SDK resource: these are like sesv2 and sendEmail, in camelCase"
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

        return names.Count == 0 ? null : string.Join(":", names);
    }

    private static bool IsSdkName(string name) =>
        name.Length > 0
        && name[0] is >= 'a' and <= 'z'
        && name.All(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));

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
            else if (property.Attribute("AslGen.Metadata", "ArgumentAttribute") is { } attribute)
            {
                _settings[property.Name] = value;
                AddArgument(attribute, value);
            }
            else
            {
                _settings[property.Name] = value;
            }
        }
    }

    private void AddArgument(AttributeData attribute, IOperation operation)
    {
        if (attribute.ConstructorArguments is not [{ Value: string path }])
        {
            return;
        }

        if (attribute.TryGet("ResourceValue", out string valueProperty))
        {
            _arguments.Add(path, ReadResourceValue(operation, valueProperty));
            return;
        }

        // The library's own enums are settings: the service gets the member's name.
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum && @enum.ContainingNamespace.Name == "AslGen")
        {
            IFieldSymbol? member = @enum
                .GetMembers()
                .OfType<IFieldSymbol>()
                .FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, operation.ConstantValue.Value));
            if (member is null)
            {
                RefuseSetting(operation, @enum.Name);
                return;
            }

            _arguments.Add(path, new StringLiteral(member.Name) { Kind = ValueKind.String });
            return;
        }

        _arguments.Add(path, _expressions.ReadMember(operation));
    }

    private Expression ReadResourceValue(IOperation operation, string valueProperty)
    {
        if (_expressions.DeployTimeResource(operation) is not { } parameter)
        {
            if (operation is IInvalidOperation)
            {
                _context.ReportBroken(operation);
                return new NullLiteral();
            }

            return _expressions.Refuse(operation, "A resource that is not a parameter of the workflow's constructor");
        }

        IPropertySymbol? property = parameter.Type.GetMembers(valueProperty).OfType<IPropertySymbol>().FirstOrDefault();
        string suffix = property is not null && DeployTimeParameters.ValueOf(property) is { } value ? value.Suffix : "";
        return new DeployTimeReference(DeployTimeParameters.PlaceholderName(parameter, suffix))
        {
            Kind = ValueKind.String,
            Origin = _context.Origins.NumberOf(operation.Syntax),
        };
    }

    private bool ReadIsCallback()
    {
        if (!_settings.TryGetValue("IntegrationPattern", out IOperation? pattern))
        {
            return false;
        }

        if (pattern is IFieldReferenceOperation { Field.Name: "WaitForTaskToken" or "RequestResponse" } field)
        {
            return field.Field.Name == "WaitForTaskToken";
        }

        RefuseSetting(pattern, "IntegrationPattern");
        return false;
    }

    private Resource DirectResource() =>
        new FunctionResource(
            ((_arguments.Build() as ObjectExpression)?.Members.FirstOrDefault(member => member.Name == "FunctionName")?.Value)
                ?? new NullLiteral()
        );

    private Expression? DirectArguments() =>
        (_arguments.Build() as ObjectExpression)?.Members.FirstOrDefault(member => member.Name == "Payload")?.Value;

    private void CheckPattern(IObjectCreationOperation creation, string service, string api, bool isCallback, bool isDirect)
    {
        if (isDirect)
        {
            string[] excluded =
            [
                .. new[] { "InvocationType", "ClientContext", "Qualifier" }.Where(_settings.ContainsKey),
                .. isCallback ? ["IntegrationPattern"] : Array.Empty<string>(),
            ];
            if (excluded.Length > 0)
            {
                _context.Report(
                    RuleIds.PayloadResponseOnlyExcludes,
                    AssignmentOf(_settings["PayloadResponseOnly"]),
                    string.Join(", ", excluded)
                );
            }

            return;
        }

        IOperation place = _settings.TryGetValue("IntegrationPattern", out IOperation? pattern) ? pattern : creation;
        bool isSupported =
            ServiceCatalogue
                .Find(service, api)
                ?.Patterns.HasFlag(isCallback ? IntegrationPatterns.WaitForTaskToken : IntegrationPatterns.RequestResponse) == true;
        if (!isSupported)
        {
            _context.Report(RuleIds.UnsupportedPattern, place, $"{service}:{api} does not support callbacks");
        }
        else if (isCallback && _isExpress)
        {
            _context.Report(RuleIds.UnsupportedPattern, place, "Express state machines do not support callbacks");
        }
    }

    private void CheckToken(Expression? arguments, Expression result, bool isCallback, bool isDirect)
    {
        // What is taken apart again is not sent.
        Expression? token = TaskTokens.Find(arguments is null ? null : Simplifier.Simplify(arguments));
        if (!isCallback)
        {
            if ((token ?? TaskTokens.Find(result)) is { } needless)
            {
                _context.Sink.Report(RuleIds.TokenOutsideCallback, needless.Origin);
            }
        }
        else if (token is null && !isDirect && !TaskTokens.HasText(arguments))
        {
            // A token written as text has its own finding, at the text, and so has a direct call, which cannot wait.
            IOperation place =
                _settings.TryGetValue("Payload", out IOperation? payload) ? payload
                : _settings.TryGetValue("Parameters", out IOperation? parameters) ? parameters
                : _settings["IntegrationPattern"];
            _context.Report(RuleIds.TokenNotSent, WithoutConversion(place));
        }
    }

    private void CheckHeartbeat(Expression? timeout, Expression? heartbeat)
    {
        if (
            timeout is NumberLiteral { Text: var whole }
            && heartbeat is NumberLiteral { Text: var part }
            && long.TryParse(whole, out long timeoutSeconds)
            && long.TryParse(part, out long heartbeatSeconds)
            && heartbeatSeconds >= timeoutSeconds
        )
        {
            _context.Report(
                RuleIds.InvalidSetting,
                _settings["Heartbeat"],
                "The Heartbeat must be shorter than the Timeout, which otherwise always comes first"
            );
        }
    }

    private Expression? ReadSeconds(string setting)
    {
        if (!_settings.TryGetValue(setting, out IOperation? operation))
        {
            return null;
        }

        if (Durations.ConstantSeconds(operation) is { } seconds)
        {
            if (seconds is < 1 or > LongestSeconds || seconds != Math.Floor(seconds))
            {
                _context.Report(RuleIds.InvalidSetting, operation, $"{setting} must be whole seconds from 1 to 99,999,999");
            }

            return new NumberLiteral(seconds.ToString("F0", System.Globalization.CultureInfo.InvariantCulture))
            {
                Kind = ValueKind.Integer,
            };
        }

        return Durations.ReadDynamic(operation, _expressions)
            ?? _expressions.Refuse(
                operation,
                $"A {setting} that is neither a constant TimeSpan nor made of an int, such as TimeSpan.FromSeconds of one,"
            );
    }

    private Expression ReadResult(string? resultMember)
    {
        Expression answer = resultMember is null ? new ResultReference() : new MemberAccess(new ResultReference(), resultMember);
        if (!_settings.TryGetValue("Result", out IOperation? operation))
        {
            return answer;
        }

        IAnonymousFunctionOperation? lambda = (operation as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;
        if (lambda is not { Symbol.Parameters: [var parameter], Body.Operations: [IReturnOperation { ReturnedValue: { } value }, ..] })
        {
            if (operation.Descendants().Any(part => part is IInvalidOperation) || operation.Syntax.ContainsDiagnostics)
            {
                _context.ReportBroken(operation);
                return answer;
            }

            return _expressions.Refuse(operation, "A Result that is not a lambda with one expression");
        }

        _scope.Bind(parameter, answer with { Kind = JsonKinds.Of(parameter.Type), IsNullable = Nullability.IsNullable(parameter.Type) });
        return _expressions.Read(value);
    }

    private EquatableArray<Expression>? ReadIamResources()
    {
        if (!_settings.TryGetValue("IamResources", out IOperation? operation))
        {
            return null;
        }

        if (_expressions.Read(operation) is ArrayExpression { Items.Count: > 0 } array && array.Items.All(item => item.IsDeployTimeText))
        {
            return array.Items;
        }

        RefuseSetting(operation, "IamResources");
        return null;
    }

    private string? ReadIamAction()
    {
        if (!_settings.TryGetValue("IamAction", out IOperation? operation))
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: string action })
        {
            return action;
        }

        RefuseSetting(operation, "IamAction");
        return null;
    }

    private bool IsTrue(string setting) => ConstantOf(setting) == true;

    private bool IsFalse(string setting) => ConstantOf(setting) == false;

    private bool? ConstantOf(string setting)
    {
        if (!_settings.TryGetValue(setting, out IOperation? operation))
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: bool value })
        {
            return value;
        }

        RefuseSetting(operation, setting);
        return null;
    }

    private void RefuseSetting(IOperation operation, string setting)
    {
        if (operation is IInvalidOperation)
        {
            _context.ReportBroken(operation);
        }
        else
        {
            _context.Report(RuleIds.InvalidSetting, operation, $"{setting} must be known while compiling");
        }
    }

    private static IOperation WithoutConversion(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operation;

    private static IOperation AssignmentOf(IOperation value) => value.Parent is ISimpleAssignmentOperation assignment ? assignment : value;
}
