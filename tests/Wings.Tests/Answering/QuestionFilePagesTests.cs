using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Publishing.Questions;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Answering;

/// <summary>The file in which questions came is taken at the page, behind the same door as a delivery.</summary>
public sealed class QuestionFilePagesTests(TestDatabases databases)
{
    static byte[] Docx(string words) =>
        Ods.Package(
            (
                "word/document.xml",
                $"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>"
            )
        );

    [Fact]
    public async Task A_file_is_read_and_one_that_cannot_be_says_what_to_do()
    {
        await using var site = await AskedReport.Open(databases, Store.Sqlite);
        using var lead = await site.As("FIN", Role.Coordinator).Open("work/parliament");
        await lead.HandIn("Neem deze lijst op", "vragen.docx", Docx("1. Waarom daalde het?"));
        Assert.Equal(422, lead.Status);
        Assert.DoesNotContain(".docx-bestand", lead.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("geen genummerde vraag", lead.Text, StringComparison.Ordinal);
        await lead.HandIn("Neem deze lijst op", "vragen.docx", Docx("Waarom daalde het?"));
        Assert.Contains("geen genummerde vraag", lead.Text, StringComparison.Ordinal);
        await lead.HandIn("Neem deze lijst op", "vragen.docx", [.. Docx("1. Waarom?")[..60]]);
        Assert.Contains("geen leesbaar .docx-bestand", lead.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_secret_stays_outside_and_the_ledger_says_only_that_it_came()
    {
        await using var site = await AskedReport.Open(databases, Store.Sqlite);
        using var lead = await site.As("FIN", Role.Coordinator).Open("work/parliament");
        await lead.HandIn("Neem deze lijst op", "vragen.docx", Docx("Stg. GEHEIM"));
        Assert.Equal(403, lead.Status);
        Assert.Contains("delivery.state_secret", lead.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.Single(db.Ledger.ToList(), one => one.Kind == "spill.refused");
        Assert.Equal(0, await db.Set<QuestionList>().CountAsync(TestContext.Current.CancellationToken));
    }
}
