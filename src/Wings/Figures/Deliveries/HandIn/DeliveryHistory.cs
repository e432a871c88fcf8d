using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>What was done with a delivery, as the ledger has it: role and organisation, never a person.</summary>
static class DeliveryHistory
{
    public static async Task<TableView> Of(
        Database database,
        Delivery delivery,
        WorkedEdition edition,
        Language language,
        CancellationToken stop
    )
    {
        // Another kind of file in its place gave it another name.
        var name = Path.ChangeExtension(delivery.Subject(edition.Facts.Code), null);
        await using var db = database.Open();
        var entries = await db
            .Ledger.Where(entry => entry.Subject.StartsWith(name + ".") && entry.Kind.StartsWith("delivery."))
            .OrderBy(entry => entry.Position)
            .ToListAsync(stop);
        return new(
            "history",
            HandInTexts.History.In(language),
            [new(HandInTexts.When.In(language)), new(HandInTexts.What.In(language)), new(HandInTexts.Who.In(language))],
            [
                .. entries
                    .Where(entry => Path.ChangeExtension(entry.Subject, null) == name)
                    .Select(entry => new Row([
                        new(Days.Moment(entry.At, language)),
                        new(Word(entry.Kind).In(language)),
                        new($"{RoleNames.Of(entry.Role).In(language)}, {entry.Organisation}"),
                    ])),
            ]
        );
    }

    static Bilingual Word(string kind) =>
        kind.Split('.')[^1] switch
        {
            "drafted" => new("Aangeleverd en gecontroleerd", "Delivered and checked"),
            "revised" => new("Bestand vervangen", "File replaced"),
            "explained" => new("Toegelicht", "Explained"),
            "submitted" => new("Ingediend", "Submitted"),
            "approved" => new("Goedgekeurd", "Approved"),
            "returned" => new("Teruggestuurd", "Returned"),
            "accepted" => new("Aanvaard", "Accepted"),
            "marked" => new("Anders gemerkt", "Marked otherwise"),
            "refused" => new("Geweigerd", "Refused"),
            "referred" => new("Voorgelegd aan de coördinator", "Put to the coordinator"),
            "let_pass" => new("Bevindingen doorgelaten", "Findings let pass"),
            "confirmed" => new("Bevestigd", "Confirmed"),
            "disputed" => new("Betwist", "Disputed"),
            "settled" => new("Over een betwisting beslist", "A dispute decided on"),
            "superseded" => new("Vervangen", "Superseded"),
            var other => Bilingual.Same(other),
        };
}
