using AslGen.Compiler.Cdk.Values;
using AslGen.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AslGen.Compiler.Cdk.Checks;

/// <summary>Checks the settings of a state machine: its definition where that is text, substitutions, and what its type allows.</summary>
internal sealed class MachineCheck(CdkInspection inspection, Props props)
{
    // What the CDK writes into a definition that it makes, and leaves out of one that is given as text.
    private static readonly (string Setting, string Field)[] PartsOfDefinition = [("Timeout", "TimeoutSeconds"), ("Comment", "Comment")];

    /// <summary>Checks the settings.</summary>
    public void Run()
    {
        bool isMachine = props.TypeName == "StateMachineProps";
        if (!isMachine && props.TypeName != "CfnStateMachineProps")
        {
            return;
        }

        IOperation? text = isMachine ? TextOfBody(props["DefinitionBody"]) : props["DefinitionString"];
        if (text is not null)
        {
            new DefinitionTextCheck(inspection).Run(text, IsExpress);
            CheckSubstitutions(text);
        }

        if (isMachine && text is not null)
        {
            CheckIgnored();
        }

        if (!isMachine && props["Definition"] is { } definition)
        {
            CheckPlainDefinition(definition);
        }

        if (isMachine && IsExpress)
        {
            CheckExpress();
        }
    }

    /// <summary>Whether a definition body is seen to become that of a state machine.</summary>
    /// <param name="body">The expression that makes the body.</param>
    /// <param name="session">What inspections share.</param>
    /// <returns>Whether it is.</returns>
    public static bool TakesBody(IOperation body, CdkSession session)
    {
        IOperation? parent = body.Parent;
        while (parent is IConversionOperation)
        {
            parent = parent.Parent;
        }

        if (parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "DefinitionBody" } })
        {
            return true;
        }

        LocalFacts facts = session.LocalsAround(body);
        return LocalFacts.HolderOf(body) is { } local
            && facts.ValueOf(local) is not null
            && facts.UsesOf(local).Any(use => use.Parent is not IVariableInitializerOperation && TakesBody(use, session));
    }

    /// <summary>The text that a definition body is made from.</summary>
    /// <param name="body">The body's expression.</param>
    /// <returns>The text's expression, or null where the body is made from something else.</returns>
    private IOperation? TextOfBody(IOperation? body) =>
        body is null
            ? null
            : inspection.Values.Resolve(body) switch
            {
                IInvocationOperation { TargetMethod.Name: "FromString", Arguments: [var argument] } call
                    when CdkLibrary.Is(call.TargetMethod.ContainingType, "DefinitionBody") => argument.Value,
                IObjectCreationOperation { Arguments: [var argument] } creation when CdkLibrary.Is(creation.Type, "StringDefinitionBody") =>
                    argument.Value,
                _ => null,
            };

    private bool IsExpress =>
        props["StateMachineType"] is { } type
        && inspection.Values.Read(type) switch
        {
            EnumValue member => member.Name == "EXPRESS",
            TextValue text => text.Text == "EXPRESS",
            _ => false,
        };

    private void CheckSubstitutions(IOperation text)
    {
        const string Setting = "DefinitionSubstitutions";
        if (new DefinitionTextCheck(inspection).PlaceholdersOf(text) is not { } placeholders)
        {
            return;
        }

        if (props[Setting] is null)
        {
            if (props.Lacks(Setting) && (!props.IsConstructKept || props.TypeName == "StateMachineProps"))
            {
                ReportMissing(placeholders, []);
            }
        }
        else if (inspection.Values.Read(props[Setting]!) is ObjectValue substitutions)
        {
            if (substitutions.IsComplete)
            {
                ReportMissing(placeholders, [.. substitutions.Members.Select(member => member.Name!)]);
            }

            foreach (DataMember member in substitutions.Members)
            {
                if (member.Name is not null && placeholders.All(placeholder => placeholder.Name != member.Name))
                {
                    inspection.Report(CdkRules.SubstitutionNotUsed, member.KeyLocation, member.Name);
                }
            }
        }
    }

    private void ReportMissing(IReadOnlyList<(string Name, Location Place)> placeholders, HashSet<string> filled)
    {
        foreach ((string name, Location place) in placeholders.Where(placeholder => !filled.Contains(placeholder.Name)))
        {
            inspection.Report(CdkRules.PlaceholderNotFilled, place, name);
        }
    }

    private void CheckIgnored()
    {
        foreach ((string setting, string field) in PartsOfDefinition)
        {
            if (props.Has(setting) && props[setting] is { } value && inspection.Values.Read(value) is not NullValue)
            {
                inspection.Report(CdkRules.IgnoredSetting, props.LocationOf(setting), setting, $"'{field}'");
            }
        }
    }

    private void CheckPlainDefinition(IOperation definition)
    {
        if (inspection.Values.Read(definition) is ObjectValue value)
        {
            PlainJsonReader reader = new(inspection);
            AslGen.StatesLanguage.Json.JsonValue json = reader.Read(value);
            if (!reader.IsIncomplete)
            {
                foreach (
                    AslGen.StatesLanguage.Rules.Finding finding in AslGen.StatesLanguage.Rules.DefinitionChecker.Check(
                        json,
                        new AslGen.StatesLanguage.Rules.CheckOptions { IsExpress = IsExpress }
                    )
                )
                {
                    if (reader.LocationOf(finding) is { } place)
                    {
                        inspection.Report(DefinitionRules.OfDefinitions[finding.Rule.Id], place, [.. finding.Arguments]);
                    }
                }
            }
        }
    }

    private void CheckExpress()
    {
        IOperation? chain = props["Definition"];
        if (
            chain is null
            && props["DefinitionBody"] is { } body
            && inspection.Values.Resolve(body) is IInvocationOperation { TargetMethod.Name: "FromChainable", Arguments: [var argument] }
        )
        {
            chain = argument.Value;
        }

        if (chain is not null)
        {
            new ExpressCheck(inspection, "an Express state machine").Run(chain);
        }
    }
}
