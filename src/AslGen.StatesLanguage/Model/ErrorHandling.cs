using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Model;

/// <summary>One entry of a <c>Retry</c> field. Fields that are null are left to the service's defaults.</summary>
/// <param name="ErrorEquals">The names of the errors it is for.</param>
public sealed record Retrier(EquatableArray<string> ErrorEquals)
{
    /// <summary>Where the retrier comes from: an index into the source's own table of places, or -1.</summary>
    public int Origin { get; init; } = -1;

    /// <summary>The retrier's comment.</summary>
    public string? Comment { get; init; }

    /// <summary>Seconds before the first retry; 1 where null.</summary>
    public int? IntervalSeconds { get; init; }

    /// <summary>The number of retries; 3 where null.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The factor by which the interval grows; 2 where null.</summary>
    public double? BackoffRate { get; init; }

    /// <summary>The longest interval in seconds.</summary>
    public int? MaxDelaySeconds { get; init; }

    /// <summary><c>FULL</c> or <c>NONE</c>, which is what null means.</summary>
    public string? JitterStrategy { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}

/// <summary>One entry of a <c>Catch</c> field.</summary>
/// <param name="ErrorEquals">The names of the errors it is for.</param>
/// <param name="Next">The name of the state that goes on.</param>
public sealed record Catcher(EquatableArray<string> ErrorEquals, string Next)
{
    /// <summary>The catcher's comment.</summary>
    public string? Comment { get; init; }

    /// <summary>JSONPath: where the error goes in the state's raw input.</summary>
    public PathField? ResultPath { get; init; }

    /// <summary>JSONata: the output in place of the error.</summary>
    public JsonValue? Output { get; init; }

    /// <summary>The variables that are assigned when it catches.</summary>
    public JsonObject? Assign { get; init; }

    /// <summary>Fields that the model does not know, or whose values are not what the language wants there.</summary>
    public JsonObject? Other { get; init; }
}
