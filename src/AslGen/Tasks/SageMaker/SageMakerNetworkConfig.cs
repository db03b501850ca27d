using AslGen.Metadata;

namespace AslGen;

/// <summary>The network of a processing job.</summary>
[ServiceStructure]
public sealed class SageMakerNetworkConfig
{
    /// <summary>Whether it has none.</summary>
    public bool? EnableNetworkIsolation { get; init; }

    /// <summary>Whether what its instances say to each other is encrypted.</summary>
    public bool? EnableInterContainerTrafficEncryption { get; init; }

    /// <summary>Its place in a VPC.</summary>
    public SageMakerVpcConfig? VpcConfig { get; init; }
}
