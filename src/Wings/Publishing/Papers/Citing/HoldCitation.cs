using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Publishing.Search;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>Holds a reference against itself and against the register. Pure.</summary>
/// <param name="written">The day of the document that refers.</param>
sealed class HoldCitation(KnownPapers known, DateOnly written)
{
    const double LeastAlike = 0.5;

    public IEnumerable<CitationFault> Faults(CitedPaper cited)
    {
        var own = OwnFaults(cited).ToList();
        return own.Count > 0 ? own : InRegister(cited);
    }

    /// <summary>The number that a document bears itself: parliament may still have to give it, so that an unknown one is none.</summary>
    public IEnumerable<CitationFault> FaultsOfOwn(CitedPaper cited) =>
        Faults(cited with { Date = cited.Date ?? written }).Where(one => one.IsWrong);

    IEnumerable<CitationFault> OwnFaults(CitedPaper cited)
    {
        if (cited is { SessionSaid: { } said, Session: null })
            yield return Wrong(cited, "years", CitationWords.NoSession(cited.Words, said));
        if (cited.Session is { } session && session.Start > written)
            yield return Wrong(cited, "later", CitationWords.Later(cited.Words, session, written));
        if (cited.Date > written)
            yield return Wrong(cited, "day", CitationWords.LaterDay(cited.Words, cited.Date.Value, written));
        if (cited is { Session: { } year, Date: { } day } && !year.Holds(day) && !IsSoRegistered(cited, year, day))
            yield return Wrong(cited, "session", CitationWords.OtherSession(cited.Words, year, day));
        if (cited is { Kind: CitedKind.Proceedings or CitedKind.Appendix, SessionSaid: null })
            yield return Unknown(cited, CitationWords.NoYear(cited.Words));
    }

    /// <summary>The Chamber itself counts a paper of the summer with the year to come, once in a thousand.</summary>
    bool IsSoRegistered(CitedPaper cited, SessionYear year, DateOnly day) =>
        cited.Keys.SelectMany(key => known.ByKey[key]).Any(paper => paper.Session == year && paper.Date == day);

    IEnumerable<CitationFault> InRegister(CitedPaper cited)
    {
        if (!known.IsFilled || !cited.Keys.Any())
            return FileOnly(cited);
        return cited.Kind == CitedKind.Paper
            ? cited.Numbers.SelectMany(number => Number(cited, number))
            : cited.Keys.SelectMany(key => Found(cited, known.ByKey[key]));
    }

    IEnumerable<CitationFault> FileOnly(CitedPaper cited) =>
        known.IsFilled && cited is { Kind: CitedKind.Paper, IsCertain: true }
            ? cited
                .Dossiers.Where(file => !known.Files.Contains(file.Key))
                .Select(file => Unknown(cited, CitationWords.NoFile(cited.Words, file)))
            : [];

    /// <summary>A number that is given for several files has to be in one of them.</summary>
    List<CitationFault> Number(CitedPaper cited, string number) =>
        Found(cited, cited.Dossiers.SelectMany(file => known.ByKey[PaperKey.Of(file, number)]));

    static List<CitationFault> Found(CitedPaper cited, IEnumerable<RegisteredPaper> papers)
    {
        var all = papers.ToList();
        if (all.Count == 0)
            return [Unknown(cited, CitationWords.NotThere(cited.Words))];
        var faults = all.ConvertAll(paper => Against(cited, paper).ToList());
        return faults.Exists(one => one.Count == 0) ? [] : faults[0];
    }

    static IEnumerable<CitationFault> Against(CitedPaper cited, RegisteredPaper paper)
    {
        if (cited.Session is { } session && session != paper.Session)
            yield return Wrong(cited, paper.Key, CitationWords.Session(cited.Words, session, paper));
        if (cited.Date is { } day && day != paper.Date)
            yield return Wrong(cited, paper.Key, CitationWords.Day(cited.Words, day, paper));
        // A title behind several numbers is that of one of them.
        if (cited is { Title: { } title, Numbers.Length: 1 } && Alike(title, paper.Title) < LeastAlike)
            yield return Wrong(cited, paper.Key, CitationWords.Title(cited.Words, title, paper));
    }

    /// <summary>The share of the quoted words that the title has.</summary>
    static double Alike(string quoted, string title)
    {
        var asked = Folding.Words(quoted).Distinct().ToList();
        var there = Folding.Words(title).ToHashSet();
        return asked.Count == 0 ? 1 : (double)asked.Count(there.Contains) / asked.Count;
    }

    static CitationFault Wrong(CitedPaper cited, string what, Kernel.Values.Bilingual says) =>
        new($"paper:{cited.Words}:{what}", true, says);

    static CitationFault Unknown(CitedPaper cited, Kernel.Values.Bilingual says) =>
        new($"paper:{cited.Words}:unknown", false, says);
}
