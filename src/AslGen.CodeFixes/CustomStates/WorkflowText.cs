using System.Text;
using System.Xml;
using System.Xml.Linq;
using AslGen.Compiler.FrontEnd;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Services;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.CodeFixes.CustomStates;

/// <summary>Writes the file of a workflow class that has one state.</summary>
internal sealed class WorkflowText
{
    private const string Method = "Call";

    private static readonly (string Word, string Namespace)[] Usings =
    [
        ("TimeSpan.", "System"),
        ("Dictionary<", "System.Collections.Generic"),
        ("JsonElement", "System.Text.Json"),
        ("JsonPropertyName(", "System.Text.Json.Serialization"),
        ("Task", "System.Threading.Tasks"),
    ];

    private readonly CustomStateJson _state;
    private readonly TaskType _task;
    private readonly InputShape _input = new();
    private readonly ValueWriter _values;
    private readonly ITypeSymbol _text;
    private readonly List<string> _deployTime = [];
    private readonly Dictionary<string, string> _placeholders = new(StringComparer.Ordinal);

    /// <summary>Starts a file.</summary>
    /// <param name="state">The state.</param>
    /// <param name="task">The task type that calls the same.</param>
    /// <param name="compilation">The project.</param>
    /// <param name="untyped">The type of what is read of the input where any value can stand.</param>
    public WorkflowText(CustomStateJson state, TaskType task, Compilation compilation, string untyped)
    {
        _state = state;
        _task = task;
        _values = new ValueWriter(compilation, _input, untyped);
        _text = compilation.GetSpecialType(SpecialType.System_String);
    }

    /// <summary>The members of a workflow class, whose names it cannot have itself.</summary>
    public static IEnumerable<string> Members => [Method, InputShape.RootName, "RunAsync", .. WorkflowFrontEnd.GeneratedMembers];

    /// <summary>The placeholders that the definition has in place of members of <c>Parameters</c>, by the members' names.</summary>
    public IReadOnlyDictionary<string, string> Placeholders => _placeholders;

    /// <summary>Writes the file.</summary>
    /// <param name="name">The class's name.</param>
    /// <param name="space">Its namespace, or null for none.</param>
    /// <returns>The text, or null where the state has what cannot be written.</returns>
    public string? Write(string name, string? space)
    {
        if (
            Arguments() is not { } arguments
            || Settings() is not { } settings
            || RetryWriter.Write(_state.State["Retry"], _task) is not { } retry
            || Flow() is not { } flow
            || !_input.IsSound
            || !CanBeSummary(_state.State["Comment"])
        )
        {
            return null;
        }

        settings = [.. settings, .. retry.Settings];
        StringBuilder text = new();
        string constructor = _deployTime.Count == 0 ? "" : $"({string.Join(", ", _deployTime)})";
        text.Append("[StateMachine(QueryLanguage = QueryLanguage.JsonPath)]\n");
        text.Append($"public sealed partial class {name}{constructor}\n{{\n");
        string given = _input.IsRead ? $"{_input.Type} {InputShape.Parameter}" : "";
        text.Append($"    public async {flow.Type} RunAsync({given})\n    {{\n");
        foreach (string statement in flow.Statements)
        {
            text.Append($"        {statement}\n");
        }

        text.Append("    }\n\n");
        if (_state.State["Comment"] is JsonString { Text.Literal: { } comment })
        {
            text.Append($"    /// <summary>{new XText(comment)}</summary>\n");
        }

        text.Append($"    [State({Literals.Text(_state.Id)})]\n");
        foreach (string attribute in retry.Attributes)
        {
            text.Append($"    {attribute}\n");
        }

        text.Append($"    private {ValueWriter.NameOf(_task.Type)} {Method}({given}) => new({string.Join(", ", arguments)})");
        text.Append(settings.Count == 0 ? "" : "\n    {\n" + string.Concat(settings.Select(line => $"        {line},\n")) + "    }");
        text.Append(";\n");
        foreach (string record in _input.Records)
        {
            text.Append($"\n    {record}\n");
        }

        text.Append("}\n");
        string body = text.ToString();
        IEnumerable<string> usings = Usings.Where(@using => body.Contains(@using.Word)).Select(@using => $"using {@using.Namespace};\n");
        return string.Concat(usings) + "using AslGen;\n\n" + (space is null ? "" : $"namespace {space};\n\n") + body;
    }

    // One line, of characters that XML can have.
    private static bool CanBeSummary(JsonValue? comment) =>
        comment is null
        || (comment is JsonString { Text.Literal: { } text } && !text.Any(char.IsControl) && text.All(XmlConvert.IsXmlChar));

    private JsonObject Parameters => _state.State["Parameters"] as JsonObject ?? new JsonObject([]);

    private List<string>? Arguments()
    {
        List<string> arguments = [];
        foreach (IParameterSymbol parameter in _task.Constructor.Parameters.Where(parameter => !TaskType.IsLeftOut(parameter)))
        {
            string? argument = TaskType.ResourceValueOf(parameter) is { } value
                ? Resource(parameter, TaskType.PathOf(parameter)!, value)
                : SdkName(parameter.Name);
            if (argument is null)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return arguments;
    }

    private string? SdkName(string parameter) =>
        _task.Resource is AwsSdkResource sdk ? Literals.Text(parameter == "service" ? sdk.SdkService : sdk.Action) : null;

    private string? Resource(IParameterSymbol parameter, string path, string valueProperty)
    {
        if (Parameters[path] is JsonPlaceholder placeholder)
        {
            return DeployTime(parameter, path, valueProperty, _state.OperationOf(placeholder));
        }

        string? name = (parameter.Type as INamedTypeSymbol)
            ?.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(made => string.Equals(made.Name, valueProperty, StringComparison.OrdinalIgnoreCase))
            ?.Name;
        return name is null || _values.WriteMember(Parameters, path, _text) is not { } value
            ? null
            : $"new {ValueWriter.NameOf(parameter.Type)}({name}: {value})";
    }

    // fn.FunctionArn: the value that the CDK's resource has for the parameter of this type.
    private string? DeployTime(IParameterSymbol parameter, string path, string valueProperty, IOperation value)
    {
        AttributeData? attribute = parameter
            .Type.SelfAndBases()
            .SelectMany(type => type.GetMembers(valueProperty))
            .Select(property => property.Attribute("AslGen.Metadata", "DeployTimeValueAttribute"))
            .FirstOrDefault();
        bool isSame =
            attribute?.ConstructorArguments is [_, { Value: string cdkType }, { Value: string cdkProperty }]
            && !attribute.TryGet("ArnPart", out int _)
            && value is IPropertyReferenceOperation { Instance.Type: { } owner } reference
            && reference.Property.Name == cdkProperty
            && owner.AllInterfaces.Prepend(owner).Any(type => type.ToDisplayString() == cdkType);
        if (!isSame)
        {
            return null;
        }

        string name = NameOf(((IPropertyReferenceOperation)value).Instance!) ?? parameter.Name;
        _deployTime.Add($"{ValueWriter.NameOf(parameter.Type)} {Literals.Identifier(name)}");
        _placeholders[path] = char.ToUpperInvariant(name[0]) + name.Substring(1) + attribute!.ConstructorArguments[0].Value;
        return Literals.Identifier(name);
    }

    private static string? NameOf(IOperation resource)
    {
        string? name = resource switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IMemberReferenceOperation member => member.Member.Name,
            _ => null,
        };
        string camel = name?.TrimStart('_') is { Length: > 0 } bare ? char.ToLowerInvariant(bare[0]) + bare.Substring(1) : "";
        return SyntaxFacts.IsValidIdentifier(camel) && camel != InputShape.Parameter ? camel : null;
    }

    private List<string>? Settings()
    {
        List<string> settings = [];
        if (_task.IsPatternSet)
        {
            settings.Add("IntegrationPattern = IntegrationPattern.WaitForTaskToken");
        }

        foreach ((IPropertySymbol property, string path) in _task.Settings)
        {
            string[] names = path.Split('.');
            JsonObject? owner = Parameters;
            for (int index = 0; index < names.Length - 1; index++)
            {
                owner = owner?[names[index]] as JsonObject;
            }

            string last = names[names.Length - 1];
            bool isSent = path.Length == 0 ? Parameters.Members.Count > 0 : owner is not null && ValueWriter.Has(owner, last);
            if (isSent)
            {
                string? value =
                    path.Length == 0 ? _values.Write(Parameters, property.Type) : _values.WriteMember(owner!, last, property.Type);
                if (value is null)
                {
                    return null;
                }

                settings.Add($"{property.Name} = {value}");
            }
        }

        AddSeconds("TimeoutSeconds", "Timeout", settings);
        AddSeconds("HeartbeatSeconds", "Heartbeat", settings);
        return settings;
    }

    private void AddSeconds(string field, string property, List<string> settings)
    {
        if (_state.State[field] is JsonNumber { Text: var text })
        {
            settings.Add($"{property} = TimeSpan.FromSeconds({text})");
        }
    }

    // What becomes of the result.
    private (string Type, string[] Statements)? Flow()
    {
        string result = ValueWriter.NameOf(_task.Result);
        if (_state.State["ResultPath"] is JsonNull)
        {
            _input.Read([], "JsonElement");
            return ($"Task<{_input.Type}>", [$"await {Call};", $"return {InputShape.Parameter};"]);
        }

        if (_state.State["ResultPath"] is JsonString { Text.Literal: { } path })
        {
            string name = path.StartsWith("$.", StringComparison.Ordinal) ? path.Substring(2) : "";
            return SyntaxFacts.IsValidIdentifier(name) && _input.Write(name, result) is { } member
                ? ($"Task<{_input.Type}>", [$"return {InputShape.Parameter} with {{ {member} = await {Call} }};"])
                : null;
        }

        return _task.GivesMember && _state.State["OutputPath"] is null
            ? ("Task", [$"await {Call};"])
            : ($"Task<{result}>", [$"return await {Call};"]);
    }

    private string Call => $"{Method}({(_input.IsRead ? InputShape.Parameter : "")})";
}
