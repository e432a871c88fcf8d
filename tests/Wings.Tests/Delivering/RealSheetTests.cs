using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Figures.Intake;
using Answers = Rekenschap.Figures.Mappings.Wizard.Answers;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>Of sheets that others made the figures that are read are the right ones: counted by hand in each.</summary>
public sealed class RealSheetTests
{
    static decimal[] Read(SmallEdition edition, string folder, string name)
    {
        var path = Path.Combine(Corpus.Folder(folder), name);
        using var worked = WorkedEdition.Open(
            new Id<Edition>(Guid.Empty),
            1,
            FolderContents.Of(edition.Path, edition.Read()),
            ImmutableDictionary<string, ImmutableDictionary<string, long>>.Empty
        );
        var collection = worked.Collection("energy")!;
        Assert.True(worked.Knows(collection, "OCW", out var deliverer));
        var extension = Path.GetExtension(path);
        var file = new DeliveryFile(
            $"deliveries/energy/OCW{extension}",
            collection,
            deliverer,
            1,
            extension,
            null,
            default,
            []
        );
        var bytes = File.ReadAllBytes(path);
        var (sheets, guess) = (worked.Peek(file, bytes), new GuessShape(new(worked, collection, deliverer)));
        var shape = Answers.Read(_ => "", guess, sheets, Language.Nl)!;
        Assert.Empty(shape.Unsaid);
        var yaml = WriteMapping.Of(shape, shape.Sheetful(sheets), "own-ocw-energy", extension[1..]);
        var read = worked.Check(file with { Mapping = yaml, Units = new(shape.Units, shape.Title) }, bytes);
        var errors = read.Report.Findings.Where(one => one.Blocks).Select(one => $"{one.Cell} {one.Message.En}");
        Assert.Equal([], errors.Append(yaml).SkipLast(1));
        return [.. read.Observations.Where(one => one.HasValue).Select(one => one.Value)];
    }

    static SmallEdition About(string indicator, string period, string members = "") =>
        new SmallEdition()
            .Write(
                "organisations.csv",
                "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\nFIN,Financiën,ministry,Rijk,,\nOCW,Onderwijs,ministry,Rijk,,\n"
                    + members
            )
            .Write(
                "catalogue/all.yaml",
                $"indicators:\n  - {{ code: asked, frequency: year, aggregate: sum, {indicator} }}\n"
            )
            .Write(
                "collections/energy.yaml",
                $"code: energy\nname: Proef\nindicators: [asked]\norganisations: [ministry]\nperiod: {period}\nopens: 2024-01-08\ndue: 2024-02-16\n"
            );

    static string Agencies(string parent, params string[] codes) =>
        string.Concat(codes.Select(one => $"{one.Replace('/', '-').Replace(". ", "_")},{one},agency,{parent},,\n"));

    static string[] OfOthers =>
        (
            "ACBG AGNL AID ASZW AT Almata BPR CAS CBI CIBG CJIB DHC DJI DLG DPC DR DRZ DTO DVD Dictu Doc-Direkt EVD FMH "
            + "GDI ILT IND IWI Justis KLPD KNMI LFR Lindenhorst Logius NEA NFI NVI NVWA P-Direkt PD Paresto RGD RIVM RVIG "
            + "RVO RVOB RWS SSC-ICT Senter/Novem UBR VWA"
        )
            .Split(' ')
            .Append("Octr. Centrum")
            .ToArray();

    static readonly decimal[] Agentschappen =
    [
        384,
        133.4m,
        1788,
        127.08m,
        1728,
        130,
        1732,
        127.8m,
        1770,
        137.43m,
        1773,
        171.8m,
        1783,
        197,
    ];

    static string Countries => Agencies("OCW", "Britain", "France", "Germany", "Italy", "Spain");

    [Fact]
    public void Projects_a_year()
    {
        using var edition = About("name: Number of Projects, unit: pieces", "2014..2023");
        Assert.Equal(
            [199, 188, 143, 143, 133, 133, 125, 184, 235, 244],
            Read(edition, "uk-gmpp-major-projects", "projects_per_year.csv")
        );
    }

    [Fact]
    public void Units_by_region_gender_and_style()
    {
        using var edition = About(
                "name: units, unit: pieces, dimensions: [organisation, region, gender, style]",
                "2023"
            )
            .Write("codelists/region.csv", "code,name_nl\neast,east\nwest,west\n")
            .Write("codelists/gender.csv", "code,name_nl\nboy,boy\ngirl,girl\n")
            .Write("codelists/style.csv", "code,name_nl\ntee,tee\ngolf,golf\nfancy,fancy\n");
        Assert.Equal(
            [12, 14, 7, 3, 8, 18, 12, 15, 8, 6, 16, 1],
            Read(edition, "formats-csv", "frictionless/transform-pivot.csv")
        );
    }

    [Theory]
    [InlineData("country-1.csv", new[] { 67, 67, 83, 60, 47 })]
    [InlineData("country-2.csv", new[] { 67, 67, 83, 60, 47 })]
    [InlineData("countries-cleaned.csv", new[] { 67, 67, 83, 60 })]
    [InlineData("issue-1004-data1.csv", new[] { 67, 83, 60 })]
    public void People_of_countries(string name, int[] millions)
    {
        using var edition = About("name: population, unit: persons", "2023", Countries);
        Assert.Equal(millions.Select(one => (decimal)one), Read(edition, "formats-csv", "frictionless/" + name));
    }

    [Fact]
    public void Staff_of_the_agencies_of_one_ministry_out_of_all()
    {
        using var edition = About(
            "name: FTE, unit: fte",
            "2009..2015",
            Agencies("OCW", "CFI", "DUO", "NA") + Agencies("FIN", OfOthers)
        );
        Assert.Equal(Agentschappen, Read(edition, "nl-rijksbegroting-minfin", "agentschappen--agentschappen.csv"));
    }
}
