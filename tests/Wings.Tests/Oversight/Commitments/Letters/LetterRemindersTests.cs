using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Oversight.Commitments.Letters.Remind;
using Rekenschap.Publishing.Drafts.Write.Promised;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Drafts;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Letters;

/// <summary>A letter became public, and what it promises is in no register. It is 16 February 2024.</summary>
public sealed class LetterRemindersTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    static Task Round(RightsSite site, IPublicLetters letters) =>
        new LetterReminders(
            site.Database.Database,
            letters,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/")
        ).Run(site.Door.Time, Stop);

    static async Task<List<Mail>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var all = await db.Set<Mail>().AsNoTracking().Where(one => one.About == "letters/one").ToListAsync();
        return [.. all.OrderBy(one => one.MadeAt)];
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_must_enter_it_is_written_to_once_and_once_more_after_a_fortnight(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        foreach (
            var (organisation, role) in new[]
            {
                ("FIN", Role.Coordinator),
                ("FIN", Role.Supplier),
                ("M1", Role.Coordinator),
            }
        )
            await site.As(organisation, role);
        var letters = new MadeLetters(
            MadeLetters.Letter("one", "Ik zal u voor de zomer informeren.", "Het plan komt voor de zomer."),
            MadeLetters.Letter("none")
        );
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site, letters))));
        var first = Assert.Single(await Mails(site));
        Assert.Equal(("FIN", "FIN-Coordinator"), (first.Organisation, first.To));
        Assert.Contains("staan 2 toezeggingen die niet in het register staan", first.Text);
        Assert.Contains("https://example.org/work/commitments/letters", first.Text);
        Assert.DoesNotContain("informeren", first.Subject + first.Text);

        site.Door.Time.Move(TimeSpan.FromDays(LetterReminders.Again - 1));
        await Round(site, letters);
        Assert.Single(await Mails(site));
        site.Door.Time.Move(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site, letters))));
        var again = (await Mails(site))[1];
        Assert.Contains("nog steeds niet", again.Text);
        site.Door.Time.Move(TimeSpan.FromDays(60));
        await Round(site, letters);
        Assert.Equal(2, (await Mails(site)).Count);
    }

    [Fact]
    public async Task Without_a_coordinator_the_suppliers_of_who_publishes_are_written_to()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await site.As("FIN", Role.Supplier);
        await site.As("M1", Role.Supplier);
        await Round(site, new MadeLetters(MadeLetters.Letter("one", "Het plan komt voor de zomer.")));
        Assert.Equal("FIN-Supplier", Assert.Single(await Mails(site)).To);
    }

    [Fact]
    public async Task Once_all_of_a_letter_is_settled_nobody_is_written_to_again()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var coordinator = await site.As("FIN", Role.Coordinator);
        var letters = new MadeLetters(MadeLetters.Letter("one", "Het plan komt voor de zomer."));
        await Round(site, letters);
        await coordinator.Open($"/work/commitments/letters/{(await MadeLetters.Kept(site))[0].Id}");
        await coordinator.PressNamed("Leg terzijde", ("said", "Een voornemen"));
        site.Door.Time.Move(TimeSpan.FromDays(LetterReminders.Again));
        await Round(site, letters);
        Assert.Single(await Mails(site));
    }

    /// <summary>From the pages on which letters are written, over the minute at which one becomes public.</summary>
    [Theory, MemberData(nameof(Both))]
    public async Task What_is_not_public_is_not_told_and_once_it_is_its_promises_wait(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True + "\n\nIk zal u voor de zomer informeren over het plan.");
        using var editions = new WorkedEditions(site.Database);
        var letters = new PublicLetters(site.Database, new EditionDesk(site.Database, editions));
        await site.Deliver(place);
        var key = (await site.Of(place)).Id.ToString();
        Assert.Empty(await letters.Keys(Stop));
        Assert.Null(await letters.Read(key, Stop));
        site.UntilPublic();
        Assert.Equal(1, await site.Round());
        Assert.Equal([key], await letters.Keys(Stop));
        await new ReadLetters(site.Database, letters).Run(site.Time.GetUtcNow(), Stop);
        await new ReadLetters(site.Database, letters).Run(site.Time.GetUtcNow(), Stop);
        await using var db = site.Database.Open();
        var one = Assert.Single(await db.Set<LetterPromise>().AsNoTracking().ToListAsync(Stop));
        Assert.Equal(
            ("FIN", "Ik zal u voor de zomer informeren over het plan.", "voor de zomer", new DateOnly(2024, 6, 20)),
            (one.Publisher, one.Words, one.Phrase, one.Until)
        );
        Assert.Equal(LetterPromiseState.Waiting, one.State);
        Assert.Equal("2024Z00017", (await db.Set<ReadLetter>().SingleAsync(Stop)).Paper);
    }
}
