using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Offers;

/// <summary>On the page of a collection: what the office's own registers count of it, for who publishes.</summary>
sealed class OfferPart(OfferDesk desk) : IFollowPart
{
    public const string Deed = "offer";

    public async Task<FollowSection?> For(FollowLook look, CancellationToken stop)
    {
        if (look.Who.Organisation != look.Edition.Facts.Publisher || !desk.Fits(look.Edition, look.Collection))
            return null;
        var counted = await desk.Count(look.Edition, look.Collection, look.Today, stop);
        var news = counted.Where(one => one.IsNews).ToImmutableArray();
        var busy = look.Own?.Asked.UnderWay;
        var form = news.IsEmpty || !MayTake(look) || !IsOpen(busy) ? null : look.Form(Deed);
        var says =
            counted.IsEmpty ? OfferTexts.Nothing
            : news.IsEmpty ? OfferTexts.Same
            : IsOpen(busy) ? OfferTexts.News(news.Length)
            : OfferTexts.Busy;
        var view = new OfferView(
            look.Frame.Language,
            look.Frame.In(says),
            news.IsEmpty ? null : Table(look, news),
            form,
            busy?.Revision.ToString(CultureInfo.InvariantCulture) ?? ""
        );
        return FollowSection.Of<OfferForm>(own: true, view, form is null ? [] : [form]);
    }

    /// <summary>By who delivers for the publisher, while changes are not stopped.</summary>
    public static bool MayTake(FollowLook look) =>
        look.Who.Is(Role.Supplier)
        && look.Who.Organisation == look.Edition.Facts.Publisher
        && !look.Calls.IsFrozen(look.Collection.Code, look.Who.Organisation, look.Today);

    /// <summary>Whether another file may come in its place.</summary>
    static bool IsOpen(Delivery? busy) =>
        busy is null || DeliveryWorkflow.Rows.Row(busy.State, DeliveryVerb.Revise) is not null;

    static TableView Table(FollowLook look, ImmutableArray<ComparedCount> news) =>
        new(
            "offer",
            look.Frame.In(OfferTexts.News(news.Length)),
            [
                new(look.Frame.In(OfferTexts.Figure)),
                new(look.Frame.In(OfferTexts.Place)),
                new(look.Frame.In(OfferTexts.Accepted), Numeric: true),
                new(look.Frame.In(OfferTexts.Counted), Numeric: true),
            ],
            [.. news.Select(one => Row(look, one))]
        );

    static Row Row(FollowLook look, ComparedCount one) =>
        new([
            new(look.Edition.Figures.Indicator(one.Counted.Indicator)!.Name.In(look.Frame.Language)),
            new(CountedPlace.Say(look.Edition, one.Counted.At, look.Frame.Language)),
            new(CountedPlace.Number(one.Before) ?? Cell.Dash),
            CountedPlace.Number(one.Counted.Value) is { } number
                ? new(number)
                : new(
                    Cell.Dash,
                    look.Frame.In(one.Counted.NothingEntered ? OfferTexts.NothingEntered : OfferTexts.KeptBackMeans)
                ),
        ]);
}
