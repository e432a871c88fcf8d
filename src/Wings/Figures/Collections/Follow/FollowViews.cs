using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Freezing;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Templates.Fetching;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>Builds the page of one collection, for somebody who follows or delivers.</summary>
static class FollowViews
{
    public const string DeliverDeed = "deliver";

    /// <summary>Who publishes and who audits sees everybody; others see themselves.</summary>
    public static bool SeesAll(SignedIn who, EditionFacts edition) =>
        who.Is(Role.Auditor) || (who.Is(Role.Coordinator) && who.Organisation == edition.Publisher);

    public static FollowView One(FollowLook look, StandView? everybody, ImmutableArray<FollowSection> sections)
    {
        var (frame, own) = (look.Frame, look.Own);
        var deliver = Deliver(look);
        return new(
            frame,
            Asked(look).In(frame.Language),
            Frozen(look)?.In(frame.Language),
            own is null ? null : FollowStates.Of(own, frame.Language),
            own?.Asked.UnderWay is { } busy && look.Sees(busy) ? frame.To(DeliveryPaths.Of(busy.Id)) : null,
            deliver,
            own is not null && own.Is(Stand.In),
            everybody,
            [.. sections.Where(one => one.Own).Select(one => one.Content)],
            [.. sections.Where(one => !one.Own).Select(one => one.Content)],
            [.. deliver is null ? [] : new[] { deliver }, .. sections.SelectMany(one => one.Forms)]
        )
        {
            IsOurTurn =
                own?.Asked.UnderWay
                    is { State: DeliveryState.Drafted or DeliveryState.Checked or DeliveryState.Returned },
            Template = TemplateLinksView.For(look.Edition, look.Collection, frame, look.Who),
            Grid = MayDeliver(look) ? frame.To($"{look.Place}/grid") : null,
        };
    }

    static bool MayDeliver(FollowLook look) =>
        look.Who.Is(Role.Supplier)
        && look.Edition.Knows(look.Collection, look.Who.Organisation, out _)
        && !look.Calls.IsFrozen(look.Collection.Code, look.Who.Organisation, look.Today);

    static FormView? Deliver(FollowLook look) =>
        MayDeliver(look) && look.Own?.Asked.UnderWay is null
            ? look.Frame.Form(
                $"{look.Place}/{DeliverDeed}",
                look.IsSent(DeliverDeed) ? look.Sent!.Value.Form : null
            ) with
            {
                HasFile = true,
            }
            : null;

    static Bilingual? Frozen(FollowLook look) =>
        look.Calls.IsFrozen(look.Collection.Code, look.Who.Organisation, look.Today)
            ? FreezeTexts.Closed(look.Calls.Freeze!.From!.Value)
            : null;

    static Bilingual Asked(FollowLook look)
    {
        var collection = look.Collection;
        return DeliveryTexts.Asked(
            new(Days.Say(collection.Period, Language.Nl), Days.Say(collection.Period, Language.En)),
            new(Days.Long(collection.Due, Language.Nl), Days.Long(collection.Due, Language.En)),
            NamesOf(look.Edition, collection)
        );
    }

    static Bilingual NamesOf(WorkedEdition edition, Collection collection)
    {
        var names = collection
            .Indicators.Select(code => edition.Figures.Indicator(code)?.Name ?? Bilingual.Same(code))
            .ToList();
        return new(string.Join(", ", names.Select(one => one.Nl)), string.Join(", ", names.Select(one => one.En)));
    }
}
