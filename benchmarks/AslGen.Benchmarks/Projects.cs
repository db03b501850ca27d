using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AslGen.Benchmarks;

/// <summary>Projects of many files, each with one class that a generator extends.</summary>
internal static class Projects
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "AslGen.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A project with the classes, and one file that no generator looks at.</summary>
    public static CSharpCompilation Of(int classes, Func<string, string> source) =>
        CSharpCompilation.Create(
            "Project",
            Enumerable
                .Range(0, classes)
                .Select(index => Parse(source(index.ToString(CultureInfo.InvariantCulture))))
                .Prepend(Parse(UnrelatedSource(0))),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, ParseOptions);

    public static string UnrelatedSource(int version) =>
        $$"""
            namespace Unrelated;
            public static class Unrelated { public static int Version() { return {{version}}; } }
            """;

    /// <summary>A workflow like the licence sample: two HTTP calls in parallel, then an SDK call.</summary>
    public static string Workflow(string id) =>
        $$"""
            using System.Net.Http;
            using System.Threading.Tasks;
            using AslGen;
            namespace Workflows{{id}};
            public sealed record Input(string Id, string CustomerId);
            public sealed record License(string Key);
            public sealed record Customer(string Name, string Email);
            [StateMachine]
            public sealed partial class Workflow{{id}}(HttpConnection licenses, HttpConnection customers)
            {
                public async Task RunAsync(Input input)
                {
                    var (license, customer) = await Flow.Parallel(CreateLicense(input), GetCustomer(input));
                    await SendEmail(license, customer);
                }
                [State, Retry(ErrorNames.All, IntervalSeconds = 1, MaxAttempts = 3)]
                private HttpInvoke<string, License> CreateLicense(Input input) => new(licenses)
                {
                    ApiEndpoint = "https://example.com/licenses",
                    Method = HttpMethod.Post,
                    RequestBody = new { data = new { type = "licenses", attributes = new { transactionId = input.Id, customerId = input.CustomerId } } },
                    Result = response => States.StringToJson<License>(response.ResponseBody),
                };
                [State]
                private HttpInvoke<Customer, Customer> GetCustomer(Input input) => new(customers)
                {
                    ApiEndpoint = $"https://example.com/customers/{input.CustomerId}",
                    Method = HttpMethod.Get,
                    Result = response => response.ResponseBody,
                };
                [State]
                private CallAwsService SendEmail(License license, Customer customer) => new("sesv2", "sendEmail")
                {
                    Parameters = new
                    {
                        Content = new { Simple = new { Body = new { Text = new { Data = $"Hi {customer.Name}, your key is {license.Key}" } } } },
                        Destination = new { ToAddresses = new[] { customer.Email } },
                    },
                };
            }
            """;

    /// <summary>A serializer context over types of the same size, for System.Text.Json's generator.</summary>
    public static string SerializerContext(string id) =>
        $$"""
            using System.Text.Json.Serialization;
            namespace Contexts{{id}};
            public sealed record Input(string Id, string CustomerId);
            public sealed record License(string Key);
            public sealed record Customer(string Name, string Email);
            [JsonSerializable(typeof(Input))]
            [JsonSerializable(typeof(License))]
            [JsonSerializable(typeof(Customer))]
            public sealed partial class Context{{id}} : JsonSerializerContext;
            """;
}
