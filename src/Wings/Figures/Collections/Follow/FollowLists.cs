using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>Builds the list of collections for somebody who follows or delivers.</summary>
sealed record FollowLists(WorkedEdition Edition, EditionCalls Calls, WorkFrame Frame, SignedIn Who, DateOnly Today)
{
    Language Language => Frame.Language;

    bool Leads => Who.Is(Role.Coordinator) && Who.Organisation == Edition.Facts.Publisher;

    public FollowListView List() =>
        new(
            Frame,
            new(
                "collections",
                FollowTexts.Title.In(Language),
                [
                    new(FollowTexts.Collection.In(Language)),
                    new(FollowTexts.About.In(Language)),
                    new(FollowTexts.Due.In(Language)),
                    new(FollowTexts.State.In(Language)),
                ],
                [.. Edition.Collections.OrderBy(one => one.Due).Select(Line)],
                FollowTexts.NoEdition.In(Language)
            ),
            Frame.To(FollowPaths.Calendar),
            Leads ? Frame.To(FollowPaths.Open(Edition)) : null,
            Leads ? Frame.To(FollowPaths.Freeze(Edition)) : null
        );

    Row Line(Collection collection)
    {
        var all = CollectionStands.Of(Edition, collection, Calls, Today);
        var own = all.FirstOrDefault(one => one.Organisation == Who.Organisation);
        return new([
            new(collection.Name.In(Language), Link: Frame.To(FollowPaths.Of(Edition, collection))),
            new(Days.Say(collection.Period, Language)),
            new(Due(collection, own)),
            FollowViews.SeesAll(Who, Edition.Facts) ? Tally(all)
            : own is null ? new(FollowTexts.NotAsked.In(Language))
            : FollowStates.Of(own, Language),
        ]);
    }

    Cell Tally(System.Collections.Immutable.ImmutableArray<OrganisationStand> all)
    {
        var late = all.Count(one => one.Is(Stand.Late));
        var words = FollowTexts.Tally(all.Count(one => one.Is(Stand.In)), all.Length).In(Language);
        return new(
            late == 0 ? words : $"{words}, {late} {FollowTexts.Late.In(Language)}",
            Signal: late > 0 ? Signal.Warns : Signal.Holds
        );
    }

    /// <summary>The round that runs; for who was given more time, its own day.</summary>
    string Due(Collection collection, OrganisationStand? own)
    {
        var running = Calls.Dates(collection).Running(Today).Due;
        var due = own is not null && own.Is(Stand.Extended) && own.Due > running ? own.Due : running;
        var day = Days.Unbroken(due, Language);
        return due < Today ? day : $"{day} ({FollowTexts.Left(due.DayNumber - Today.DayNumber).In(Language)})";
    }
}
