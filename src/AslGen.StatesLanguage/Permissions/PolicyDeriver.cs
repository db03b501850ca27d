using System.Text;
using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;
using AslGen.StatesLanguage.Services;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>Derives what a state machine's role must be allowed, state by state, and no more.</summary>
public static class PolicyDeriver
{
    /// <summary>The placeholder that stands for the ARN of the state machine itself.</summary>
    public const string StateMachineArn = "StateMachineArn";

    private const int LongestSid = 100;

    /// <summary>Derives the statements of a definition's policy. States that need the same share a statement.</summary>
    /// <param name="definition">The definition.</param>
    /// <returns>The statements, in the order of the states that need them.</returns>
    public static IReadOnlyList<PolicyStatement> Derive(StateMachineDefinition definition)
    {
        HashSet<string> sids = new(StringComparer.Ordinal);
        return States(definition.Scope)
            .SelectMany(state => PermissionsOf(state).Select(permission => (state.Name, Permission: permission)))
            .GroupBy(need => need.Permission)
            .Select(group => ToStatement(group.Key, group.Select(need => need.Name).ToList(), sids))
            .ToList();
    }

    private static IEnumerable<State> States(StateScope scope) =>
        scope.States.SelectMany(state =>
            state switch
            {
                ParallelState parallel => parallel.Branches.SelectMany(States),
                MapState map => States(map.Processor.Scope).Prepend(map),
                _ => [state],
            }
        );

    private static IEnumerable<Permission> PermissionsOf(State state) =>
        state switch
        {
            TaskState task => PermissionsOf(task),
            MapState { Processor.IsDistributed: true } map => DistributedMap(map),
            _ => [],
        };

    // The items' executions are executions of the machine itself; their ARNs are made of its name, which is not known here.
    private static IEnumerable<Permission> DistributedMap(MapState map)
    {
        yield return new("Items", ["states:StartExecution"], [PlaceholderText.Placeholder(StateMachineArn)]);
        yield return new(
            "Executions",
            ["states:DescribeExecution", "states:StopExecution", "states:RedriveExecution"],
            ["arn:aws:states:*:*:execution:*"]
        );
        if (map.ItemReader is { } reader)
        {
            JsonObject? arguments = reader.Parameters ?? reader.Arguments as JsonObject;
            PlaceholderText bucket = Bucket(arguments);
            bool lists = reader.Resource.ToString().EndsWith(":listObjectsV2", StringComparison.Ordinal);
            yield return lists
                ? new("Reader", ["s3:ListBucket"], [bucket])
                : new(
                    "Reader",
                    ["s3:GetObject"],
                    // A manifest names further objects.
                    reader.ReaderConfig
                        is { InputType: "MANIFEST" }
                            or { ManifestType: not null }
                        ? ["arn:aws:s3:::*"]
                        : [Join(Join(bucket, "/"), AnyPart.PatternOf(arguments?["Key"]))]
                );
        }

        if (map.ResultWriter is { Resource: not null } writer)
        {
            PlaceholderText bucket = Bucket(writer.Parameters ?? writer.Arguments as JsonObject);
            yield return new(
                "Writer",
                ["s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"],
                [Join(bucket, "/*")]
            );
        }
    }

    private static PlaceholderText Bucket(JsonObject? arguments) =>
        new PlaceholderTextBuilder().Append("arn:aws:s3:::").Append(AnyPart.PatternOf(arguments?["Bucket"])).Build();

    private static IEnumerable<Permission> PermissionsOf(TaskState task)
    {
        JsonObject? arguments = task.Parameters ?? task.Arguments as JsonObject;
        return TaskResource.Parse(task.Resource) switch
        {
            AwsSdkResource action => [AwsSdkAction(task, action)],
            OptimizedResource api => ServiceCatalogue.Find(api.Service, api.Api)?.Permissions switch
            {
                PermissionShape.LambdaFunction => [LambdaFunction(AnyPart.PatternOf(arguments?["FunctionName"]))],
                PermissionShape.HttpEndpoint => HttpEndpoint(arguments),
                _ => [],
            },
            // The workers of an activity have permissions of their own.
            ActivityResource => [],
            _ => [LambdaFunction(task.Resource)],
        };
    }

    // Versions and aliases of a function have ARNs of their own below the function's.
    private static Permission LambdaFunction(PlaceholderText function) =>
        new("", ["lambda:InvokeFunction"], [function, Join(function, ":*")]);

    private static Permission[] HttpEndpoint(JsonObject? arguments)
    {
        PlaceholderText endpoint = AnyPart.PatternOf(arguments?["ApiEndpoint"]);
        bool isWholeEndpoint = arguments?["ApiEndpoint"] is JsonString;
        PlaceholderText connection = AnyPart.PatternOf((arguments?["Authentication"] as JsonObject)?["ConnectionArn"]);
        return
        [
            new("", ["states:InvokeHTTPEndpoint"], [PlaceholderText.Placeholder(StateMachineArn)])
            {
                Conditions =
                [
                    new("StringEquals", "states:HTTPMethod", AnyPart.PatternOf(arguments?["Method"])),
                    new(isWholeEndpoint ? "StringEquals" : "StringLike", "states:HTTPEndpoint", endpoint),
                ],
            },
            new("Connection", ["events:RetrieveConnectionCredentials"], [connection]),
            // EventBridge keeps a connection's credentials in a secret of its own, whose name starts so.
            new(
                "Credentials",
                ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
                ["arn:aws:secretsmanager:*:*:secret:events!connection/*"]
            ),
        ];
    }

    private static Permission AwsSdkAction(TaskState task, AwsSdkResource resource)
    {
        string action = task.IamAction ?? ServiceCatalogue.IamPrefix(resource.SdkService) + ":" + Pascal(resource.Action);
        return new("", [action], task.IamResources ?? ["*"]);
    }

    private static string Pascal(string action) => action.Length == 0 ? action : char.ToUpperInvariant(action[0]) + action.Substring(1);

    private static PolicyStatement ToStatement(Permission permission, List<string> states, HashSet<string> sids)
    {
        string sid = string.Concat(states.Select(Letters)) + permission.Purpose;
        sid = sid.Length == 0 ? "State" : sid;
        if (sid.Length > LongestSid)
        {
            sid = Letters(states[0] + "AndOthers" + permission.Purpose);
        }

        string unique = sid;
        for (int number = 2; !sids.Add(unique); number++)
        {
            unique = sid + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return new PolicyStatement(unique, permission.Actions, permission.Resources) { Conditions = permission.Conditions };
    }

    // A Sid may have ASCII letters and digits only.
    private static string Letters(string name)
    {
        StringBuilder letters = new();
        foreach (char character in name)
        {
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
            {
                letters.Append(character);
            }
        }

        return letters.ToString();
    }

    private static PlaceholderText Join(PlaceholderText text, PlaceholderText rest) =>
        new PlaceholderTextBuilder().Append(text).Append(rest).Build();

    private static PlaceholderText Join(PlaceholderText text, string literal) =>
        new PlaceholderTextBuilder().Append(text).Append(literal).Build();

    private sealed record Permission(string Purpose, EquatableArray<string> Actions, EquatableArray<PlaceholderText> Resources)
    {
        public EquatableArray<PolicyCondition> Conditions { get; init; }
    }
}
