using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Drafts.Way;

/// <summary>Reads a day and a time of the office's clock from two fields.</summary>
static class MomentField
{
    static readonly Bilingual NoTime = new(
        "Dit is geen tijd; schrijf die als 10:30",
        "This is no time; write it as 10:30"
    );

    static readonly Bilingual Skipped = new(
        "Deze tijd bestaat die nacht niet, omdat de klok een uur vooruit gaat; kies een uur later",
        "This time does not exist in that night, because the clock goes forward an hour; choose an hour later"
    );

    /// <summary>UTC; null where there is none, which was told unless both were empty and may be.</summary>
    /// <param name="missing">What to say where there is no day; null where there may be none.</param>
    public static DateTimeOffset? Read(FormState form, string day, string time, Bilingual? missing)
    {
        if (form.Day(day, missing) is not { } date)
            return null;
        if (
            !TimeOnly.TryParseExact(
                form[time],
                ["H:mm", "HH:mm", "HH:mm:ss"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var at
            )
        )
        {
            form.Wrong(time, NoTime);
            return null;
        }
        if (Clock.At(date, at) is { } moment)
            return moment;
        form.Wrong(time, Skipped);
        return null;
    }

    public static string Day(DateTimeOffset moment) =>
        Clock.AtOffice(moment).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(DateTimeOffset moment) =>
        Clock.AtOffice(moment).ToString("HH:mm", CultureInfo.InvariantCulture);
}
