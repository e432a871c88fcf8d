using System.Globalization;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Days in words: those that the system itself would write, and a reader of claims reads back.</summary>
internal static class WriteDays
{
    static readonly string[] QuartersNl = ["eerste", "tweede", "derde", "vierde"];
    static readonly string[] QuartersEn = ["first", "second", "third", "fourth"];

    /// <summary>"op 16 oktober 2023", "in november 2020", "in het tweede kwartaal van 2021", "in 2021".</summary>
    public static Bilingual When(Period period) =>
        period.Start == period.End
            ? new("op " + Days.Long(period.Start, Language.Nl), "on " + Days.Long(period.Start, Language.En))
        : IsPlain(period) ? new("in " + Bare(period, Language.Nl), "in " + Bare(period, Language.En))
        : new(
            $"tussen {Days.Long(period.Start, Language.Nl)} en {Days.Long(period.End, Language.Nl)}",
            $"between {Days.Long(period.Start, Language.En)} and {Days.Long(period.End, Language.En)}"
        );

    /// <summary>"sinds november 2020"; null where the days have no plain name.</summary>
    public static Bilingual? Since(Period period) =>
        period.Start == period.End || IsPlain(period)
            ? new("sinds " + Bare(period, Language.Nl), "since " + Bare(period, Language.En))
            : null;

    /// <summary>"1 oktober 2020 t/m 31 december 2020".</summary>
    public static Bilingual Stretch(DeadlineWindow days) =>
        days.From == days.Until
            ? new(Days.Long(days.From, Language.Nl), Days.Long(days.From, Language.En))
            : new(
                $"{Days.Long(days.From, Language.Nl)} t/m {Days.Long(days.Until, Language.Nl)}",
                $"{Days.Long(days.From, Language.En)} to {Days.Long(days.Until, Language.En)}"
            );

    public static Bilingual Said(Period period) => new(Days.Say(period, Language.Nl), Days.Say(period, Language.En));

    public static Bilingual Said(DateOnly day) => new(Days.Long(day, Language.Nl), Days.Long(day, Language.En));

    static bool IsPlain(Period period) =>
        period.IsOne(Frequency.Month) || period.IsOne(Frequency.Quarter) || period.IsOne(Frequency.Year);

    static string Bare(Period period, Language language)
    {
        var (nl, year) = (language == Language.Nl, period.Start.Year.ToString(CultureInfo.InvariantCulture));
        if (period.Start == period.End)
            return Days.Long(period.Start, language);
        if (period.IsOne(Frequency.Year))
            return year;
        var quarter = (period.Start.Month - 1) / 3;
        return period.IsOne(Frequency.Month) ? $"{Months.Name(period.Start.Month).In(language)} {year}"
            : nl ? $"het {QuartersNl[quarter]} kwartaal van {year}"
            : $"the {QuartersEn[quarter]} quarter of {year}";
    }
}
