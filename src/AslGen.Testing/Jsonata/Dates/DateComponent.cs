namespace AslGen.Testing.Jsonata.Dates;

/// <summary>The components of a date that a picture can name.</summary>
internal static class DateComponent
{
    /// <summary>A year and a month from 0.</summary>
    private readonly record struct YearMonth(double Year, double Month)
    {
        public YearMonth Next => Month == 11 ? new(Year + 1, 0) : this with { Month = Month + 1 };

        public YearMonth Previous => Month == 0 ? new(Year - 1, 11) : this with { Month = Month - 1 };

        // The first week of a year or month is the one with its first Thursday.
        public double FirstWeek
        {
            get
            {
                double first = EcmaScriptDate.Utc(Year, Month);
                double day = new EcmaScriptDate(first).DayOfWeek;
                day = day == 0 ? 7 : day;
                return day > 4
                    ? first + ((8 - day) * EcmaScriptDate.MillisecondsPerDay)
                    : first - ((day - 1) * EcmaScriptDate.MillisecondsPerDay);
            }
        }
    }

    /// <summary>Gets a component that is a number.</summary>
    /// <param name="date">The date.</param>
    /// <param name="component">The component's letter.</param>
    /// <returns>The number; not a number for a component that is none.</returns>
    public static double Get(EcmaScriptDate date, char component)
    {
        YearMonth year = new(date.Year, 0);
        YearMonth month = new(date.Year, date.Month);
        return component switch
        {
            'Y' => date.Year,
            'M' => date.Month + 1,
            'D' => date.Day,
            'd' => ((Today(date) - EcmaScriptDate.Utc(date.Year, 0)) / EcmaScriptDate.MillisecondsPerDay) + 1,
            'F' => date.DayOfWeek == 0 ? 7 : date.DayOfWeek,
            'W' => Week(date, year, year with { Year = year.Year + 1 }, year with { Year = year.Year - 1 }, 52),
            'w' => Week(date, month, month.Next, month.Previous, 4),
            'X' => date.Milliseconds < year.FirstWeek ? year.Year - 1
            : date.Milliseconds >= (year with { Year = year.Year + 1 }).FirstWeek ? year.Year + 1
            : year.Year,
            'x' => date.Milliseconds < month.FirstWeek ? month.Previous.Month + 1
            : date.Milliseconds >= month.Next.FirstWeek ? month.Next.Month + 1
            : month.Month + 1,
            'H' => date.Hours,
            'h' => date.Hours % 12 == 0 ? 12 : date.Hours % 12,
            'm' => date.Minutes,
            's' => date.Seconds,
            'f' => date.Fraction,
            _ => double.NaN,
        };
    }

    private static double Today(EcmaScriptDate date) => EcmaScriptDate.Utc(date.Year, date.Month, date.Day);

    private static double Week(EcmaScriptDate date, YearMonth period, YearMonth next, YearMonth previous, int lastWeek)
    {
        double today = Today(date);
        double week = WeeksBetween(period.FirstWeek, today);
        if (week > lastWeek)
        {
            week = today >= next.FirstWeek ? 1 : week;
        }
        else if (week < 1)
        {
            week = WeeksBetween(previous.FirstWeek, today);
        }

        return Math.Floor(week);
    }

    private static double WeeksBetween(double start, double end) => ((end - start) / (EcmaScriptDate.MillisecondsPerDay * 7)) + 1;
}
