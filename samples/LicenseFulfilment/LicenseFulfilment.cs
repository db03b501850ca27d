using System.Text.Json.Serialization;
using AslGen;

namespace Licensing;

/// <summary>
/// Fulfils a paid transaction: makes a licence at Keygen, meanwhile asks Paddle who the customer is, and sends the customer
/// the licence key.
/// </summary>
/// <param name="keygenConnection">Keygen's API key.</param>
/// <param name="paddleConnection">Paddle's API key.</param>
/// <param name="senderIdentityArn">The SES identity that the e-mail is sent from.</param>
[StateMachine(QueryLanguage = QueryLanguage.JsonPath, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
public sealed partial class LicenseFulfilment(HttpConnection keygenConnection, HttpConnection paddleConnection, string senderIdentityArn)
{
    /// <summary>The flow.</summary>
    /// <param name="e">Paddle's event <c>transaction.completed</c>.</param>
    /// <returns>Nothing.</returns>
    public async Task RunAsync(PaddleEvent e)
    {
        Parallel:
        var (license, customer) = await Flow.Parallel(CreateLicense(e), GetCustomer(e));
        await SendEmail(license, customer);
    }

    // Keygen answers as application/vnd.api+json, which Step Functions takes for text.
    [State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]
    private HttpInvoke<string, LicenseDocument> CreateLicense(PaddleEvent e) =>
        new(keygenConnection)
        {
            ApiEndpoint = "https://api.keygen.sh/v1/accounts/07fab0ef-505c-447d-ae6a-932b5339300d/licenses",
            Method = HttpMethod.Post,
            RequestBody = new
            {
                data = new
                {
                    type = "licenses",
                    attributes = new { metadata = new { transactionId = e.Data.Id, customerId = e.Data.CustomerId } },
                    relationships = new { policy = new { data = new { type = "policies", id = "8c2294b0-dbbe-4028-b561-6aa246d60951" } } },
                },
            },
            Result = response => new { body = States.StringToJson<LicenseDocument>(response.ResponseBody) }.body,
        };

    [State]
    private HttpInvoke<CustomerDocument, CustomerDocument> GetCustomer(PaddleEvent e) =>
        new(paddleConnection)
        {
            ApiEndpoint = $"https://sandbox-api.paddle.com/customers/{e.Data.CustomerId}",
            Method = HttpMethod.Get,
            Result = response => response.ResponseBody,
        };

    [State]
    private CallAwsService SendEmail(LicenseDocument license, CustomerDocument customer) =>
        new("sesv2", "sendEmail")
        {
            Parameters = new
            {
                Content = new
                {
                    Simple = new
                    {
                        Body = new
                        {
                            Text = new
                            {
                                Charset = "UTF-8",
                                Data = $"Hi {customer.Data.Name}, \n\nYour license key is: {license.Data.Attributes.Key}",
                            },
                        },
                        Subject = new { Charset = "UTF-8", Data = "Your license key" },
                    },
                },
                Destination = new { ToAddresses = new[] { customer.Data.Email } },
                FromEmailAddress = "benoit@serverless.rehab",
            },
            IamResources = [senderIdentityArn],
        };
}
