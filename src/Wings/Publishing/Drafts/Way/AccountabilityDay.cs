using Rekenschap.Kernel.Time;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Verantwoordingsdag: the third Wednesday of May, on which ministers give account of the year before.</summary>
static class AccountabilityDay
{
    static readonly TimeOnly Noon = new(12, 0);

    public static DateOnly Of(int year)
    {
        var first = new DateOnly(year, 5, 1);
        var toWednesday = ((int)DayOfWeek.Wednesday - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(toWednesday + 14);
    }

    /// <summary>When what is said of a year becomes public, unless somebody says otherwise: noon of that day a year later.</summary>
    public static DateTimeOffset PublicAt(int yearOfReport) => Clock.At(Of(yearOfReport + 1), Noon)!.Value;
}
