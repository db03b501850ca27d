using AslGen.StatesLanguage.Json;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>
/// A pattern of ARNs, or of a condition's value. In braces stand:
/// <list type="bullet">
/// <item><c>partition</c>, that of the call's own resource, and <c>region</c> and <c>account</c>, those of the state machine;</item>
/// <item><c>machine</c> and <c>machineName</c>, the state machine's own ARN and name;</item>
/// <item>
/// a parameter: <c>{Name:form=default}</c>, where <see cref="ParameterForms"/> has the forms and the default stands for a parameter that
/// is not there. A value that is an ARN takes the place of all that the pattern has before it.
/// </item>
/// </list>
/// </summary>
internal static class ResourcePattern
{
    private const string Any = "*";

    /// <summary>Fills a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="site">What it is filled from.</param>
    /// <returns>The ARNs; none where a parameter without default is not there.</returns>
    public static IReadOnlyList<FilledPattern> Fill(string pattern, CallSite site)
    {
        List<Filling> fillings = [new Filling()];
        int position = 0;
        while (position < pattern.Length)
        {
            int open = pattern.IndexOf('{', position);
            string literal = pattern.Substring(position, (open < 0 ? pattern.Length : open) - position);
            foreach (Filling filling in fillings)
            {
                filling.Append(literal);
            }

            if (open < 0)
            {
                break;
            }

            int close = pattern.IndexOf('}', open);
            fillings = Hole(pattern.Substring(open + 1, close - open - 1), fillings, site);
            position = close + 1;
        }

        return fillings.Select(filling => filling.Build()).Distinct().ToList();
    }

    private static List<Filling> Hole(string hole, List<Filling> fillings, CallSite site)
    {
        PlaceholderText? own = hole switch
        {
            "partition" => site.Partition,
            "machine" => PlaceholderText.Placeholder(DeployTimeNames.StateMachineArn),
            "machineName" => PlaceholderText.Placeholder(DeployTimeNames.StateMachineName),
            _ => null,
        };
        if (own is not null || hole is "region" or "account")
        {
            foreach (Filling filling in fillings)
            {
                filling.Append(hole, own);
            }

            return fillings;
        }

        int equals = hole.IndexOf('=');
        string? fallback = equals < 0 ? null : hole.Substring(equals + 1);
        string reference = equals < 0 ? hole : hole.Substring(0, equals);
        int colon = reference.IndexOf(':');
        string name = colon < 0 ? reference : reference.Substring(0, colon);
        string form = colon < 0 ? "" : reference.Substring(colon + 1);

        IReadOnlyList<ParameterValue> values = site.Parameters.Find(name);
        List<Filling> filled = [];
        foreach (ParameterValue value in values.Count == 0 ? [ParameterValue.Missing] : values)
        {
            bool isMissing = ReferenceEquals(value, ParameterValue.Missing);
            ParameterValue? used =
                !isMissing ? value
                : fallback is null ? null
                : fallback == Any ? ParameterValue.Unknown
                : ParameterValue.OfText(fallback);
            foreach (FormedText text in used is null ? [] : ParameterForms.Apply(form, used, site))
            {
                foreach (Filling filling in fillings)
                {
                    Filling next = filling.Copy();
                    next.Append(text, isMissing ? null : name, isMissing && fallback == Any);
                    filled.Add(next);
                }
            }
        }

        return filled;
    }

    /// <summary>A pattern being filled.</summary>
    private sealed class Filling
    {
        // Region and account are only known to be the machine's once no value is found to bring others along.
        private readonly List<(PlaceholderText? Text, string Hole)> _parts = [];
        private readonly List<PlaceholderText?> _exact = [];
        private string? _unknown;
        private bool _isNarrow;
        private bool _isAnywhere;
        private bool _isDefault;

        public Filling Copy()
        {
            Filling copy = new()
            {
                _unknown = _unknown,
                _isNarrow = _isNarrow,
                _isAnywhere = _isAnywhere,
                _isDefault = _isDefault,
            };
            copy._parts.AddRange(_parts);
            copy._exact.AddRange(_exact);
            return copy;
        }

        public void Append(string literal)
        {
            _parts.Add((literal, ""));
            _exact.Add(literal);
        }

        public void Append(string hole, PlaceholderText? text)
        {
            _parts.Add((text, hole));
            _exact.Add(text ?? EnvironmentOf(hole));
        }

        public void Append(FormedText text, string? parameter, bool isDefault)
        {
            if (text.IsArn)
            {
                _parts.Clear();
                _exact.Clear();
            }

            _parts.Add((text.Text, ""));
            _exact.Add(text.Exact);
            _isAnywhere |= text.IsAnywhere;
            _isDefault |= isDefault;
            _isNarrow |= parameter is not null && !text.IsUnknown;
            if (text.IsUnknown)
            {
                _unknown ??= parameter;
            }
        }

        public FilledPattern Build()
        {
            PlaceholderTextBuilder text = new();
            foreach ((PlaceholderText? part, string hole) in _parts)
            {
                text.Append(part ?? (_isAnywhere ? Any : EnvironmentOf(hole)));
            }

            return new FilledPattern(text.Build(), _isNarrow ? null : _unknown, _isDefault)
            {
                Exact = _exact.Contains(null) ? null : _exact.Select(part => part!).Join(""),
            };
        }

        private static PlaceholderText EnvironmentOf(string hole) =>
            PlaceholderText.Placeholder(hole == "region" ? DeployTimeNames.Region : DeployTimeNames.AccountId);
    }
}

/// <summary>A pattern with its values.</summary>
/// <param name="Text">The ARN, or the pattern of ARNs that the call can act on.</param>
/// <param name="Unknown">
/// The parameter without whose value nothing narrows the pattern; null where something does, such as the bucket of an unknown object.
/// </param>
/// <param name="IsDefault">Whether a parameter that would narrow the pattern is not there.</param>
internal sealed record FilledPattern(PlaceholderText Text, string? Unknown, bool IsDefault)
{
    /// <summary>The text where it is the only one that matches; null where the text is a pattern.</summary>
    public PlaceholderText? Exact { get; init; }
}
