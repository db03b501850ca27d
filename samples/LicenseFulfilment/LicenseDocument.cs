namespace Licensing;

/// <summary>Keygen's answer to <c>POST /licenses</c>, as far as the workflow uses it.</summary>
/// <param name="Data">The licence.</param>
public sealed record LicenseDocument(License Data);

/// <summary>A licence, as a JSON:API resource.</summary>
/// <param name="Attributes">What is in it.</param>
public sealed record License(LicenseAttributes Attributes);

/// <summary>The attributes of a licence.</summary>
/// <param name="Key">The licence key.</param>
public sealed record LicenseAttributes(string Key);
