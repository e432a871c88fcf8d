using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Writing;

/// <summary>The hedge that the system writes for each kind.</summary>
internal static class HedgeWords
{
    public static Bilingual Before(Hedge hedge, Bilingual number)
    {
        var (nl, en) = hedge switch
        {
            Hedge.About => ("circa ", "about "),
            Hedge.WellOver => ("ruim ", "just over "),
            Hedge.MoreThan => ("meer dan ", "more than "),
            Hedge.Nearly => ("bijna ", "nearly "),
            Hedge.LessThan => ("minder dan ", "less than "),
            Hedge.AtLeast => ("minstens ", "at least "),
            Hedge.AtMost => ("hoogstens ", "at most "),
            _ => ("", ""),
        };
        return new(nl + number.Nl, en + number.En);
    }
}
