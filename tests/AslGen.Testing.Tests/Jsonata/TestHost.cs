using AslGen.Testing.Jsonata;

namespace AslGen.Testing.Tests.Jsonata;

/// <summary>A host that gives the same to every run.</summary>
internal sealed class TestHost : JsonataHost
{
    private readonly Random _random = new(1);

    public override long Milliseconds => 1521801216617;

    public override double NextRandom() => _random.NextDouble();

    public override Guid NextUuid() => Guid.Parse("11111111-2222-4333-8444-555555555555");
}
