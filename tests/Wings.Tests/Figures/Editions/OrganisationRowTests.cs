using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>One code on several rows: what it was through time, and what no list of organisations may say.</summary>
public sealed class OrganisationRowTests : IDisposable
{
    const string Header =
        "code,name_nl,kind,parent,valid_from,valid_to,successors,aliases\nRijk,Rijk,government,,,,,\n";

    readonly SmallEdition edition = new();

    public void Dispose() => edition.Dispose();

    string[] Problems(string rows)
    {
        edition.Write("organisations.csv", Header + "FIN,Fin,ministry,Rijk,,,,\nOCW,O,ministry,Rijk,,,,\n" + rows);
        var (_, problems) = EditionFolder.Read(edition.Path);
        return [.. problems.Found.Select(one => one.Write(Language.En))];
    }

    [Fact]
    public void A_name_holds_for_the_days_of_its_row()
    {
        Assert.Empty(
            Problems(
                "JENV,Justitie en Veiligheid,ministry,Rijk,2018-01-01,,,J&V\n"
                    + "JENV,Veiligheid en Justitie,ministry,Rijk,2010-12-01,2017-12-31,,VenJ\n"
                    + "JENV,Justitie,ministry,Rijk,,2010-11-30,,\n"
            )
        );
        var all = EditionFolder.Read(edition.Path).Folder!.Organisations;
        var one = all.ByCode("JENV")!;
        Assert.Equal("Justitie en Veiligheid", one.Name.Nl);
        Assert.Equal("Justitie", one.NameOn(new(2010, 11, 30)).Nl);
        Assert.Equal("Veiligheid en Justitie", one.NameOn(new(2010, 12, 1)).Nl);
        Assert.True(one.ExistsOn(new(1900, 1, 1)));
        Assert.Equal(one, all.Find("venj"));
        Assert.Equal(one, all.Find("j&v", new(2015, 1, 1)));
    }

    [Theory]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,,\nA,A,ministry,Rijk,2020-12-31,,,\n",
        "organisations.csv:6: Code 'A' is already on line 5"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,A:0.9 FIN:0.2,\nA,A,ministry,Rijk,2021-01-01,,,\n",
        "organisations.csv:5: The shares of the successors of 'A' are more than 1"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,A:0.9 FIN:0.05,\nA,A,ministry,Rijk,2021-01-01,,,\n",
        "organisations.csv:5: 'A' goes on and gives a part away; the shares must be 1 together and are 0.95"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,A:0.9 FIN:0.1,\n",
        "organisations.csv:5: 'A' names itself as successor; add a row with that code, valid from 2021-01-01"
    )]
    [InlineData("A,A,ministry,Rijk,,,FIN,\n", "organisations.csv:5: 'A' has successors and no end")]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,FIN:0.5 FIN:0.5,\n",
        "organisations.csv:5: 'FIN' is a successor of 'A' twice"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,B,\nB,B,ministry,Rijk,,2020-12-31,A,\n",
        "organisations.csv:5: Loop of successors: A > B > A"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,,\nA,A,unit,Rijk,2021-01-01,,,\n",
        "organisations.csv:6: 'A' has another kind or parent here than on line 5"
    )]
    [InlineData(
        "A,A,ministry,Rijk,,2020-12-31,,X\nA,A,ministry,Rijk,2021-01-01,,,\nB,B,ministry,Rijk,2020-06-01,,,X\n",
        "organisations.csv:7: 'X' is a name of 'A' too"
    )]
    public void What_rows_contradict_is_told_at_its_line(string rows, string problem) =>
        Assert.StartsWith(problem, Assert.Single(Problems(rows)), StringComparison.Ordinal);

    [Fact]
    public void A_code_may_come_back_after_years_and_an_alias_pass_to_another()
    {
        Assert.Empty(
            Problems(
                "EZ,Economische Zaken,ministry,Rijk,,2010-10-13,ELI,MinEZ\n"
                    + "ELI,Economie,ministry,Rijk,2010-10-14,2012-12-31,EZ,\n"
                    + "EZ,Economische Zaken,ministry,Rijk,2013-01-01,2017-12-31,EZK,MinEZ\n"
                    + "EZK,EZK,ministry,Rijk,2018-01-01,,,MinEZ\n"
            )
        );
        var all = EditionFolder.Read(edition.Path).Folder!.Organisations;
        Assert.Equal("EZ", all.Find("minez", new(2015, 1, 1))!.Code);
        Assert.Equal("EZK", all.Find("minez", new(2020, 1, 1))!.Code);
        Assert.False(all.ByCode("EZ")!.ExistsOn(new(2011, 6, 1)));
    }

    [Fact]
    public void A_name_for_two_bodies_together_is_the_organisation_that_has_it_as_alias()
    {
        Assert.Empty(
            Problems(
                "EZK,EZK,ministry,Rijk,,,,\nLNV,LNV,ministry,Rijk,,,,\nEZKLNV,EZK en LNV samen,unit,Rijk,,,,EZK/LNV\n"
            )
        );
        Assert.Equal("EZKLNV", EditionFolder.Read(edition.Path).Folder!.Organisations.Find("ezk / lnv")!.Code);
    }
}
