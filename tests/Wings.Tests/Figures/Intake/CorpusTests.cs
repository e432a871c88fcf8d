using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Intake.Csv;
using Rekenschap.Kernel.Ports;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Figures.Intake;

/// <summary>Real and broken files of others: read, or refused with a reason in both languages; never a crash.</summary>
public sealed class CorpusTests(TestDatabases databases)
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);
    static readonly string[] AlsoAs = [".csv", ".json", ".xlsx", ".ods"];

    public static TheoryData<Store> Both => TestDatabases.Both;

    public static TheoryData<string> Folders => [.. Corpus.Folders];

    [Fact]
    public void The_answers_of_csv_spectrum_are_given()
    {
        var folder = Corpus.Folder("formats-csv/csv-spectrum");
        var files = Directory.GetFiles(Path.Combine(folder, "csvs"), "*.csv");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var answer = Path.Combine(folder, "json", Path.GetFileNameWithoutExtension(file) + ".json");
            using var json = JsonDocument.Parse(File.ReadAllText(answer));
            var wanted = json.RootElement.EnumerateArray().Select(Fields).ToList();
            Assert.Equal(wanted, Rows(file));
        }
    }

    [Theory, MemberData(nameof(Folders))]
    public void Every_file_is_read_or_refused_with_a_reason(string folder)
    {
        var count = 0;
        foreach (var file in Corpus.Files(folder))
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var extension in AlsoAs.Append(Path.GetExtension(file)).Distinct(StringComparer.Ordinal))
            foreach (var mapping in new[] { null, Wide(extension) })
            {
                Told(file, extension, new Office { Mapping = mapping }, bytes);
                count++;
            }
        }
        Assert.True(count > 0);
    }

    [Fact]
    public void Every_readable_workbook_of_the_corpora_has_sheets_and_cells_in_the_end()
    {
        // A reader that refused everything would pass the test above: most of these open in a spreadsheet.
        var books = Corpus
            .Files("formats-xlsx-ods")
            .Where(file => Path.GetExtension(file) is ".xlsx" or ".ods")
            .ToList();
        var read = books
            .GroupBy(Path.GetExtension)
            .ToDictionary(
                kind => kind.Key!,
                kind => (Opened: kind.Count(file => Opens(file, kind.Key!)), All: kind.Count())
            );

        foreach (var (kind, (opened, all)) in read)
            Assert.True(opened >= all * 0.9, $"{opened} of {all} {kind} open");
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Every_file_and_what_was_found_in_it_is_stored_as_it_is(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        DeliveredFile[] given = [.. Corpus.Folders.SelectMany(Corpus.Files).Where(Known).Select(Delivered)];
        Assert.NotEmpty(given);

        await StoreEdition.Run(database.Database, OfficeDatabases.BySystem, Contents.Edition(given));
        await using var db = database.Open();
        var loaded = (await LoadEdition.Run(db, "trial-2023"))!;

        foreach (var (one, other) in given.Zip(loaded.Deliveries))
        {
            Assert.Equal(one.Bytes!.Value.ToArray(), other.Bytes!.Value.ToArray());
            Assert.Equal(one.Sheets, other.Sheets);
            Assert.Equal(one.Report.Findings, other.Report.Findings);
        }
        Assert.Equal(given.Length, loaded.Deliveries.Length);
    }

    static DeliveredFile Delivered(string file, int number)
    {
        var bytes = File.ReadAllBytes(file);
        var read = new Office().Reads(bytes, Path.GetExtension(file));
        var report = new DeliveryReport(
            $"deliveries/energy/FIN.{number + 1}.csv",
            "energy",
            "FIN",
            number + 1,
            DeliveryStatus.Refused,
            0,
            null,
            null,
            read.Result.Findings,
            null
        );
        return new(report, bytes, [], read.Result.Sheets, null, null);
    }

    static bool Known(string file) => Path.GetExtension(file) is ".csv" or ".xlsx" or ".ods" or ".json";

    static Rekenschap.Figures.Mappings.Mapping? Wide(string extension) =>
        extension.Length > 1
            ? Sheets.Wide(extension[1..]) with
            {
                Numbers = Rekenschap.Figures.Mappings.NumberNotation.Auto,
                Transpose = extension == ".ods",
            }
            : null;

    static void Told(string file, string extension, Office office, byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var read = office.Reads(bytes, extension);
        Assert.True(watch.Elapsed < Longest, $"{file} as {extension}: {watch.Elapsed}");
        Assert.NotEmpty(read.Result.Findings);
        foreach (var finding in read.Result.Findings)
        {
            Assert.NotEqual("", finding.Message.Nl);
            Assert.NotEqual(finding.Message.Nl, finding.Message.En);
        }
    }

    // A book that opens is refused for what stands in it, at a cell or for its heading, and not as a file.
    static bool Opens(string file, string extension) =>
        !new Office()
            .Reads(File.ReadAllBytes(file), extension)
            .Result.Findings.Any(finding =>
                finding.Message.En.Contains("not a readable workbook", StringComparison.Ordinal)
            );

    static string Fields(JsonElement one) =>
        string.Join('|', one.EnumerateObject().Select(field => $"{field.Name}={field.Value.GetString()}"));

    static List<string> Rows(string file)
    {
        using var stream = File.OpenRead(file);
        using var rows = new CsvRows(CsvOpening.Of(stream), 1, (_, text) => Assert.Fail(text.En));
        Assert.True(rows.Read());
        var names = Cells(rows);
        var read = new List<string>();
        while (rows.Read())
            if (rows.Count > 1 || !rows.Cell(0).IsEmpty)
                read.Add(string.Join('|', names.Zip(Cells(rows)).Select(pair => $"{pair.First}={pair.Second}")));
        return read;
    }

    static ImmutableArray<string> Cells(CsvRows rows)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        for (var column = 0; column < rows.Count; column++)
            cells.Add(Encoding.UTF8.GetString(rows.Cell(column)).Replace("\r\n", "\n", StringComparison.Ordinal));
        return cells.ToImmutable();
    }
}
