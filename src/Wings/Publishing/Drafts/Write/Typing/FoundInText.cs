using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;

namespace Rekenschap.Publishing.Drafts.Write.Typing;

/// <summary>What is found in a text, for a script: offsets count one character for each line end.</summary>
sealed record FoundInText(string Coverage, ImmutableArray<FoundWords> Words, ImmutableArray<FoundProblem> Problems)
{
    /// <summary>More a page need not underline at once.</summary>
    const int Most = 2_000;

    public static FoundInText Of(DraftLook look, WordsOfText words, Language language)
    {
        var signals = new SignalsOfText(look.Judged);
        return new(
            Said(look.Judged, signals).In(language),
            [
                .. words
                    .Marked.Where(one => one.Claim is not null)
                    .Select(one => Of(one, signals, language))
                    .Concat(words.Loose.Where(one => one.At is not null).Select(one => Of(one, language)))
                    .OrderBy(one => one.Start)
                    .Take(Most),
            ],
            [
                .. look
                    .Judged.Problems.Take(Most)
                    .Select(one => new FoundProblem(one.Line ?? 1, one.Message.In(language))),
            ]
        );
    }

    /// <summary>How many were checked, and whether they hold.</summary>
    static Bilingual Said(JudgedDocument judged, SignalsOfText signals)
    {
        var (line, wrong) = (Publications.CoverageLine.Of([judged]), signals.Wrong);
        return judged.Claims.IsEmpty ? line
            : wrong == 0
                ? new(
                    $"{line.Nl}; wat gekoppeld is, klopt met zijn cijfer",
                    $"{line.En}; what is linked agrees with its figure"
                )
            : new($"{line.Nl}; {wrong} klopt nog niet", $"{line.En}; {wrong} not right yet");
    }

    static FoundWords Of(MarkedWords one, SignalsOfText signals, Language language)
    {
        var (claim, judged) = (one.Claim!, one.Claim!.Judged);
        return new(
            one.Label.Start,
            one.Label.End,
            one.Line,
            one.Words,
            signals.Of(claim),
            VerdictWords.Of(claim).In(language),
            WriteTexts.Both(
                VerdictWords.AtDesk(judged.Verdict, judged.Reason, language),
                signals.Beside(claim)?.Message.In(language) ?? ""
            )
        );
    }

    static FoundWords Of(LooseWords one, Language language) =>
        new(one.At!.Value.Start, one.At.Value.End, one.Line, one.Words, "loose", WriteTexts.Loose.In(language), "");
}

/// <param name="Signal">holds, warns, fails or loose.</param>
sealed record FoundWords(int Start, int End, int Line, string Words, string Signal, string Verdict, string Why);

sealed record FoundProblem(int Line, string Says);
