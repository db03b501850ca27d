using AslGen.Metadata;

namespace AslGen;

/// <summary>An EKS cluster; known at deploy time.</summary>
/// <param name="clusterName">The cluster's name, where the resource is not a parameter of the workflow.</param>
/// <param name="clusterEndpoint">The <c>https://</c> address of the cluster's API, where the resource is not a parameter of the workflow.</param>
/// <param name="clusterCertificateAuthorityData">The certificate of the cluster's API, in base64, where the resource is not a parameter of the workflow.</param>
/// <param name="clusterArn">The cluster's ARN, where the resource is not a parameter of the workflow.</param>
public sealed class EksCluster(
    string clusterName,
    string clusterEndpoint = "",
    string clusterCertificateAuthorityData = "",
    string clusterArn = ""
)
{
    /// <summary>The cluster's name.</summary>
    [DeployTimeValue("Name", "Amazon.CDK.AWS.EKS.ICluster", "ClusterName")]
    public string ClusterName { get; } = clusterName;

    /// <summary>The <c>https://</c> address of the cluster's API.</summary>
    [DeployTimeValue("Endpoint", "Amazon.CDK.AWS.EKS.ICluster", "ClusterEndpoint")]
    public string ClusterEndpoint { get; } = clusterEndpoint;

    /// <summary>The certificate of the cluster's API, in base64.</summary>
    [DeployTimeValue("CertificateAuthorityData", "Amazon.CDK.AWS.EKS.ICluster", "ClusterCertificateAuthorityData")]
    public string ClusterCertificateAuthorityData { get; } = clusterCertificateAuthorityData;

    /// <summary>The cluster's ARN.</summary>
    [DeployTimeValue("Arn", "Amazon.CDK.AWS.EKS.ICluster", "ClusterArn")]
    public string ClusterArn { get; } = clusterArn;
}
