using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Overview;
using Rekenschap.Wings.Tests.Figures.Editions;

namespace Rekenschap.Wings.Tests.Oversight.Overview;

/// <summary>The office's promises in the edition's register: read as any row, put once, and beside what others wrote.</summary>
public sealed class RegisterCsvTests
{
    const string Others =
        "code,name_nl,promised,paper,phrase,kept,evidence,invented\r\nown,\"Plan, met komma\",2022-01-10,brief,eind 2022,2022-11-01,brief,true\r\n";

    static readonly Organisations Organisations = new(
        [new("FIN", null, Bilingual.Same("Financiën"), OrganisationKind.Ministry, null, null, null, [], [])],
        "Rijk"
    );

    [Fact]
    public void Rows_of_others_stay_byte_for_byte_and_ours_are_put_once()
    {
        var promise = YearOverviewTests.Promise(3, new(2022, 12, 31), phrase: "eind 2022");
        var once = RegisterCsv.Put(Others, [promise], Organisations);
        Assert.StartsWith("code,name_nl,promised,paper,phrase,kept,evidence,invented", once, StringComparison.Ordinal);
        Assert.Contains(
            "own,\"Plan, met komma\",2022-01-10,brief,eind 2022,2022-11-01,brief,true\r\n",
            once,
            StringComparison.Ordinal
        );
        Assert.Equal(once, RegisterCsv.Put(once, [promise], Organisations));
        Assert.Equal((1, 0), (RegisterCsv.Differing(Others, once), RegisterCsv.Differing(once, once)));
        var kept = YearOverviewTests.Promise(3, new(2022, 12, 31), new(2022, 12, 1), phrase: "eind 2022");
        var later = RegisterCsv.Put(once, [kept], Organisations);
        Assert.Equal(1, RegisterCsv.Differing(once, later));
        Assert.Equal(1, later.Split("promise_3").Length - 1);
        Assert.Equal(1, RegisterCsv.Differing(later, RegisterCsv.Put(later, [], Organisations)));
    }

    [Fact]
    public void The_edition_reads_what_was_put_with_its_window_and_evidence()
    {
        using var edition = new SmallEdition();
        var promises = new[]
        {
            YearOverviewTests.Promise(1, new(2020, 12, 31), new(2021, 2, 1), phrase: "eind 2020"),
            YearOverviewTests.Promise(2, new(2024, 3, 1), phrase: "als de wet er is"),
        };
        edition.Write(RegisterCsv.Path, RegisterCsv.Put("", promises, Organisations));
        var read = edition.Read().Figures!.AsKnown(null);
        var rows = edition.Read().Figures!.Registers.Commitments;
        Assert.NotNull(read);
        Assert.Equal(
            [
                ("promise_1", new DateOnly(2020, 12, 31), new DateOnly(2021, 2, 1)),
                ("promise_2", new DateOnly(2024, 3, 1), null),
            ],
            rows.Select(one => (one.Code, one.Until, one.Kept?.End))
        );
        Assert.All(rows, one => Assert.True(one.Place.Invented));
        Assert.Equal("FIN", rows[0].Ministry);
    }

    [Fact]
    public void What_ended_before_the_year_or_has_no_term_in_words_stays_out()
    {
        var all = new[]
        {
            YearOverviewTests.Promise(1, new(2022, 6, 30), new(2022, 6, 1)),
            YearOverviewTests.Promise(2, new(2022, 6, 30), new(2023, 6, 1)),
            YearOverviewTests.Promise(3, new(2023, 6, 30), new(2022, 6, 1)),
            YearOverviewTests.Promise(4, new(2022, 6, 30)),
            YearOverviewTests.Promise(5, null, phrase: ""),
        };
        Assert.Equal([2, 3, 4], RegisterCsv.Of(all, 2023).Select(one => one.Number));
    }

    [Fact]
    public void Words_with_quotes_commas_and_lines_come_back_as_one_line()
    {
        var odd = YearOverviewTests.Promise(1, new(2024, 6, 30), phrase: "zodra \"het\",\nkan");
        var text = RegisterCsv.Put("", [odd], Organisations);
        Assert.Equal(2, text.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(text, RegisterCsv.Put(text, [odd], Organisations));
        var problems = new FolderProblems();
        var row = Assert.Single(
            SettingsTable.Read(
                text,
                RegisterCsv.Path,
                ["code"],
                [.. text[..text.IndexOf('\n')].Split(',').Skip(1)],
                problems
            )
        );
        Assert.Equal("zodra \"het\", kan", row["phrase"]);
    }
}
