using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using AslGen.Metadata;

namespace AslGen.Testing.Workflows;

/// <summary>A workflow class: its definition, and how to make and run an object of it.</summary>
internal sealed class WorkflowType
{
    private const BindingFlags All =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly Type _type;
    private readonly ConstructorInfo _constructor;
    private readonly IReadOnlyDictionary<string, string> _values;

    private WorkflowType(Type type, StateMachineAttribute attribute, string definition, IReadOnlyDictionary<string, string>? placeholders)
    {
        _type = type;
        _constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .OrderByDescending(constructor => constructor.GetParameters().Length)
            .First();
        _values = Placeholders.For(definition, placeholders, DefaultValues(_constructor));
        Json = MachineJson.For(attribute.PropertyNamingPolicy);
        IsJsonata = attribute.QueryLanguage == QueryLanguage.Jsonata;
        Errors = new ErrorTypes(type);
        string filled = DefinitionText.Fill(definition, _values);
        States = StateIndex.Of(filled, type.GetMethods(All).Where(IsState).ToDictionary(method => method.Name, NameOf));
        Machine = SimulatedStateMachine.Parse(
            filled,
            new StateMachineOptions
            {
                Name = type.Name,
                Type = attribute.Type == AslGen.StateMachineType.Express ? StateMachineType.Express : StateMachineType.Standard,
            }
        );
    }

    public JsonSerializerOptions Json { get; }

    public StateIndex States { get; }

    /// <summary>Whether the definition's query language is JSONata.</summary>
    public bool IsJsonata { get; }

    /// <summary>The exceptions that errors are thrown as.</summary>
    public ErrorTypes Errors { get; }

    public SimulatedStateMachine Machine { get; }

    /// <summary>Reads a workflow class.</summary>
    /// <param name="type">The class.</param>
    /// <param name="placeholders">The values of placeholders that are given, or null.</param>
    /// <returns>The workflow.</returns>
    /// <exception cref="InvalidDefinitionException">When it has no definition, or an invalid one.</exception>
    public static WorkflowType Of(Type type, IReadOnlyDictionary<string, string>? placeholders)
    {
        StateMachineAttribute attribute =
            type.GetCustomAttribute<StateMachineAttribute>()
            ?? throw new InvalidDefinitionException($"{type.Name} is no workflow class: it has no [StateMachine].");
        string? definition = type.GetField("Definition", All)?.GetRawConstantValue() as string;
        return string.IsNullOrEmpty(definition)
            ? throw new InvalidDefinitionException($"{type.Name} has no definition: AslGen's compiler found it broken, or did not run.")
            : new WorkflowType(type, attribute, definition, placeholders);
    }

    /// <summary>Runs the workflow in C#.</summary>
    /// <param name="input">The input, or null where it takes none.</param>
    /// <returns>What it gave, or null where it gives nothing.</returns>
    public async Task<object?> RunAsync(object? input)
    {
        object workflow = _constructor.Invoke([.. _constructor.GetParameters().Select(ValueOf)]);
        MethodInfo run = _type.GetMethod("RunAsync", All)!;
        Task task;
        try
        {
            task = (Task)run.Invoke(workflow, run.GetParameters().Length == 0 ? [] : [input])!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }

        await task.ConfigureAwait(false);
        return run.ReturnType.IsGenericType ? run.ReturnType.GetProperty("Result")!.GetValue(task) : null;
    }

    /// <summary>The retriers of a state.</summary>
    /// <param name="method">The state's method.</param>
    /// <returns>The errors and the number of retries of each, in order; no number where the author set none.</returns>
    public IReadOnlyList<(IReadOnlyList<string> Errors, int? MaxAttempts)> RetriersOf(string method)
    {
        MethodInfo? state = _type.GetMethod(method, All);
        return state is null
            ? []
            :
            [
                .. state
                    .GetCustomAttributes<RetryAttribute>()
                    .Zip(state.CustomAttributes.Where(IsRetry), (retry, data) => (retry.ErrorEquals, Attempts(data))),
            ];
    }

    private static bool IsRetry(CustomAttributeData data) => data.AttributeType == typeof(RetryAttribute);

    // An attribute's property does not tell a zero that was written from one that was not.
    private static int? Attempts(CustomAttributeData data) =>
        data
            .NamedArguments.Where(argument => argument.MemberName == nameof(RetryAttribute.MaxAttempts))
            .Select(argument => (int?)argument.TypedValue.Value!)
            .FirstOrDefault();

    private static bool IsState(MethodInfo method) => method.IsDefined(typeof(StateAttribute));

    private static string NameOf(MethodInfo method) => method.GetCustomAttribute<StateAttribute>()!.Name ?? method.Name;

    private static Dictionary<string, string> DefaultValues(ConstructorInfo constructor)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (ParameterInfo parameter in constructor.GetParameters())
        {
            string name = PlaceholderOf(parameter);
            IReadOnlyList<DeployTimeValueAttribute> resource = ResourceValues(parameter.ParameterType);
            if (resource.Count == 0)
            {
                values[name] = Placeholders.ForPlainValue(parameter.Name!, parameter.ParameterType);
            }

            foreach (DeployTimeValueAttribute value in resource)
            {
                values[name + value.Suffix] = Placeholders.ForResource(name, value.Suffix, value.CdkType);
            }
        }

        return values;
    }

    private static IReadOnlyList<DeployTimeValueAttribute> ResourceValues(Type type) =>
        [
            .. type.GetProperties()
                .Select(property => property.GetCustomAttribute<DeployTimeValueAttribute>())
                .OfType<DeployTimeValueAttribute>(),
        ];

    private static string PlaceholderOf(ParameterInfo parameter) => char.ToUpperInvariant(parameter.Name![0]) + parameter.Name[1..];

    private object? ValueOf(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        string name = PlaceholderOf(parameter);
        IReadOnlyList<DeployTimeValueAttribute> resource = ResourceValues(type);
        return resource.Count > 0 ? Activator.CreateInstance(type, [.. resource.Select(value => (object)_values[name + value.Suffix])])
            : type == typeof(Uri) ? new Uri(_values[name])
            : Convert.ChangeType(_values[name], type, CultureInfo.InvariantCulture);
    }
}
