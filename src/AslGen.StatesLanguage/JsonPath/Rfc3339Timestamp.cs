using System.Globalization;

namespace AslGen.StatesLanguage.JsonPath;

/// <summary>
/// A timestamp as the States Language wants it: RFC 3339 with an upper-case <c>T</c> between date and time, and an upper-case
/// <c>Z</c> or a numeric offset; the service refuses others when a definition is created.
/// </summary>
/// <param name="UnixSeconds">The seconds since the beginning of 1970 in UTC; a leap second has those of the second after it.</param>
/// <param name="Fraction">The digits of the second's fraction, without zeros at the end; empty for none.</param>
/// <param name="IsLeapSecond">Whether the seconds are 60. RFC 3339 has leap seconds; whether the service does is not known.</param>
public sealed record Rfc3339Timestamp(long UnixSeconds, string Fraction, bool IsLeapSecond) : IComparable<Rfc3339Timestamp>
{
    private const int SecondsPerDay = 24 * 60 * 60;

    /// <summary>Reads a timestamp.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The timestamp, or what is wrong.</returns>
    public static Parsed<Rfc3339Timestamp> Parse(string text) => new Reader(text).Read();

    /// <summary>Compares two moments.</summary>
    /// <param name="other">The other moment.</param>
    /// <returns>Less than zero where this is earlier, more where it is later, zero where they are the same.</returns>
    public int CompareTo(Rfc3339Timestamp? other)
    {
        if (other is null)
        {
            return 1;
        }

        int seconds = UnixSeconds.CompareTo(other.UnixSeconds);
        // A leap second comes before the second that has its number.
        int leap = seconds != 0 ? seconds : other.IsLeapSecond.CompareTo(IsLeapSecond);
        return leap != 0 ? leap : string.CompareOrdinal(Fraction, other.Fraction);
    }

    private sealed class Reader(string text)
    {
        private int _position;
        private TextError? _error;

        public Parsed<Rfc3339Timestamp> Read()
        {
            int year = Number(4, "year", 0, 9999);
            Expect('-', "'-' is expected between year and month");
            int month = Number(2, "month", 1, 12);
            Expect('-', "'-' is expected between month and day");
            int day = Number(2, "day", 1, _error is null ? DaysIn(year, month) : 31);
            Expect('T', "An upper-case 'T' is expected between date and time");
            int hour = Number(2, "hour", 0, 23);
            Expect(':', "':' is expected between hour and minute");
            int minute = Number(2, "minute", 0, 59);
            Expect(':', "':' is expected between minute and second");
            int secondPosition = _position;
            int second = Number(2, "second", 0, 60);
            string fraction = Fraction();
            int offset = Offset();
            if (_error is null && _position < text.Length)
            {
                Fail(_position, text.Length - _position, "Nothing can follow the time zone");
            }

            if (_error is not null)
            {
                return new Parsed<Rfc3339Timestamp>(Value: null, _error);
            }

            long unixSeconds = (DaysSince1970(year, month, day) * SecondsPerDay) + (hour * 3600) + (minute * 60) + second - (offset * 60);
            // Leap seconds are inserted at the end of a day in UTC.
            bool isLeapSecond = second == 60;
            if (isLeapSecond && unixSeconds % SecondsPerDay != 0)
            {
                Fail(secondPosition, 2, "The second 60 exists only at 23:59 UTC");
                return new Parsed<Rfc3339Timestamp>(Value: null, _error);
            }

            return new Parsed<Rfc3339Timestamp>(new Rfc3339Timestamp(unixSeconds, fraction, isLeapSecond), Error: null);
        }

        private int Number(int digits, string what, int least, int most)
        {
            int start = _position;
            int number = 0;
            for (; _position < start + digits && _error is null; _position++)
            {
                if (_position >= text.Length || text[_position] is not (>= '0' and <= '9'))
                {
                    string count = digits.ToString(CultureInfo.InvariantCulture);
                    Fail(_position, _position < text.Length ? 1 : 0, "The " + what + " has " + count + " digits");
                    return least;
                }

                number = (number * 10) + (text[_position] - '0');
            }

            if (_error is null && (number < least || number > most))
            {
                string range = Padded(least, digits) + " to " + Padded(most, digits);
                Fail(start, digits, "The " + what + " is " + range + ", not " + Padded(number, digits));
            }

            return number;
        }

        private static string Padded(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

        private void Expect(char character, string message)
        {
            if (_error is not null)
            {
                return;
            }

            if (_position >= text.Length || text[_position] != character)
            {
                Fail(_position, _position < text.Length ? 1 : 0, message);
            }

            _position++;
        }

        private string Fraction()
        {
            if (_error is not null || _position >= text.Length || text[_position] != '.')
            {
                return "";
            }

            int start = ++_position;
            while (_position < text.Length && text[_position] is >= '0' and <= '9')
            {
                _position++;
            }

            if (_position == start)
            {
                Fail(start, start < text.Length ? 1 : 0, "Digits are expected after '.'");
            }

            return text.Substring(start, _position - start).TrimEnd('0');
        }

        // Minutes east of UTC.
        private int Offset()
        {
            if (_error is not null)
            {
                return 0;
            }

            char sign = _position < text.Length ? text[_position] : '\0';
            if (sign is not ('Z' or '+' or '-'))
            {
                Fail(
                    _position,
                    _position < text.Length ? 1 : 0,
                    "A time zone is expected: an upper-case 'Z', or an offset such as '+01:00'"
                );
                return 0;
            }

            _position++;
            if (sign == 'Z')
            {
                return 0;
            }

            int hours = Number(2, "offset's hour", 0, 23);
            Expect(':', "':' is expected in the offset");
            int minutes = (hours * 60) + Number(2, "offset's minute", 0, 59);
            return sign == '-' ? -minutes : minutes;
        }

        private void Fail(int position, int length, string message) => _error ??= new TextError(position, length, message);

        private static int DaysIn(int year, int month) =>
            month switch
            {
                2 => IsLeapYear(year) ? 29 : 28,
                4 or 6 or 9 or 11 => 30,
                _ => 31,
            };

        private static bool IsLeapYear(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

        // The year 0000 exists in RFC 3339, and not in DateTime.
        private static long DaysSince1970(int year, int month, int day)
        {
            int daysBefore1970 = (1970 * 365) + LeapYearsBefore(1970);
            int days = (year * 365) + LeapYearsBefore(year) - daysBefore1970;
            for (int before = 1; before < month; before++)
            {
                days += DaysIn(year, before);
            }

            return days + day - 1;
        }

        private static int LeapYearsBefore(int year)
        {
            int last = year - 1;
            return year == 0 ? 0 : (last / 4) - (last / 100) + (last / 400) + 1;
        }
    }
}
