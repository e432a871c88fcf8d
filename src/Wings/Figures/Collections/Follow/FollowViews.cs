using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Templates.Fetching;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>Builds the list of collections, and the page of one, for somebody who follows or delivers.</summary>
sealed record FollowViews(
    WorkedEdition Edition,
    ImmutableArray<Delivery> UnderWay,
    WorkFrame Frame,
    SignedIn Who,
    DateOnly Today
)
{
    Language Language => Frame.Language;

    /// <summary>Who publishes and who audits sees everybody; others see themselves.</summary>
    public static bool SeesAll(SignedIn who, EditionFacts edition) =>
        who.Is(Role.Auditor) || (who.Is(Role.Coordinator) && who.Organisation == edition.Publisher);

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
            )
        );

    Row Line(Collection collection)
    {
        var all = AskedOrganisation.Of(Edition, collection, UnderWay);
        var own = all.FirstOrDefault(one => one.Organisation == Who.Organisation);
        return new([
            new(collection.Name.In(Language), Link: Frame.To(FollowPaths.Of(Edition, collection))),
            new(Days.Say(collection.Period, Language)),
            new(Due(collection)),
            SeesAll(Who, Edition.Facts) ? Tally(collection, all)
            : own is null ? new(FollowTexts.NotAsked.In(Language))
            : State(collection, own),
        ]);
    }

    Cell Tally(Collection collection, ImmutableArray<AskedOrganisation> all)
    {
        var late = all.Count(one => one.IsLate(collection, Today));
        var words = FollowTexts.Tally(all.Count(one => one.IsIn), all.Length).In(Language);
        return new(
            late == 0 ? words : $"{words}, {late} {FollowTexts.Late.In(Language)}",
            Signal: late > 0 ? Signal.Warns : Signal.Holds
        );
    }

    string Due(Collection collection) =>
        collection.Due < Today
            ? Days.Unbroken(collection.Due, Language)
            : $"{Days.Unbroken(collection.Due, Language)} ({FollowTexts.Left(collection.Due.DayNumber - Today.DayNumber).In(Language)})";

    Cell State(Collection collection, AskedOrganisation one)
    {
        var late = one.IsLate(collection, Today) ? $", {FollowTexts.Late.In(Language)}" : "";
        return one switch
        {
            { UnderWay: { } delivery } => new(
                FollowTexts.Word(delivery.State).In(Language) + late,
                Signal: FollowTexts.SignalOf(delivery.State)
            ),
            { Last: { Status: not DeliveryStatus.Absent } last } => new(
                DeliveryTexts.Word(last.Status).In(Language) + late,
                Signal: DeliveryTexts.SignalOf(last.Status)
            ),
            _ => new(FollowTexts.Absent.In(Language) + late, Signal: late.Length > 0 ? Signal.Fails : Signal.Warns),
        };
    }

    public FollowView One(Collection collection, Ui.Forms.FormState? form)
    {
        var all = AskedOrganisation.Of(Edition, collection, UnderWay);
        var own = all.FirstOrDefault(one => one.Organisation == Who.Organisation);
        var mayDeliver = Who.Is(Role.Supplier) && Edition.Knows(collection, Who.Organisation, out _);
        return new(
            Frame,
            DeliveryTexts
                .Asked(
                    new(Days.Say(collection.Period, Language.Nl), Days.Say(collection.Period, Language.En)),
                    new(Days.Long(collection.Due, Language.Nl), Days.Long(collection.Due, Language.En)),
                    NamesOf(collection)
                )
                .In(Language),
            own is null ? null : State(collection, own),
            own?.UnderWay is { } busy ? Frame.To(DeliveryPaths.Of(busy.Id)) : null,
            mayDeliver && own?.UnderWay is null
                ? Frame.Form(FollowPaths.Of(Edition, collection) + "/deliver", form) with
                {
                    HasFile = true,
                }
                : null,
            own is { IsIn: true },
            SeesAll(Who, Edition.Facts) ? Everybody(collection, all) : null
        )
        {
            Template = TemplateLinksView.For(Edition, collection, Frame, Who),
            Grid = mayDeliver ? Frame.To(FollowPaths.Of(Edition, collection) + "/grid") : null,
        };
    }

    Bilingual NamesOf(Collection collection)
    {
        var names = collection
            .Indicators.Select(code => Edition.Figures.Indicator(code)?.Name ?? Bilingual.Same(code))
            .ToList();
        return new(string.Join(", ", names.Select(one => one.Nl)), string.Join(", ", names.Select(one => one.En)));
    }

    TableView Everybody(Collection collection, ImmutableArray<AskedOrganisation> all) =>
        new(
            "everybody",
            FollowTexts.Everybody.In(Language),
            [
                new(FollowTexts.Organisation.In(Language)),
                new(FollowTexts.State.In(Language)),
                new(DeliveryTexts.Received.In(Language)),
                new(FollowTexts.Findings.In(Language)),
                new(FollowTexts.Open.In(Language)),
            ],
            [.. all.Select(one => Of(collection, one))]
        );

    Row Of(Collection collection, AskedOrganisation one)
    {
        var findings = one.UnderWay?.Findings ?? one.Last?.Findings ?? [];
        var received = one.UnderWay is { } busy ? busy.Received : one.Last?.Received;
        return new([
            new(Edition.Organisations.ByCode(one.Organisation)?.Name.In(Language) ?? one.Organisation),
            State(collection, one),
            Cell.Of(received is { } day ? Days.Unbroken(day, Language) : null),
            Cell.Of(one.Last is { Status: DeliveryStatus.Absent } && one.UnderWay is null ? null : Count(findings)),
            one.UnderWay is { Received: not null } delivery
                ? new(FollowTexts.Open.In(Language), Link: Frame.To(DeliveryPaths.Of(delivery.Id)))
                : Cell.Of(null),
        ]);
    }

    string? Count(ImmutableArray<Finding> findings) =>
        findings.IsEmpty
            ? null
            : string.Join(
                ", ",
                findings
                    .GroupBy(finding => finding.Grade)
                    .OrderByDescending(group => group.Key)
                    .Select(group => DeliveryTexts.Count(group.Key, group.Count()).In(Language))
            );
}
