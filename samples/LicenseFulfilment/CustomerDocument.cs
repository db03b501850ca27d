namespace Licensing;

/// <summary>Paddle's answer to <c>GET /customers/{id}</c>, as far as the workflow uses it.</summary>
/// <param name="Data">The customer.</param>
public sealed record CustomerDocument(Customer Data);

/// <summary>A customer.</summary>
/// <param name="Name">The name.</param>
/// <param name="Email">The e-mail address.</param>
public sealed record Customer(string Name, string Email);
