using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Beside;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Reading;
using Rekenschap.Publishing.Drafts.Write.Tagging;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Publishing.Named;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>The tables under a text: what states something without a figure, and every claim with its verdict.</summary>
sealed record TextTables(DraftLook Look, WordsOfText Words, WorkFrame Frame)
{
    /// <summary>A table shows no more: who has so many to go begins with the first.</summary>
    const int Most = 200;

    public TableView Loose =>
        Table(
            "loose",
            Words.Loose.Length > Most ? WriteTexts.LooseFirst(Most, Words.Loose.Length) : WriteTexts.Loose,
            [WriteTexts.WordsToLink, WriteTexts.Line, WriteTexts.Sentence],
            [.. Words.Loose.Take(Most).Select(Row)],
            WriteTexts.NoneLoose
        );

    public TableView Wrong => Claims("wrong", WriteTexts.Wrong, one => one.Claim!.Blocks, WriteTexts.NoneWrong);

    public TableView Beside =>
        Table(
            "beside",
            BesideTexts.Caption,
            [WriteTexts.Words, WriteTexts.Line, WriteTexts.WordsToLink, WriteTexts.Why],
            [.. Look.Judged.Beside.Take(Most).Select(Row)],
            BesideTexts.None
        );

    public TableView All => Claims("claims", WriteTexts.All, _ => true, WriteTexts.NoClaims);

    public ImmutableArray<string> Problems =>
        [.. Look.Judged.Problems.Take(Most).Select(one => Frame.In(WriteTexts.AtLine(one.Line ?? 1, one.Message)))];

    TableView Claims(string id, Bilingual caption, Func<MarkedWords, bool> which, Bilingual empty) =>
        Table(
            id,
            caption,
            [
                WriteTexts.Words,
                WriteTexts.Line,
                WriteTexts.Figure,
                WriteTexts.Value,
                WriteTexts.Verdict,
                WriteTexts.Why,
            ],
            [.. Words.Marked.Where(one => one.Claim is not null && which(one)).Take(5 * Most).Select(Row)],
            empty
        );

    TableView Table(
        string id,
        Bilingual caption,
        ImmutableArray<Bilingual> columns,
        ImmutableArray<Row> rows,
        Bilingual empty
    ) =>
        new(
            id,
            Frame.In(caption),
            [.. columns.Select(one => new Column(Frame.In(one), one == WriteTexts.Line))],
            rows,
            Frame.In(empty)
        );

    Row Row(LooseWords one)
    {
        if (one.At is not { } at)
            return new([new(one.Words), Number(one.Line), new(Frame.In(WriteTexts.Elsewhere))]);
        var context = Context.Of(Words.Text.Plain, at);
        return new([
            new(one.Words, Link: Link(one.Line, one.Words, at)),
            Number(one.Line),
            new($"{context.Before}{context.Words}{context.After}"),
        ]);
    }

    /// <summary>Leads to the link that it stands beside, which can be made a word longer there.</summary>
    Row Row(BesideTag one)
    {
        var mark = Words.Marked.FirstOrDefault(mark => mark.Claim?.Number == one.Number);
        return new([
            new(one.Words),
            Number(one.Line),
            mark is null ? new(one.Tagged) : new(one.Tagged, Link: Link(mark.Line, mark.Words, mark.Label)),
            new(Frame.In(one.Message)),
        ]);
    }

    Row Row(MarkedWords one)
    {
        var (claim, judged) = (one.Claim!, one.Claim!.Judged);
        var said = FigureSaid.Of(Judge, FigureAddress.Read(judged.Tag.Target), Frame.Language);
        return new([
            new(one.Words, Link: Link(one.Line, one.Words, one.Label)),
            Number(one.Line),
            Cell.Of(said is null ? judged.Tag.Target : $"{said.Name}, {said.Where}"),
            Cell.Of(said?.Value),
            new(Frame.In(VerdictWords.Of(claim)), Signal: VerdictWords.SignalOf(claim)),
            new(
                WriteTexts.Both(
                    VerdictWords.AtDesk(judged.Verdict, judged.Reason, Frame.Language),
                    Frame.In(Unsaid(one))
                )
            ),
        ]);
    }

    /// <summary>Claims whose figure nothing around them names: whether they are about it only their reader can tell.</summary>
    public int Unnamed => Words.Marked.Count(one => NamingOf(one) is { IsNamed: false });

    Bilingual Unsaid(MarkedWords one) =>
        NamingOf(one) is { } naming && NamingTexts.Of(naming) is { } says ? says : Bilingual.Same("");

    Naming? NamingOf(MarkedWords one)
    {
        if (
            one.Claim?.Judged is not { Indicator: { } code, Tag.Target: var target }
            || Judge.Edition.Indicator(code) is not { } figure
        )
            return null;
        var against = FigureAddress.Read(target)["against"];
        return Naming.Of(
            figure,
            Judge.Edition.Targets.FirstOrDefault(goal => goal.Code == against),
            Context.Of(Words.Text.Plain, one.Whole),
            Look.Judged.Facts.Language
        );
    }

    WordsJudge Judge => WordsJudge.Of(Look.Edition.Figures, Look.Folder.Policy, Look.Judged.Facts);

    string Link(int line, string words, Stretch at) =>
        Frame.To(WritePaths.Tag(Look.Draft.Id, line, words, Words.Nth(line, words, at)));

    static Cell Number(int line) => new(line.ToString(CultureInfo.InvariantCulture));
}
