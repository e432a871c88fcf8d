using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Documents;

/// <summary>A document's claims in one line: "214 uitspraken, alle kloppen per 15 mei 2024; 2 sindsdien herzien".</summary>
static class VerdictLine
{
    public static string Say(JudgedDocument document, Language language)
    {
        var nl = language == Language.Nl;
        var claims = document.Claims;
        if (claims.IsEmpty)
            return DocumentTexts.NoClaims.In(language);
        var day = Days.Long(document.Facts.KnownAt ?? document.Facts.Date, language);
        var stand = document.Facts.KnownAt is null
            ? (nl ? "op de laatste stand" : "on the latest state")
            : (nl ? $"per {day}" : $"as of {day}");
        var count =
            claims.Length == 1 ? (nl ? "1 uitspraak" : "1 statement")
            : nl ? $"{claims.Length} uitspraken"
            : $"{claims.Length} statements";
        return $"{count}, {Verdicts(document, nl)} {stand}{Revised(document, nl)}";
    }

    static string Verdicts(JudgedDocument document, bool nl)
    {
        var holding = document.Claims.Count(claim => claim.Judged.Verdict == Verdict.Holds);
        if (holding == document.Claims.Length)
            return holding == 1 ? (nl ? "klopt" : "holds")
                : nl ? "alle kloppen"
                : "all hold";
        var others = document
            .Claims.Where(claim => claim.Judged.Verdict != Verdict.Holds)
            .GroupBy(VerdictWords.Of)
            .Select(group => $"{group.Count()} {(nl ? group.Key.Nl : group.Key.En).ToLowerInvariant()}");
        return (nl ? $"waarvan {holding} kloppen" : $"of which {holding} hold") + "; " + string.Join(", ", others);
    }

    static string Revised(JudgedDocument document, bool nl)
    {
        if (document.Errata.IsEmpty)
            return "";
        return nl ? $"; {document.Errata.Length} sindsdien herzien" : $"; {document.Errata.Length} revised since";
    }

    public static Signal SignalOf(JudgedDocument document) =>
        document.Blocks ? Signal.Fails
        : document.Claims.Any(claim => claim.Judged.Verdict != Verdict.Holds) || !document.Errata.IsEmpty ? Signal.Warns
        : document.Claims.IsEmpty ? Signal.Neutral
        : Signal.Holds;
}
