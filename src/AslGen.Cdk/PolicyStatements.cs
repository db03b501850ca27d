using System.Text.Json;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.StepFunctions;

namespace AslGen.Cdk;

/// <summary>The statements of an IAM policy document whose strings may hold placeholders.</summary>
internal sealed class PolicyStatements
{
    /// <summary>The construct below the machine with the statements that name the machine itself.</summary>
    private const string OwnPolicyId = "SelfPolicy";

    private readonly List<string> _general = [];
    private readonly List<string> _own = [];
    private readonly Substitutions _substitutions;

    /// <param name="policy">The policy document as JSON; null or blank for none.</param>
    /// <param name="substitutions">The values for its placeholders.</param>
    /// <exception cref="ArgumentException">
    /// The text is no policy document for a role, or a placeholder has no value that is neither about the machine nor its place.
    /// </exception>
    public PolicyStatements(string? policy, Substitutions substitutions)
    {
        _substitutions = substitutions;
        if (string.IsNullOrWhiteSpace(policy))
            return;

        foreach (var statement in Read(policy))
        {
            var names = Placeholders.In(statement);
            (names.RemoveWhere(Substitutions.IsOwn) > 0 ? _own : _general).Add(statement);
            Names.UnionWith(names.Where(name => !Substitutions.IsSurroundings(name)));
        }

        substitutions.MustCover(Names, "The policy");
    }

    /// <summary>The placeholders without those about the machine and the place that it is deployed to.</summary>
    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a statement holds <c>${StateMachineArn}</c> or <c>${StateMachineName}</c>.</summary>
    public bool NameTheMachine => _own.Count > 0;

    /// <summary>The statements that do not name the machine; new CDK objects on every call, as those can be changed.</summary>
    public IEnumerable<PolicyStatement> General() => _general.Select(json => ToCdk(_substitutions.FillStatement(json)));

    /// <summary>
    /// Gives the machine's role all statements. Those that name the machine go into a policy of their own: the role's
    /// default policy is created before the machine, so it cannot refer to it. With a role that the CDK must not change
    /// nothing is added, as with the CDK's own grants.
    /// </summary>
    public void AddTo(StateMachine machine)
    {
        foreach (var statement in General())
            machine.AddToRolePolicy(statement);
        if (NameTheMachine)
            OwnPolicyOf(machine)
                .AddStatements([.. _own.Select(json => ToCdk(_substitutions.FillStatement(json, machine, machine.StateMachineName)))]);
    }

    private static Policy OwnPolicyOf(StateMachine machine)
    {
        if (machine.Node.TryFindChild(OwnPolicyId) is Policy existing)
            return existing;
        var policy = new Policy(machine, OwnPolicyId);
        machine.Role.AttachInlinePolicy(policy);
        return policy;
    }

    private static PolicyStatement ToCdk(string json)
    {
        using var statement = JsonDocument.Parse(json);
        return PolicyStatement.FromJson(JsiiValue.FromObject(statement.RootElement));
    }

    private static List<string> Read(string policy)
    {
        try
        {
            using var document = JsonDocument.Parse(policy);
            if (
                document.RootElement.ValueKind != JsonValueKind.Object
                || !document.RootElement.TryGetProperty("Statement", out var statements)
            )
                throw new JsonException("it has no Statement.");
            List<JsonElement> list = statements.ValueKind == JsonValueKind.Array ? [.. statements.EnumerateArray()] : [statements];
            list.ForEach(Check);
            return [.. list.Select(statement => statement.GetRawText())];
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"The policy is not a policy document: {e.Message}", e);
        }
    }

    /// <summary>Refuses what <see cref="PolicyStatement.FromJson"/> would drop without a word or a role's policy cannot have.</summary>
    private static void Check(JsonElement statement)
    {
        if (statement.ValueKind != JsonValueKind.Object)
            throw new JsonException("a statement is not an object.");
        foreach (var member in statement.EnumerateObject())
        {
            var valid = member.Name switch
            {
                "Sid" => member.Value.ValueKind == JsonValueKind.String,
                "Effect" => member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is "Allow" or "Deny",
                "Action" or "NotAction" or "Resource" or "NotResource" => IsStrings(member.Value),
                "Condition" => IsCondition(member.Value),
                _ => throw new JsonException($"a statement for a role has no '{member.Name}'."),
            };
            if (!valid)
                throw new JsonException($"'{member.Name}' cannot be {member.Value.GetRawText()}.");
        }

        if (!statement.TryGetProperty("Effect", out _))
            throw new JsonException("a statement has no Effect.");
        if (statement.TryGetProperty("Action", out _) == statement.TryGetProperty("NotAction", out _))
            throw new JsonException("a statement has one of Action and NotAction.");
        if (statement.TryGetProperty("Resource", out _) == statement.TryGetProperty("NotResource", out _))
            throw new JsonException("a statement has one of Resource and NotResource.");
    }

    private static bool IsStrings(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
        || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String));

    private static bool IsCondition(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value
            .EnumerateObject()
            .All(test =>
                test.Value.ValueKind == JsonValueKind.Object && test.Value.EnumerateObject().All(key => IsConditionValue(key.Value))
            );

    private static bool IsConditionValue(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().All(item => item.ValueKind != JsonValueKind.Array && IsConditionValue(item)),
            JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => true,
            _ => false,
        };
}
