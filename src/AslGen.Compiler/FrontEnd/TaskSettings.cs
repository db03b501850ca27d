using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>The properties that the creation of a task sets, and what those mean that all tasks have.</summary>
internal sealed class TaskSettings
{
    private const int LongestSeconds = 99_999_999;
    private const string Pattern = "IntegrationPattern";

    private readonly ReadingContext _context;
    private readonly ExpressionReader _expressions;
    private readonly Dictionary<string, IOperation> _settings = new(StringComparer.Ordinal);

    /// <summary>Finds the settings.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <param name="expressions">Reads their values.</param>
    /// <param name="creation">The creation of the task.</param>
    public TaskSettings(ReadingContext context, ExpressionReader expressions, IObjectCreationOperation creation)
    {
        _context = context;
        _expressions = expressions;
        Creation = creation;
        foreach (IOperation initializer in creation.Initializer?.Initializers ?? [])
        {
            if (
                initializer is ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property: var property },
                    Value: var value
                }
            )
            {
                _settings[property.Name] = value;
            }
        }

        IsCallback = ReadIsCallback();
    }

    /// <summary>The creation of the task.</summary>
    public IObjectCreationOperation Creation { get; }

    /// <summary>Whether the task's property says that it waits for a callback.</summary>
    public bool IsCallback { get; }

    /// <summary>The place that says how the task waits.</summary>
    public IOperation PatternPlace => Find(Pattern) ?? Creation;

    /// <summary>The value of a setting.</summary>
    /// <param name="setting">The property.</param>
    /// <returns>The value, or null where it is not set.</returns>
    public IOperation? Find(string setting) => _settings.TryGetValue(setting, out IOperation? operation) ? operation : null;

    /// <summary>Whether a setting is set to true.</summary>
    /// <param name="setting">The property.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsTrue(string setting) => ConstantOf(setting) == true;

    /// <summary>Whether a setting is set to false.</summary>
    /// <param name="setting">The property.</param>
    /// <returns>Whether it is so.</returns>
    public bool IsFalse(string setting) => ConstantOf(setting) == false;

    /// <summary>Reads a duration.</summary>
    /// <param name="setting">The property.</param>
    /// <returns>Seconds, or null where it is not set.</returns>
    public Expression? ReadSeconds(string setting)
    {
        if (Find(setting) is not { } operation)
        {
            return null;
        }

        if (Durations.ConstantSeconds(KnownValues.Follow(operation, _context)) is { } seconds)
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

        return Durations.ReadDynamic(operation, _expressions);
    }

    /// <summary>Reads the role in whose name the task calls.</summary>
    /// <returns>The credentials, or null where they are not set.</returns>
    public ObjectExpression? ReadCredentials()
    {
        if (Find("Credentials") is not { } operation || operation.ConstantValue is { HasValue: true, Value: null })
        {
            return null;
        }

        while (operation is IConversionOperation { OperatorMethod: null } conversion)
        {
            operation = conversion.Operand;
        }

        if (operation is not IObjectCreationOperation)
        {
            _expressions.Refuse(operation, "Credentials that are not written in place");
            return null;
        }

        return _expressions.Read(operation) as ObjectExpression;
    }

    /// <summary>Reads the resources that an AWS SDK call acts on.</summary>
    /// <returns>Their ARNs, or null where they are not set.</returns>
    public EquatableArray<Expression>? ReadIamResources()
    {
        if (Find("IamResources") is not { } operation)
        {
            return null;
        }

        if (_expressions.Read(operation) is ArrayExpression { Items.Count: > 0 } array && array.Items.All(item => item.IsDeployTimeText))
        {
            return array.Items;
        }

        Refuse(operation, "IamResources");
        return null;
    }

    /// <summary>Reads the IAM action of an AWS SDK call.</summary>
    /// <returns>The action, or null where it is not set.</returns>
    public string? ReadIamAction()
    {
        if (Find("IamAction") is not { } operation)
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: string action })
        {
            return action;
        }

        Refuse(operation, "IamAction");
        return null;
    }

    private bool ReadIsCallback()
    {
        if (Find(Pattern) is not { } pattern)
        {
            return false;
        }

        if (pattern is IFieldReferenceOperation { Field.Name: "WaitForTaskToken" or "RequestResponse" } field)
        {
            return field.Field.Name == "WaitForTaskToken";
        }

        Refuse(pattern, Pattern);
        return false;
    }

    private bool? ConstantOf(string setting)
    {
        if (Find(setting) is not { } operation)
        {
            return null;
        }

        if (operation.ConstantValue is { HasValue: true, Value: bool value })
        {
            return value;
        }

        Refuse(operation, setting);
        return null;
    }

    private void Refuse(IOperation operation, string setting)
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
}
