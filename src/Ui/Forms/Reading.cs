using System.Globalization;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Forms;

/// <summary>Takes values out of a form; what cannot be taken is told at its field.</summary>
public static class Reading
{
    /// <summary>The revision or version that the page showed, from a hidden field. A form without one saw none that exists: -1.</summary>
    public static int Seen(this FormState form, string name = "revision") =>
        int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : -1;

    /// <summary>A line or text of some length.</summary>
    /// <param name="missing">What to say when it is empty; null where it may be.</param>
    public static string Text(this FormState form, string name, Bilingual? missing = null, int most = 200)
    {
        var text = form[name];
        if (text.Length == 0 && missing is not null)
            form.Wrong(name, missing);
        if (text.Length > most)
            form.Wrong(name, FormTexts.TooLong(text.Length, most));
        return text;
    }

    /// <summary>One of a closed set; null when it is none of them, which was told.</summary>
    public static T? Choice<T>(this FormState form, string name, IEnumerable<T> choices, Bilingual missing)
        where T : struct
    {
        foreach (var choice in choices)
            if (string.Equals(choice.ToString(), form[name], StringComparison.Ordinal))
                return choice;
        form.Wrong(name, missing);
        return null;
    }

    /// <summary>A code of a list; null when it is not in it, which was told.</summary>
    public static string? Code(this FormState form, string name, IEnumerable<string> codes, Bilingual missing)
    {
        if (codes.Contains(form[name], StringComparer.Ordinal))
            return form[name];
        form.Wrong(name, missing);
        return null;
    }

    /// <summary>A day; null when it is none, which was told unless it was empty and may be.</summary>
    public static DateOnly? Day(this FormState form, string name, Bilingual? missing = null)
    {
        var text = form[name];
        if (Period.TryParse(text, out var period) && period.IsOne(Frequency.Day))
            return period.Start;
        if (text.Length > 0)
            form.Wrong(name, FormTexts.NoDay(text));
        else if (missing is not null)
            form.Wrong(name, missing);
        return null;
    }
}
