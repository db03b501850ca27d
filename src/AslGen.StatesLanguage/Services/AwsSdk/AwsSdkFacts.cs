using System.Reflection;

namespace AslGen.StatesLanguage.Services.AwsSdk;

/// <summary>
/// What IAM's reference says of the calls that AWS SDK integrations make, in the text files of this folder. They are read when first
/// asked for: most definitions call no AWS SDK service.
/// </summary>
internal static class AwsSdkFacts
{
    private const char Comment = '#';

    private static readonly Lazy<Dictionary<string, string[]>> ActionTable = new(ReadActions);
    private static readonly Lazy<Dictionary<string, List<string[]>>> ResourceTable = new(ReadResources);
    private static readonly Lazy<Dictionary<string, string[]>> AnyResourceTable = new(ReadAnyResource);

    /// <summary>All calls whose actions are not named like them, with the actions.</summary>
    public static IReadOnlyDictionary<string, string[]> Renamed => ActionTable.Value;

    /// <summary>All calls whose resources are known, with the alternatives of <see cref="ResourcesOf"/>.</summary>
    public static IReadOnlyDictionary<string, List<string[]>> Resources => ResourceTable.Value;

    /// <summary>The IAM actions that a call needs.</summary>
    /// <param name="service">The service as resource ARNs name it.</param>
    /// <param name="operation">The operation in PascalCase.</param>
    /// <returns>The actions; none where IAM has no action of the call's name and which other it needs is not known.</returns>
    public static IReadOnlyList<string> ActionsOf(string service, string operation) =>
        ActionTable.Value.TryGetValue(service + ":" + operation, out string[]? actions)
            ? actions
            : [IamPrefixes.Of(service) + ":" + operation];

    /// <summary>The patterns of what a call acts on.</summary>
    /// <param name="service">The service as resource ARNs name it.</param>
    /// <param name="operation">The operation in PascalCase.</param>
    /// <returns>Alternatives, each with its patterns; the first whose parameters the call has counts. None where they are not known.</returns>
    public static IReadOnlyList<string[]> ResourcesOf(string service, string operation) =>
        ResourceTable.Value.TryGetValue(service + ":" + operation, out List<string[]>? patterns) ? patterns : [];

    /// <summary>Whether an action knows no resources, so that it can only be allowed on all.</summary>
    /// <param name="action">The action, such as <c>s3:ListAllMyBuckets</c>.</param>
    /// <returns>Whether it is known to be so.</returns>
    public static bool KnowsNoResources(string action)
    {
        string[] parts = action.Split(':');
        return parts.Length == 2
            && AnyResourceTable.Value.TryGetValue(parts[0], out string[]? actions)
            && actions.Any(pattern => Matches(pattern, parts[1]));
    }

    // A verb ends where the next word starts.
    private static bool Matches(string pattern, string action)
    {
        if (!pattern.EndsWith("*", StringComparison.Ordinal))
        {
            return pattern == action;
        }

        string verb = pattern.Substring(0, pattern.Length - 1);
        return action.StartsWith(verb, StringComparison.Ordinal)
            && (verb.Length == 0 || action.Length == verb.Length || !char.IsLower(action[verb.Length]));
    }

    private static Dictionary<string, string[]> ReadActions() =>
        Lines("actions.txt")
            .Select(line => line.Split(' '))
            .ToDictionary(words => words[0], words => words.Skip(1).ToArray(), StringComparer.Ordinal);

    private static Dictionary<string, List<string[]>> ReadResources()
    {
        Dictionary<string, List<string[]>> resources = new(StringComparer.Ordinal);
        foreach (string line in Lines("resources.txt"))
        {
            int end = line.LastIndexOf(": ", StringComparison.Ordinal);
            string[] words = line.Substring(0, end).Split(' ');
            foreach (string operation in line.Substring(end + 2).Split(' '))
            {
                string call = words[0] + ":" + operation;
                if (!resources.TryGetValue(call, out List<string[]>? alternatives))
                {
                    alternatives = [];
                    resources.Add(call, alternatives);
                }

                alternatives.Add(words.Skip(1).ToArray());
            }
        }

        return resources;
    }

    private static Dictionary<string, string[]> ReadAnyResource() =>
        Lines("any-resource.txt")
            .Select(line => line.Split([": "], StringSplitOptions.None))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' '), StringComparer.Ordinal);

    /// <summary>The lines of a text file of this folder, without its comments.</summary>
    /// <param name="file">The file's name.</param>
    /// <returns>The lines.</returns>
    public static IEnumerable<string> Lines(string file)
    {
        Assembly assembly = typeof(AwsSdkFacts).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(typeof(AwsSdkFacts), file)!;
        using StreamReader reader = new(stream);
        List<string> lines = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != Comment)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
