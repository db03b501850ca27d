using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Values;

/// <summary>The settings of a construct: a new props object with what its initializer and later statements set.</summary>
internal sealed class Props
{
    private readonly Dictionary<string, (IOperation Value, IOperation Setting)> _settings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsure = new(StringComparer.Ordinal);

    private bool _isConstructSeen;

    private Props(IObjectCreationOperation creation) => Creation = creation;

    /// <summary>The expression that makes the object.</summary>
    public IObjectCreationOperation Creation { get; }

    /// <summary>The name of the object's type, such as <c>LambdaInvokeProps</c>.</summary>
    public string TypeName => Creation.Type!.Name;

    /// <summary>Whether nothing else can have been set: the object goes straight to a construct.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The construct that the object is given to, or null where that is not seen.</summary>
    public IObjectCreationOperation? Construct { get; private set; }

    /// <summary>Whether something can still be done to the construct, so that what its settings lack may come later.</summary>
    public bool IsConstructKept => !_isConstructSeen && Construct is { Parent: not IExpressionStatementOperation };

    /// <summary>Where a message about the object as a whole belongs: its construct or its type.</summary>
    public Location Location => NameLocation(Construct ?? Creation);

    /// <summary>Reads the settings of a new object.</summary>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="session">What inspections share.</param>
    /// <returns>The settings.</returns>
    public static Props Of(IObjectCreationOperation creation, CdkSession session)
    {
        Props props = new(creation);
        foreach (IOperation item in creation.Initializer?.Initializers ?? [])
        {
            if (item is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
            {
                props._settings[target.Property.Name] = (assignment.Value, assignment);
            }
        }

        props.Construct = ConstructOf(creation);
        props.IsComplete = UserOf(creation) is not null;
        if (LocalFacts.HolderOf(creation) is { } local)
        {
            props.ReadLater(local, session.LocalsAround(creation));
        }

        if (
            props.Construct is { Type.Name: var name } construct
            && name.StartsWith("Cfn", StringComparison.Ordinal)
            && LocalFacts.HolderOf(construct) is { } kept
        )
        {
            props.ReadOfConstruct(kept, session.LocalsAround(construct));
        }

        return props;
    }

    /// <summary>What a property is set to.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The value's expression, or null where it is not set, or not surely to one value.</returns>
    public IOperation? this[string name] => !_unsure.Contains(name) && _settings.TryGetValue(name, out var setting) ? setting.Value : null;

    /// <summary>Whether a property is set, or may be.</summary>
    /// <param name="name">The property.</param>
    /// <returns>Whether it is.</returns>
    public bool Has(string name) => _settings.ContainsKey(name) || _unsure.Contains(name);

    /// <summary>Whether a property is surely not set.</summary>
    /// <param name="name">The property.</param>
    /// <returns>Whether it is not.</returns>
    public bool Lacks(string name) => IsComplete && !Has(name);

    /// <summary>The names of what is set.</summary>
    public IEnumerable<string> Names => _settings.Keys;

    /// <summary>The type of a property that is set.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The type.</returns>
    public ITypeSymbol? TypeOf(string name) =>
        _settings.TryGetValue(name, out var setting) && setting.Setting is ISimpleAssignmentOperation assignment
            ? assignment.Target.Type
            : null;

    /// <summary>Where a property is set.</summary>
    /// <param name="name">The property, which is set.</param>
    /// <returns>The whole assignment.</returns>
    public Location LocationOf(string name) => _settings[name].Setting.Syntax.GetLocation();

    /// <summary>The part of an object creation that names it, without arguments and settings.</summary>
    /// <param name="creation">The object creation.</param>
    /// <returns>The place.</returns>
    public static Location NameLocation(IOperation creation) =>
        creation.Syntax switch
        {
            Microsoft.CodeAnalysis.CSharp.Syntax.ObjectCreationExpressionSyntax named => named.Type.GetLocation(),
            Microsoft.CodeAnalysis.CSharp.Syntax.ImplicitObjectCreationExpressionSyntax target => target.NewKeyword.GetLocation(),
            var other => other.GetLocation(),
        };

    private static IObjectCreationOperation? ConstructOf(IOperation value) => UserOf(value) as IObjectCreationOperation;

    // The construct or call that a value is an argument of.
    private static IOperation? UserOf(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        return (parent as IArgumentOperation)?.Parent;
    }

    // props.Payload = …; on the way to the construct.
    private void ReadLater(ILocalSymbol local, LocalFacts facts)
    {
        IsComplete = facts.ValueOf(local) is not null;
        foreach (ILocalReferenceOperation use in facts.UsesOf(local))
        {
            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property
                    when assignment.Target == property:
                    Set(property.Property.Name, assignment);
                    break;
                case IAssignmentOperation:
                case IPropertyReferenceOperation:
                    break;
                default:
                    if (ConstructOf(use) is { } construct)
                    {
                        Construct = construct;
                    }
                    else
                    {
                        IsComplete = false;
                    }

                    break;
            }
        }
    }

    // machine.DefinitionString = …; the settings of a construct that is close to CloudFormation are its properties, too.
    private void ReadOfConstruct(ILocalSymbol local, LocalFacts facts)
    {
        _isConstructSeen = facts.ValueOf(local) is not null;
        foreach (ILocalReferenceOperation use in facts.UsesOf(local))
        {
            switch (use.Parent)
            {
                case IPropertyReferenceOperation { Parent: ISimpleAssignmentOperation assignment } property
                    when assignment.Target == property:
                    Set(property.Property.Name, assignment);
                    break;
                case IPropertyReferenceOperation:
                case ISimpleAssignmentOperation target when target.Target == use:
                    break;
                default:
                    _isConstructSeen = false;
                    break;
            }
        }
    }

    // Set twice, or only on some ways, a property has no one value.
    private void Set(string name, ISimpleAssignmentOperation assignment)
    {
        bool isSure =
            !Has(name)
            && assignment.Parent
                is IExpressionStatementOperation
                {
                    Parent: IBlockOperation
                    {
                        Parent: null or IMethodBodyBaseOperation or ILocalFunctionOperation or IAnonymousFunctionOperation
                    }
                };
        if (!isSure)
        {
            _unsure.Add(name);
        }

        _settings[name] = (assignment.Value, assignment);
    }
}
