using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Opening;

/// <summary>The page on which a coordinator of who publishes opens a collection.</summary>
sealed class OpenPages(Database database, WorkedEditions editions)
{
    public void Map(WorkRoutes work) =>
        work.Group("work/openings", Permission.Of(Role.Coordinator))
            .Get("{edition}", call => Show(call, wrong: false))
            .Post("{edition}", Open);

    async Task<WorkedEdition?> Find(WorkCall call) =>
        await editions.Open(call.Part("edition"), call.Stop) is { } edition
        && call.Who.Organisation == edition.Facts.Publisher
            ? edition
            : null;

    async Task<IResult> Show(WorkCall call, bool wrong)
    {
        if (await Find(call) is not { } edition)
            return call.Refuse(AskedCollection.None);
        var past = await PastCollections.All(database, call.Stop);
        var frame = call.Frame(OpenTexts.Title, wrong ? call.Sent : null);
        var place = FollowPaths.Open(edition);
        var chosen = past.FirstOrDefault(one => Key(one) == call.Asked("from"));
        var view = new OpenView(
            frame,
            frame.To(place),
            [.. past.Select(one => new Choice(Key(one), $"{Name(one.Draft, call.Language)} ({one.Edition})"))],
            frame.Form(place, wrong ? call.Sent : Filled(chosen?.Draft)),
            [
                .. edition
                    .Figures.Indicators.Where(one => one.Formula is null)
                    .Select(one => Choose(one.Code, one.Name, call)),
            ],
            [.. ReadOrganisations.Kinds.Keys.Order(StringComparer.Ordinal).Select(kind => new Choice(kind, kind))]
        );
        return wrong ? call.Again<OpenPage>(view) : call.Page<OpenPage>(view);
    }

    static string Key(PastCollection one) => $"{one.Edition}/{one.Draft.Code}";

    static string Name(CollectionDraft draft, Language language) =>
        language == Language.Nl ? draft.NameNl : draft.NameEn;

    static Choice Choose(string code, Bilingual name, WorkCall call) => new(code, $"{name.In(call.Language)} ({code})");

    static FormState? Filled(CollectionDraft? draft) =>
        draft is null ? null : SentDraft.Filled(PastCollections.NextYear(draft), ReadOrganisations.Kinds.Keys);

    async Task<IResult> Open(WorkCall call)
    {
        if (await Find(call) is not { } edition)
            return call.Refuse(AskedCollection.None);
        var draft = SentDraft.Read(call.Sent);
        if (edition.Collection(draft.Code) is not null)
            call.Sent.Wrong("code", OpenTexts.Known);
        if (!call.Sent.Good)
            return await Show(call, wrong: true);
        var (text, fields) = draft.Write();
        var amend = new AmendEdition(
            database,
            call.Act(Role.Coordinator, "a collection was opened"),
            edition.Facts.Code
        );
        var amendment = new Amendment(
            [draft.Path],
            "collection.opened",
            files =>
                AmendedFiles.Find(files, draft.Path) is null
                    ? AmendedFiles.With(files, draft.Path, Encoding.UTF8.GetBytes(text))
                    : null
        );
        var came = await amend.Run(amendment, call.Stop);
        if (came.Refusal is { } refusal)
            return call.Refuse(refusal);
        foreach (var problem in came.Problems)
            call.Sent.Wrong(FieldOf(problem.File == draft.Path ? problem.Line : null, fields), problem.Message);
        return call.Sent.Good
            ? call.See($"{FollowPaths.Root}/{edition.Facts.Code}/{draft.Code}")
            : await Show(call, wrong: true);
    }

    static string FieldOf(int? line, ImmutableArray<string> fields) =>
        line is { } number && number >= 1 && number <= fields.Length ? fields[number - 1] : "";
}
