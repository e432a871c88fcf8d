using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Collections.Follow;

/// <summary>How far an organisation is, in one cell.</summary>
static class FollowStates
{
    /// <summary>What is told besides the state of what it has under way or delivered last.</summary>
    static readonly Stand[] Told =
    [
        Stand.Silent,
        Stand.Late,
        Stand.Disputed,
        Stand.AsksTime,
        Stand.Extended,
        Stand.Nil,
    ];

    public static Cell Of(OrganisationStand one, Language language)
    {
        var (word, signal) = Main(one.Asked);
        var also = one.All.Where(stand => Told.Contains(stand));
        var words = also.Select(stand =>
            stand == Stand.Extended ? Extended(one.Due).In(language) : StandTexts.Word(stand).In(language)
        );
        var isLate = one.Is(Stand.Late) && one.Asked.UnderWay is null;
        return new(
            string.Join(", ", words.Prepend(word.In(language))),
            Signal: isLate ? Signal.Fails
                : one.Is(Stand.Disputed) ? Signal.Warns
                : signal
        );
    }

    static (Bilingual, Signal) Main(AskedOrganisation one) =>
        one switch
        {
            { UnderWay: { } delivery } => (FollowTexts.Word(delivery.State), FollowTexts.SignalOf(delivery.State)),
            { Last: { Status: not DeliveryStatus.Absent } last } => (
                DeliveryTexts.Word(last.Status),
                DeliveryTexts.SignalOf(last.Status)
            ),
            { ByAnother: { } delivery } => (
                FollowTexts.ByAnother(delivery.State, delivery.Organisation),
                FollowTexts.SignalOf(delivery.State)
            ),
            _ => (FollowTexts.Absent, Signal.Warns),
        };

    static Bilingual Extended(DateOnly due) =>
        new(
            $"uitstel tot en met {Days.Unbroken(due, Language.Nl)}",
            $"extended until {Days.Unbroken(due, Language.En)}"
        );
}
