using System.Text.Json.Serialization;

namespace Licensing;

/// <summary>Paddle's event <c>transaction.completed</c>, as far as the workflow uses it.</summary>
/// <param name="Data">The transaction.</param>
public sealed record PaddleEvent(PaddleTransaction Data);

/// <summary>A transaction.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CustomerId">The id of the customer who paid.</param>
public sealed record PaddleTransaction(string Id, [property: JsonPropertyName("customer_id")] string CustomerId);
