using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Text;

namespace AslGen.StatesLanguage.Services;

/// <summary>
/// Reads the ARN of a task's resource. A placeholder that is a whole part among partition, region, account and the names of
/// functions and activities stands for that part; one anywhere else can stand for anything, so that nothing after it is judged.
/// </summary>
internal sealed class TaskResourceParser
{
    private const int Region = 3;
    private const int Account = 4;
    private const int Rest = 5;

    private readonly PlaceholderText _resource;
    private readonly string _text;
    private readonly List<Part> _parts = [];

    public TaskResourceParser(PlaceholderText resource)
    {
        _resource = resource;
        _text = resource.ToString();
        Split();
    }

    public TaskResource Parse()
    {
        if (_text.Length == 0)
        {
            return Invalid(ResourceProblem.Empty, 0, 0);
        }

        if (StartsExpression())
        {
            return Invalid(ResourceProblem.Expression, 0, _text.Length);
        }

        if (_parts[0].HasPlaceholder)
        {
            return Undecided();
        }

        if (TextOf(0) != "arn")
        {
            return Invalid(ResourceProblem.NotAnArn, 0, _parts[0].Length);
        }

        if (PartProblem(1) is { } partition)
        {
            return partition;
        }

        if (!_parts[1].HasPlaceholder && !IsPartition(TextOf(1)))
        {
            return Invalid(ResourceProblem.UnknownPartition, 1);
        }

        if (PartProblem(2) is { } service)
        {
            return service;
        }

        return _parts[2].HasPlaceholder ? Undecided()
            : TextOf(2) == "states" ? States()
            : TextOf(2) == "lambda" ? Function()
            : Invalid(ResourceProblem.ForeignService, 2);
    }

    private TaskResource States()
    {
        if ((Missing(Region) ?? Missing(Account) ?? Missing(Rest)) is { } incomplete)
        {
            return incomplete;
        }

        bool isIntegration = _parts[Region].Length == 0 && _parts[Account].Length == 0;
        return isIntegration ? Integration()
            : _parts[Rest].HasPlaceholder ? Undecided()
            : TextOf(Rest) == "activity" ? Activity()
            : IsForeign(TextOf(Rest)) ? Invalid(ResourceProblem.ForeignResource, Rest)
            : HasPlaceholder(Region, Account) ? Undecided()
            : Integration();
    }

    private static bool IsForeign(string kind) =>
        kind is "stateMachine" or "execution" or "express" or "mapRun" || NearMiss.Closest(kind, ["activity"]) is not null;

    private TaskResource Activity() =>
        PartProblem(Region) ?? PartProblem(Account) ?? PartProblem(6) ?? ExtraAfter(6) ?? new ActivityResource(_resource, Slice(6));

    private TaskResource Function()
    {
        if ((PartProblem(Region) ?? PartProblem(Account) ?? PartProblem(Rest)) is { } problem)
        {
            return problem;
        }

        if (HasPlaceholder(Rest, Rest))
        {
            return Undecided();
        }

        if (TextOf(Rest) != "function")
        {
            return Invalid(ResourceProblem.ForeignResource, Rest);
        }

        if (PartProblem(6) is { } name)
        {
            return name;
        }

        bool isQualified = _parts.Count > 7;
        return (isQualified ? PartProblem(7) ?? ExtraAfter(7) : null)
            ?? new LambdaFunctionResource(_resource, Slice(6), isQualified ? Slice(7) : null);
    }

    private string RegionAndAccount() => TextOf(Region) + ":" + TextOf(Account);

    private TaskResource Integration()
    {
        if (_parts.Skip(Rest).Any(part => part.HasPlaceholder))
        {
            return Undecided();
        }

        bool isAwsSdk = TextOf(Rest) == AwsSdkResource.Service;
        int serviceIndex = isAwsSdk ? Rest + 1 : Rest;
        int apiIndex = serviceIndex + 1;
        if ((PartProblem(serviceIndex) ?? PartProblem(apiIndex)) is { } problem)
        {
            return problem;
        }

        // A pattern may have a colon of its own: `.sync:2`.
        Part apiPart = _parts[apiIndex];
        int dot = _text.IndexOf('.', apiPart.Start, apiPart.Length);
        int apiEnd = dot < 0 ? apiPart.End : dot;
        if (apiEnd == apiPart.Start)
        {
            return Invalid(ResourceProblem.EmptyPart, apiPart.Start, 0);
        }

        if (dot < 0 && ExtraAfter(apiIndex) is { } extra)
        {
            return extra;
        }

        IntegrationPatterns pattern = ResourceSuffixes.Read(_text.Substring(apiEnd));
        if (pattern == IntegrationPatterns.None)
        {
            return Invalid(ResourceProblem.UnknownPattern, apiEnd, _text.Length - apiEnd);
        }

        string api = _text.Substring(apiPart.Start, apiEnd - apiPart.Start);
        PlaceholderText partition = Slice(1);
        return isAwsSdk
            ? new AwsSdkResource(TextOf(serviceIndex), api, pattern) { Partition = partition, RegionAndAccount = RegionAndAccount() }
            : new OptimizedResource(TextOf(serviceIndex), api, pattern) { Partition = partition, RegionAndAccount = RegionAndAccount() };
    }

    private bool StartsExpression() =>
        _resource.Parts is [{ IsPlaceholder: false }, ..]
        && (_text.StartsWith("$.", StringComparison.Ordinal) || _text.StartsWith("$$", StringComparison.Ordinal) || IsJsonata());

    private bool IsJsonata() => _text.StartsWith("{%", StringComparison.Ordinal) && _text.EndsWith("%}", StringComparison.Ordinal);

    // Partitions are added for new sovereign regions, all with names below aws's.
    private static bool IsPartition(string name)
    {
        if (name == "aws")
        {
            return true;
        }

        return name.Length > 4
            && name.StartsWith("aws-", StringComparison.Ordinal)
            && name.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    // What keeps a part that every ARN has from being one.
    private TaskResource? PartProblem(int index)
    {
        if (Missing(index) is { } incomplete)
        {
            return incomplete;
        }

        Part part = _parts[index];
        if (part.Length == 0)
        {
            return Invalid(ResourceProblem.EmptyPart, part.Start, 0);
        }

        if (part.HasPlaceholder)
        {
            return null;
        }

        for (int position = part.Start; position < part.End; position++)
        {
            if (char.IsWhiteSpace(_text[position]) || char.IsControl(_text[position]))
            {
                return Invalid(ResourceProblem.WrongCharacter, position, 1);
            }
        }

        return null;
    }

    // A placeholder can bring the parts that are missing.
    private TaskResource? Missing(int index) =>
        index < _parts.Count ? null
        : _parts.Any(part => part.HasPlaceholder) ? Undecided()
        : Invalid(ResourceProblem.Incomplete, _text.Length, 0);

    private TaskResource? ExtraAfter(int index) =>
        index + 1 >= _parts.Count ? null : Invalid(ResourceProblem.ExtraPart, _parts[index].End, _text.Length - _parts[index].End);

    private bool HasPlaceholder(int first, int last) => _parts.Skip(first).Take(last - first + 1).Any(part => part.HasPlaceholder);

    private UndecidedResource Undecided() => new(_resource);

    private InvalidResource Invalid(ResourceProblem problem, int index) => InvalidSpan(problem, index, index);

    private InvalidResource InvalidSpan(ResourceProblem problem, int first, int last) =>
        Invalid(problem, _parts[first].Start, _parts[last].End - _parts[first].Start);

    private InvalidResource Invalid(ResourceProblem problem, int start, int length) => new(_resource, problem, start, length);

    private string TextOf(int index) => _text.Substring(_parts[index].Start, _parts[index].Length);

    private PlaceholderText Slice(int index)
    {
        PlaceholderTextBuilder slice = new();
        int start = 0;
        foreach (TextPart part in _resource.Parts)
        {
            int length = LengthOf(part);
            int from = Math.Max(_parts[index].Start - start, 0);
            int to = Math.Min(_parts[index].End - start, length);
            if (to > from)
            {
                if (part.IsPlaceholder)
                {
                    slice.Append(PlaceholderText.Placeholder(part.Text));
                }
                else
                {
                    slice.Append(part.Text.Substring(from, to - from));
                }
            }

            start += length;
        }

        return slice.Build();
    }

    // A placeholder is written as its name in braces after a dollar sign.
    private static int LengthOf(TextPart part) => part.Text.Length + (part.IsPlaceholder ? 3 : 0);

    // Colons inside a placeholder's name, as in `${AWS::Partition}`, separate nothing.
    private void Split()
    {
        int start = 0;
        int position = 0;
        bool hasPlaceholder = false;
        foreach (TextPart part in _resource.Parts)
        {
            int end = position + LengthOf(part);
            hasPlaceholder |= part.IsPlaceholder;
            for (; !part.IsPlaceholder && position < end; position++)
            {
                if (_text[position] == ':')
                {
                    _parts.Add(new Part(start, position, hasPlaceholder));
                    start = position + 1;
                    hasPlaceholder = false;
                }
            }

            position = end;
        }

        _parts.Add(new Part(start, position, hasPlaceholder));
    }

    private readonly record struct Part(int Start, int End, bool HasPlaceholder)
    {
        public int Length => End - Start;
    }
}
