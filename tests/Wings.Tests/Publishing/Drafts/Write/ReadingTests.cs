using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Writing;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>What a writer sees of the text that was kept: how it reads, and what it promises.</summary>
public sealed class ReadingTests(TestDatabases databases)
{
    const string Letter =
        "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\nperiod: 2022\n---\n# Gas\n\nHet gas was *in 2022* 1.700 m3. Het is gestegen met 13%.\r\n\n- Wij zijn met 12 mensen.\n";

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_promise_in_a_letter_that_is_out_leads_who_may_to_the_register_with_the_form_filled_in(
        Store store
    )
    {
        const string promise = "Wij zullen u voor eind 2024 informeren.";
        var (site, place) = await WriteSite.Begun(databases, store, Letter + "\n" + promise + "\n");
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        var row = editor.Page.QuerySelector("#promised tbody tr")!;
        Assert.Contains("31 december 2024", row.TextContent);
        Assert.Null(row.QuerySelector("a"));
        using var early = await site.As("FIN", Role.Coordinator).Open("/" + place);
        // The register is public at once, and the letter is not yet.
        Assert.Null(early.Page.QuerySelector("#promised tbody a"));
        await using (var db = site.Database.Database.Open())
            await db.Set<Draft>().ExecuteUpdateAsync(set => set.SetProperty(one => one.State, DraftState.Public));
        using var coordinator = await site.As("FIN", Role.Coordinator).Open("/" + place);
        await coordinator.Open(coordinator.Page.QuerySelector("#promised tbody a")!.GetAttribute("href")!);
        Assert.Equal(200, coordinator.Status);
        Assert.Equal(promise, coordinator.Page.QuerySelector("textarea[name=words]")!.TextContent.Trim());
        Assert.Equal("voor eind 2024", coordinator.Page.QuerySelector("input[name=phrase]")!.GetAttribute("value"));
        Assert.Equal("2024-05-15", coordinator.Page.QuerySelector("input[name=date]")!.GetAttribute("value"));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_kept_text_can_be_read_without_a_sign_and_each_statement_leads_to_its_figure(Store store)
    {
        var (site, place) = await WriteSite.Begun(databases, store, Letter);
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        var reads = editor.Page.QuerySelector(".reads")!;
        Assert.DoesNotContain("*", reads.TextContent);
        Assert.Equal(
            ["1.700 m3", "gestegen met 13%", "12"],
            reads.QuerySelectorAll("a.loose").Select(one => one.FirstChild!.TextContent)
        );
        await editor.Open(reads.QuerySelector("a.loose")!.GetAttribute("href")!);
        Assert.Equal("1.700 m3", editor.Page.QuerySelector("mark")!.TextContent);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_new_document_is_about_the_year_of_the_edition(Store store)
    {
        await using var site = await WriteSite.Open(databases, store);
        using var editor = await site.Editor.Open("/work/drafts");
        await editor.PressNamed(
            "Begin dit document",
            ("title", "Een brief"),
            ("name", "nieuw"),
            ("kind", "Letter"),
            ("language", "Nl")
        );
        Assert.EndsWith("/text", editor.At.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("\nperiod: 2023\n---\n", await site.Text(), StringComparison.Ordinal);
        Assert.Contains("Er staat nog niets wat te koppelen is", editor.Text);
        Assert.DoesNotContain("kloppen", editor.Text);
    }

    [Fact]
    public async Task A_hedge_that_was_left_out_of_a_link_is_as_wrong_in_what_is_read_as_in_what_is_typed()
    {
        const string text =
            "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\nperiod: 2022\n---\nHet was ruim [1.700 m3](claim:gas?period=2022) en [1.500 m3](claim:gas?period=2021).\n";
        var (site, place) = await WriteSite.Begun(databases, Store.Sqlite, text);
        await using var _ = site;
        using var editor = await site.Editor.Open("/" + place);
        Assert.Equal(["fails", "holds"], editor.Page.QuerySelectorAll(".reads a").Select(one => one.ClassName));
    }
}
