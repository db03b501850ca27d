namespace AslGen.Testing.Jsonata;

/// <summary>What an evaluation takes from the world around it.</summary>
internal abstract class JsonataHost
{
    /// <summary>The host of a real run.</summary>
    public static JsonataHost System { get; } = new SystemHost();

    /// <summary>The time in milliseconds since 1970. An evaluation asks once.</summary>
    public abstract long Milliseconds { get; }

    /// <summary>Gives a random number.</summary>
    /// <returns>A number from 0 up to, but not including, 1.</returns>
    public abstract double NextRandom();

    /// <summary>Gives a new UUID.</summary>
    /// <returns>The UUID, version 4.</returns>
    public abstract Guid NextUuid();

    private sealed class SystemHost : JsonataHost
    {
        public override long Milliseconds => DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();

        public override double NextRandom() => Random.Shared.NextDouble();

        public override Guid NextUuid() => Guid.NewGuid();
    }
}
