using AslGen.Compiler.Diagnostics;
using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.FrontEnd;

/// <summary>
/// The constructor parameters of a workflow class: values that are known only at deploy time, and that the definition has
/// placeholders for.
/// </summary>
internal sealed class DeployTimeParameters
{
    private readonly Dictionary<ISymbol, IParameterSymbol> _parameterOfMember = new(SymbolEqualityComparer.Default);
    private readonly IMethodSymbol? _constructor;

    private DeployTimeParameters(IMethodSymbol? constructor)
    {
        _constructor = constructor;
    }

    /// <summary>No parameters.</summary>
    public static DeployTimeParameters None { get; } = new(constructor: null);

    /// <summary>The parameters with their placeholders.</summary>
    public EquatableArray<DeployTimeParameter> All { get; private set; } = [];

    /// <summary>Reads the constructor of a workflow class.</summary>
    /// <param name="context">The workflow being read.</param>
    /// <returns>The parameters.</returns>
    public static DeployTimeParameters Read(ReadingContext context)
    {
        IMethodSymbol[] constructors = context
            .Type.InstanceConstructors.Where(constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.Length > 0)
            .Where(constructor => HasNameOf(context, constructor))
            .ToArray();
        if (constructors.Length == 0)
        {
            return None;
        }

        if (constructors.Length > 1)
        {
            context.Sink.Report(
                RuleIds.ClassShape,
                context.Origins.NumberOf(context.NameToken),
                context.Type.Name,
                "have more than one constructor with parameters, because these are the definition's deploy-time parameters"
            );
        }

        // A parameter that is still being typed has no name yet.
        if (constructors[0].Parameters.Any(parameter => parameter.Name.Length == 0))
        {
            context.Sink.ReportBrokenCSharp(context.Origins.NumberOf(context.NameToken));
            return None;
        }

        DeployTimeParameters parameters = new(constructors[0]);
        parameters.All = WithOwnPlaceholders(context, constructors[0]).ToEquatableArray();
        parameters.FindMembers(context);
        return parameters;
    }

    /// <summary>The constructor parameter that a parameter, field or property has the value of.</summary>
    /// <param name="symbol">A parameter, field or property.</param>
    /// <returns>The constructor parameter, or null where it is something else.</returns>
    public IParameterSymbol? Find(ISymbol symbol) =>
        symbol is IParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, _constructor) ? parameter
        : _parameterOfMember.TryGetValue(symbol, out IParameterSymbol? found) ? found
        : null;

    /// <summary>The placeholder of a parameter that is a value by itself.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="suffix">What follows its name.</param>
    /// <returns>The placeholder's name.</returns>
    public static string PlaceholderName(IParameterSymbol parameter, string suffix) =>
        char.ToUpperInvariant(parameter.Name[0]) + parameter.Name.Substring(1) + suffix;

    /// <summary>Whether a type is a value by itself, such as a string, rather than a resource with values.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsPlainValue(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean
        || JsonKinds.Of(type) is ValueKind.Integer or ValueKind.Number
        || type.Is("System", "Uri");

    /// <summary>What the placeholder of a resource's value adds to the parameter's name.</summary>
    /// <param name="resource">The resource's type.</param>
    /// <param name="property">The property that has the value.</param>
    /// <returns>The suffix, or null where the property is no deploy-time value.</returns>
    public static string? SuffixOf(ITypeSymbol resource, string property) =>
        ValuesOf(resource).Where(value => value.Property == property).Select(value => value.Suffix).FirstOrDefault();

    /// <summary>Whether a resource has a value whose placeholder ends so.</summary>
    /// <param name="resource">The resource's type.</param>
    /// <param name="suffix">The suffix.</param>
    /// <returns>Whether it has one.</returns>
    public static bool HasValue(ITypeSymbol resource, string suffix) => ValuesOf(resource).Any(value => value.Suffix == suffix);

    /// <summary>Whether a type is a resource: has values that are known at deploy time.</summary>
    /// <param name="type">The type.</param>
    /// <returns>Whether it is so.</returns>
    public static bool IsResource(ITypeSymbol type) => ValuesOf(type).Any();

    private static IEnumerable<ResourceValue> ValuesOf(ITypeSymbol type) =>
        type.SelfAndBases()
            .SelectMany(declaring => declaring.GetMembers().OfType<IPropertySymbol>())
            .Select(ValueOf)
            .OfType<ResourceValue>();

    // The attribute has the suffix, and the CDK's interface and property where the CDK has one.
    private static ResourceValue? ValueOf(IPropertySymbol property)
    {
        AttributeData? attribute = property.Attribute("AslGen.Metadata", "DeployTimeValueAttribute");
        return attribute?.ConstructorArguments switch
        {
            [{ Value: string suffix }] => new ResourceValue(property.Name, suffix, CdkType: null, CdkProperty: null, ArnPart: null),
            [{ Value: string suffix }, { Value: string cdkType }, { Value: string cdkProperty }] => new ResourceValue(
                property.Name,
                suffix,
                cdkType,
                cdkProperty,
                attribute.TryGet("ArnPart", out int part) ? part : null
            ),
            _ => null,
        };
    }

    private static DeployTimePlaceholder PlaceholderOf(IParameterSymbol parameter, ResourceValue value, List<ResourceValue> values) =>
        new(PlaceholderName(parameter, value.Suffix), value.CdkProperty)
        {
            PartOf = value.ArnPart is { } part
                ? (part, PlaceholderName(parameter, values.First(whole => IsWholeOf(whole, value)).Suffix))
                : null,
        };

    private static bool IsWholeOf(ResourceValue whole, ResourceValue part) =>
        whole.ArnPart is null && whole.CdkProperty == part.CdkProperty;

    // Each placeholder has one meaning. A parameter that would give one another is left out of what is generated.
    private static IEnumerable<DeployTimeParameter> WithOwnPlaceholders(ReadingContext context, IMethodSymbol constructor)
    {
        Dictionary<string, string> owners = DeployTimeNames.All.ToDictionary(
            name => name,
            DeployTimeNames.MeaningOf,
            StringComparer.Ordinal
        );
        foreach (IParameterSymbol symbol in constructor.Parameters)
        {
            DeployTimeParameter parameter = ReadParameter(context, symbol);
            if (parameter.Placeholders.FirstOrDefault(placeholder => owners.ContainsKey(placeholder.Name)) is { } clash)
            {
                SyntaxNode declaration = symbol.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation);
                context.Sink.Report(
                    RuleIds.ClassShape,
                    context.Origins.NumberOf(declaration.NameToken()),
                    context.Type.Name,
                    $"have a constructor parameter '{parameter.Name}' whose placeholder ${{{clash.Name}}} already stands for {owners[clash.Name]}"
                );
                continue;
            }

            foreach (DeployTimePlaceholder placeholder in parameter.Placeholders)
            {
                owners.Add(placeholder.Name, $"'{parameter.Name}'");
            }

            yield return parameter;
        }
    }

    private static DeployTimeParameter ReadParameter(ReadingContext context, IParameterSymbol parameter)
    {
        if (IsPlainValue(parameter.Type))
        {
            return new DeployTimeParameter(parameter.Name, [new DeployTimePlaceholder(PlaceholderName(parameter, ""), CdkProperty: null)]);
        }

        List<ResourceValue> values = ValuesOf(parameter.Type).ToList();
        if (values.Count == 0)
        {
            if (parameter.Type.TypeKind == TypeKind.Error)
            {
                context.Sink.ReportBrokenCSharp(context.Origins.NumberOf(context.NameToken));
            }
            else
            {
                context.Sink.Report(
                    RuleIds.DeployTimeParameterType,
                    context.Origins.NumberOf(parameter.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation)),
                    parameter.Name,
                    parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
                );
            }

            return new DeployTimeParameter(parameter.Name, []);
        }

        CheckNaming(context, parameter);
        return new DeployTimeParameter(parameter.Name, values.Select(value => PlaceholderOf(parameter, value, values)).ToEquatableArray())
        {
            CdkType = values[0].CdkType,
        };
    }

    // With another naming policy, another workflow would not read what this one sends.
    private static void CheckNaming(ReadingContext context, IParameterSymbol parameter)
    {
        if (
            parameter.Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol workflow, ..] } type
            && type.Is("AslGen", "WorkflowReference`3")
            && workflow.Attribute("AslGen", "StateMachineAttribute") is { } machine
            && (machine.TryGet("PropertyNamingPolicy", out int policy) ? policy : 0) != context.Names.Policy
        )
        {
            context.Sink.Report(
                RuleIds.InvalidSetting,
                context.Origins.NumberOf(parameter.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation)),
                $"'{workflow.Name}' has another PropertyNamingPolicy than '{context.Type.Name}', so that neither would read what the other writes: give both the same"
            );
        }
    }

    // Fields and properties that take a parameter's value once: by their initializer or by an assignment in the constructor.
    private void FindMembers(ReadingContext context)
    {
        foreach (ISymbol member in context.Type.GetMembers())
        {
            if (PositionalParameterOf(member, context) is { } positional)
            {
                // A record's methods see the property that its parameter becomes.
                _parameterOfMember[member] = positional;
            }
            else if (
                member is IFieldSymbol { IsReadOnly: true, IsImplicitlyDeclared: false } or IPropertySymbol { SetMethod: null }
                && InitializerOf(member, context) is { } initializer
                && context.OperationOf(initializer) is { } value
            )
            {
                if (ParameterOf(value) is { } parameter)
                {
                    _parameterOfMember[member] = parameter;
                }
            }
        }

        foreach (SyntaxReference reference in _constructor!.DeclaringSyntaxReferences)
        {
            if (
                reference.GetSyntax(context.Cancellation) is ConstructorDeclarationSyntax constructor
                && context.OperationOf(constructor) is IConstructorBodyOperation body
            )
            {
                FindAssignedMembers(body);
            }
        }
    }

    // Only an assignment that is sure to run, and is the member's only one, gives the member the parameter's value.
    private void FindAssignedMembers(IConstructorBodyOperation body)
    {
        ISymbol?[] assigned = body.Descendants().Select(AssignedBy).ToArray();
        foreach (IOperation statement in (body.BlockBody ?? body.ExpressionBody)?.Operations ?? [])
        {
            if (
                statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment }
                && assignment.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: var member }
                && member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }
                && assigned.Count(symbol => SymbolEqualityComparer.Default.Equals(symbol, member)) == 1
                && ParameterOf(assignment.Value) is { } parameter
                && !assigned.Contains(parameter, SymbolEqualityComparer.Default)
            )
            {
                _parameterOfMember[member] = parameter;
            }
        }
    }

    private static ISymbol? AssignedBy(IOperation operation)
    {
        IOperation? target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IIncrementOrDecrementOperation step => step.Target,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument.Value,
            _ => null,
        };
        return target switch
        {
            IMemberReferenceOperation member => member.Member,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }

    // The parameter itself, or the parameter guarded against null.
    private IParameterSymbol? ParameterOf(IOperation value) =>
        value switch
        {
            IParameterReferenceOperation { Parameter: var parameter } when Find(parameter) is not null => parameter,
            ICoalesceOperation { WhenNull: IConversionOperation { Operand: IThrowOperation } or IThrowOperation, Value: var guarded } =>
                ParameterOf(guarded),
            _ => null,
        };

    private IParameterSymbol? PositionalParameterOf(ISymbol member, ReadingContext context) =>
        member is IPropertySymbol { ContainingType.IsRecord: true }
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is ParameterSyntax
            ? _constructor!.Parameters.FirstOrDefault(parameter => parameter.Name == member.Name)
            : null;

    // To C#, a method whose type is still missing is a constructor with a wrong name.
    private static bool HasNameOf(ReadingContext context, IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation)
            is not ConstructorDeclarationSyntax declaration
        || declaration.Identifier.ValueText == context.Type.Name;

    private static SyntaxNode? InitializerOf(ISymbol member, ReadingContext context) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            _ => null,
        };

    private sealed record ResourceValue(string Property, string Suffix, string? CdkType, string? CdkProperty, int? ArnPart);
}
