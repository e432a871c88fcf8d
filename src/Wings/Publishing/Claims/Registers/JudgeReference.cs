using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Papers.Citing;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>
/// References to papers of parliament (kind 15): file, number, session year and day agree with each other and with the
/// register. What is wrong with one of several is told of that one.
/// </summary>
internal static class JudgeReference
{
    public static JudgedClaim Judge(RegisterQuestion question)
    {
        if (question.WrongKeys() is { } wrong)
            return wrong;
        if (question.Code != "")
            return question.Unreadable(
                $"Achter 'reference:' hoort niets te staan, en er staat '{question.Code}'; de woorden zeggen welk stuk",
                $"Nothing belongs behind 'reference:', and there is '{question.Code}'; the words say which paper"
            );
        var cited = ReadCitations.In(question.Tag.Words);
        if (cited.IsEmpty)
            return question.Unreadable(
                "Deze woorden verwijzen naar geen Kamerstuk; schrijf dossier en nummer, zoals '31 490, nr. 338'",
                "These words refer to no parliamentary paper; write file and number, such as '31 490, nr. 338'"
            );
        return Held(question, cited);
    }

    static JudgedClaim Held(RegisterQuestion question, ImmutableArray<CitedPaper> cited)
    {
        var listed = question.Registers.Papers.Where(one => one.Paper.Date <= question.Moment).ToList();
        var known = KnownPapers.Of(
            listed.Select(one => one.Paper),
            [.. listed.Select(one => one.Paper.File)],
            filled: listed.Count > 0
        );
        var hold = new HoldCitation(known, question.Written);
        var faults = cited.SelectMany(hold.Faults).ToList();
        var on = Behind(cited, listed);
        if (faults.Find(one => one.IsWrong) is { } wrong)
            return question.Say(Verdict.Fails, wrong.Says, on);
        if (faults.Count > 0 || on.IsEmpty)
            return question.Say(
                Verdict.Unverifiable,
                faults.FirstOrDefault()?.Says
                    ?? new("het register heeft dit stuk niet", "the register does not have this paper"),
                on
            );
        return question.Say(
            Verdict.Holds,
            new(
                $"nummer, vergaderjaar en datum zijn die van het register ({on[0].Name.Nl})",
                $"number, session year and date are those of the register ({on[0].Name.En})"
            ),
            on
        );
    }

    static ImmutableArray<Evidence> Behind(ImmutableArray<CitedPaper> cited, List<ListedPaper> listed)
    {
        var keys = cited.SelectMany(one => one.Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listed
                .Where(one => keys.Contains(one.Paper.Key) || (one.Paper.Case != "" && keys.Contains(one.Paper.Case)))
                .Select(one => new Evidence(
                    Bilingual.Same(one.Paper.Title),
                    [
                        (RegisterTexts.Listed, Bilingual.Same($"{one.Paper.File}, nr. {one.Paper.Number}")),
                        (RegisterTexts.Session, Bilingual.Same(one.Paper.Session.ToString())),
                        (RegisterTexts.Of, WriteDays.Said(one.Paper.Date)),
                    ],
                    one.Place
                )),
        ];
    }
}
