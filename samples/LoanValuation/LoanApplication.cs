namespace LoanValuation;

/// <summary>The input of the loan workflow.</summary>
/// <param name="ApplicationReference">The application's reference.</param>
/// <param name="Property">The property that the loan is for.</param>
public sealed record LoanApplication(string ApplicationReference, Property Property);

/// <summary>A property.</summary>
/// <param name="NameOrNumber">The house's name or number.</param>
/// <param name="Postcode">The postcode.</param>
public sealed record Property(string NameOrNumber, string Postcode);

/// <summary>What the valuation service calls back with.</summary>
/// <param name="ValuationReference">The reference that it gave when the valuation was asked for.</param>
/// <param name="PropertyValue">The property's value in pounds.</param>
public sealed record ValuationResponse(string ValuationReference, decimal PropertyValue);
