using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Workbook;
using Rekenschap.Tests.Databases;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Portfolio.Dashboard;

namespace Rekenschap.Wings.Tests.Portfolio.Workbook;

/// <summary>The workbook of a yearly report: its ten sheets, what they add up to, and that nothing in them runs.</summary>
public sealed class JbrBookTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 2, 16);

    internal static readonly DashboardWords Words = new(
        new PageFrame("", "", Language.Nl, Section.None, null!, [], null),
        Today,
        Bilingual.Same
    );

    static readonly string[] Names =
    [
        "Algemeen",
        "AantalActiviteitenPerStatus",
        "VerschilDoorlooptijdAantal",
        "VerschilDoorlooptijdPercentage",
        "GeschatteKosten",
        "Herijkingen",
        "UitgavenPerCategorie",
        "MeerjarigeKosten",
        "Ontwikkelpartijen",
        "ActiviteitenMatrix",
    ];

    static WantedBook Book(IEnumerable<Activity> all, int year = 2023) =>
        JbrBook.Of(JbrYear.Of(all, year, Today), Words);

    static decimal[] Column(WantedBook book, string sheet, string heading)
    {
        var rows = book.Sheets.Single(one => one.Name == sheet).Rows;
        var place = rows[0].Select(one => one.Text).ToList().IndexOf(heading);
        Assert.True(place >= 0, heading);
        return [.. rows.Skip(1).Select(row => row[place].Number ?? 0)];
    }

    [Fact]
    public void It_has_the_ten_sheets_in_their_order_and_each_ministry_adds_up_to_the_whole()
    {
        var all = JbrYearTests.Portfolio();
        var book = Book(all);
        Assert.Equal(Names, book.Sheets.Select(one => one.Name));
        var year = JbrYear.Of(all, 2023, Today);
        var totals = PortfolioTotals.Of(year.All.Select(one => one.Facts), 2023);
        var added = 0;
        foreach (var sheet in book.Sheets.Skip(1).Take(7))
        foreach (var heading in sheet.Rows[0].Skip(2).Select(one => one.Text!))
        {
            if (
                heading.StartsWith("Gemiddelde", StringComparison.Ordinal)
                || heading.StartsWith("Verschil (", StringComparison.Ordinal)
            )
                continue;
            var column = Column(book, sheet.Name, heading);
            Assert.Equal(column[^1], column[..^1].Sum());
            added++;
        }
        Assert.True(added > 50);
        Assert.Equal(totals.Live, Column(book, "AantalActiviteitenPerStatus", "Lopend")[^1]);
        Assert.Equal(
            totals.Costs.CurrentEuro / 1_000_000m,
            Column(book, "GeschatteKosten", "Actuele schatting (mln. euro)")[^1]
        );
        Assert.Equal(
            totals.Ends[EndBucket.LaterOverYear],
            Column(book, "VerschilDoorlooptijdAantal", "Later >1 jaar")[^1]
        );
        Assert.Equal(year.All.Length, book.Sheets[^1].Rows.Length - 1);
    }

    [Fact]
    public void The_first_sheet_says_of_when_it_is_and_that_it_was_made_up_and_its_account_closes()
    {
        var rows = Book(JbrYearTests.Portfolio()).Sheets[0].Rows;
        var text = string.Join('\n', rows.SelectMany(row => row).Select(one => one.Text));
        Assert.Contains("31 december 2023", text, StringComparison.Ordinal);
        Assert.Contains("Verzonnen activiteiten laten zien hoe het werkt", text, StringComparison.Ordinal);
        Assert.Contains("5.000.000 euro", text, StringComparison.Ordinal);
        decimal Live(string first) => rows.Single(row => row.Length > 2 && row[0].Text == first)[2].Number!.Value;
        Assert.Equal(
            Live("Lopend in deze werkmap"),
            Live("Lopend op deze dag volgens het dashboard en de bijlage")
                - Enum.GetValues<LeftOut>().Sum(why => Live(JbrTexts.Of(why).Nl))
                + Live(JbrTexts.ByDecision.Nl)
        );
    }

    [Theory]
    [InlineData(BookForm.Xlsx)]
    [InlineData(BookForm.Ods)]
    public void What_people_wrote_is_text_in_the_workbook_and_never_a_formula(BookForm form)
    {
        var evil = JbrYearTests.Portfolio().First(one => JbrYear.Holds(one, 2023)) with { Name = "=1+1" };
        var bytes = PlainBook.Write(Book([evil]), form);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in zip.Entries.Where(one => one.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(entry.Open());
            var xml = reader.ReadToEnd();
            Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
            Assert.DoesNotContain("table:formula", xml, StringComparison.Ordinal);
        }
        var sheet = new SentFiles(null!).ReadSheet(
            PlainBook.Write(Book([evil]) with { Sheets = [Book([evil]).Sheets[^1]] }, form)
        );
        Assert.Null(sheet.Problem);
        Assert.Equal("=1+1", sheet.Rows[1].Cells[3]);
        Assert.Equal(bytes, PlainBook.Write(Book([evil]), form));
    }

    [Fact]
    public void In_the_CSV_words_are_made_harmless_and_numbers_below_zero_stay_numbers()
    {
        var one = JbrYearTests.Portfolio().First(each => JbrYear.Holds(each, 2023));
        var earlier = one with
        {
            Name = "@SUM(A1)",
            Facts = one.Facts with
            {
                Forms =
                [
                    Activities.MadeActivity.Form(CostAction.Initial, "2020-01-01", "2026-01-01", 9_000_000m),
                    Activities.MadeActivity.Form(CostAction.Report, "2023-01-01", "2025-01-01", 8_000_000m),
                ],
            },
        };
        var csv = Encoding.UTF8.GetString(new JbrLists(JbrYear.Of([earlier], 2023, Today), Words).Csv());
        Assert.Contains(",'@SUM(A1),", csv, StringComparison.Ordinal);
        Assert.Contains(",-1,", csv, StringComparison.Ordinal);
        Assert.DoesNotContain(",'-1", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_dashboard_leads_to_the_workbook_of_each_year_in_every_form()
    {
        await using var site = await ServedDashboard.Start(databases);
        var page = await site.Open("/portfolio.html");
        var links = page.QuerySelectorAll("#workbooks ~ ul a").Select(one => one.GetAttribute("href")!).ToList();
        Assert.Contains("portfolio/JBR-2023-RijksICTDashboard.xlsx", links);
        foreach (var link in links.Where(one => one.Contains("2023", StringComparison.Ordinal)))
        {
            var file = await site.File("/" + link);
            Assert.True(file.Length > 1_000, link);
            Assert.Equal(!link.EndsWith("csv", StringComparison.Ordinal), file.AsSpan(0, 2).SequenceEqual("PK"u8));
        }
        var english = await site.Open("/en/portfolio.html");
        Assert.Contains(
            "../portfolio/JBR-2023-RijksICTDashboard.ods",
            english.Body!.InnerHtml,
            StringComparison.Ordinal
        );
    }
}
