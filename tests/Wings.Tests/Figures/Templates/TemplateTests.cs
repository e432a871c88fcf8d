using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Templates.Filling;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Figures.Templates;

/// <summary>A template is filled in for whoever it is for, and what comes back is recognised by itself.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string, Language> Forms =>
        new(
            from extension in new[] { ".xlsx", ".ods" }
            from language in Enum.GetValues<Language>()
            select (extension, language)
        );

    [Theory, MemberData(nameof(Forms))]
    public void An_empty_template_comes_back_with_nothing_but_what_is_missing(string extension, Language language)
    {
        var read = new Office().Reads(new Office().Template(extension, language), extension);
        Assert.True(read.IsAccepted, string.Join('\n', read.Result.Findings));
        Assert.Empty(read.Observations);
        Assert.All(read.Result.Findings, one => Assert.Equal((Grade.Note, "missing"), (one.Grade, one.Rule)));
    }

    [Theory, MemberData(nameof(Forms))]
    public void What_is_typed_in_a_template_is_read_at_its_coordinate_without_a_mapping(
        string extension,
        Language language
    )
    {
        var office = new Office();
        var read = office.Reads(
            office.Template(
                extension,
                language,
                (office.Cell("Waarde", "gas", "2023"), 1234.5m),
                (office.Cell("Waarde", "share", "2022"), 0.153m),
                (office.Cell("Status", "share", "2022"), "E"),
                (office.Cell("Vertrouwelijk", "share", "2022"), "C"),
                (office.Cell("Waarde", "rooms", "2022"), 7m)
            ),
            extension
        );
        Assert.True(read.IsAccepted, string.Join('\n', read.Result.Findings));
        Assert.Equal(3, read.Observations.Count);
        Assert.Equal(1234.5m, read.Value("gas?period=2023&organisation=FIN"));
        Assert.Equal(7, read.Value("rooms?period=2022&organisation=FIN&province=DR"));
        var share = read.Observation("share?period=2022&organisation=FIN")!.Value;
        Assert.Equal((0.153m, true, "Estimated"), (share.Value, share.Confidential, share.Status.ToString()));
        Assert.Equal(["missing"], read.Result.Findings.Select(one => one.Rule).Distinct());
    }

    [Fact]
    public void Whatever_figures_are_typed_come_back_the_same()
    {
        var office = new Office();
        var rows = office.Contents().Rows.Length;
        var values = Gen.Choose(-2_000_000, 2_000_000).Select(number => number >= 0 ? number / 100m : (decimal?)null);
        Prop.ForAll(
                Gen.ArrayOf(values, rows).ToArbitrary(),
                Gen.Elements(".xlsx", ".ods").ToArbitrary(),
                (typed, extension) =>
                {
                    var cells = typed
                        .Index()
                        .Where(one => one.Item is not null)
                        .Select(one => ($"E{one.Index + 5}", (object)one.Item!.Value));
                    var read = office.Reads(office.Template(extension, Language.Nl, [.. cells]), extension);
                    var errors = read.Result.Findings.Where(one =>
                        one.Rule is not ("missing" or "change" or "formula")
                    );
                    var places = read.Observations.ToDictionary(one => one.Place.Row - 5, one => one.Value);
                    return !errors.Any()
                        && read.Observations.All(one => one.Value == typed[one.Place.Row - 5])
                        && (!read.IsAccepted || places.Count == typed.Count(one => one is not null));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_status_without_a_value_says_why_there_is_none_and_an_empty_row_says_nothing()
    {
        var office = new Office { Complete = true };
        var read = office.Reads(
            office.Template(
                ".xlsx",
                Language.Nl,
                [.. office.Contents().Rows.Skip(1).Select((_, i) => ($"G{i + 6}", (object)"M"))]
            ),
            ".xlsx"
        );
        var missing = Assert.Single(read.Result.Findings, one => one.Grade == Grade.Error);
        Assert.Equal(("missing", "E5"), (missing.Rule, missing.Cell));
    }

    [Fact]
    public void An_explanation_beside_a_figure_answers_what_is_asked_of_it()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 100)] };
        var (value, note) = (office.Cell("Waarde", "gas", "2023"), office.Cell("Toelichting", "gas", "2023"));
        var silent = office.Reads(office.Template(".ods", Language.Nl, (value, 1000)), ".ods");
        Assert.Null(Assert.Single(silent.Result.Findings, one => one.Grade == Grade.Question).Explanation);
        var told = office.Reads(
            office.Template(".ods", Language.Nl, (value, 1000), (note, "Er kwam een kas bij")),
            ".ods"
        );
        Assert.Equal(
            "Er kwam een kas bij",
            Assert.Single(told.Result.Findings, one => one.Grade == Grade.Question).Explanation
        );
    }

    [Fact]
    public void Earlier_figures_stand_beside_the_cell_where_they_are_ones_own()
    {
        var office = new Office { Before = [("gas", "FIN", "2022", 100), ("gas", "OCW", "2022", 55)] };
        var row = office.Contents().Rows.Single(one => one is { Indicator.Code: "gas", Period: "2023" });
        Assert.Equal(new EarlierFigure(100, "2022", null), row.Before);
        Assert.All((office with { Deliverer = "PDIR" }).Contents().Rows, one => Assert.Null(one.Before));
    }

    [Fact]
    public void A_service_provider_gets_rows_for_every_ministry_that_existed()
    {
        var office = new Office { Deliverer = "PDIR" };
        var rows = office.Contents().Rows.Where(one => one.Indicator.Code == "gas").ToList();
        Assert.Equal(
            [
                "FIN 2022",
                "FIN 2023",
                "OCW 2022",
                "OCW 2023",
                "VWS 2022",
                "VWS 2023",
                "OUD 2022",
                "EZ2 2022",
                "EZ2 2023",
            ],
            rows.Select(one => $"{one.Organisation} {one.Period}")
        );
        var read = office.Reads(
            office.Template(".xlsx", Language.En, (office.Cell("Waarde", "gas", "2023", "OCW"), 12)),
            ".xlsx"
        );
        Assert.Equal(12, read.Value("gas?period=2023&organisation=OCW"));
    }

    [Fact]
    public void A_figure_with_too_many_rows_gets_free_rows_with_a_list_to_choose_from()
    {
        var office = new Office
        {
            Indicators = [Office.Gas, Office.Measure("daily", "m3", Frequency.Day, ["organisation", "province"])],
            Period = Period.Parse("2014..2023"),
        };
        var contents = office.Contents();
        Assert.Equal(10 + FillTemplate.FreeRows, contents.Rows.Length);
        Assert.Contains("te veel", TemplateTexts.Warnings(contents).Single().Nl);
        var read = office.Reads(
            office.Template(".xlsx", Language.Nl, ("C15", "2023-04-01"), ("D15", "DR"), ("E15", 3), ("E16", 4)),
            ".xlsx"
        );
        Assert.Equal(["C16 period", "D16 unknown"], read.Errors.Order());
        Assert.Contains("te veel", TemplateTexts.Warnings(contents).Single().Nl);
    }

    [Theory, MemberData(nameof(Forms))]
    public void The_same_template_is_the_same_to_the_byte(string extension, Language language) =>
        Assert.Equal(new Office().Template(extension, language), new Office().Template(extension, language));

    [Theory]
    [InlineData("FIN")]
    [InlineData("PDIR")]
    public void A_workbook_is_valid_after_its_schema(string deliverer)
    {
        var office = new Office { Deliverer = deliverer, Before = [("gas", "FIN", "2022", 100)] };
        using var book = SpreadsheetDocument.Open(new MemoryStream(office.Template(".xlsx", Language.Nl)), false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(book)
                .Select(one => $"{one.Path?.XPath}: {one.Description}")
        );
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".ods")]
    public void What_looks_like_a_formula_stays_text(string extension)
    {
        var office = new Office
        {
            Indicators = [Office.Gas with { Facts = Office.Gas.Facts with { Name = new("=1+1", "@sum") } }],
        };
        var package = office.Template(extension, Language.Nl);
        var part = FilledIn.Part(package, extension == ".ods" ? "content.xml" : "xl/worksheets/sheet2.xml");
        Assert.DoesNotContain(part.Descendants(), one => one.Name.LocalName == "f");
        Assert.DoesNotContain(part.Descendants().Attributes(), one => one.Name.LocalName == "formula");
        Assert.Contains("=1+1", part.Root!.Value);
    }
}
