namespace AslGen.Testing.Jsonata.Dates;

/// <summary>A point in time in UTC, as JavaScript computes dates: any year, and not a number where it cannot be one.</summary>
internal readonly struct EcmaScriptDate
{
    private const double MaxMilliseconds = 8.64e15;

    private readonly long _days;
    private readonly long _time;
    private readonly (long Year, int Month, int Day) _date;

    public EcmaScriptDate(double milliseconds)
    {
        Milliseconds = Math.Abs(milliseconds) <= MaxMilliseconds ? Math.Truncate(milliseconds) + 0 : double.NaN;
        if (IsValid)
        {
            long all = (long)Milliseconds;
            _days = Math.DivRem(all, MillisecondsPerDay, out _time);
            if (_time < 0)
            {
                _days--;
                _time += MillisecondsPerDay;
            }

            _date = DateOf(_days);
        }
    }

    public const long MillisecondsPerDay = 86_400_000;

    public double Milliseconds { get; }

    public bool IsValid => !double.IsNaN(Milliseconds);

    public double Year => Of(_date.Year);

    /// <summary>The month from 0.</summary>
    public double Month => Of(_date.Month - 1);

    public double Day => Of(_date.Day);

    /// <summary>The day of the week from 0, Sunday.</summary>
    public double DayOfWeek => Of((((_days + 4) % 7) + 7) % 7);

    public double Hours => Of(_time / 3_600_000);

    public double Minutes => Of(_time / 60_000 % 60);

    public double Seconds => Of(_time / 1000 % 60);

    public double Fraction => Of(_time % 1000);

    /// <summary>The milliseconds of a date; components beyond their range go on into the next. Years up to 99 are in the 20th century.</summary>
    public static double Utc(
        double year,
        double month,
        double day = 1,
        double hours = 0,
        double minutes = 0,
        double seconds = 0,
        double milliseconds = 0
    )
    {
        double years = Math.Truncate(year);
        double result = FullUtc(years is >= 0 and <= 99 ? 1900 + years : years, month, day, hours, minutes, seconds, milliseconds);
        return new EcmaScriptDate(result).Milliseconds;
    }

    /// <summary>The milliseconds of a date whose year is what it says.</summary>
    public static double FullUtc(double year, double month, double day, double hours, double minutes, double seconds, double milliseconds)
    {
        double all = year + month + day + hours + minutes + seconds + milliseconds;
        if (!double.IsFinite(all) || Math.Abs(year) > 1e6 || Math.Abs(month) > 1e7)
        {
            return double.NaN;
        }

        double months = Math.Truncate(month);
        long fullYear = (long)Math.Truncate(year) + (long)Math.Floor(months / 12);
        int monthOfYear = (int)(months - (Math.Floor(months / 12) * 12));
        double days = DaysOf(fullYear, monthOfYear + 1) + Math.Truncate(day) - 1;
        double time =
            (Math.Truncate(hours) * 3_600_000)
            + (Math.Truncate(minutes) * 60_000)
            + (Math.Truncate(seconds) * 1000)
            + Math.Truncate(milliseconds);
        return (days * MillisecondsPerDay) + time;
    }

    private double Of(long value) => IsValid ? value : double.NaN;

    // The days since 1970 of the first of a month, by the proleptic Gregorian calendar.
    private static long DaysOf(long year, int month)
    {
        // Years start in March, so that the leap day is their last.
        long shifted = month <= 2 ? year - 1 : year;
        long era = (shifted >= 0 ? shifted : shifted - 399) / 400;
        long yearOfEra = shifted - (era * 400);
        long dayOfYear = ((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5;
        long dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    private static (long Year, int Month, int Day) DateOf(long days)
    {
        long shifted = days + 719_468;
        long era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        long dayOfEra = shifted - (era * 146_097);
        long yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        long dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        long monthFromMarch = ((5 * dayOfYear) + 2) / 153;
        int day = (int)(dayOfYear - (((153 * monthFromMarch) + 2) / 5) + 1);
        int month = (int)(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
        return (yearOfEra + (era * 400) + (month <= 2 ? 1 : 0), month, day);
    }
}
