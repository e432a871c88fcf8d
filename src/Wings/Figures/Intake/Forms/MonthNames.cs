using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Forms;

/// <summary>The months in Dutch and English, whole or shortened to three letters or more.</summary>
internal static class MonthNames
{
    /// <summary>1 to 12, or 0 for no month; <c>mrt</c> is March, as Dutch shortens it.</summary>
    public static int Of(string name)
    {
        var word = name.ToLowerInvariant();
        if (word.Length < 3)
            return 0;
        if (word == "mrt")
            return 3;
        for (var month = 1; month <= 12; month++)
            if (Begins(Months.Name(month).Nl, word) || Begins(Months.Name(month).En, word))
                return month;
        return 0;
    }

    static bool Begins(string name, string word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
