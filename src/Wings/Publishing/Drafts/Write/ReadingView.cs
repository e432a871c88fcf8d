using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>A text as it reads, each statement in it a way to its figure.</summary>
public sealed record ReadingView(string Lang, ImmutableArray<ReadingBlock> Blocks);

public sealed record ReadingBlock(bool IsHeading, ImmutableArray<ReadingPiece> Pieces);

/// <summary>Words, and where they state something the way to mark them.</summary>
/// <param name="Link">Empty for words that state nothing.</param>
/// <param name="Signal">holds, warns, fails, loose, or aside: held against nothing.</param>
/// <param name="Says">For who does not see how they are underlined.</param>
public sealed record ReadingPiece(string Text, string Link = "", string Signal = "", string Says = "");

/// <summary>Makes it of what was judged.</summary>
sealed record MakeReading(DraftLook Look, WordsOfText Words, WorkFrame Frame)
{
    /// <summary>With more statements no page leads to each, as no table does.</summary>
    const int Most = 2_000;

    readonly SignalsOfText signals = new(Look.Judged);

    /// <summary>Null where the text says nothing yet, or states more than a page can lead to.</summary>
    public ReadingView? Make()
    {
        if (Words.Marked.Length + Words.Loose.Length > Most)
            return null;
        var blocks = AsRead.Of(Look.Judged, Words);
        return blocks.IsEmpty
            ? null
            : new(
                SitePaths.Tag(Look.Judged.Facts.Language),
                [.. blocks.Select(block => new ReadingBlock(block.IsHeading, [.. block.Pieces.Select(View)]))]
            );
    }

    ReadingPiece View(ReadPiece one) =>
        one switch
        {
            { Loose: { At: { } at } loose } => new(
                one.Text,
                Link(loose.Line, loose.Words, at),
                "loose",
                Frame.In(WriteTexts.LooseHere)
            ),
            { Mark: { Claim: { } claim } mark } => new(
                one.Text,
                Link(mark.Line, mark.Words, mark.Label),
                signals.Of(claim),
                Frame.In(VerdictWords.Of(claim))
            ),
            { Mark: { } mark } => new(
                one.Text,
                Link(mark.Line, mark.Words, mark.Label),
                "aside",
                Frame.In(mark.As is Destination.External ? WriteTexts.OthersHere : WriteTexts.NoFigureHere)
            ),
            _ => new(one.Text),
        };

    string Link(int line, string words, Stretch at) =>
        Frame.To(WritePaths.Tag(Look.Draft.Id, line, words, Words.Nth(line, words, at)));
}
