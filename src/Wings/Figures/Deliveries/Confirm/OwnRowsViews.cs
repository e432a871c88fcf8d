using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>Builds the page on which an organisation confirms or disputes its own rows.</summary>
/// <param name="Form">The form that was wrong; null where none was.</param>
sealed record OwnRowsViews(OwnRows Own, WorkFrame Frame, FormState? Form)
{
    /// <summary>Of more rows one chooses indicators.</summary>
    const int MostRows = 40;

    Language Language => Frame.Language;

    string Place => ConfirmPaths.Of(Own.Delivery.Id);

    ConfirmationAnswer Answer => Own.Voice?.Answer ?? ConfirmationAnswer.Silent;

    public OwnRowsView Build() =>
        new(
            Frame,
            Own.IsAsked ? ConfirmTexts.SignalOf(Own.Voice, Own.Heard.IsDue) : FollowTexts.SignalOf(Own.Delivery.State),
            (Own.IsAsked ? ConfirmTexts.Word(Answer, Own.Heard.IsDue) : FollowTexts.Word(Own.Delivery.State)).In(
                Language
            ),
            (Own.IsAsked ? Lead : ConfirmTexts.Over).In(Language),
            Answer == ConfirmationAnswer.Disputed ? Own.Voice!.Reason : null,
            Own.Voice?.Settled,
            Own.IsAsked ? Rows() : null,
            Found(),
            Own.IsAsked && Answer != ConfirmationAnswer.Confirmed
                ? Frame.Form(Place + "/confirm", null, "confirm-")
                : null,
            Answer == ConfirmationAnswer.Disputed ? ConfirmTexts.Withdraw : ConfirmTexts.Confirm,
            Own.IsAsked ? new(Frame.Form(Place + "/dispute", Form, "dispute-"), [.. Which(Own, Language)]) : null,
            AnswerSeen.Of(Own.Delivery, Own.Voice)
        );

    Bilingual Lead =>
        Answer switch
        {
            ConfirmationAnswer.Confirmed => ConfirmTexts.WasConfirmed,
            ConfirmationAnswer.Disputed => ConfirmTexts.WasDisputed,
            _ => ConfirmTexts.Lead,
        };

    TableView Rows() =>
        new FiguresTable(Own.Desk.Edition, Own.Read!, Language).Of(
            "own",
            Own.Changes,
            HandInTexts.Values(Math.Min(FiguresTable.Most, Own.Changes.Length), Own.Changes.Length),
            ConfirmTexts.NoRows
        );

    /// <summary>What can be disputed: each row, or of many rows each figure.</summary>
    public static IEnumerable<Choice> Which(OwnRows own, Language language) =>
        own.Changes.Length <= MostRows
            ? own.Changes.Select(one => new Choice(own.Read!.Write(one.Now.Place), own.NameOf(one.Now, language)))
            : own
                .Changes.Select(one => own.Desk.Edition.NamesOf(one.Now).Indicator)
                .DistinctBy(one => one.Code)
                .Select(one => new Choice(one.Code, one.Name.In(language)));

    TableView? Found()
    {
        var found = Own.Findings.ToImmutableArray();
        return found.IsEmpty
            ? null
            : new(
                "found",
                ConfirmTexts.Found.In(Language),
                [
                    new(DeliveryTexts.Place.In(Language)),
                    new(DeliveryTexts.Says.In(Language)),
                    new(DeliveryTexts.Answer.In(Language)),
                ],
                [
                    .. found
                        .Take(FiguresTable.Most)
                        .Select(one => new Row([
                            new(DeliveryTexts.PlaceOf(one).In(Language)),
                            new(one.Message.In(Language)),
                            Cell.Of(one.Explanation),
                        ])),
                ]
            );
    }
}
