using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Publishing.Drafts.Way;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>A document from its first draft to the public, over HTTP, without a script.</summary>
public sealed class WayTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static string TextOf(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string path) =>
        files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes.Span) : "";

    [Theory, MemberData(nameof(Both))]
    public async Task A_letter_goes_from_draft_to_public_at_the_minute_and_once(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        await site.Deliver(place);
        Assert.Equal(0, await site.Round());
        site.UntilPublic();
        site.Time.Move(TimeSpan.FromSeconds(-1));
        Assert.Equal(0, await site.Round());
        Assert.False((await site.Files()).ContainsKey("documents/brief.md"));
        site.Time.Move(TimeSpan.FromSeconds(1));
        var rounds = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(site.Round)));
        Assert.Equal(1, rounds.Sum());
        Assert.Equal(0, await site.Round());

        Assert.Equal(DraftState.Public, (await site.Of(place)).State);
        var text = TextOf(await site.Files(), "documents/brief.md");
        Assert.Contains(WaySite.True, text, StringComparison.Ordinal);
        Assert.Contains("\nknown_at: 2024-05-15\n---\n", text, StringComparison.Ordinal);
        Assert.Single(await site.Ledger(), kind => kind == "draft.published");
        using var auditor = await site.As("FIN", Role.Auditor).Open("/" + place);
        foreach (
            var told in new[]
            {
                "CIO-beraad, punt 3",
                "stap overgeslagen",
                "ondertekend",
                "2024Z00017",
                "openbaar gemaakt",
                "het moment van openbaarmaking is er",
            }
        )
            Assert.Contains(told, auditor.Text, StringComparison.Ordinal);
        using var english = await site.As("FIN", Role.Auditor).Open("/en/" + place);
        Assert.Contains("made public", english.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_claim_that_fails_blocks_until_it_is_mended(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.False);
        await site.Plan(place);
        using (var editor = await site.As("FIN", Role.Editor).Open("/" + place))
        {
            Assert.DoesNotContain(
                editor.Page.QuerySelectorAll("button"),
                one => one.TextContent.Trim() == "Leg voor aan de ministeries"
            );
            Assert.Contains("900 m3", editor.Text, StringComparison.Ordinal);
            var draft = await site.Of(place);
            await editor.Open($"/{place}/plan");
            await editor.Open("/" + place);
            // Whoever sends the form all the same is told what holds it back.
            var guard = editor.Page.QuerySelector("input[name=guard]")!.GetAttribute("value")!;
            await editor.Post(
                $"/{place}/offer",
                [
                    new("guard", guard),
                    new("revision", draft.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ]
            );
            Assert.Equal(409, editor.Status);
        }
        var text = (await Text(site, place)).Replace("900 m3", "1.100 m3", StringComparison.Ordinal);
        await site.Write(place, text);
        await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        Assert.Equal(DraftState.FactCheck, (await site.Of(place)).State);
    }

    static async Task<string> Text(WaySite site, string place)
    {
        await using var db = site.Database.Open();
        var draft = await site.Of(place);
        return (
            await db.Set<DraftVersion>().SingleAsync(one => one.Draft == draft.Id && one.Number == draft.Version)
        ).Text;
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_claim_goes_out_against_the_figures_when_two_release_it_and_is_told_in_the_folder(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.False);
        using (var editor = await site.As("FIN", Role.Editor).Open($"/{place}/releases"))
        {
            await editor.Press("Vraag vrijgave", ("Openbare reden", ""));
            Assert.Equal(422, editor.Status);
            await editor.Press("Vraag vrijgave", ("Openbare reden", "De meter telt, vindt de minister, te veel"));
            Assert.Contains("wacht op de tweede", editor.Text, StringComparison.Ordinal);
            // One claim waits, and is told as it reads.
            Assert.Contains("Vrijgaven (1)", editor.Text, StringComparison.Ordinal);
            Assert.Contains("Bij FIN was het ‘900 m3’ gas.", editor.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("gas?period=2022", editor.Text, StringComparison.Ordinal);
            var withdraw = editor.Page.QuerySelectorAll("button").Single(one => one.TextContent.Trim() == "Trek in");
            Assert.Equal("quiet", withdraw.ClassName);
            Assert.DoesNotContain(
                editor.Page.QuerySelectorAll("button"),
                one => one.TextContent.Trim() == "Geef vrij als tweede"
            );
        }
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open($"/{place}/releases"))
            Assert.DoesNotContain(
                coordinator.Page.QuerySelectorAll("button"),
                one => one.TextContent.Trim() == "Geef vrij als tweede"
            );
        using (var signatory = await site.As("FIN", Role.Signatory).Open("/work"))
            Assert.Contains("wacht op een tweede", signatory.Text, StringComparison.Ordinal);
        await site.Step(place + "/releases", "FIN", Role.Signatory, "Geef vrij als tweede");
        await site.Deliver(place);
        site.UntilPublic();
        Assert.Equal(1, await site.Round());
        var released = TextOf(await site.Files(), "releases.csv");
        Assert.Equal(
            "document,words,claim,reason,mandate_holder,second_person,date\n"
                + "documents/brief.md,900 m3,gas?period=2022&organisation=FIN,\"De meter telt, vindt de minister, te veel\",mandaathouder van FIN,redacteur van FIN,2024-02-16\n",
            released
        );
        Assert.Contains("draft.released", await site.Ledger());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_would_block_the_edition_at_its_minute_does_not_go_out_and_the_coordinator_is_told_why(
        Store store
    )
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        await site.Deliver(place);
        // A rule of the folder that names a claim which is not there blocks the edition.
        await WithRow(site, "brief.md,12 m3,gas,reden,SG,DG,2024-05-14\n");
        site.UntilPublic();
        Assert.Equal(0, await site.Round());
        Assert.Equal(DraftState.Delivered, (await site.Of(place)).State);
        Assert.False((await site.Files()).ContainsKey("documents/brief.md"));
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("/work"))
            Assert.Contains("Niet naar buiten gegaan: Document brief", coordinator.Text, StringComparison.Ordinal);
        using (var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + place))
            Assert.Contains("ander.md", coordinator.Text, StringComparison.Ordinal);
        await WithRow(site, null);
        site.Time.Move(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await site.Round());
    }

    static async Task WithRow(WaySite site, string? row)
    {
        const string Head = "document,words,claim,reason,mandate_holder,second_person,date\n";
        var desk = new Rekenschap.Figures.Editions.Working.EditionDesk(site.Database, new(site.Database));
        var act = Drafting.By("c", "FIN", Role.Coordinator);
        var amended = await desk.Amend(
            act,
            new(
                "small",
                "releases.changed",
                ["releases.csv"],
                files =>
                    row is null
                        ? files.Remove("releases.csv")
                        : files.SetItem(
                            "releases.csv",
                            Encoding.UTF8.GetBytes(Head + row.Replace("brief", "ander", StringComparison.Ordinal))
                        )
            ),
            TestContext.Current.CancellationToken
        );
        Assert.True(amended.IsDone, amended.Refusal?.Text.En ?? amended.Problems.FirstOrDefault()?.Message.En);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_warning_is_acknowledged_by_name_with_why_before_the_step(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", "Bij OCW was het [11 m3](claim:gas?period=2022&organisation=OCW) gas.");
        await site.Plan(place);
        await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
        site.Time.Move(TimeSpan.FromDays(5));
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + place);
        Assert.Contains("OCW zweeg", coordinator.Text, StringComparison.Ordinal);
        await coordinator.Press("Ik heb dit gezien en ga door", ("Waarom dit zo kan blijven", ""));
        Assert.Equal(422, coordinator.Status);
        await coordinator.Press(
            "Ik heb dit gezien en ga door",
            ("Waarom dit zo kan blijven", "OCW is gebeld en vindt het goed")
        );
        Assert.Equal(200, coordinator.Status);
        Assert.Contains("Gezien", coordinator.Text, StringComparison.Ordinal);
        Assert.Contains("OCW is gebeld", coordinator.Text, StringComparison.Ordinal);
        await coordinator.PressNamed("Sluit en leg voor aan het beraad");
        Assert.Equal(DraftState.Council, (await site.Of(place)).State);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_plan_names_who_signs_until_when_and_the_minute_and_says_what_is_wrong_with_it(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.True);
        using var coordinator = site.As("FIN", Role.Coordinator);
        await coordinator.Open($"/{place}/plan");
        Assert.Equal("2024-05-15", coordinator.Page.QuerySelector("input[name=public]")!.GetAttribute("value"));
        Assert.Equal("12:00", coordinator.Page.QuerySelector("input[name=time]")!.GetAttribute("value"));
        foreach (
            var (wrong, says) in new[]
            {
                (("time", "25:00"), "geen tijd"),
                (("public", "31 mei"), "31 mei"),
                (("first", ""), "Kies van welk ministerie"),
                (("second", "FIN"), "ander ministerie"),
            }
        )
        {
            await coordinator.Open($"/{place}/plan");
            await coordinator.PressNamed("Leg de planning vast", wrong);
            Assert.Equal(422, coordinator.Status);
            Assert.Contains(says, coordinator.Text, StringComparison.Ordinal);
        }
        await coordinator.Open($"/{place}/plan");
        await coordinator.PressNamed("Leg de planning vast", ("public", "2024-03-31"), ("time", "02:30"));
        Assert.Contains("bestaat die nacht niet", coordinator.Text, StringComparison.Ordinal);
        await site.Plan(place, "OCW");
        Assert.Equal(["FIN", "OCW"], (await site.Of(place)).Signers);
        using var signer = await site.As("OCW", Role.Signatory).Open("/" + place);
        Assert.Equal(200, signer.Status);
        using var supplier = await site.As("OCW", Role.Supplier).Open("/" + place);
        Assert.Equal(403, supplier.Status);
    }

    public static TheoryData<DraftState, Role> Doors =>
        new(
            from state in new[] { DraftState.Writing, DraftState.FactCheck, DraftState.Signed }
            from role in Enum.GetValues<Role>()
            where role != Role.System
            select (state, role)
        );

    [Theory, MemberData(nameof(Doors))]
    public async Task Every_role_sees_the_buttons_that_the_rows_give_it_and_is_refused_the_others(
        DraftState state,
        Role role
    )
    {
        await using var site = await WaySite.Open(databases, Store.Sqlite);
        var place = await site.Begin("brief", WaySite.True);
        if (state == DraftState.FactCheck)
        {
            await site.Plan(place);
            await site.Step(place, "FIN", Role.Editor, "Leg voor aan de ministeries");
            await site.Confirm(place, "FIN");
        }
        if (state == DraftState.Signed)
            await site.Sign(place);
        else if (state == DraftState.Writing)
            await site.Plan(place);
        var draft = await site.Of(place);
        using var reader = await site.As("FIN", role).Open("/" + place);
        Assert.Equal(DraftNeed.Readers.Roles.Contains(role) ? 200 : 403, reader.Status);
        var shown = reader.Page.QuerySelectorAll("button").Select(one => one.TextContent.Trim()).ToHashSet();
        var guard = reader.Page.QuerySelector("input[name=guard]")?.GetAttribute("value") ?? "";
        foreach (var step in Step.All)
        {
            var row = DraftWorkflow.Rows.Row(state, step.Verb);
            Assert.Equal(row?.Permission == role, shown.Contains(step.Button.Nl));
            if (row?.Permission == role)
                continue;
            await reader.Post(
                $"/{place}/{step.Place}",
                [
                    new("guard", guard),
                    new("revision", $"{draft.Revision}"),
                    new("reason", "x"),
                    new("decided", "2024-02-01"),
                    new("received", "2024-02-01"),
                    new("time", "10:00"),
                    new("reference", "x"),
                ]
            );
            Assert.Equal(step.For.Roles.Contains(role) ? 409 : 403, reader.Status);
        }
        Assert.Equal((state, draft.Revision), ((await site.Of(place)).State, (await site.Of(place)).Revision));
    }
}
