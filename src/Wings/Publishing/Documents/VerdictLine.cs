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
        var holding = claims.Count(claim => claim.Judged.Verdict == Verdict.Holds);
        var count = Count(claims.Length, nl);
        var moment = Moment(document.Facts, language);
        var verdicts =
            holding < claims.Length || InExercise(document) > 0 ? $"{count} {moment}: {Verdicts(document, holding, nl)}"
            : claims.Length == 1 ? $"{count}, {(nl ? "klopt" : "holds")} {moment}"
            : $"{count}, {(nl ? "alle kloppen" : "all hold")} {moment}";
        return verdicts + Revised(document, nl);
    }

    static string Count(int count, bool nl) =>
        count == 1 ? (nl ? "1 uitspraak" : "1 statement")
        : nl ? $"{count} uitspraken"
        : $"{count} statements";

    static string Moment(DocumentFacts facts, Language language) =>
        (facts.KnownAt, language) switch
        {
            ({ } day, Language.Nl) => "per " + Days.Long(day, language),
            ({ } day, _) => "as of " + Days.Long(day, language),
            (null, Language.Nl) => "op de laatste stand",
            _ => "on the latest state",
        };

    /// <summary>"4 kloppen, 1 niet te lezen".</summary>
    static string Verdicts(JudgedDocument document, int holding, bool nl)
    {
        var others = document
            .Claims.Where(claim => claim.Judged.Verdict != Verdict.Holds)
            .GroupBy(VerdictWords.Of)
            .Select(group => $"{group.Count()} {(nl ? group.Key.Nl : group.Key.En).ToLowerInvariant()}");
        var hold = (holding, nl) switch
        {
            (1, true) => "1 klopt",
            (1, false) => "1 holds",
            (_, true) => $"{holding} kloppen",
            _ => $"{holding} hold",
        };
        if (InExercise(document) is > 0 and var made)
            hold += nl ? $" (waarvan {made} binnen de oefening)" : $" ({made} of them within the exercise)";
        return string.Join(", ", others.Prepend(hold));
    }

    static int InExercise(JudgedDocument document) =>
        document.Claims.Count(claim => claim.Judged is { Verdict: Verdict.Holds, RestsOnInvented: true });

    static string Revised(JudgedDocument document, bool nl)
    {
        if (document.Errata.IsEmpty)
            return "";
        return nl ? $"; {document.Errata.Length} sindsdien herzien" : $"; {document.Errata.Length} revised since";
    }

    public static Signal SignalOf(JudgedDocument document) =>
        document.Blocks ? Signal.Fails
        : document.Claims.Any(claim => claim.Judged.Verdict is not (Verdict.Holds or Verdict.Open))
        || !document.Errata.IsEmpty
            ? Signal.Warns
        : document.Claims.IsEmpty ? Signal.Neutral
        : Signal.Holds;
}
