using System.Text;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Papers.Import;
using Rekenschap.Publishing.Papers.Register;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Delivering;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>The register of papers, and what a document on its way out hears from it.</summary>
public sealed class PaperPagesTests(TestDatabases databases)
{
    const string Table =
        "file,number,case,date,kind,title\n31490,338,2024Z08000,2024-01-10,Brief regering,Jaarrapportage Bedrijfsvoering\n29362,350,,2023-12-01,Brief regering,Stand van zaken Woo\n";

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static async Task<PapersTaken> Import(DeliverSite site, string text)
    {
        var read = ReadPapers.Of(Encoding.UTF8.GetBytes(text), "papers.csv");
        Assert.Empty(read.Problems);
        var act = OfficeDatabases.By("system", "", Role.System, "imported at the prompt");
        var (refusal, taken) = await RegisterPapers.Run(site.Database.Database, act, read.Papers, "papers.csv", Stop);
        Assert.Null(refusal);
        return taken;
    }

    /// <summary>A letter that is being written with this text; gives its page with what holds it back.</summary>
    static async Task<string> Checks(DeliverSite site, string text)
    {
        using var editor = await site.As("FIN", Role.Editor).Open("work/drafts");
        await editor.PressNamed("Begin met deze tekst", ("path", "documents/brief.md"));
        if (editor.Status != 200)
        {
            using var again = await site.As("FIN", Role.Editor).Open("work/drafts");
            var link = again.Page.QuerySelector("#drafts tbody a")!.GetAttribute("href")!;
            await editor.Open(new Uri(again.At, link).AbsolutePath + "/text");
        }
        await editor.Press("Bewaar deze versie", ("Tekst", AskedReport.Document("Brief", "letter", text)));
        Assert.True(editor.Status == 200, editor.Text);
        using var page = await site.As("FIN", Role.Coordinator)
            .Open(editor.At.AbsolutePath.Replace("/text", "", StringComparison.Ordinal));
        return page.Text;
    }

    static Task<DeliverSite> Open(TestDatabases databases, Store store) =>
        AskedReport.Open(
            databases,
            store,
            edition =>
                edition.Write("documents/brief.md", AskedReport.Document("Brief", "letter", "Geachte voorzitter,"))
        );

    [Theory, MemberData(nameof(Both))]
    public async Task A_wrong_reference_stops_a_document_and_an_unknown_one_warns(Store store)
    {
        await using var site = await Open(databases, store);
        Clear.ButForItsPlan(await Checks(site, "Zie Kamerstuk 31 490, nr. 999."));
        Assert.Equal(new(2, 0, 0), await Import(site, Table));
        var wrong = await Checks(
            site,
            "Zie Kamerstukken II 2022/23, 31 490, nr. 338.[^1]\n\n[^1]: Kamerstuk 31 490, nr. 999."
        );
        Assert.Contains("noemt vergaderjaar 2022-2023; volgens het register is dat stuk van 2023-2024", wrong);
        Assert.Contains("'Kamerstuk 31 490, nr. 999' staat niet in het register", wrong);
        Assert.Contains("Regel 8", wrong);
        Clear.ButForItsPlan(await Checks(site, "Zie Kamerstukken II 2023/24, 31 490, nr. 338."));
        Assert.Contains(
            "is hier van 2 december 2023",
            await Checks(site, "Dat was [een derde](external:kst-29362-350?date=2023-12-02).")
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_enclosure_that_is_no_document_of_the_edition_stops_the_letter(Store store)
    {
        await using var site = await Open(databases, store);
        Clear.ButForItsPlan(await Checks(site, "Bijlage: Verslag 2023 (pdf)"));
        Assert.Contains(
            "bijlage 'Begroting' is geen document",
            await Checks(site, "Bijlagen:\n\n- [Verslag 2023](verslag.md)\n- Begroting")
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_paper_is_typed_corrected_and_found_and_a_second_import_changes_only_what_is_other(Store store)
    {
        await using var site = await Open(databases, store);
        await Import(site, Table);
        Assert.Equal(new(0, 0, 2), await Import(site, Table));
        using var editor = await site.As("FIN", Role.Editor).Open("work/papers/new");
        await editor.Press(
            "Voeg dit stuk toe",
            ("Dossier", "3149"),
            ("Nummer in", "339"),
            ("Datum", "2024-01-12"),
            ("Titel", "Reactie")
        );
        Assert.Equal(422, editor.Status);
        Assert.Contains("'3149' is geen dossier", editor.Text);
        await editor.Press("Voeg dit stuk toe", ("Dossier", "31 490"));
        Assert.Equal("31 490, nr. 339", editor.Heading);
        using var other = await site.As("FIN", Role.Coordinator).Open("work/papers/31490.339");
        await other.Press("Bewaar", ("Titel", "Reactie op vragen"));
        Assert.Contains("Reactie op vragen", other.Text);
        site.As("FIN", Role.Editor);
        await editor.Press("Bewaar", ("Titel", "Te laat"));
        Assert.Equal(412, editor.Status);
        using var again = await site.As("FIN", Role.Editor).Open("work/papers/new");
        await again.Press(
            "Voeg dit stuk toe",
            ("Dossier", "31490"),
            ("Nummer in", "339"),
            ("Datum", "2024-01-12"),
            ("Titel", "Reactie")
        );
        Assert.Equal(409, again.Status);
        using var list = await site.As("FIN", Role.Auditor).Open("work/papers?q=reac+vrag");
        Assert.Single(list.Page.QuerySelectorAll("#papers tbody tr"));
        await list.Open("/work/papers?q=31+490");
        Assert.Equal(2, list.Page.QuerySelectorAll("#papers tbody tr").Length);
        await list.Open("/work/papers?q=2024Z08000");
        Assert.Single(list.Page.QuerySelectorAll("#papers tbody tr"));
        using var elsewhere = await site.As("OCW", Role.Editor).Open("work/papers/new");
        Assert.Equal(404, elsewhere.Status);
    }
}
