using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Publishing.Search;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Papers.Pages;

/// <summary>The papers that were asked for, the newest first, fifty at a time.</summary>
/// <param name="asked">A file, a number, or words of the title; empty for all.</param>
/// <param name="from">How many are passed over.</param>
sealed class PaperList(RekenschapDb db, WorkFrame frame, string asked, string from)
{
    const int AtOnce = 50;

    public async Task<PapersView> Build(bool mayKeep, CancellationToken stop)
    {
        _ = int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var first);
        var found = Asked();
        var count = await found.CountAsync(stop);
        var shown = await found
            .OrderByDescending(one => one.Date)
            .ThenBy(one => one.Key)
            .Skip(first)
            .Take(AtOnce)
            .ToListAsync(stop);
        return new(
            frame,
            asked,
            frame.To(PaperPaths.Root),
            Table(shown, count),
            Older(first + AtOnce, count),
            mayKeep ? frame.To(PaperPaths.New) : null
        );
    }

    IQueryable<Paper> Asked()
    {
        var all = db.Set<Paper>().AsNoTracking();
        if (asked.Length == 0)
            return all;
        if (DossierCode.TryParse(asked, out var file))
            return all.Where(one => one.File == file.Key || one.File.StartsWith(file.Key + "-"));
        if (all.Any(one => one.Key == asked || one.Case == asked))
            return all.Where(one => one.Key == asked || one.Case == asked);
        // The beginning of each word, in any order.
        foreach (var word in Folding.Words(asked).Take(10).Select(word => " " + word))
            all = all.Where(one => one.Words.Contains(word));
        return all;
    }

    TableView Table(List<Paper> shown, int count) =>
        new(
            "papers",
            frame.In(PaperTexts.Count(count)),
            [
                new(frame.In(PaperTexts.Paper)),
                new(frame.In(PaperTexts.Date)),
                new(frame.In(PaperTexts.Session)),
                new(frame.In(PaperTexts.Kind)),
                new(frame.In(PaperTexts.About)),
            ],
            [
                .. shown.Select(one => new Row([
                    new(PaperTexts.Name(one.Registered), Link: frame.To(PaperPaths.Of(one.Key))),
                    new(Days.Unbroken(one.Date, frame.Language)),
                    new(one.Registered.Session.ToString()),
                    Cell.Of(one.Kind),
                    Cell.Of(one.Title),
                ])),
            ],
            Empty: frame.In(asked.Length == 0 ? PaperTexts.Nothing : PaperTexts.NotFound)
        );

    string? Older(int next, int count) =>
        next >= count
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{frame.To(PaperPaths.Root)}?q={Uri.EscapeDataString(asked)}&from={next}"
            );
}
