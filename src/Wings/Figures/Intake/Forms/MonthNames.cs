namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The months in Dutch and English, whole or shortened to three letters or more.</summary>
internal static class MonthNames
{
    static readonly string[] Dutch =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    static readonly string[] English =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>1 to 12, or 0 for no month; <c>mrt</c> is March, as Dutch shortens it.</summary>
    public static int Of(string name)
    {
        var word = name.ToLowerInvariant();
        if (word.Length < 3)
            return 0;
        if (word == "mrt")
            return 3;
        for (var month = 0; month < 12; month++)
            if (
                Dutch[month].StartsWith(word, StringComparison.Ordinal)
                || English[month].StartsWith(word, StringComparison.Ordinal)
            )
                return month + 1;
        return 0;
    }
}
