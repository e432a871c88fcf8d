using System.Globalization;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>On the page of a delivery that speaks for others: who confirmed, who disputes and why, who is silent.</summary>
sealed class VoicesPart(Database database) : IDeskPart
{
    public async Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        if (look.Delivery.SpokenFor.IsEmpty)
            return null;
        await using var db = database.Open();
        var until = await AnswerDay.Of(db, look.Delivery, look.Desk.Collection, stop);
        var isDue = look.Today > until;
        var heard = await Hearing.Read(db, look.Delivery, isDue, stop);
        var settle = MaySettle(look) && !heard.Stopping.IsEmpty ? look.Form("settle") : null;
        var language = look.Frame.Language;
        var view = new VoicesView(
            language,
            ConfirmTexts.Tally(heard).In(language),
            isDue ? null : Until(until).In(language),
            Table(look, heard),
            settle,
            [.. heard.Stopping.Select(code => new Choice(code, NameOf(look, code)))],
            look.Delivery.Revision.ToString(CultureInfo.InvariantCulture)
        );
        return settle is null
            ? DeskSection.Of<VoicesSection>(DeskPlace.Top, view)
            : DeskSection.Of<VoicesSection>(DeskPlace.Top, view, settle);
    }

    static Bilingual Until(DateOnly day) =>
        ConfirmTexts.SilenceUntil(new(Days.Long(day, Language.Nl), Days.Long(day, Language.En)));

    static bool MaySettle(DeskLook look) =>
        look.Delivery.IsUnderWay
        && look.Who.Is(Role.Coordinator)
        && look.Who.Organisation == look.Edition.Facts.Publisher;

    static string NameOf(DeskLook look, string code) =>
        look.Edition.Organisations.ByCode(code)?.Name.In(look.Frame.Language) ?? code;

    static TableView Table(DeskLook look, Hearing heard)
    {
        var language = look.Frame.Language;
        return new(
            "voices",
            ConfirmTexts.Voices.In(language),
            [
                new(FollowTexts.Organisation.In(language)),
                new(ConfirmTexts.Answer.In(language)),
                new(DeliveryTexts.Since.In(language)),
                new(DeliveryTexts.Reason.In(language)),
                new(ConfirmTexts.Settled.In(language)),
            ],
            [
                .. heard.Voices.Select(one => new Row([
                    new(NameOf(look, one.Organisation)),
                    new(
                        ConfirmTexts.Word(one.Voice?.Answer ?? ConfirmationAnswer.Silent, heard.IsDue).In(language),
                        Signal: ConfirmTexts.SignalOf(one.Voice, heard.IsDue)
                    ),
                    Cell.Of(one.Voice is { } voice ? Days.Unbroken(voice.Date, language) : null),
                    Cell.Of(one.Voice?.Reason),
                    Cell.Of(one.Voice?.Settled),
                ])),
            ]
        );
    }
}
