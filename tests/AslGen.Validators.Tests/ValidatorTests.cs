namespace AslGen.Validators.Tests;

public sealed class ValidatorTests
{
    private const string Sound = """
        {
          "StartAt": "First",
          "States": {
            "First": { "Type": "Pass", "Parameters": { "id.$": "$.id" }, "Next": "Second" },
            "Second": { "Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.input %}", "End": true }
          }
        }
        """;

    [Fact]
    public async Task Both_validators_accept_every_definition()
    {
        var definitions = Definition.All();

        var validated = await Validator.RunAsync(definitions);

        Assert.Equal(definitions.Select(definition => definition.Name), validated.Select(definition => definition.Name));
        var findings = validated
            .SelectMany(definition => definition.Findings.Select(finding => (definition.Name, Finding: finding)))
            .ToList();
        Assert.DoesNotContain(findings, found => !KnownMistake.All.Any(mistake => mistake.Is(found.Name, found.Finding)));
        Assert.DoesNotContain(KnownMistake.All, mistake => !findings.Any(found => mistake.Is(found.Name, found.Finding)));
    }

    [Fact]
    public void The_samples_are_among_the_definitions() =>
        Assert.Superset(
            new HashSet<string> { "sample LicenseFulfilment.asl.json", "sample LoanProcessor.asl.json", "sample MockValuation.asl.json" },
            Definition.Samples().Select(definition => definition.Name).ToHashSet()
        );

    // Without this one, validators that check nothing would pass the test above.
    [Fact]
    public async Task The_validators_refuse_broken_definitions()
    {
        (string Sound, string Broken, string[] Refusing)[] cases =
        [
            ("StartAt", "StartAt", []),
            ("\"Next\": \"Second\"", "\"Next\": \"Missing\"", [Validator.LanguageService, Validator.AslValidator]),
            ("\"Next\": \"Second\"", "\"End\": true", [Validator.LanguageService, Validator.AslValidator]),
            ("\"Type\": \"Pass\", \"P", "\"Type\": \"Jump\", \"P", [Validator.LanguageService, Validator.AslValidator]),
            ("\"StartAt\": \"First\",", "", [Validator.LanguageService, Validator.AslValidator]),
            ("\"$.id\"", "\"$.id[\"", [Validator.AslValidator]),
            ("$states.input %}", "$states.input + %}", [Validator.AslValidator]),
        ];
        Assert.All(cases, broken => Assert.Contains(broken.Sound, Sound));

        var validated = await Validator.RunAsync(
            cases.Select(broken => new Definition(broken.Broken, Sound.Replace(broken.Sound, broken.Broken, StringComparison.Ordinal)))
        );

        Assert.Equal(
            cases.Select(broken => (broken.Broken, string.Join(' ', broken.Refusing))),
            validated.Select(definition => (definition.Name, string.Join(' ', Validators(definition.Findings))))
        );
    }

    private static IEnumerable<string> Validators(IEnumerable<Finding> findings) =>
        findings.Select(finding => finding.Validator).Distinct().Order(StringComparer.Ordinal);
}
