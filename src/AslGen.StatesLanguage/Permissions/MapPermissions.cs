using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;
using static AslGen.StatesLanguage.Services.Integrations.IntegrationTraits;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What distributed Map states need beside their processors: their own executions, what they read and what they write.</summary>
internal static class MapPermissions
{
    private const string Inventory = "S3_INVENTORY";

    private static readonly IamPermission Objects = new(["s3:GetObject"], [S3("{Bucket:objects}/{Key}")]) { Purpose = "Items" };

    private static readonly IamPermission Versions = new(["s3:GetObjectVersion"], [S3("{Bucket:objects}/{Key}")])
    {
        Purpose = "Version",
        When = ["VersionId"],
    };

    private static readonly IamPermission Listing = new(["s3:ListBucket"], [S3("{Bucket}")])
    {
        Purpose = "List",
        Conditions = [new("StringEquals", "s3:prefix", "{Prefix}")],
    };

    private static readonly IamPermission ListedObjects = new(["s3:GetObject"], [S3("{Bucket:objects}/{Prefix=}*")]) { Purpose = "Items" };

    private static readonly IamPermission Results = new(
        ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
        [S3("{Bucket:objects}/{Prefix:prefix}/*")]
    )
    {
        Purpose = "Results",
        When = ["Prefix"],
    };

    private static readonly IamPermission ResultsAnywhere = Results with { Resources = [S3("{Bucket:objects}/*")], When = [] };

    /// <summary>Adds what a Map state needs.</summary>
    /// <param name="needs">The needs of the state.</param>
    /// <param name="map">The state.</param>
    /// <param name="surroundings">What is known of the whole definition.</param>
    public static void Add(StateNeeds needs, MapState map, Surroundings surroundings)
    {
        if (!map.Processor.IsDistributed)
        {
            return;
        }

        AddExecutions(needs, map, surroundings);
        QueryLanguage language = surroundings.LanguageOf(map);
        if (map.ItemReader is { } reader)
        {
            AddReader(
                needs,
                reader,
                Site(reader.Resource, CallParameters.Of(reader.Parameters, reader.Arguments ?? (JsonValue?)reader.Parameters, language))
            );
        }

        if (map.ResultWriter is { Resource: { } resource } writer)
        {
            CallSite site = Site(
                resource,
                CallParameters.Of(writer.Parameters, writer.Arguments ?? (JsonValue?)writer.Parameters, language)
            );
            bool isBelowPrefix = site.Parameters.Find("Prefix") is [{ Text: var prefix }] && prefix.Literal is not "";
            PermissionFilling.Add(needs, isBelowPrefix ? Results : ResultsAnywhere, site);
        }

        CallSite Site(PlaceholderText resource, CallParameters parameters) =>
            new(parameters, surroundings.PartitionOf(TaskResource.Parse(resource)), surroundings.Placeholders);
    }

    // Each iteration is an execution of the machine itself. Its ARN has the Map's label, which Step Functions makes up where there is none.
    private static void AddExecutions(StateNeeds needs, MapState map, Surroundings surroundings)
    {
        CallSite site = new(
            CallParameters.Of(new JsonObject([]), null, QueryLanguage.JsonPath),
            surroundings.Partition,
            surroundings.Placeholders
        );
        string children = Arn("states", $"execution:{{machineName}}/{map.Label ?? "*"}:*");
        IamPermission[] permissions =
        [
            new(["states:StartExecution"], ["{machine}"]) { Purpose = "Start" },
            new(["states:DescribeExecution", "states:StopExecution"], [Arn("states", "execution:{machineName}:*"), children])
            {
                Purpose = "Executions",
            },
            new(["states:RedriveExecution"], [children]) { Purpose = "Redrive" },
        ];
        foreach (IamPermission permission in permissions)
        {
            PermissionFilling.Add(needs, permission, site);
        }
    }

    private static void AddReader(StateNeeds needs, ItemReader reader, CallSite site)
    {
        switch (TaskResource.Parse(reader.Resource))
        {
            case OptimizedResource { QualifiedName: "s3:getObject" }:
                PermissionFilling.Add(needs, Objects, site);
                PermissionFilling.Add(needs, Versions, site);
                AddManifest(needs, reader, site);
                break;
            case OptimizedResource { QualifiedName: "s3:listObjectsV2" }:
                PermissionFilling.Add(needs, Listing, site);
                if (reader.ReaderConfig?.Transformation == "LOAD_AND_FLATTEN")
                {
                    PermissionFilling.Add(needs, ListedObjects, site);
                }

                break;
        }
    }

    // The items are in the files that a manifest names.
    private static void AddManifest(StateNeeds needs, ItemReader reader, CallSite site)
    {
        if (reader.ReaderConfig is not ({ ManifestType: not null } or { InputType: "MANIFEST" }))
        {
            return;
        }

        bool isInventory = reader.ReaderConfig.ManifestType is null or Inventory;
        IamPermission files =
            isInventory && DataFolder(site) is { } folder
                ? new(["s3:GetObject"], [S3("{Bucket:objects}/" + folder + "/*")])
                : new(["s3:GetObject"], [isInventory ? S3("{Bucket:objects}/*") : S3("{Location=*}")])
                {
                    Advice = "only the manifest says where its files lie: name their bucket in the policy by hand",
                };
        PermissionFilling.Add(needs, files with { Purpose = "Files" }, site);
    }

    // An inventory is written to …/date/manifest.json and …/data beside it.
    private static string? DataFolder(CallSite site) =>
        site.Parameters.Find("Key") is [{ IsExact: true, Text.Literal: { } key }]
        && key.Split('/') is { Length: > 2 } steps
        && steps[steps.Length - 1] == "manifest.json"
        && key.IndexOfAny(['{', '}', '*', '?']) < 0
            ? string.Join("/", steps.Take(steps.Length - 2)) + "/data"
            : null;
}
