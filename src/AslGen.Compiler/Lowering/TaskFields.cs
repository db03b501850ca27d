using AslGen.Compiler.Program;
using AslGen.StatesLanguage;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Services;

namespace AslGen.Compiler.Lowering;

/// <summary>Fields of Task states that are the same in both query languages.</summary>
internal static class TaskFields
{
    /// <summary>The <c>Resource</c> field.</summary>
    /// <param name="resource">What the task calls.</param>
    /// <returns>The ARN.</returns>
    public static PlaceholderText ResourceOf(Resource resource) =>
        resource switch
        {
            IntegrationResource integration => TaskResource
                .Integration(integration.Service, integration.Api, integration.Pattern)
                .ToString(),
            ArnResource { Arn: var arn } => DeployTimeText(arn),
            _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "Unknown resource."),
        };

    /// <summary>The resources that an AWS SDK call acts on.</summary>
    /// <param name="task">The task.</param>
    /// <returns>The ARNs, or null where not given.</returns>
    public static EquatableArray<PlaceholderText>? IamResourcesOf(TaskCall task) =>
        task.IamResources is { } resources ? resources.Select(DeployTimeText).ToEquatableArray() : null;

    /// <summary>Text that is known at deploy time.</summary>
    /// <param name="expression">A literal, a deploy-time value, or text joined of these.</param>
    /// <returns>The text.</returns>
    public static PlaceholderText DeployTimeText(Expression expression)
    {
        PlaceholderTextBuilder text = new();
        foreach (Expression part in expression is JoinedText joined ? joined.Parts : (IEnumerable<Expression>)[expression])
        {
            switch (part)
            {
                case StringLiteral literal:
                    text.Append(literal.Value);
                    break;
                case DeployTimeReference reference:
                    text.Append(PlaceholderText.Placeholder(reference.Name));
                    break;
            }
        }

        return text.Build();
    }
}
