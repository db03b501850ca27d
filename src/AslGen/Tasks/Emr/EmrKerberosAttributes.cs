using AslGen.Metadata;

namespace AslGen;

/// <summary>Settings of Kerberos.</summary>
[ServiceStructure]
public sealed class EmrKerberosAttributes
{
    /// <summary>The realm.</summary>
    public required string Realm { get; init; }

    /// <summary>The administrator's password.</summary>
    public required string KdcAdminPassword { get; init; }

    /// <summary>The password between realms.</summary>
    public string? CrossRealmTrustPrincipalPassword { get; init; }

    /// <summary>Who can join instances to the domain.</summary>
    public string? ADDomainJoinUser { get; init; }

    /// <summary>The password of that user.</summary>
    public string? ADDomainJoinPassword { get; init; }
}
