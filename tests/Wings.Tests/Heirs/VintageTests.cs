using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Figures.Questions;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Heirs;

/// <summary>A real table that its owner restated twice, loaded as corrections.</summary>
public sealed class VintageTests(TestDatabases databases) : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rekenschap-vintages-");

    public static TheoryData<Store> Both => TestDatabases.Both;

    public void Dispose() => folder.Delete(recursive: true);

    EditionRead Read(Dictionary<Cell, decimal>[] vintages)
    {
        foreach (var (path, text) in Vintages.Edition(vintages))
        {
            var full = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
        return ReadAt(folder.FullName);
    }

    static EditionRead ReadAt(string path)
    {
        var read = ReadEdition.Read(path, new());
        Assert.Empty(read.Problems.Found.Select(one => one.Write(Language.En)));
        Assert.DoesNotContain(read.Deliveries, one => one.Report.Status == DeliveryStatus.Refused);
        return read;
    }

    static Coordinate At(Cell cell) =>
        new Coordinate(Period.Year(cell.Year), cell.Department).With("program", cell.Program);

    [Fact]
    public void What_changed_between_two_moments_is_exactly_what_the_vintages_say()
    {
        var vintages = Vintages.Read();
        var figures = Read(vintages).Figures!;
        Assert.Equal(Vintages.Days, figures.Moments);
        var cells = vintages.SelectMany(one => one.Keys).Distinct().ToList();
        for (var i = 0; i < vintages.Length; i++)
        {
            var known = figures.AsKnown(Vintages.Days[i]);
            Assert.All(cells, cell => Assert.Equal(Vintages.Of(vintages[i], cell), known.At("fte", At(cell)).Value));
            for (var year = 2020; year <= 2024; year++)
                Assert.Equal(
                    vintages[i].Where(one => one.Key.Year == year).Sum(one => one.Value),
                    known.At("fte", new(Period.Year(year), "GC")).Value
                );
        }
    }

    [Fact]
    public void The_history_of_a_total_names_every_cell_that_was_restated()
    {
        var vintages = Vintages.Read();
        var figures = Read(vintages).Figures!;
        var changed = Vintages.Changes(vintages[1], vintages[2]).ToList();
        var told = 0;
        foreach (var department in changed.GroupBy(one => (one.Cell.Department, one.Cell.Year)))
        {
            var steps = figures.History("fte", new(Period.Year(department.Key.Year), department.Key.Department));
            var last = steps[^1];
            if (Total(vintages[1], department.Key) == Total(vintages[2], department.Key))
            {
                Assert.NotEqual(Vintages.Days[2], last.Since);
                continue;
            }
            told++;
            Assert.Equal(Vintages.Days[2], last.Since);
            Assert.Equal(
                department.Select(one => (one.Cell.Program, one.Value)).Order(),
                last.Causes.Select(cause => (cause.After.Coordinate.Members["program"], cause.After.Value)).Order()
            );
            Assert.All(last.Causes, cause => Assert.Equal("vintage 3", cause.Reason));
        }
        Assert.InRange(told, 5, changed.Count);
    }

    /// <summary>Null where the vintage says nothing; a program of nobody that is left out changes no total.</summary>
    static decimal? Total(Dictionary<Cell, decimal> vintage, (string Department, int Year) of)
    {
        var cells = vintage.Where(one => (one.Key.Department, one.Key.Year) == of).ToList();
        return cells.Count == 0 ? null : cells.Sum(one => one.Value);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_corrections_come_out_of_the_database_as_they_went_in(Store store)
    {
        var vintages = Vintages.Read();
        var read = Read(vintages);
        await using var database = await OfficeDatabases.New(databases, store);
        var contents = FolderContents.Of(folder.FullName, read);
        var stored = await StoreEdition.Run(database.Database, OfficeDatabases.BySystem, contents);
        Assert.Null(stored.Refusal);
        await using var db = database.Open();
        var loaded = (await LoadEdition.Run(db, "vintages"))!;
        var copy = Directory.CreateTempSubdirectory("rekenschap-vintages-");
        FolderContents.Unpack(loaded, copy.FullName);
        var again = ReadAt(copy.FullName);
        copy.Delete(recursive: true);
        var one = Vintages.Changes(vintages[1], vintages[2]).First().Cell;
        Assert.Equal(Told(read.Figures!, one), Told(again.Figures!, one));
        Assert.Equal(
            read.Deliveries.Where(delivery => delivery.Report.Status != DeliveryStatus.Absent)
                .Select(delivery => delivery.Observations.Length),
            loaded.Deliveries.Select(delivery => delivery.Observations.Length)
        );
    }

    static string[] Told(EditionFigures figures, Cell cell) =>
        [
            .. figures
                .History("fte", new(Period.Year(cell.Year), "GC"))
                .Select(step => $"{step.Since} {step.Figure.Value} {step.Causes.Length} {step.Causes[0].Reason}"),
        ];
}
