using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>The government's own list of ministries through time, and a real table of staff in Dutch notation.</summary>
public sealed class TooiTests : IDisposable
{
    const string Staff =
        "nl-organisaties-tooi-roo/openstate-osn-2016/kennisbank_openbaar_bestuur--FTE_(instellingen_openbaar_bestuur_en_veiligheid).csv";

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rekenschap-tooi-");

    public void Dispose() => folder.Delete(recursive: true);

    void Write(string path, string text)
    {
        var full = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    EditionRead Read()
    {
        var json = File.ReadAllText(SharedData.Need("nl-organisaties-tooi-roo/tooi/rwc_ministeries_compleet_1.json"));
        var list = TooiList.Organisations(json);
        Write(
            "organisations.csv",
            list.Replace("Def|", "Def|Ministerie van Defensie Burgers|", StringComparison.Ordinal)
        );
        Write(
            "edition.yaml",
            "code: tooi\ntitle: T\nyear: 2020\npublisher: mnre1034\npublished: 2021-05-19\nroot: Rijk"
        );
        Write(
            "catalogue/all.yaml",
            "indicators: [{ code: fte, name: FTE, unit: fte, frequency: year, aggregate: { organisation: sum, period: last } }]"
        );
        Write(
            "collections/staff.yaml",
            "code: staff\nname: S\nindicators: [fte]\norganisations: [ministry]\nperiod: 2009..2020\nopens: 2021-01-01\ndue: 2021-02-01\nmapping: wide\ndeliverers: { KOB: [ministry] }"
        );
        Write(
            "mappings/wide.yaml",
            """
            code: wide
            format: csv
            rows: { organisation: Instelling }
            columns: { period: "{yyyy}" }
            value_of: fte
            numbers: nl
            """
        );
        var read = ReadEdition.Read(folder.FullName, new());
        Assert.Empty(read.Problems.Found.Select(one => one.Write(Language.En)));
        return read;
    }

    [Fact]
    public void Every_ministry_has_the_name_of_its_day_under_one_code()
    {
        var all = Read().Folder!.Organisations;
        Assert.Equal(16, all.All.Length - 1);
        var justice = all.Find("JenV")!;
        Assert.Equal(
            ["Justitie", "Veiligheid en Justitie", "Justitie en Veiligheid"],
            new[] { 2010, 2015, 2020 }.Select(year => justice.NameOn(new(year, 6, 1)).Nl)
        );
        Assert.Equal("mnre1058", all.Find("VenJ", new(2015, 1, 1))!.Code);
        Assert.Equal("mnre1130", all.Find("IenM", new(2015, 1, 1))!.Code);
        Assert.Equal(
            ["mnre1040", "mnre1045"],
            new[] { 2009, 2015 }.Select(year => all.Find("EZ", new(year, 1, 1))!.Code)
        );
        Assert.Equal(
            ["mnre1150", "mnre1153"],
            new[] { 2009, 2019 }.Select(year => all.Find("LNV", new(year, 1, 1))!.Code)
        );
        Assert.Equal("Economische Zaken, Landbouw en Innovatie", all.Find("ELenI")!.NameOn(new(2011, 1, 1)).Nl);
    }

    [Fact]
    public void Mergers_are_marked_renamings_are_not_and_what_was_split_off_is_said_to_be_unrecorded()
    {
        ImmutableArray<Period> years = [.. Enumerable.Range(2009, 12).Select(Period.Year)];
        var breaks = Read().Figures!.Breaks("fte", null, years, AsOf.Then);
        Assert.Equal(
            [
                "2010 Verkeer en Waterstaat (mnre0170) en Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer (mnre0180) gingen per 14 oktober 2010 samen in Infrastructuur en Milieu (mnre1130)",
                "2010 Economische Zaken (mnre1040) en Landbouw, Natuur en Voedselkwaliteit (mnre1150) gingen per 14 oktober 2010 samen in Economische Zaken, Landbouw en Innovatie (mnre1045)",
                "2017 Landbouw, Natuur en Voedselkwaliteit (mnre1153) begon per 26 oktober 2017; waaruit het voortkwam is niet vastgelegd",
            ],
            breaks.Select(one => $"{one.From} {one.Why.Nl}")
        );
    }

    [Fact]
    public void A_table_in_Dutch_notation_is_read_and_what_lost_its_zeros_is_refused_not_guessed()
    {
        var lines = File.ReadAllLines(SharedData.Need(Staff), Encoding.Latin1)
            .Where(line => line.StartsWith("Ministerie van ", StringComparison.Ordinal))
            .Where(line => !line.Contains("Financi", StringComparison.Ordinal) && !Unlisted(line))
            .Select(line => line.Split(','))
            .Select(cells => $"{cells[0]},{cells[^1]}\n");
        Write("deliveries/staff/KOB.csv", "Instelling,2011\n" + string.Concat(lines));
        Write(
            "deliveries/staff/received.csv",
            "organisation,number,received,accepted,let_pass\nKOB,1,2021-01-10,2021-01-12,number\n"
        );
        var read = Read();
        var blocked = read.Deliveries[0].Report.Findings.Where(one => one.Grade == Grade.Error).ToList();
        Assert.Equal("B4 number", $"{Assert.Single(blocked).Cell} {blocked[0].Rule}");
        var known = read.Figures!.AsKnown(null);
        decimal? Fte(string alias) => known.At("fte", new(Period.Year(2011), alias)).Value;
        Assert.Equal((16159, 35828, 9023), (Fte("Def"), Fte("VenJ"), Fte("ELenI")));
        Assert.Equal((11975, 346), (Fte("IenM"), Fte("AZ")));
        Assert.Null(Fte("BZK"));
        Assert.Equal(9023, known.At("fte", new(Period.Year(2011), "EZK"), AsOf.Now).Value);
    }

    /// <summary>Parts of a ministry, and a name that differs from the official one.</summary>
    static bool Unlisted(string line) =>
        line.Contains("Militairen", StringComparison.Ordinal)
        || line.Contains("Rijksrecherche", StringComparison.Ordinal)
        || line.Contains("Wetenschappen", StringComparison.Ordinal);
}
