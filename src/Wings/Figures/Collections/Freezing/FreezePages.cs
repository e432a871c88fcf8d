using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Freezing;

/// <summary>The page on which a coordinator of who publishes stops all changes, and lets some through.</summary>
sealed class FreezePages(Database database, WorkedEditions editions)
{
    public void Map(WorkRoutes work) =>
        work.Group("work/freezes", Permission.Of(Role.Coordinator))
            .Get("{edition}", call => Show(call, null))
            .Post("{edition}", Set)
            .Post("{edition}/except", Except)
            .Post("{edition}/end/{id}", End);

    async Task<WorkedEdition?> Find(WorkCall call) =>
        await editions.Open(call.Part("edition"), call.Stop) is { } edition
        && call.Who.Organisation == edition.Facts.Publisher
            ? edition
            : null;

    async Task<IResult> Show(WorkCall call, string? deed)
    {
        if (await Find(call) is not { } edition)
            return call.Refuse(FreezeTexts.None);
        var calls = await EditionCalls.Of(database, edition, call.Stop);
        var frame = call.Frame(FreezeTexts.Title, deed is null ? null : call.Sent);
        var place = FollowPaths.Freeze(edition);
        var day = FormState.With(("from", calls.Freeze?.From is { } from ? Days.Machine(from) : null));
        var view = new FreezeView(
            frame,
            frame.Form(place, deed == "set" ? call.Sent : day),
            Text(deed == "set" ? call.Sent.Seen() : calls.Freeze?.Revision ?? 0),
            [.. calls.Exceptions.Select(one => Line(one, edition, frame))],
            frame.Form($"{place}/except", deed == "except" ? call.Sent : null, "except-"),
            [.. edition.Collections.Select(one => new Choice(one.Code, one.Name.In(call.Language)))],
            [.. Organisations(edition).Select(one => new Choice(one.Code, one.Name.In(call.Language)))]
        );
        return deed is null ? call.Page<FreezePage>(view) : call.Again<FreezePage>(view);
    }

    static FreezeLine Line(FreezeException one, WorkedEdition edition, WorkFrame frame)
    {
        var organisation = edition.Organisations.ByCode(one.Organisation)?.Name.In(frame.Language) ?? one.Organisation;
        var collection = edition.Collection(one.Collection)?.Name.In(frame.Language) ?? one.Collection;
        return new(
            $"{organisation}, {collection}: {one.Reason}",
            Text(one.Revision),
            frame.Form($"{FollowPaths.Freeze(edition)}/end/{one.Id}", prefix: $"end-{one.Id}-")
        );
    }

    /// <summary>Those of the list that still exist, and whoever a collection lets deliver besides.</summary>
    static IEnumerable<Organisation> Organisations(WorkedEdition edition)
    {
        var codes = edition
            .Organisations.All.Where(one => one.ExistsOn(edition.Facts.Published))
            .Select(one => one.Code)
            .Concat(edition.Collections.SelectMany(one => one.Deliverers.Keys))
            .Distinct(StringComparer.Ordinal);
        foreach (var code in codes)
            if (edition.Collections.Any(one => edition.Knows(one, code, out _)))
                if (edition.Knows(edition.Collections.First(one => edition.Knows(one, code, out _)), code, out var who))
                    yield return who;
    }

    static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    async Task<IResult> Set(WorkCall call)
    {
        if (await Find(call) is not { } edition)
            return call.Refuse(FreezeTexts.None);
        var from = call.Sent.Day("from");
        if (from > edition.Facts.Published)
            call.Sent.Wrong("from", FreezeTexts.TooLate(Days.Machine(edition.Facts.Published)));
        if (!call.Sent.Good)
            return await Show(call, "set");
        var act = call.Act(Role.Coordinator, "changes stop before publication");
        return After(
            call,
            edition,
            await new SetFreeze(database, edition, act).From(call.Sent.Seen(), from, call.Stop)
        );
    }

    async Task<IResult> Except(WorkCall call)
    {
        if (await Find(call) is not { } edition)
            return call.Refuse(FreezeTexts.None);
        var sent = call.Sent;
        var collection = sent.Code("collection", edition.Collections.Select(one => one.Code), FreezeTexts.NoCollection);
        var organisation = sent.Code(
            "organisation",
            Organisations(edition).Select(one => one.Code),
            FreezeTexts.NoOrganisation
        );
        var reason = sent.Text("reason", FreezeTexts.NoReason, most: 1000);
        if (!sent.Good)
            return await Show(call, "except");
        var set = new SetFreeze(database, edition, call.Act(Role.Coordinator, reason));
        return After(call, edition, await set.Except(collection!, organisation!, call.Stop));
    }

    async Task<IResult> End(WorkCall call)
    {
        if (await Find(call) is not { } edition || !Id<FreezeException>.TryParse(call.Part("id"), out var id))
            return call.Refuse(FreezeTexts.None);
        var set = new SetFreeze(database, edition, call.Act(Role.Coordinator, "the exception is no longer needed"));
        return After(call, edition, await set.End(id, call.Sent.Seen(), call.Stop));
    }

    static IResult After(WorkCall call, WorkedEdition edition, Refusal? refusal) =>
        refusal is null ? call.See(FollowPaths.Freeze(edition)) : call.Refuse(refusal);
}
