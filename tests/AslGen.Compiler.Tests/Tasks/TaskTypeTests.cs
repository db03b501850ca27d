using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Tests.Tasks;

/// <summary>The task types against the catalogue of integrations: neither knows what the other does not.</summary>
public sealed class TaskTypeTests
{
    // Patterns that no type has, with the reason.
    private static readonly Dictionary<string, string> LeftOut = new()
    {
        ["states:startExecution RunJob"] = "'.sync:2' gives the output as JSON in place of text.",
    };

    // Parameters of the catalogue that no property is for, with the reason.
    private static readonly Dictionary<string, string> WithoutProperty = new()
    {
        ["lambda:invoke LogType"] = "The log is beside the payload, and the task gives the payload alone.",
        ["LambdaFunctionInvoke DurableExecutionName"] = "The result has a type only where the function answers with it.",
        ["LambdaFunctionInvoke InvocationType"] = "The same.",
        ["LambdaFunctionInvoke TenantId"] = "LambdaInvoke has it.",
    };

    private static IEnumerable<TaskType> Optimized => TaskType.All.Where(type => type.Integration.Service != "aws-sdk");

    [Fact]
    public void TypesHaveTheRowsAndPatternsOfTheCatalogue()
    {
        IEnumerable<string> rows =
            from row in ServiceCatalogue.All
            where row.Service != "aws-sdk"
            from pattern in Enum.GetValues<IntegrationPatterns>()
            where pattern != IntegrationPatterns.None && row.Patterns.HasFlag(pattern)
            select $"{row.Service}:{row.Api} {pattern}";
        IEnumerable<string> types =
            from type in Optimized
            from pattern in type.Patterns
            select $"{type.Integration.Service}:{type.Integration.Api} {pattern}";
        Assert.Equal(rows.Order(StringComparer.Ordinal), types.Concat(LeftOut.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RequiredParametersMustBeGiven() =>
        Assert.All(
            Optimized,
            type =>
            {
                (string Path, bool IsRequired)[] arguments = [.. type.Arguments];
                foreach (ParameterRequirement requirement in type.Row!.Required)
                {
                    (string Path, bool IsRequired)[] found =
                    [
                        .. arguments.Where(argument =>
                            requirement.Alternatives.Any(path =>
                                argument.Path == path || path.StartsWith(argument.Path + ".", StringComparison.Ordinal)
                            )
                        ),
                    ];

                    // Which of several it is, is for the author to choose.
                    Assert.True(
                        found.Any(argument => argument.IsRequired) || (requirement.Alternatives.Count > 1 && found.Length > 1),
                        $"{type}: {requirement}"
                    );
                }
            }
        );

    [Fact]
    public void ArgumentsAreTheParametersOfTheCatalogue() =>
        Assert.All(
            Optimized,
            type =>
            {
                string[] given = [.. type.Arguments.Select(argument => argument.Path.Split('.')[0]).Distinct()];
                string api = $"{type.Integration.Service}:{type.Integration.Api}";
                IEnumerable<string> expected = type.Row!.Parameters.Where(parameter =>
                    !WithoutProperty.ContainsKey($"{api} {parameter}")
                    && !WithoutProperty.ContainsKey($"{type.Type.Name.Split('`')[0]} {parameter}")
                );
                Assert.Equal(expected.Order(StringComparer.Ordinal), given.Order(StringComparer.Ordinal));
            }
        );
}
