using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Mappings.Wizard;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Wings.Tests.Figures.Editions;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Delivering;

/// <summary>What is guessed of sheets that were never meant for us.</summary>
public sealed class GuessTests
{
    static WorkedEdition Worked(SmallEdition edition) =>
        WorkedEdition.Open(
            new Id<Edition>(Guid.Empty),
            1,
            FolderContents.Of(edition.Path, edition.Read()),
            System
                .Collections
                .Immutable
                .ImmutableDictionary<string, System.Collections.Immutable.ImmutableDictionary<string, long>>
                .Empty
        );

    static Guessed Guess(WorkedEdition worked, byte[] bytes, string extension)
    {
        var collection = worked.Collection("energy")!;
        Assert.True(worked.Knows(collection, "OCW", out var deliverer));
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
        var sheets = worked.Peek(file, bytes);
        var guess = new GuessShape(new KnownWords(worked, collection, deliverer));
        if (sheets.IsEmpty || guess.Best(sheets) is not { } best)
            return new(null, [], [], null);
        best = new GuessBlocks(guess).Topmost(best.Sheetful(sheets), best);
        best = new GuessBlocks(guess).Add(best.Sheetful(sheets), best, areRead: true);
        var yaml = WriteMapping.Of(best, best.Sheetful(sheets), "own-ocw-energy", extension[1..]);
        var tried = worked.Check(file with { Mapping = yaml, Units = new(best.Units, best.Title) }, bytes);
        var shape = best.WithUnits(tried.Units);
        var read = worked.Check(file with { Mapping = yaml, Units = new(shape.Units, shape.Title) }, bytes);
        return new(
            yaml,
            [.. read.Observations.Where(one => one.HasValue).Select(one => one.Value)],
            [.. read.Report.Findings.Where(one => one.Blocks).Select(one => $"{one.Cell} {one.Message.En}")],
            shape
        )
        {
            Figures = read.Observations.Length,
        };
    }

    sealed record Guessed(string? Yaml, decimal[] Values, string[] Errors, SheetShape? Shape)
    {
        public int Figures { get; init; }

        public override string ToString() => $"{string.Join(' ', Values)}\n{Yaml}\n{string.Join('\n', Errors)}";
    }

    [Theory]
    [InlineData("Ministerie;2021;2022;2023\nOnderwijs;10;11;12\nFinanciën;1;2;3\n", 3)]
    [InlineData("Titel\n\nJaar;Gas (m3)\n2021;10\n2022;11\n2023;12\n", 3)]
    [InlineData("Indicator;Periode;Waarde\nGas;2021;1.234,5\nGas;2022;11\n", 2)]
    [InlineData("2021;2022\n10;11\n", 2)]
    [InlineData("Wat;2019;2020;2021;2022\nGas;1;2;10;11\nTotaal;1;2;10;11\n", 2)]
    [InlineData("Ministerie,jaar,verbruik\nOCW,2021,10\nOCW,2022,n.v.t.\n", 2)]
    public void A_sheet_as_people_keep_it_needs_only_a_yes(string sheet, int figures)
    {
        using var edition = new SmallEdition();
        using var worked = Worked(edition);
        var read = Guess(worked, System.Text.Encoding.UTF8.GetBytes(sheet), ".csv");
        Assert.True(read.Errors.Length == 0 && read.Figures == figures, read.ToString());
    }

    [Theory]
    [InlineData("Energie, gas en stroom, 2023\n\nWat;2021;2022\nGas;10;11\n", "10 11")]
    [InlineData(
        "Ministerie;2021\nOnderwijs;10\n\nGasverbruik per jaar\nMinisterie;2022;2023\nOnderwijs;11;12\n",
        "10 11 12"
    )]
    public void Titles_with_commas_and_tables_below_each_other_are_read(string sheet, string values)
    {
        using var edition = new SmallEdition();
        var read = GuessOf(edition, sheet);
        Assert.True(read.Errors.Length == 0 && string.Join(' ', read.Values) == values, read.ToString());
    }

    [Fact]
    public void A_sheet_that_upright_lacks_one_answer_is_not_laid_on_its_side()
    {
        using var edition = WithWaste();
        var read = GuessOf(
            edition,
            "Verbruik en afval 2022-2023\n\nWat;Gebouw;Eenheid;2022;2023\nAardgas;Hoofd;m3;8.412;9.001\nAardgas;Bij;m3;1.000;999\nAardgas;Totaal;m3;9.412;10.000\nKosten;;EUR;100;120\nRestafval;;kg;5.000;6.000\n"
        );
        Assert.False(read.Shape!.IsTurned, read.ToString());
        Assert.Equal(["kind"], read.Shape.Unsaid);
    }

    static Guessed GuessOf(SmallEdition edition, string sheet)
    {
        using var worked = Worked(edition);
        return Guess(worked, System.Text.Encoding.UTF8.GetBytes(sheet), ".csv");
    }

    static SmallEdition WithWaste() =>
        new SmallEdition()
            .Write(
                "catalogue/all.yaml",
                """
                indicators:
                  - { code: waste, name: Restafval, unit: ton, frequency: year, dimensions: [organisation, kind], aggregate: sum }
                  - { code: gas, name: Aardgas, unit: m3, frequency: year, aggregate: sum }
                  - { code: cost, name: Kosten, unit: EUR, frequency: year, aggregate: sum }
                """
            )
            .Write("codelists/kind.csv", "code,name_nl\npaper,Papier\nrest,Overig\n")
            .Collection("mappings: {}")
            .Write(
                "collections/energy.yaml",
                "code: energy\nname: Energie\nindicators: [waste, gas, cost]\norganisations: [ministry]\nperiod: 2021..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
            );

    [Fact]
    public void A_unit_that_is_a_thousand_times_smaller_is_reckoned_and_said()
    {
        using var edition = WithWaste();
        var read = GuessOf(
            edition,
            "Wat;Soort;Jaar;Hoeveelheid;Eenheid\nRestafval;Papier;2022;1.200.000;kg\nRestafval;Papier;2023;1100;ton\nAardgas;;2023;12.500;m3\n"
        );
        Assert.True(read.Errors.Length == 0 && read.Values is [1200, 1100, 12500], read.ToString());
        Assert.Equal(
            ("kg", "ton", 0.001m),
            read.Shape!.AskedUnits.Select(one => (one.Written, one.Wanted, one.Factor)).Single()
        );
        Assert.True(read.Shape.IsWhole);
    }

    [Fact]
    public void A_title_in_thousands_is_reckoned_and_said()
    {
        using var edition = WithWaste();
        var read = GuessOf(edition, "Kosten van OCW (bedragen x € 1.000)\n\nWat;2022;2023\nKosten;12,5;13\n");
        Assert.True(read.Errors.Length == 0 && read.Values is [12500, 13000], read.ToString());
    }

    [Fact]
    public void A_unit_of_something_else_must_be_said()
    {
        using var edition = WithWaste();
        var read = GuessOf(edition, "Wat;Jaar;Hoeveelheid;Eenheid\nAardgas;2022;10;GJ\n");
        Assert.False(read.Shape!.IsWhole, read.ToString());
        Assert.Equal("GJ", Assert.Single(read.Shape.UnsaidUnits).Written);
    }

    [Fact]
    public void What_the_indicators_in_the_sheet_do_not_have_is_not_asked()
    {
        using var edition = WithWaste();
        var read = GuessOf(edition, "Wat;2022;2023\nAardgas;10;11\n");
        Assert.True(read.Errors.Length == 0 && read.Values is [10, 11], read.ToString());
        Assert.DoesNotContain("kind", read.Shape!.Dimensions.Keys);
        var other = GuessOf(edition, "Wat;2022;2023\nRestafval;10;11\n");
        Assert.Equal(["kind"], other.Shape!.Unsaid);
    }

    [Fact]
    public void Of_buildings_beside_their_total_only_the_total_counts()
    {
        using var edition = new SmallEdition();
        var read = GuessOf(
            edition,
            "Wat;Gebouw;2022;2023\nGas;Hoofdgebouw;10;11\nGas;Bijgebouw;1;2\nGas;Totaal;11;13\n"
        );
        Assert.True(read.Errors.Length == 0 && read.Values is [11, 13], read.ToString());
        Assert.Equal(["Hoofdgebouw", "Bijgebouw"], read.Shape!.LeftOut);
    }

    [Fact]
    public void Blank_rows_within_a_table_do_not_end_it()
    {
        using var edition = WithWaste();
        var read = GuessOf(edition, "Wat;2022;2023\nAardgas;10;11\n\nKosten;1;2\n");
        Assert.True(read.Errors.Length == 0 && read.Values is [10, 11, 1, 2], read.ToString());
    }

    [Fact]
    public void Whatever_workbook_comes_guessing_at_it_ends_in_a_mapping_that_can_be_read_or_in_none()
    {
        using var edition = new SmallEdition();
        using var worked = Worked(edition);
        var wrong = new List<string>();
        var (seen, guessed) = (0, 0);
        foreach (
            var path in Directory.EnumerateFiles(Corpus.Folder("formats-xlsx-ods"), "*", SearchOption.AllDirectories)
        )
        {
            var extension = Path.GetExtension(path).ToLowerInvariant();
            if (extension is not (".xlsx" or ".ods" or ".csv") || new FileInfo(path).Length > 2_000_000)
                continue;
            seen++;
            try
            {
                if (Guess(worked, File.ReadAllBytes(path), extension).Yaml is not { } yaml)
                    continue;
                guessed++;
                var problems = new FolderProblems();
                YamlMap.Read(yaml, "mappings", problems);
                if (problems.Any)
                    wrong.Add($"{Path.GetFileName(path)}: {yaml}");
            }
            catch (Exception e)
            {
                wrong.Add($"{Path.GetFileName(path)}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n')[0]}");
            }
        }
        Assert.Empty(wrong);
        Assert.True(guessed > 20, $"{guessed} of {seen} were guessed at");
    }
}
