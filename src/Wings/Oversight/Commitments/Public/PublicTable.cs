using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Oversight.Commitments.Public;

/// <summary>The list as the public reads it: each row says what the letter said, in which paper, and by when.</summary>
sealed class PublicTable(PromiseShelf shelf, ListWords words)
{
    /// <summary>Of longer words the beginning stands in the list; all of them on the promise's own page.</summary>
    const int MostShown = 400;

    /// <summary>Where things stand in the list that it is made of.</summary>
    const int WhoAt = 1;
    const int PaperAt = 2;
    const int UntilAt = 3;
    const int StandingAt = 4;

    public TableView Of(CommitmentList list)
    {
        var table = list.Table();
        return table with
        {
            Columns = InOrder(table.Columns, new(words.In(PublicTexts.Said)), table.Columns[PaperAt]),
            Rows = [.. list.Lines.Zip(table.Rows, (line, row) => With(row, shelf.Whole(line.Number)!))],
        };
    }

    Row With(Row row, Commitment one) =>
        row with
        {
            Cells = InOrder(row.Cells.SetItem(StandingAt, Standing(row, one)), Said(one), Paper(one)),
        };

    /// <summary>Of what is followed elsewhere: where, and until when that runs.</summary>
    Cell Standing(Row row, Commitment one) =>
        one.SameAs is { } number && shelf.Line(number) is { } other
            ? new(words.In(StandingTexts.See(other)), Link: words.LinkTo(number))
            : row.Cells[StandingAt];

    /// <summary>What was said, by when and how it stands come first: a narrow window shows no more without scrolling.</summary>
    static ImmutableArray<T> InOrder<T>(ImmutableArray<T> all, T said, T paper) =>
        [all[0], said, all[UntilAt], all[StandingAt], paper, all[WhoAt]];

    Cell Said(Commitment one)
    {
        var quoted = $"‘{Begun(one.Words)}’";
        return words.Language == Language.Nl
            ? new(quoted)
            : new(quoted) { Lang = "nl", LangMark = words.In(CommitmentTexts.InDutch) };
    }

    static string Begun(string said)
    {
        if (said.Length <= MostShown)
            return said;
        var space = said.LastIndexOf(' ', MostShown);
        return said[..(space > 0 ? space : MostShown)] + " …";
    }

    /// <summary>With its date, unless the paper is called after it; a link where it has an official place.</summary>
    Cell Paper(Commitment one) =>
        one.Paper.Contains(Days.Machine(one.PaperDate), StringComparison.Ordinal)
            ? Cell.Of(one.Paper)
            : new($"{one.Paper}, {Days.Unbroken(one.PaperDate, words.Language)}", Link: PaperLink.Of(one.Paper));
}
