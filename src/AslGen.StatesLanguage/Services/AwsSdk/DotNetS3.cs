namespace AslGen.StatesLanguage.Services.AwsSdk;

/// <summary>What the API of S3 calls the operations and members of the AWS SDK for .NET, as <c>dotnet-s3.txt</c> says.</summary>
internal static class DotNetS3
{
    private const string Operation = "operation";

    private static readonly Lazy<Dictionary<string, string>> OperationTable = new(ReadOperations);
    private static readonly Lazy<Dictionary<string, string>> MemberTable = new(ReadMembers);

    /// <summary>The operations of the SDK by their names, such as <c>GetObjectMetadata</c>, with those of the API.</summary>
    public static IReadOnlyDictionary<string, string> Operations => OperationTable.Value;

    /// <summary>The members of requests and responses, such as <c>S3Object.Key</c>, with their names in the API.</summary>
    public static IReadOnlyDictionary<string, string> Members => MemberTable.Value;

    /// <summary>The API's name of an operation.</summary>
    /// <param name="operation">The SDK's name.</param>
    /// <returns>The name, or null where it is not known to be the same call.</returns>
    public static string? OperationOf(string operation) => Operations.TryGetValue(operation, out string? name) ? name : null;

    /// <summary>The API's name of a member.</summary>
    /// <param name="type">The type of a request, a response, or a part of one.</param>
    /// <param name="property">The property.</param>
    /// <returns>The name, or null where the value is not known to be the same.</returns>
    public static string? MemberOf(string type, string property) =>
        Members.TryGetValue(type + "." + property, out string? name) ? name : null;

    private static Dictionary<string, string> ReadOperations() =>
        Lines(isOperation: true).ToDictionary(words => words[1], words => words[words.Length - 1], StringComparer.Ordinal);

    private static Dictionary<string, string> ReadMembers() =>
        Lines(isOperation: false)
            .SelectMany(words => words.Skip(1).Select(member => (Type: words[0], Names: member.Split('='))))
            .ToDictionary(member => member.Type + "." + member.Names[0], member => member.Names.Last(), StringComparer.Ordinal);

    private static IEnumerable<string[]> Lines(bool isOperation) =>
        AwsSdkFacts.Lines("dotnet-s3.txt").Select(line => line.Split(' ')).Where(words => words[0] == Operation == isOperation);
}
