using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Commitments.Letters;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Storage;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Commitments.Letters;

/// <summary>What a public letter promises stands in My work until somebody says what became of it. It is 16 February 2024.</summary>
public sealed class LetterPagesTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    const string First = "Ik zal u voor de zomer informeren.";
    const string Second = "Het plan komt voor de zomer.";

    static Task<Reader> Coordinator(RightsSite site) => site.As(RightsSite.Publisher, Role.Coordinator);

    static async Task<LetterPromiseState[]> States(RightsSite site) =>
        [.. (await MadeLetters.Kept(site)).Select(one => one.State)];

    static async Task<string> MyWork(Reader reader) => (await reader.Open("/work")).Text;

    [Theory, MemberData(nameof(Both))]
    public async Task It_is_entered_from_the_letter_or_set_aside_with_why_and_then_waits_no_longer(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await Coordinator(site);
        Assert.DoesNotContain("openbare brie", await MyWork(coordinator));
        await MadeLetters.Wait(site, First, Second);
        Assert.Contains("2 toezeggingen in openbare brieven staan nog niet in het register", await MyWork(coordinator));
        Assert.DoesNotContain("openbare brie", await MyWork(await site.As("M1", Role.Supplier)));
        Assert.DoesNotContain("openbare brie", await MyWork(await site.As("M1", Role.Coordinator)));

        await coordinator.Open("/work/commitments/letters");
        Assert.Contains(First, coordinator.Text);
        var link = coordinator.Page.QuerySelectorAll("table a").Single(one => one.TextContent == First);
        await coordinator.Open("/work/commitments/letters/" + link.GetAttribute("href")!.Split('/')[^1]);
        Assert.Contains(First, coordinator.Text);
        Assert.Contains("20 juni 2024", coordinator.Text);
        var enter = coordinator.Page.QuerySelectorAll("main a").Single(one => one.TextContent == "Leg haar vast");
        await coordinator.Open("/work/commitments/new?" + enter.GetAttribute("href")!.Split('?')[1]);
        await coordinator.PressNamed(
            "Controleer",
            ("ministry", "M1"),
            ("by", "Minister"),
            ("subject", "Informeren"),
            ("words", "Ik informeer u voor de zomer.")
        );
        await coordinator.Press("Zet in het register");
        Assert.Equal((200, "Informeren"), (coordinator.Status, coordinator.Heading));
        Assert.Equal([LetterPromiseState.Entered, LetterPromiseState.Waiting], await States(site));
        Assert.Contains("1 toezegging in een openbare brief staat nog niet", await MyWork(coordinator));

        await coordinator.Open($"/work/commitments/letters/{(await MadeLetters.Kept(site))[1].Id}");
        var seen = coordinator.Page;
        await coordinator.PressNamed("Leg terzijde");
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed("Leg terzijde", ("said", "Een voornemen, geen toezegging"));
        Assert.Equal([LetterPromiseState.Entered, LetterPromiseState.SetAside], await States(site));
        Assert.Contains("Er wacht niets", coordinator.Text);
        Assert.DoesNotContain("openbare brie", await MyWork(coordinator));
        coordinator.Show(seen);
        await coordinator.PressNamed("Leg terzijde", ("said", "Nog eens"));
        Assert.Equal(412, coordinator.Status);

        await coordinator.Open("/work/commitments/letters?state=settled");
        Assert.Contains(Second, coordinator.Text);
        await coordinator.Open($"/work/commitments/letters/{(await MadeLetters.Kept(site))[1].Id}");
        Assert.Contains("Een voornemen, geen toezegging", coordinator.Text);
        await coordinator.PressNamed("Zet weer op de lijst", ("said", "Toch wel"));
        Assert.Equal([LetterPromiseState.Entered, LetterPromiseState.Waiting], await States(site));
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        Assert.Equal(
            ["letter.read", "letter_promise.entered", "letter_promise.reopened", "letter_promise.set_aside"],
            await db
                .Ledger.Where(one => one.Subject == "letters/one" && one.Kind != "letter.reminded")
                .Select(one => one.Kind)
                .Distinct()
                .Order()
                .ToListAsync()
        );
    }

    [Fact]
    public async Task It_is_linked_to_a_promise_that_is_known_and_to_none_that_is_not()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        await PromisePages.Enter(await site.As("M1", Role.Supplier), "Het plan", "voor de zomer", "2024-01-15");
        await MadeLetters.Wait(site, First);
        var coordinator = await Coordinator(site);
        var place = $"/work/commitments/letters/{(await MadeLetters.Kept(site))[0].Id}";
        await coordinator.Open(place);
        Assert.Contains("1, Het plan (M1)", coordinator.Text);
        await coordinator.PressNamed("Verbind", ("to", "een"));
        Assert.Equal(422, coordinator.Status);
        await coordinator.PressNamed("Verbind", ("to", "9"));
        Assert.Equal(409, coordinator.Status);
        await coordinator.Open(place);
        await coordinator.PressNamed("Verbind", ("to", "1"));
        Assert.Equal(
            (LetterPromiseState.Linked, (int?)1),
            (await MadeLetters.Kept(site)).Select(one => (one.State, one.Promise)).Single()
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Whatever_way_it_is_entered_it_waits_no_longer_and_what_was_there_never_waits(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        // "Er was al komt voor de zomer." is what that form fills in as its words.
        await PromisePages.Enter(supplier, "Er was al", "voor de zomer", "2024-01-15");
        await MadeLetters.Wait(site, "Er was al komt voor de zomer.", "Dit komt voor de zomer.", First, Second);
        Assert.Equal(LetterPromiseState.Entered, (await States(site))[0]);
        await PromisePages.Enter(supplier, "Dit", "voor de zomer", "2024-01-15");
        Assert.Equal(LetterPromiseState.Entered, (await States(site))[1]);
        // Another day is another letter.
        await PromisePages.Enter(supplier, "Het plan", "voor de zomer", "2024-01-16");
        Assert.Equal(LetterPromiseState.Waiting, (await States(site))[3]);
        await supplier.Open("/work/commitments/import");
        await supplier.HandIn(
            "Lees het bestand",
            "lijst.csv",
            Encoding.UTF8.GetBytes(
                "Bewindspersoon;Onderwerp;Toezegging;Stuk;Datum;Termijn\nminister;Informeren;"
                    + First
                    + ";31 490, nr. 338;2024-01-15;voor de zomer"
            )
        );
        await supplier.Press("Zet in het register");
        Assert.Equal(
            [
                (LetterPromiseState.Entered, (int?)1),
                (LetterPromiseState.Entered, 2),
                (LetterPromiseState.Entered, 4),
                (LetterPromiseState.Waiting, null),
            ],
            (await MadeLetters.Kept(site)).Select(one => (one.State, one.Promise))
        );
    }

    /// <summary>The address of the form names what it was entered from: of another organisation's nothing is settled by it.</summary>
    [Fact]
    public async Task Another_ministry_settles_nothing_of_who_publishes()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var waiting = await MadeLetters.Wait(site, First);
        var supplier = await site.As("M1", Role.Supplier);
        await supplier.Open(
            $"/work/commitments/new?words=Iets&phrase=&date=2024-01-15&paper=brief&letter={waiting[0].Id}"
        );
        await supplier.PressNamed("Controleer", ("by", "Minister"), ("subject", "Iets"));
        await supplier.Press("Zet in het register");
        Assert.Equal(200, supplier.Status);
        Assert.Equal([LetterPromiseState.Waiting], await States(site));
    }

    [Fact]
    public void Every_state_and_verb_is_either_a_row_or_refused() =>
        Assert.All(
            from state in Enum.GetValues<LetterPromiseState>()
            from verb in Enum.GetValues<LetterPromiseVerb>()
            select (state, verb),
            one =>
            {
                var act = OfficeDatabases.By("who", "FIN", Role.Coordinator);
                var refusal = LetterWorkflow.Rows.Refuse(one.state, one.verb, act, _ => null);
                Assert.Equal(LetterWorkflow.Rows.Row(one.state, one.verb) is null, refusal is not null);
            }
        );
}
