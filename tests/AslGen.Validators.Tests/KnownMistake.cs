namespace AslGen.Validators.Tests;

/// <summary>A correct definition that a validator refuses by mistake.</summary>
/// <param name="Definition">The definition's name.</param>
/// <param name="By">The validator.</param>
/// <param name="Message">The start of what it says.</param>
internal sealed record KnownMistake(string Definition, string By, string Message)
{
    /// <summary>All of them. One that no longer happens fails the tests, so that the list stays true.</summary>
    public static IReadOnlyList<KnownMistake> All { get; } =
    [
        // In an intrinsic function's string, \\ stands for a backslash; the validator's grammar forgets that escape.
        new(
            "LongLived in JsonPath",
            Validator.AslValidator,
            "SCHEMA_VALIDATION_FAILED: /States/PlaceOrder/Parameters/Payload/note.$ is invalid."
        ),
        // Plain text may have line breaks; the validator's pattern for it (.+) stops at them.
        new("Values in Jsonata", Validator.AslValidator, "SCHEMA_VALIDATION_FAILED: /States/Send/Arguments/Payload/quoted is invalid."),
        // A state's output may be any JSON; the validator wants an object or an expression.
        new(
            "OrderWithCompensation in Jsonata",
            Validator.AslValidator,
            "SCHEMA_VALIDATION_FAILED: /States/Release (on Payment.Declined)/Output is invalid."
        ),
    ];

    /// <summary>Whether a finding is this mistake.</summary>
    public bool Is(string definition, Finding finding) =>
        definition == Definition && finding.Validator == By && finding.Message.StartsWith(Message, StringComparison.Ordinal);
}
