using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Judging;

/// <summary>Why a verdict is what it is, in a sentence that shows the value and what the words would allow.</summary>
internal static class Reasons
{
    public static Bilingual Of(Verdict verdict, decimal value, Reach reach, Show show)
    {
        var shown = show.For(value, reach.True.Low, reach.True.High, reach.Weak?.Low, reach.Weak?.High);
        return VerdictNames.Before(
            verdict,
            In(Language.Nl, verdict, value, reach, shown),
            In(Language.En, verdict, value, reach, shown)
        );
    }

    static readonly Bilingual Holds = VerdictNames.Before(Verdict.Holds, "", "");

    /// <summary>The reason of a composite that holds: that of each of its parts, once said to hold.</summary>
    public static Bilingual OfAll(IEnumerable<(string Words, Bilingual Reason)> parts)
    {
        var all = parts.ToArray();
        return VerdictNames.Before(
            Verdict.Holds,
            string.Join("; ", all.Select(part => $"'{part.Words}': {Bare(part.Reason.Nl, Holds.Nl)}")),
            string.Join("; ", all.Select(part => $"'{part.Words}': {Bare(part.Reason.En, Holds.En)}"))
        );
    }

    static string Bare(string reason, string start) =>
        reason.StartsWith(start, StringComparison.Ordinal) ? reason[start.Length..] : reason;

    static string In(Language language, Verdict verdict, decimal value, Reach reach, Show show)
    {
        var dutch = language == Language.Nl;
        var v = show.Write(value, language);
        return verdict switch
        {
            Verdict.Holds => $"{v} {Lies(reach.True, show, language, "")}",
            Verdict.Understated =>
                $"{(dutch ? "waar, maar zo zwak dat het misleidt" : "true, yet so weak that it misleads")}; {v} {Lies(reach.Weak!.Value, show, language, "")}",
            _ =>
                $"{v} {Lies(reach.True, show, language, dutch ? "niet " : "not ")}{Bound(value, reach.True, language)}",
        };
    }

    /// <summary>1.450 "ligt niet tussen 1.350 en 1.450" would read as a mistake of ours; it says that the bound is no part of it.</summary>
    static string Bound(decimal value, Interval interval, Language language) =>
        (value == interval.High && !interval.HighIncluded) || (value == interval.Low && !interval.LowIncluded)
            ? new Bilingual(" (die grens hoort er niet bij)", " (that bound is not part of it)").In(language)
            : "";

    static string Lies(Interval interval, Show show, Language language, string not)
    {
        var dutch = language == Language.Nl;
        return interval switch
        {
            { Low: { } low, High: { } high } when low == high => $"is {not}{show.Write(low, language)}",
            { Low: { } low, High: { } high } =>
                $"{(dutch ? "ligt" : not == "" ? "lies" : "does")} {not}{(dutch || not == "" ? "" : "lie ")}{(dutch ? "tussen" : "between")} {show.Write(low, language)} {(dutch ? "en" : "and")} {show.Write(high, language)}",
            { Low: { } low, LowIncluded: true } =>
                $"is {not}{(dutch ? "minstens" : "at least")} {show.Write(low, language)}",
            { Low: { } low } => $"is {not}{(dutch ? "meer dan" : "more than")} {show.Write(low, language)}",
            { High: { } high, HighIncluded: true } =>
                $"is {not}{(dutch ? "hoogstens" : "at most")} {show.Write(high, language)}",
            { High: { } high } => $"is {not}{(dutch ? "minder dan" : "less than")} {show.Write(high, language)}",
            _ => dutch ? "is een waarde" : "is a value",
        };
    }
}
