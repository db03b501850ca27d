using AslGen.StatesLanguage.Json;
using AslGen.StatesLanguage.Model;

namespace AslGen.StatesLanguage.Permissions;

/// <summary>What a call is given, as far as the definition says it.</summary>
internal sealed class CallParameters
{
    private readonly JsonValue? _root;
    private readonly QueryLanguage _language;

    private CallParameters(JsonValue? root, QueryLanguage language)
    {
        _root = root;
        _language = language;
    }

    /// <summary>Whether only the execution decides which parameters there are.</summary>
    public bool AreUnknown => _root is not JsonObject;

    /// <summary>Takes the parameters of a call.</summary>
    /// <param name="template">JSONPath: the template; without one the call is given the state's input.</param>
    /// <param name="arguments">JSONata: the arguments; without them the call is given none.</param>
    /// <param name="language">The state's query language.</param>
    /// <returns>The parameters.</returns>
    public static CallParameters Of(JsonObject? template, JsonValue? arguments, QueryLanguage language) =>
        new(language == QueryLanguage.JsonPath ? template : arguments ?? new JsonObject([]), language);

    /// <summary>The value or values of a parameter.</summary>
    /// <param name="path">
    /// The parameter's name, with dots between the names of members, and <c>[]</c> after that of an array for all its items.
    /// </param>
    /// <returns>
    /// The values; none where the parameter is not there, and <see cref="ParameterValue.Missing"/> for items that do not have it.
    /// </returns>
    public IReadOnlyList<ParameterValue> Find(string path)
    {
        List<ParameterValue> values = [];
        if (AreUnknown)
        {
            values.Add(ParameterValue.Unknown);
        }
        else
        {
            Collect(_root!, path.Split('.'), 0, values);
        }

        return values;
    }

    private void Collect(JsonValue value, string[] steps, int index, List<ParameterValue> values)
    {
        if (index == steps.Length)
        {
            values.Add(ParameterValue.Of(value, _language));
            return;
        }

        if (value is not JsonObject @object)
        {
            // A member of what is no object: only an expression or a placeholder can still have it.
            if (ParameterValue.Of(value, _language) is { IsUnknown: true } unknown)
            {
                values.Add(unknown);
            }

            return;
        }

        bool isArray = steps[index].EndsWith("[]", StringComparison.Ordinal);
        string name = isArray ? steps[index].Substring(0, steps[index].Length - 2) : steps[index];
        if (name == "*")
        {
            // The names of the members are the values.
            values.AddRange(@object.Members.Select(member => ParameterValue.OfText(new PlaceholderText(member.Name))));
            return;
        }

        JsonValue? found = @object[name];
        if (found is null && _language == QueryLanguage.JsonPath && @object[name + ".$"] is JsonString { } path)
        {
            ParameterValue computed = ParameterValue.OfJsonPath(path.Text);
            values.Add(index == steps.Length - 1 && !isArray ? computed : ParameterValue.Unknown);
            return;
        }

        if (found is null)
        {
            return;
        }

        if (!isArray)
        {
            Collect(found, steps, index + 1, values);
        }
        else if (found is JsonArray array)
        {
            foreach (JsonValue item in array.Items)
            {
                int before = values.Count;
                Collect(item, steps, index + 1, values);
                if (values.Count == before)
                {
                    values.Add(ParameterValue.Missing);
                }
            }
        }
        else if (ParameterValue.Of(found, _language) is { IsExact: false })
        {
            values.Add(ParameterValue.Unknown);
        }
    }
}
