using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Folders;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Begin;

/// <summary>The documents that are worked on, and where one begins to work on one.</summary>
sealed partial class BeginPages(DraftDesks desks)
{
    public void Map(WorkRoutes work)
    {
        work.Group(DraftPaths.Root, DraftNeed.Readers).Get("", call => Show(call, null));
        work.Group(DraftPaths.Root, Permission.Of(Role.Editor)).Post("take", Take).Post("new", New);
    }

    /// <param name="wrong">The form that was wrong; null where none was.</param>
    async Task<IResult> Show(WorkCall call, string? wrong)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(DraftRefusals.Missing);
        await using var db = desks.Database.Open();
        var all = await db.Set<Draft>().AsNoTracking().OrderBy(one => one.BegunAt).ToListAsync(call.Stop);
        var shown = all.Where(one => DraftNeed.May(call.Who, one)).ToImmutableArray();
        var frame = call.Frame(BeginTexts.Title, wrong is null ? null : call.Sent);
        var view = new DraftsView(
            frame,
            DraftRows.Table(shown, frame, edition.Figures.Edition.Code),
            MayBegin(call, edition)
                ? new(
                    frame.Form($"{DraftPaths.Root}/take", wrong == "take" ? call.Sent : null, "take-"),
                    frame.Form($"{DraftPaths.Root}/new", wrong == "new" ? call.Sent : null, "new-"),
                    [.. Free(edition, all).Select(path => new Choice(path, path))]
                )
                : null,
            TakeFolder.May(call.Who, edition) ? frame.Form(TakeFolder.Place, null, "folder-") : null
        );
        return wrong is null ? call.Page<DraftsPage>(view) : call.Again<DraftsPage>(view);
    }

    static bool MayBegin(WorkCall call, EditionOnDesk edition) =>
        call.Who.Is(Role.Editor) && call.Who.Organisation == edition.Figures.Edition.Publisher;

    /// <summary>Documents of the edition that nobody works on.</summary>
    static IEnumerable<string> Free(EditionOnDesk edition, List<Draft> all) =>
        edition
            .Files.Keys.Where(path => PathOfDocument().IsMatch(path))
            .Except(
                all.Where(one => one.Edition == edition.Figures.Edition.Code && one.IsUnderWay).Select(one => one.Path)
            );

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition || !MayBegin(call, edition))
            return call.Refuse(DraftRefusals.OfAnother);
        var path = call.Sent.Code(
            "path",
            edition.Files.Keys.Where(one => PathOfDocument().IsMatch(one)),
            BeginTexts.NoPath
        );
        return path is null
            ? await Show(call, "take")
            : await Begin(call, edition, path, Encoding.UTF8.GetString(edition.Files[path].Span), "take");
    }

    async Task<IResult> New(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition || !MayBegin(call, edition))
            return call.Refuse(DraftRefusals.OfAnother);
        var title = call.Sent.Text("title", BeginTexts.NoTitle);
        var kind = call.Sent.Choice("kind", Enum.GetValues<DocumentKind>(), BeginTexts.NoKind);
        var language = call.Sent.Choice("language", Enum.GetValues<Language>(), BeginTexts.NoLanguage);
        var path = $"documents/{call.Sent.Text("name", BeginTexts.NoName, most: 60)}.md";
        if (call.Sent["name"].Length > 0 && !PathOfDocument().IsMatch(path))
            call.Sent.Wrong("name", BeginTexts.BadName);
        else if (edition.Files.ContainsKey(path))
            call.Sent.Wrong("name", BeginTexts.NameTaken);
        if (!call.Sent.Good || kind is not { } known || language is not { } written)
            return await Show(call, "new");
        return await Begin(
            call,
            edition,
            path,
            BlankDocument.Of(title, known, written, call.Clock.Today, edition.Figures.Edition.Year),
            "new"
        );
    }

    async Task<IResult> Begin(WorkCall call, EditionOnDesk edition, string path, string text, string form)
    {
        var draft = BeginDraft.Of(edition, path, text, call.Clock.Now);
        var act = call.Act(Role.Editor, "");
        var refusal = await BeginDraft.Run(desks.Database, act, draft, text, call.Stop);
        return refusal is null ? call.See(DraftPaths.Text(draft.Id)) : call.Refuse(refusal);
    }

    [GeneratedRegex(@"^documents/[A-Za-z0-9][A-Za-z0-9_-]*\.md$", RegexOptions.CultureInvariant)]
    private static partial Regex PathOfDocument();
}
