using System.Collections.Immutable;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>The Dutch ministries from 2009 to 2024 with every reorganisation between; shares and figures are invented.</summary>
public sealed class MinistryTests : IDisposable
{
    const string Organisations = """
        code,name_nl,kind,parent,valid_from,valid_to,successors,aliases
        Rijk,Rijk,government,,,,,
        FIN,Financiën,ministry,Rijk,,,,Fin
        BZK,Binnenlandse Zaken en Koninkrijksrelaties,ministry,Rijk,,2024-07-01,BZK:0.9 VRO:0.1,
        BZK,Binnenlandse Zaken en Koninkrijksrelaties,ministry,Rijk,2024-07-02,,,
        VRO,Volkshuisvesting en Ruimtelijke Ordening,ministry,Rijk,2024-07-02,,,
        JENV,Justitie,ministry,Rijk,,2010-10-13,,MinJus
        JENV,Veiligheid en Justitie,ministry,Rijk,2010-10-14,2017-10-25,,VenJ|V&J
        JENV,Justitie en Veiligheid,ministry,Rijk,2017-10-26,2024-07-01,JENV:0.97 AENM:0.03,J&V
        JENV,Justitie en Veiligheid,ministry,Rijk,2024-07-02,,,J&V
        AENM,Asiel en Migratie,ministry,Rijk,2024-07-02,,,
        VW,Verkeer en Waterstaat,ministry,Rijk,,2010-10-13,IENW,V&W
        VROM,Volkshuisvesting en Milieubeheer,ministry,Rijk,,2010-10-13,IENW:0.75 BZK:0.25,
        IENW,Infrastructuur en Milieu,ministry,Rijk,2010-10-14,2017-10-25,,IenM|I&M
        IENW,Infrastructuur en Waterstaat,ministry,Rijk,2017-10-26,,,I&W
        EZ,Economische Zaken,ministry,Rijk,,2010-10-13,ELI,
        EZ,Economische Zaken,ministry,Rijk,2012-11-05,2017-10-25,EZK:0.6 LNV:0.4,
        EZ,Economische Zaken,ministry,Rijk,2024-07-02,,,
        ELI,"Economische Zaken, Landbouw en Innovatie",ministry,Rijk,2010-10-14,2012-11-04,EZ,EL&I
        EZK,Economische Zaken en Klimaat,ministry,Rijk,2017-10-26,2024-07-01,EZ:0.7 KGG:0.3,
        KGG,Klimaat en Groene Groei,ministry,Rijk,2024-07-02,,,
        LNV,"Landbouw, Natuur en Voedselkwaliteit",ministry,Rijk,,2010-10-13,ELI,
        LNV,"Landbouw, Natuur en Voedselkwaliteit",ministry,Rijk,2017-10-26,2024-07-01,LVVN,
        LVVN,"Landbouw, Visserij, Voedselzekerheid en Natuur",ministry,Rijk,2024-07-02,,,
        """;

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rekenschap-ministries-");

    public void Dispose() => folder.Delete(recursive: true);

    EditionFigures Figures()
    {
        Write(
            "edition.yaml",
            "code: ministries\ntitle: M\nyear: 2024\npublisher: FIN\npublished: 2025-05-21\nroot: Rijk"
        );
        Write("organisations.csv", Organisations);
        Write(
            "catalogue/all.yaml",
            """
            indicators:
              - { code: fte, name: FTE, unit: fte, frequency: year, aggregate: { organisation: sum, period: last } }
              - { code: women, name: Vrouwen, unit: fte, frequency: year, aggregate: { organisation: sum, period: last } }
              - { code: share_women, name: Aandeel vrouwen, unit: ratio, formula: women / fte }
              - { code: satisfaction, name: Tevredenheid, unit: points, frequency: year, aggregate: mean }
            """
        );
        Write(
            "collections/staff.yaml",
            "code: staff\nname: S\nindicators: [fte, women, satisfaction]\norganisations: [ministry]\nperiod: 2009..2024\nopens: 2025-01-01\ndue: 2025-02-01\ndeliverers: { P-DIREKT: [ministry] }"
        );
        Write(
            "deliveries/staff/P-DIREKT.csv",
            """
            organisation,indicator,period,value
            EZ,fte,2009,1000
            LNV,fte,2009,2000
            VROM,fte,2009,400
            V&W,fte,2009,600
            BZK,fte,2009,500
            MinJus,fte,2009,1000
            Fin,fte,2009,100
            EL&I,fte,2011,3100
            EZ,fte,2013,3000
            EZK,fte,2019,2000
            LNV,fte,2019,1500
            v&j,fte,2013,900
            J&V,fte,2019,950
            EZ,women,2009,400
            LNV,women,2009,500
            EZ,satisfaction,2009,7
            """
        );
        var read = ReadEdition.Read(folder.FullName, new());
        Assert.Empty(read.Problems.Found.Select(one => one.Write(Language.En)));
        Assert.DoesNotContain(read.Deliveries.SelectMany(one => one.Report.Findings), finding => finding.Blocks);
        return read.Figures!;
    }

    void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    static decimal? Ask(EditionFigures figures, string organisation, int year, AsOf asOf, string indicator = "fte") =>
        figures.AsKnown(null).At(indicator, new(Period.Year(year), organisation), asOf).Value;

    [Theory]
    [InlineData("EZ", 1260)]
    [InlineData("KGG", 540)]
    [InlineData("LVVN", 1200)]
    [InlineData("IENW", 900)]
    [InlineData("BZK", 540)]
    [InlineData("VRO", 60)]
    [InlineData("JENV", 970)]
    [InlineData("AENM", 30)]
    [InlineData("FIN", 100)]
    [InlineData("Rijk", 5600)]
    public void The_ministries_of_2009_as_now_are_those_of_2024_by_their_shares(string organisation, int fte) =>
        Assert.Equal(fte, Ask(Figures(), organisation, 2009, AsOf.Now));

    [Fact]
    public void As_then_each_year_has_its_own_ministries()
    {
        var figures = Figures();
        Assert.Equal(1000, Ask(figures, "EZ", 2009, AsOf.Then));
        Assert.Equal(5600, Ask(figures, "Rijk", 2009, AsOf.Then));
        Assert.Null(Ask(figures, "KGG", 2009, AsOf.Then));
        Assert.Equal(3100, Ask(figures, "EL&I", 2011, AsOf.Then));
        Assert.Equal((900, 950), (Ask(figures, "VenJ", 2013, AsOf.Then), Ask(figures, "JENV", 2019, AsOf.Then)));
        Assert.Equal(["FIN", "BZK", "JENV", "VW", "VROM", "EZ", "LNV"], figures.Expected("fte", Period.Year(2009)));
        Assert.Equal(["FIN", "BZK", "JENV", "IENW", "EZK", "LNV"], figures.Expected("fte", Period.Year(2020)));
        Assert.Equal(9, figures.Expected("fte", Period.Year(2024)).Length);
    }

    [Fact]
    public void A_derived_figure_as_now_rests_on_mapped_sums()
    {
        var figures = Figures();
        Assert.Equal(400m * 0.6m * 0.7m + 500m * 0.6m * 0.7m, Ask(figures, "EZ", 2009, AsOf.Now, "women"));
        Assert.Equal(378m / 1260m, Ask(figures, "EZ", 2009, AsOf.Now, "share_women"));
        Assert.Equal(0.4m, Ask(figures, "EZ", 2009, AsOf.Then, "share_women"));
        Assert.Null(Ask(figures, "EZ", 2009, AsOf.Now, "satisfaction"));
    }

    [Fact]
    public void Every_reorganisation_is_marked_as_then_and_none_as_now()
    {
        var figures = Figures();
        ImmutableArray<Period> years = [.. Enumerable.Range(2009, 16).Select(Period.Year)];
        var breaks = figures.Breaks("fte", null, years, AsOf.Then);
        Assert.Equal(
            ["2010 x3", "2012 x1", "2017 x1", "2024 x4"],
            breaks.GroupBy(one => one.From).Select(same => $"{same.Key} x{same.Count()}")
        );
        Assert.Contains(
            breaks,
            one =>
                one.Why.Nl
                == "Economische Zaken (EZ) en Landbouw, Natuur en Voedselkwaliteit (LNV) gingen per 14 oktober 2010 samen in Economische Zaken, Landbouw en Innovatie (ELI)"
        );
        Assert.Contains(
            breaks,
            one =>
                one.Why.Nl
                == "Van Justitie en Veiligheid (JENV) ging per 2 juli 2024 een deel over naar Asiel en Migratie (AENM): 3%"
        );
        Assert.Empty(figures.Breaks("fte", null, years, AsOf.Now));
        Assert.Empty(figures.Breaks("share_women", "JENV", years, AsOf.Now));
        Assert.NotEmpty(figures.Breaks("satisfaction", null, years, AsOf.Now));
        Assert.Empty(figures.Breaks("fte", "Rijk", years, AsOf.Then));
    }
}
