using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Register.Follow;

/// <summary>What was done with an activity since it was entered, as the ledger has it: when, by which organisation, in which role.</summary>
static class ActivityHistory
{
    static readonly Bilingual Title = new("Geschiedenis", "History");
    static readonly Bilingual What = new("Wat gebeurde er", "What happened");
    static readonly Bilingual When = new("Wanneer", "When");
    static readonly Bilingual ByWhom = new("Door wie", "By whom");

    /// <summary>What is public itself; of a draft only who may read it learns what happens to it.</summary>
    static readonly string[] Known =
    [
        "activity.published",
        "activity.placed",
        "activity.unlocked",
        "activity.informed",
    ];

    public static async Task<TableView> Of(RekenschapDb db, FoundActivity found, WorkCall call, WorkFrame frame)
    {
        var subject = ActivityPaths.Subject(found.One.Number);
        var all = await db
            .Ledger.Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .ToListAsync(call.Stop);
        var inside = ActivitySight.IsOwn(call.Who, found.One) || ActivitySight.IsPublisher(call.Who, found.One);
        return new(
            "history",
            frame.In(Title),
            [new(frame.In(What)), new(frame.In(When)), new(frame.In(ByWhom))],
            [.. all.Where(entry => inside || Known.Contains(entry.Kind)).Select(entry => Row(entry, call, frame))]
        );
    }

    static Row Row(LedgerEntry entry, WorkCall call, WorkFrame frame) =>
        new([
            new(frame.In(Words(entry.Kind))),
            new(Days.Moment(entry.At, frame.Language)),
            new($"{frame.In(RoleNames.Of(entry.Role))}, {frame.In(ActivityDesk.NameOf(call, entry.Organisation))}"),
        ]);

    static Bilingual Words(string kind) =>
        kind switch
        {
            "activity.entered" => new("ingevoerd", "entered"),
            "activity.written" => Verb(ActivityVerb.Write),
            "activity.imported" => new("overgenomen uit een spreadsheet", "taken over from a spreadsheet"),
            "activity.offered" => Verb(ActivityVerb.Offer),
            "activity.checked" => Verb(ActivityVerb.Check),
            "activity.recalled" => Verb(ActivityVerb.Recall),
            "activity.returned" => Verb(ActivityVerb.Return),
            "activity.published" => Verb(ActivityVerb.Publish),
            "activity.begun" => new("nieuwe versie begonnen", "new version begun"),
            "activity.unlocked" => new("initiële schatting ontgrendeld", "initial estimate unlocked"),
            "activity.placed" => new("plaatsing besloten", "place decided"),
            "activity.informed" => new("gemeld dat de Kamer is geïnformeerd", "reported that parliament was informed"),
            "activity.reminded" => new("herinnering geschreven", "reminder written"),
            _ => Bilingual.Same(kind),
        };

    static Bilingual Verb(ActivityVerb verb) => ActivityStateWords.Of.Verbs[verb];
}
