using AslGen.Testing.Data;

namespace AslGen.Testing.Jsonata;

/// <summary>Says in words what JSONata's codes mean.</summary>
internal static class JsonataMessages
{
    private const int LongestValue = 200;

    /// <summary>The message of an error that has none of its own.</summary>
    /// <param name="error">The error.</param>
    /// <returns>The message.</returns>
    public static string Of(JsonataException error)
    {
        string value = Write(error.Value);
        string token = error.Token ?? "?";
        return error.Code switch
        {
            "T0410" => $"Argument {error.Argument} of the function ${token} does not match its signature.",
            "T0411" => $"The context item cannot stand in for argument {error.Argument} of the function ${token}.",
            "T0412" => $"Argument {error.Argument} of the function ${token} has to be an array of {error.ItemType}.",
            "D1001" => $"The number {value} is out of range.",
            "D1002" => $"Only a number can be negated, not {value}.",
            "T1003" => $"The name of an object's member has to be a string, not {value}.",
            "D1004" => "The regular expression matches empty text, so that it would match forever.",
            "T1005" => $"'{token}' is called and is no function. Is ${token} meant?",
            "T1006" => "What is called is no function.",
            "T1007" => $"'{token}' is partially applied and is no function. Is ${token} meant?",
            "T1008" => "What is partially applied is no function.",
            "D1009" => $"Two members of an object have the name {value}.",
            "T1010" => $"The function that finds matches for ${token} gives no match object.",
            "T2001" => $"The left side of '{token}' has to be a number, not {value}.",
            "T2002" => $"The right side of '{token}' has to be a number, not {value}.",
            "T2003" => $"The left side of '..' has to be an integer, not {value}.",
            "T2004" => $"The right side of '..' has to be an integer, not {value}.",
            "T2006" => "The right side of '~>' has to be a function.",
            "T2007" => $"{value} and {Write(error.OtherValue)} cannot be sorted together, because their types differ.",
            "T2008" => $"Only numbers and strings can be sorted by, not {value}.",
            "T2009" => $"{value} and {Write(error.OtherValue)} cannot be compared by '{token}', because their types differ.",
            "T2010" => $"Only numbers and strings can be compared by '{token}', not {value}.",
            "T2011" => $"The update of a transform has to be an object, not {value}.",
            "T2012" => $"What a transform deletes has to be a string or an array of strings, not {value}.",
            "T2013" => "A transform copies its input with $clone, which is bound to something that is no function.",
            "D2014" => $"A range cannot have more than 10,000,000 items; this one would have {value}.",
            "D3001" => "An infinite number cannot be written as a string.",
            "D3010" => "$replace cannot search for an empty string.",
            "D3011" => "The limit of $replace cannot be negative.",
            "D3012" => "The function that $replace calls has to give a string.",
            "D3020" => "The limit of $split cannot be negative.",
            "D3030" => $"{value} cannot be read as a number.",
            "D3040" => "The limit of $match cannot be negative.",
            "D3050" => "The function that $reduce calls has to take two arguments or more.",
            "D3060" => $"$sqrt cannot take the negative number {value}.",
            "D3061" => $"$power of {value} and {Write(error.OtherValue)} is no number that JSON could hold.",
            "D3070" => "Without a function, $sort sorts only numbers or only strings.",
            "D3080" => "The picture has more than two sub-pictures.",
            "D3081" => "A sub-picture has more than one decimal separator.",
            "D3082" => "A sub-picture has more than one percent sign.",
            "D3083" => "A sub-picture has more than one per-mille sign.",
            "D3084" => "A sub-picture has both a percent and a per-mille sign.",
            "D3085" => "A sub-picture has no digit.",
            "D3086" => "A sub-picture has other characters between its digits.",
            "D3087" => "A sub-picture has a grouping separator beside its decimal separator.",
            "D3088" => "The integer part of a sub-picture ends with a grouping separator.",
            "D3089" => "A sub-picture has two grouping separators side by side.",
            "D3090" => "The integer part of a sub-picture has an optional digit after a mandatory one.",
            "D3091" => "The fraction of a sub-picture has a mandatory digit after an optional one.",
            "D3092" => "A sub-picture has an exponent and a percent or per-mille sign.",
            "D3093" => "The exponent of a sub-picture has to be digits and nothing else.",
            "D3100" => $"The radix of $formatBase has to be from 2 to 36, not {value}.",
            "D3110" => $"{value} is no ISO 8601 timestamp.",
            "D3120" => $"The expression of $eval is invalid: {value}",
            "D3121" => $"The expression of $eval has no value: {value}",
            "D3130" => $"Integers cannot be written as a sequence that starts with {value}.",
            "D3131" => "The digits of a picture have to be of one script.",
            "D3132" => $"{value} is no component of a date or time.",
            "D3133" => $"Only months and days have names, not the component {value}.",
            "D3134" => "A time zone is written with four digits at most.",
            "D3135" => "A component of a picture is not closed by ']'.",
            "D3136" => "The picture leaves out a component between two that it has, or its kind of date cannot be read.",
            "D3138" => "$single finds more than one item.",
            "D3139" => "$single finds no item.",
            "D3140" => $"${token} cannot encode or decode {value}.",
            _ => "The expression has no value.",
        };
    }

    private static string Write(DataValue? value)
    {
        try
        {
            string text = value?.ToString() ?? "nothing";
            return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // A function is somewhere in it, or it nests too deep for JSON.
            return "a value that is no JSON";
        }
    }
}
