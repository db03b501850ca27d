using System.Globalization;
using System.Text.RegularExpressions;
using AslGen.Testing.Data;
using AslGen.Testing.Jsonata.Functions;
using AslGen.Testing.Jsonata.Text;

namespace AslGen.Testing.Jsonata.Dates;

/// <summary>Reads points in time.</summary>
internal static partial class DateParser
{
    // Which components make a date or a time, a bit each.
    private const string DateComponents = "YXMxWwdD";
    private const int YearMonthDay = 0b10100001;
    private const int YearDay = 0b10000010;
    private const int MonthWeek = 0b01010100;
    private const int YearWeek = 0b01001000;
    private const string TimeComponents = "PHhmsf";
    private const int Hours24 = 0b010111;
    private const int Hours12 = 0b101111;

    [GeneratedRegex(
        @"^[0-9]{4}(-[01][0-9])*(-[0-3][0-9])*(T[0-2][0-9]:[0-5][0-9]:[0-5][0-9])*(\.[0-9]+)?([+-][0-2][0-9]:?[0-5][0-9]|Z)?\z"
    )]
    private static partial Regex Iso8601();

    [GeneratedRegex(
        @"^(?<Y>[0-9]{4})(-(?<M>[0-9]{2})(-(?<D>[0-9]{2}))?)?(?<t>T(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(\.(?<f>[0-9]+))?(?<z>[+-][0-9]{2}:?[0-9]{2})?)?Z?\z"
    )]
    private static partial Regex Parts();

    public static DataValue? ToMillis(NativeCall call)
    {
        if (call.Text(0) is not { } text)
        {
            return null;
        }

        if (call.Text(1) is { } picture)
        {
            return Read(text, picture, call.Run.Milliseconds) is { } millis ? new DataNumber(millis) : null;
        }

        return Iso8601().IsMatch(text) ? new DataNumber(ReadIso8601(text)) : throw new JsonataException("D3110", call[0]);
    }

    // What the pattern above allows and is no date is no number either.
    private static double ReadIso8601(string text)
    {
        Match match = Parts().Match(text);
        if (!match.Success)
        {
            return double.NaN;
        }

        double Value(string name, double missing) =>
            match.Groups[name].Success ? double.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : missing;
        double month = Value("M", 1);
        double day = Value("D", 1);
        double hours = Value("h", 0);
        double minutes = Value("m", 0);
        double seconds = Value("s", 0);
        string fraction = match.Groups["f"].Value.PadRight(3, '0')[..3];
        double milliseconds = double.Parse(fraction, CultureInfo.InvariantCulture);
        bool isTime = hours < 24 || (hours == 24 && minutes + seconds + milliseconds == 0);
        if (month is < 1 or > 12 || day is < 1 or > 31 || !isTime)
        {
            return double.NaN;
        }

        double result = EcmaScriptDate.FullUtc(Value("Y", 0), month - 1, day, hours, minutes, seconds, milliseconds);
        return result - (ReadZone(match.Groups["z"].Value) * 60_000);
    }

    private static double ReadZone(string zone)
    {
        if (zone.Length == 0)
        {
            return 0;
        }

        int hours = int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture);
        int minutes = int.Parse(zone.AsSpan(zone.Length - 2), CultureInfo.InvariantCulture);
        return hours > 23 ? double.NaN : (zone[0] == '-' ? -1 : 1) * ((hours * 60) + minutes);
    }

    /// <summary>Reads a point in time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="now">The time, for components that neither have.</param>
    /// <returns>The milliseconds since 1970; null where the text does not match the picture.</returns>
    public static double? Read(string text, string picture, double now)
    {
        List<DatePattern> patterns = [.. DatePicture.Parse(picture).Parts.Select(DatePattern.Of)];
        Match match;
        try
        {
            string pattern = "^" + string.Concat(patterns.Select(part => "(" + part.Pattern + ")")) + "$";
            match = EcmaScriptRegex.Create(pattern, ignoreCase: true, multiline: false).Match(text);
        }
        catch (ArgumentException)
        {
            throw new JsonataException(null, "The separators of the picture are no regular expression.");
        }
        catch (RegexMatchTimeoutException)
        {
            throw Evaluation.EvaluationRun.Beyond("reading a date takes too long");
        }

        if (!match.Success)
        {
            return null;
        }

        Dictionary<char, double> components = [];
        bool isSpecified = false;
        for (int index = 0; index < patterns.Count; index++)
        {
            if (patterns[index].Read is not { } read)
            {
                continue;
            }

            isSpecified = true;
            if (read(match.Groups[index + 1].Value) is { } value)
            {
                components[patterns[index].Component] = value;
            }
            else
            {
                components.Remove(patterns[index].Component);
            }
        }

        return isSpecified ? Combine(components, now) : null;
    }

    private static double Combine(Dictionary<char, double> components, double now)
    {
        int date = MaskOf(DateComponents, components);
        bool isYearDay = !Is(date, YearMonthDay) && Is(date, YearDay);
        bool isMonthWeek = Is(date, MonthWeek);
        bool isYearWeek = !isMonthWeek && Is(date, YearWeek);
        int time = MaskOf(TimeComponents, components);
        bool isHours12 = !Is(time, Hours24) && Is(time, Hours12);
        string order =
            isYearDay ? "YD"
            : isMonthWeek ? "XxwF"
            : isYearWeek ? "XWF"
            : "YMD";
        Complete(components, order + (isHours12 ? "Phmsf" : "Hmsf"), new EcmaScriptDate(now));
        double Value(char component) => components.GetValueOrDefault(component, double.NaN);
        components['M'] = Value('M') > 0 ? Value('M') - 1 : 0;
        if (isYearDay)
        {
            double start = EcmaScriptDate.Utc(Value('Y'), 0);
            EcmaScriptDate day = new(start + ((Value('d') - 1) * EcmaScriptDate.MillisecondsPerDay));
            components['M'] = day.Month;
            components['D'] = day.Day;
        }

        if (isMonthWeek || isYearWeek)
        {
            throw new JsonataException("D3136");
        }

        if (isHours12)
        {
            components['H'] = (Value('h') == 12 ? 0 : Value('h')) + (Value('P') == 1 ? 12 : 0);
        }

        double result = EcmaScriptDate.Utc(Value('Y'), Value('M'), Value('D'), Value('H'), Value('m'), Value('s'), Value('f'));
        double zone = components.GetValueOrDefault('Z') is not 0 and var offset ? offset : components.GetValueOrDefault('z');
        return double.IsNaN(zone) ? result : result - (zone * 60_000);
    }

    // What comes before the components that there are is taken from the present, what comes after them is the least.
    private static void Complete(Dictionary<char, double> components, string order, EcmaScriptDate now)
    {
        bool isStarted = false;
        bool isEnded = false;
        foreach (char component in order)
        {
            if (components.ContainsKey(component))
            {
                isStarted = true;
                if (isEnded)
                {
                    throw new JsonataException("D3136");
                }
            }
            else if (isStarted)
            {
                components[component] = component is 'M' or 'D' or 'd' ? 1 : 0;
                isEnded = true;
            }
            else
            {
                components[component] = DateComponent.Get(now, component);
            }
        }
    }

    // Components that are zero do not count, as JavaScript takes them for false.
    private static int MaskOf(string order, Dictionary<char, double> components)
    {
        int mask = 0;
        foreach (char component in order)
        {
            bool isSet = components.TryGetValue(component, out double value) && value != 0 && !double.IsNaN(value);
            mask = (mask << 1) + (isSet ? 1 : 0);
        }

        return mask;
    }

    private static bool Is(int mask, int kind) => (mask & ~kind) == 0 && (mask & kind) != 0;
}
