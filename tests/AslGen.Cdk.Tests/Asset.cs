using System.Text.Json.Nodes;

namespace AslGen.Cdk.Tests;

/// <summary>The documented workflows and policies written for them by hand.</summary>
internal static class Asset
{
    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Assets", name));

    public static JsonNode Json(string name) => JsonNode.Parse(Text(name))!;

    /// <summary>One state of the licence workflow, found in the branches too.</summary>
    public static string LicenseState(string name)
    {
        var states = Json("license-fulfilment.asl.json")["States"]!;
        var branches = states["Parallel"]!["Branches"]!.AsArray();
        return branches.Select(branch => branch!["States"]!).Prepend(states).First(scope => scope[name] is not null)[name]!.ToJsonString();
    }

    /// <summary>The statements of the licence workflow's policy at the given places, as a policy of their own.</summary>
    public static string LicensePolicy(params int[] statements)
    {
        var all = Json("license-fulfilment.policy.json")["Statement"]!.AsArray();
        return new JsonObject { ["Statement"] = new JsonArray([.. statements.Select(i => all[i]!.DeepClone())]) }.ToJsonString();
    }
}
