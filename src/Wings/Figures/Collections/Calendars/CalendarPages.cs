using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Calendars;

/// <summary>
/// Every due date as a calendar file, taken along by whoever is signed in. There is no address that a calendar program
/// could ask by itself: it would open to whoever has it, for as long as nobody notices.
/// </summary>
sealed class CalendarPages(FollowDesks desks)
{
    static readonly Bilingual Name = new("Uitvragen", "Collections");

    public void Map(WorkRoutes work) => work.Group(FollowPaths.Calendar, FollowCollections.Followers).Get("", Take);

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(AskedCollection.None);
        var calls = await EditionCalls.Of(desks.Database, edition, call.Stop);
        var days = edition.Collections.SelectMany(one => Of(call, edition, one, calls));
        var text = CalendarText.Write($"{Name.In(call.Language)} {edition.Facts.Code}", call.Clock.Now, days);
        return Results.File(Encoding.UTF8.GetBytes(text), "text/calendar; charset=utf-8", "rekenschap.ics");
    }

    static IEnumerable<CalendarDay> Of(WorkCall call, WorkedEdition edition, Collection collection, EditionCalls calls)
    {
        var own = CollectionStands
            .Of(edition, collection, calls, call.Clock.Today)
            .FirstOrDefault(one => one.Organisation == call.Who.Organisation);
        if (own is null && !FollowViews.SeesAll(call.Who, edition.Facts))
            yield break;
        var number = 0;
        var place = FollowPaths.Of(edition, collection);
        foreach (var round in calls.Dates(collection).Rounds)
        {
            var day = own is not null && own.Is(Stand.Extended) && own.Due > round.Due ? own.Due : round.Due;
            yield return new(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{edition.Facts.Code}-{collection.Code}-{++number}-{call.Who.Organisation}@rekenschap"
                ),
                day,
                $"{collection.Name.In(call.Language)}: {round.Name.In(call.Language)}",
                FollowTexts.Due.In(call.Language),
                FollowPaths.Whole(call.Settings.Address, WorkPaths.In(call.Language, place))
            );
        }
    }
}
