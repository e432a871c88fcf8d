using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Feedback;

namespace Rekenschap.Publishing.Drafts.Write.Typing;

/// <summary>What is found in a text, for a script: offsets count one character for each line end.</summary>
sealed record FoundInText(string Coverage, ImmutableArray<FoundWords> Words, ImmutableArray<FoundProblem> Problems)
{
    /// <summary>More a page need not underline at once.</summary>
    const int Most = 2_000;

    public static FoundInText Of(DraftLook look, WordsOfText words, Language language) =>
        new(
            Publications.CoverageLine.Of([look.Judged]).In(language),
            [
                .. words
                    .Marked.Where(one => one.Claim is not null)
                    .Select(one => Of(one, BesideIt(look, one), language))
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

    /// <summary>What stands beside a mark and says otherwise; what changes its words goes before what names something else.</summary>
    static BesideTag? BesideIt(DraftLook look, MarkedWords one) =>
        look
            .Judged.Beside.Where(beside => beside.Number == one.Claim!.Number)
            .OrderBy(beside => !beside.Turns)
            .FirstOrDefault();

    static FoundWords Of(MarkedWords one, BesideTag? beside, Language language)
    {
        var (claim, judged) = (one.Claim!, one.Claim!.Judged);
        var signal = VerdictWords.SignalOf(claim) switch
        {
            Signal.Holds or Signal.Neutral => "holds",
            Signal.Warns => "warns",
            _ => "fails",
        };
        return new(
            one.Label.Start,
            one.Label.End,
            one.Line,
            one.Words,
            signal is "fails" || beside is null ? signal
                : beside.Turns ? "fails"
                : "warns",
            VerdictWords.Of(claim).In(language),
            WriteTexts.Both(
                VerdictWords.AtDesk(judged.Verdict, judged.Reason, language),
                beside?.Message.In(language) ?? ""
            )
        );
    }

    static FoundWords Of(LooseWords one, Language language) =>
        new(one.At!.Value.Start, one.At.Value.End, one.Line, one.Words, "loose", WriteTexts.Loose.In(language), "");
}

/// <param name="Signal">holds, warns, fails or loose.</param>
sealed record FoundWords(int Start, int End, int Line, string Words, string Signal, string Verdict, string Why);

sealed record FoundProblem(int Line, string Says);
