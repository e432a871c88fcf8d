using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>A contribution analysis in a sentence.</summary>
internal static class CauseTexts
{
    /// <param name="right">Whether the cause changed in the direction that the words give.</param>
    public static Bilingual Why(decimal share, decimal least, bool right, Question part, Question whole) =>
        new(Why(share, least, right, part, whole, Language.Nl), Why(share, least, right, part, whole, Language.En));

    static string Why(decimal share, decimal least, bool right, Question part, Question whole, Language language)
    {
        var (nl, show) = (language == Language.Nl, Show.Percent.For(share, least));
        var said = nl
            ? $"{Change(part, language)} is {show.Write(share, language)} van {Change(whole, language)}"
            : $"{Change(part, language)} is {show.Write(share, language)} of {Change(whole, language)}";
        return right
            ? said + (nl ? $"; nodig is {show.Write(least, language)}" : $"; needed is {show.Write(least, language)}")
            : said + (nl ? "; de oorzaak bewoog de andere kant op" : "; the cause moved the other way");
    }

    /// <summary>"Reizen (van 97 naar 44 kton)".</summary>
    static string Change(Question asked, Language language)
    {
        var show = asked.Show;
        return $"{asked.Indicator.Name.In(language)} ({show.Write(asked.Start.Value!.Value, language)} → {show.Write(asked.Value.Value!.Value, language)})";
    }
}
