using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>
/// How the value of a parameter becomes a part of an ARN. Without a form the value is a name or an ARN; a placeholder is taken for an
/// ARN where its name ends so.
/// </summary>
internal static class ParameterForms
{
    private const string Any = "*";

    // That of an HTTP API whose stage nobody names.
    private const string DefaultStage = "$default";

    // Those that inference profiles across regions start with.
    private static readonly string[] ModelRegions = ["us", "us-gov", "eu", "apac", "jp", "au", "ca", "sa", "global"];

    /// <summary>Applies a form.</summary>
    /// <param name="form">The form's name, or an empty text.</param>
    /// <param name="value">The value.</param>
    /// <param name="site">What else the call says.</param>
    /// <returns>The text for the pattern; more than one where the value stands for more than one resource.</returns>
    public static IReadOnlyList<FormedText> Apply(string form, ParameterValue value, CallSite site) =>
        form switch
        {
            "" => [Known(value, site) ?? NameOrArn(value, isArnByDefault: false)],
            "name" => [new FormedText(value.Pattern) { IsUnknown = value.IsUnknown }],
            "arn" => [NameOrArn(value, isArnByDefault: true)],
            "objects" => [Known(value, site) ?? Objects(value)],
            "path" => [Path(value)],
            "sagemaker" => SageMaker(value),
            "function" => Function(value, site),
            "machine" => Machine(value, site),
            "executions" => [Executions(value, site)],
            "queue" => [Queue(value, site)],
            "family" => [Family(value, Any)],
            "jobDefinition" => JobDefinition(value),
            "catalog" => [Catalog(value)],
            "api" => [Api(value, site)],
            "stage" => [Stage(value, site)],
            "build" => [Build(value)],
            "reportGroup" => [ReportGroup(value)],
            "model" => Model(value, site),
            "secret" => [Secret(value, site)],
            "secretName" => [SecretName(value)],
            "key" => [Key(value)],
            "s3object" => [S3(value, bucket => bucket, suffix: "")],
            "s3prefix" => [S3(value, bucket => bucket, suffix: "*")],
            "s3bucket" => [S3(value, bucket => bucket.Split('/', 2)[0], suffix: "")],
            "prefix" => [Prefix(value)],
            "bus" => [new FormedText(value.Pattern.Split('/').Last()) { IsUnknown = value.IsUnknown }],
            "stack" => [Stack(value)],
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form."),
        };

    /// <summary>Whether text is an ARN, or a placeholder that stands for one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isArnByDefault">Whether a placeholder whose name says nothing is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsArn(PlaceholderText text, bool isArnByDefault) =>
        text.StartsWith("arn:")
        || (
            text.WholePlaceholder() is { } name
            && (name.EndsWith("Arn", StringComparison.Ordinal) || (isArnByDefault && !name.EndsWith("Name", StringComparison.Ordinal)))
        );

    // The ARN of what is named, where whoever deploys has a value for it.
    private static FormedText? Known(ParameterValue value, CallSite site) =>
        site.Companion(value.Text, "Name", "Arn") is { } arn ? new FormedText(arn) { IsArn = true, Exact = arn } : null;

    private static FormedText NameOrArn(ParameterValue value, bool isArnByDefault) =>
        value.IsUnknown
            ? FormedText.Unknown
            : new FormedText(value.Pattern) { IsArn = IsArn(value.Text, isArnByDefault), Exact = value.IsExact ? value.Text : null };

    // The objects of an access point are below the access point's ARN.
    private static FormedText Objects(ParameterValue bucket) =>
        NameOrArn(bucket, isArnByDefault: false) is { IsArn: true } arn
        && bucket.Text.Split(':') is { Count: > 5 } parts
        && parts[5].StartsWith("accesspoint")
            ? arn with
            {
                Text = new[] { arn.Text, "object" }.Join("/"),
            }
            : NameOrArn(bucket, isArnByDefault: false);

    private static FormedText Path(ParameterValue value) =>
        NameOrArn(value, isArnByDefault: false) is { IsArn: true } arn
            ? arn
            : new FormedText(value.Pattern.StartsWith("/") ? value.Pattern.Trim(1, 0) : value.Pattern) { IsUnknown = value.IsUnknown };

    // What is written to has the prefix and a slash before it, whether the prefix ends in one or not.
    private static FormedText Prefix(ParameterValue value) => new(value.Pattern.EndsWith("/") ? value.Pattern.Trim(0, 1) : value.Pattern);

    // SageMaker writes the names of its resources in lower case in ARNs.
    private static IReadOnlyList<FormedText> SageMaker(ParameterValue value)
    {
        FormedText given = new(value.Pattern) { IsUnknown = value.IsUnknown };
        PlaceholderText lower = new PlaceholderTextBuilder().Append(given.Text, text => text.ToLowerInvariant()).Build();
        return lower == given.Text ? [given] : [given, given with { Text = lower }];
    }

    // A name, name:qualifier, account:function:name or an ARN, and the qualifier that may stand apart.
    private static IReadOnlyList<FormedText> Function(ParameterValue value, CallSite site)
    {
        if (value.IsUnknown)
        {
            return [FormedText.Unknown];
        }

        FormedText function = new(value.Pattern) { IsArn = IsArn(value.Text, isArnByDefault: true) };
        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        bool hasAccount = parts.Count is 3 or 4 && parts[1].Literal == "function";
        if (hasAccount)
        {
            IEnumerable<PlaceholderText> arn =
            [
                "arn",
                site.Partition,
                "lambda",
                PlaceholderText.Placeholder(DeployTimeNames.Region),
                .. parts,
            ];
            function = new FormedText(arn.Join(":")) { IsArn = true };
        }

        // One that is named with its qualifier is called so and not otherwise.
        bool isQualified = function.IsArn ? function.Text.Split(':').Count > 7 : parts.Count > 1;
        if (isQualified)
        {
            return [function];
        }

        IReadOnlyList<ParameterValue> qualifier = site.Parameters.AreUnknown ? [] : site.Parameters.Find("Qualifier");
        return qualifier is [{ IsExact: true } exact] ? [Qualified(exact.Pattern)] : [function, Qualified(Any)];

        FormedText Qualified(PlaceholderText version) => function with { Text = new[] { function.Text, version }.Join(":") };
    }

    // Versions and aliases have ARNs of their own, but what they start is the machine's.
    private static IReadOnlyList<FormedText> Machine(ParameterValue value, CallSite site)
    {
        if (value.IsUnknown)
        {
            return [Anywhere(site, "states", "stateMachine:*")];
        }

        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        return parts.Count > 7 ? [new FormedText(parts.Take(7).Join(":")), new FormedText(value.Pattern)] : [new FormedText(value.Pattern)];
    }

    private static FormedText Executions(ParameterValue value, CallSite site)
    {
        PlaceholderText anywhere = Arn(site, "states", "execution:*");
        if (value.IsUnknown)
        {
            return Anywhere(site, "states", "execution:*");
        }

        if (value.Text.WholePlaceholder() is { } name)
        {
            PlaceholderText? machine =
                name == DeployTimeNames.StateMachineArn
                    ? PlaceholderText.Placeholder(DeployTimeNames.StateMachineName)
                    : site.Companion(value.Text, "Arn", "Name");
            return machine is null
                ? new FormedText(anywhere)
                : new FormedText(Arn(site, "states", new[] { "execution:", machine, ":*" }.Join("")));
        }

        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        return parts.Count >= 7 && parts[5].Literal == "stateMachine"
            ? new FormedText(parts.Take(5).Concat(["execution", parts[6], Any]).Join(":"))
            : new FormedText(anywhere);
    }

    // https://sqs.region.amazonaws.com/account/name, or in older queues https://region.queue.amazonaws.com/account/name.
    private static FormedText Queue(ParameterValue value, CallSite site)
    {
        if (IsArn(value.Text, isArnByDefault: false))
        {
            return new FormedText(value.Pattern);
        }

        if (site.Companion(value.Text, "Url", "Arn") is { } companion)
        {
            return new FormedText(companion);
        }

        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split('/');
        if (parts.Count != 5 || parts[0].Literal is not ("https:" or "http:"))
        {
            return Anywhere(site, "sqs", Any);
        }

        IReadOnlyList<PlaceholderText> host = parts[2].Split('.');
        PlaceholderText region =
            host[0].Literal == "sqs" && host.Count > 2 ? host[1]
            : host.Count > 2 && host[1].Literal == "queue" ? host[0]
            : Any;
        return new FormedText(new[] { "arn", site.Partition, "sqs", region, parts[3], parts[4] }.Join(":"));
    }

    // A family without a revision stands for its newest.
    private static FormedText Family(ParameterValue value, PlaceholderText revision)
    {
        if (value.IsUnknown)
        {
            return FormedText.Unknown;
        }

        bool isArn = IsArn(value.Text, isArnByDefault: false);
        bool hasRevision = isArn ? value.Text.WholePlaceholder() is not null || value.Text.Split(':').Count > 6 : value.Text.Has(':');
        PlaceholderText text = hasRevision ? value.Pattern : new[] { value.Pattern, revision }.Join(":");
        return new FormedText(text) { IsArn = isArn };
    }

    // Without a revision both the definition and its newest revision are looked at.
    private static IReadOnlyList<FormedText> JobDefinition(ParameterValue value)
    {
        FormedText revisions = Family(value, Any);
        return revisions.Text == value.Pattern || revisions.IsUnknown ? [revisions] : [revisions with { Text = value.Pattern }, revisions];
    }

    // A catalogue can be named with the one inside it: outer/inner.
    private static FormedText Catalog(ParameterValue value) => new(value.Pattern.Split('/', 2)[0]) { IsUnknown = value.IsUnknown };

    // id.execute-api.region.amazonaws.com; the id of an API behind a domain of its own is nowhere in the domain.
    private static FormedText Api(ParameterValue value, CallSite site)
    {
        IReadOnlyList<PlaceholderText> host = value.Pattern.Split('.');
        return value.IsUnknown ? FormedText.Unknown
            : !IsExecuteApi(value) ? new FormedText(Any) { IsUnknown = true }
            : host[0].Literal == Any ? new FormedText(host[0]) { IsUnknown = true }
            : new FormedText(
                new[]
                {
                    "arn",
                    site.Partition,
                    "execute-api",
                    host[2],
                    PlaceholderText.Placeholder(DeployTimeNames.AccountId),
                    ApiId(host[0]),
                }.Join(":")
            )
            {
                IsArn = true,
            };
    }

    // Through a VPC's endpoint the host starts with id-vpce-…
    private static PlaceholderText ApiId(PlaceholderText label) =>
        label.Literal is { } text && text.IndexOf("-vpce-", StringComparison.Ordinal) is var end and > 0 ? text.Substring(0, end) : label;

    // A host of one's own does not tell the stage, which is in what the host is mapped to.
    private static FormedText Stage(ParameterValue value, CallSite site) =>
        value.Text.Literal == DefaultStage && !site.Parameters.Find("ApiEndpoint").All(IsExecuteApi)
            ? new FormedText(Any)
            : new FormedText(value.Pattern) { IsUnknown = value.IsUnknown };

    private static bool IsExecuteApi(ParameterValue host) =>
        host.Pattern.Split('.') is { Count: > 2 } labels && labels[1].Literal == "execute-api";

    // project:uuid, or the ARN of a build or a batch of builds.
    private static FormedText Build(ParameterValue value)
    {
        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        return value.Text.StartsWith("arn:") && parts.Count >= 7
                ? new FormedText(parts.Take(5).Append(new[] { "project", parts[5].Split('/', 2).Last() }.Join("/")).Join(":"))
                {
                    IsArn = true,
                }
            : parts.Count == 2 && !value.IsUnknown ? new FormedText(parts[0]) { IsUnknown = parts[0].Literal == Any }
            : FormedText.Unknown;
    }

    // arn:…:report/group:uuid
    private static FormedText ReportGroup(ParameterValue value)
    {
        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        return value.Text.StartsWith("arn:") && parts.Count >= 6 && parts[5].StartsWith("report/")
            ? new FormedText(parts.Take(5).Append(new[] { "report-group", parts[5].Split('/', 2)[1] }.Join("/")).Join(":")) { IsArn = true }
            : FormedText.Unknown;
    }

    // A model's id, that of a profile that sends requests to it in several regions, or an ARN.
    private static IReadOnlyList<FormedText> Model(ParameterValue value, CallSite site)
    {
        if (value.IsUnknown)
        {
            return [Anywhere(site, "bedrock", Any)];
        }

        if (IsArn(value.Text, isArnByDefault: false))
        {
            return [new FormedText(value.Pattern)];
        }

        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split('.', 2);
        if (parts.Count == 2 && ModelRegions.Contains(parts[0].Literal))
        {
            return
            [
                new FormedText(Arn(site, "bedrock", new[] { "inference-profile", value.Pattern }.Join("/"))),
                Foundation(Any, parts[1]),
            ];
        }

        return [Foundation(PlaceholderText.Placeholder(DeployTimeNames.Region), value.Pattern)];

        FormedText Foundation(PlaceholderText region, PlaceholderText model) =>
            new(new[] { "arn", site.Partition, "bedrock", region, "", new[] { "foundation-model", model }.Join("/") }.Join(":"));
    }

    // EventBridge keeps a connection's credentials in a secret of its own, named after the connection.
    private static FormedText Secret(ParameterValue value, CallSite site)
    {
        IReadOnlyList<PlaceholderText> parts = value.Pattern.Split(':');
        bool isLiteral = value.Text.StartsWith("arn:") && parts.Count == 6 && parts[5].StartsWith("connection/");
        IEnumerable<PlaceholderText> arn = isLiteral
            ? [parts[0], parts[1], "secretsmanager", parts[3], parts[4], "secret", SecretOf(parts[5].Split('/')[1])]
            : ["arn", site.Partition, "secretsmanager", Any, Any, "secret", "events!connection/*"];
        return new FormedText(arn.Join(":"));

        static PlaceholderText SecretOf(PlaceholderText connection) => new[] { "events!connection/", connection, "/*" }.Join("");
    }

    // A stack's ARN has an id behind its name.
    private static FormedText Stack(ParameterValue value)
    {
        FormedText stack = NameOrArn(value, isArnByDefault: false);
        return stack.IsArn || stack.IsUnknown ? stack : stack with { Text = new[] { "stack", stack.Text, Any }.Join("/") };
    }

    // Secrets Manager puts six characters behind a secret's name in its ARN.
    private static FormedText SecretName(ParameterValue value)
    {
        FormedText name = NameOrArn(value, isArnByDefault: false);
        return name.IsArn || name.IsUnknown ? name : name with { Text = new[] { name.Text, "-??????" }.Join("") };
    }

    // An alias is no resource of a key's actions, and only the deployer knows its key.
    private static FormedText Key(ParameterValue value)
    {
        bool isAlias = value.Text.StartsWith("alias/") || (value.Text.StartsWith("arn:") && value.Text.ToString().Contains(":alias/"));
        return isAlias ? FormedText.Unknown : NameOrArn(value, isArnByDefault: false);
    }

    // s3://bucket/key
    private static FormedText S3(ParameterValue value, Func<PlaceholderText, PlaceholderText> take, string suffix)
    {
        const string Scheme = "s3://";
        if (value.IsUnknown || !value.Text.StartsWith(Scheme))
        {
            return new FormedText(Any) { IsUnknown = true };
        }

        PlaceholderText place = take(value.Pattern.Trim(Scheme.Length, 0));
        return new FormedText(suffix.Length == 0 || place.EndsWith(suffix) ? place : new[] { place, suffix }.Join(""));
    }

    private static FormedText Anywhere(CallSite site, string service, string resource) =>
        new(new PlaceholderText[] { "arn", site.Partition, service, Any, Any, resource }.Join(":")) { IsUnknown = true };

    private static PlaceholderText Arn(CallSite site, string service, PlaceholderText resource) =>
        new[]
        {
            "arn",
            site.Partition,
            service,
            PlaceholderText.Placeholder(DeployTimeNames.Region),
            PlaceholderText.Placeholder(DeployTimeNames.AccountId),
            resource,
        }.Join(":");
}

/// <summary>What a form makes of a value.</summary>
/// <param name="Text">The text, itself a pattern.</param>
internal sealed record FormedText(PlaceholderText Text)
{
    /// <summary>A name or ARN that only the execution knows: it can be in any region and account.</summary>
    public static FormedText Unknown { get; } = new("*") { IsUnknown = true, IsAnywhere = true };

    /// <summary>The text where it is the only one that the value can have; null where it is a pattern.</summary>
    public PlaceholderText? Exact { get; init; }

    /// <summary>Whether the text is a whole ARN.</summary>
    public bool IsArn { get; init; }

    /// <summary>Whether nothing narrows the text down.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether the resource can be in other regions and accounts than the machine.</summary>
    public bool IsAnywhere { get; init; }
}
