namespace AslGen.StatesLanguage.Rules;

/// <summary>How bad it is to break a rule.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Information,

    /// <summary>The service accepts the definition, but it fails when it runs or hardly does what its author means.</summary>
    Warning,

    /// <summary>The service refuses the definition, or the language forbids it and every execution that comes to the place fails.</summary>
    Error,
}
