using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Rules.Checks;

/// <summary>Says what is wrong with resources.</summary>
internal static class ResourceProblems
{
    public static string Describe(InvalidResource resource) =>
        resource.Problem switch
        {
            ResourceProblem.Empty => "it is empty",
            ResourceProblem.Expression => "it must be constant, not computed",
            ResourceProblem.NotAnArn => "it must start with 'arn:', as arn:aws:states:::lambda:invoke does",
            ResourceProblem.Incomplete => "the ARN is incomplete",
            ResourceProblem.UnknownPartition => $"'{resource.WrongPart}' is no AWS partition",
            ResourceProblem.ForeignService =>
                $"a resource of '{resource.WrongPart}' cannot be called itself; call an integration, arn:aws:states:::service:api, with it as a parameter",
            ResourceProblem.ForeignResource => $"'{resource.WrongPart}' is neither a function nor an activity",
            ResourceProblem.EmptyPart => "a part of the ARN is empty",
            ResourceProblem.WrongCharacter => $"'{resource.WrongPart}' has a character that an ARN cannot have",
            ResourceProblem.ExtraPart => $"nothing can follow the complete ARN, so '{resource.WrongPart}' must go",
            _ => $"'{resource.WrongPart}' is no integration pattern: there are .sync, .sync:2 and .waitForTaskToken",
        };

    public static string Describe(ServiceFinding finding) =>
        finding.Problem switch
        {
            ServiceProblem.MisnamedSdkService => $"The AWS SDK has no service '{finding.What}'",
            ServiceProblem.RetiredSdkService => $"The service '{finding.What}' cannot be called any more",
            ServiceProblem.UnsupportedSdkAction => $"Step Functions cannot call the action '{finding.What}'",
            _ => $"The action '{finding.What}' must be in camel case",
        };
}
