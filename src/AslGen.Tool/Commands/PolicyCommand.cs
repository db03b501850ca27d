using System.CommandLine;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Permissions;
using AslGen.StatesLanguage.Reading;
using AslGen.StatesLanguage.Rules;
using AslGen.Tool.Files;
using AslGen.Tool.Reports;
using AslGen.Tool.Running;

namespace AslGen.Tool.Commands;

/// <summary><c>aslgen policy</c>.</summary>
internal static class PolicyCommand
{
    private const string Description = """
        Prints the IAM policy that the role of a definition's state machine needs, and no more.

        The definition is read as 'aslgen check' reads it. What the policy allows on more than a state acts on is said on the standard
        error. The exit status is 0 if the policy could be derived, and 2 if not: the command line is wrong, or the definition is invalid.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        Argument<string> file = new("FILE") { Description = "A definition, a template with definitions, or - for the standard input" };
        Option<string> definition = new("--definition") { Description = "Which of a template's definitions: its logical ID or name" };
        Option<bool> responder = new("--responder") { Description = "Print the policy of those who answer the tasks instead" };
        Option<bool> express = new("--express") { Description = "Take it for an Express state machine if nothing else says the type" };
        var language = Choices.Option(
            "--query-language",
            "The query language if the definition names none",
            "jsonpath",
            "jsonpath",
            "jsonata"
        );
        Command command = new("policy", Description) { file, definition, responder, express, language };
        command.SetAction(result =>
            Run(
                new RunSettings
                {
                    File = result.GetValue(file)!,
                    Definition = result.GetValue(definition),
                    Options = new CheckOptions
                    {
                        IsExpress = result.GetValue(express),
                        DefaultQueryLanguage = result.GetValue(language) == "jsonata" ? QueryLanguage.Jsonata : QueryLanguage.JsonPath,
                    },
                    MaxTransitions = 1,
                },
                result.GetValue(responder),
                terminal
            )
        );
        return command;
    }

    private static int Run(RunSettings settings, bool isResponder, Terminal terminal)
    {
        try
        {
            var root = new DefinitionSource(settings, new DocumentLoader(terminal.Folder, terminal.Input), terminal.Folder).FindValue();
            // What breaks no rule can be read.
            var definition = DefinitionReader.Read(root)!;
            terminal.Output.WriteLine(
                PolicyWriter.Write(isResponder ? ResponderPolicyDeriver.Derive(definition) : Derive(definition, root, terminal))
            );
            return ExitStatus.Clean;
        }
        catch (Exception error) when (SourceErrors.Are(error))
        {
            SourceErrors.Write(error, terminal);
            return ExitStatus.BadUsage;
        }
    }

    private static EquatableArray<PolicyStatement> Derive(StateMachineDefinition definition, JsonValue root, Terminal terminal)
    {
        var policy = PolicyDeriver.Derive(definition, [.. PlaceholdersOf(root)]);
        foreach (var broad in policy.BroadPermissions)
        {
            var what = broad.IsMissing ? "nothing" : $"{broad.Actions} on '{broad.Resource}'";
            terminal.Error.WriteLine(Printable.Line($"warning: the policy allows '{broad.State}' {what}, because {broad.Reason}"));
        }

        return policy.Statements;
    }

    // Whoever deploys the definition has values for all that it names.
    private static HashSet<string> PlaceholdersOf(JsonValue value) =>
        value switch
        {
            JsonString text => [.. text.Text.Placeholders],
            JsonPlaceholder placeholder => [placeholder.Name],
            JsonArray array => [.. array.Items.SelectMany(PlaceholdersOf)],
            JsonObject @object => [.. @object.Members.SelectMany(member => PlaceholdersOf(member.Value))],
            _ => [],
        };
}
