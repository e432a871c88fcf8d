using System.IO.Compression;
using Rekenschap.Wings.Tests.Archives;
using Rekenschap.Wings.Tests.Figures.Intake;

namespace Rekenschap.Wings.Tests.Publishing.Keeping;

/// <summary>An edition in which a ministry handed in a workbook with a hidden sheet of its staff.</summary>
static class SpillEdition
{
    public const string Code = "proof-2023";
    public const string Workbook = "deliveries/all/OCW.xlsx";

    /// <summary>Stands in the hidden sheet's name, in its cells, and in the note of a cell that was read.</summary>
    public const string Planted = "Stafblad Wilhelmina";

    public static string Folder()
    {
        var folder = PublishedEdition.Folder();
        File.Delete(Path.Combine(folder, "deliveries/all/OCW.csv"));
        var book = Sheets.Workbook(
            (
                "Cijfers",
                false,
                [
                    ["indicator", "period", "value", "note"],
                    .. Rows(Planted),
                ]
            ),
            (
                Planted,
                true,
                [
                    ["naam", "schaal"],
                    [Planted, 11],
                ]
            )
        );
        File.WriteAllBytes(Path.Combine(folder, Workbook), Unsqueezed(book));
        return folder;
    }

    /// <summary>The same figures without the sheet, as the next number.</summary>
    /// <param name="without">A line that is left out.</param>
    public static void HandInAgain(string folder, string without = "none")
    {
        var lines = Rows("").Select(row => string.Join(',', row.Take(3))).Where(line => line != without);
        File.WriteAllText(
            Path.Combine(folder, "deliveries/all/OCW.2.csv"),
            $"indicator,period,value\n{string.Join('\n', lines)}\n"
        );
    }

    static IEnumerable<object?[]> Rows(string note) =>
        [
            ["gas", "2022", 100, null],
            ["gas", "2023", 100, note],
            ["staff", "2022", 60, null],
            ["staff", "2023", 61, null],
        ];

    /// <summary>So that what is planted can be found in its bytes.</summary>
    static byte[] Unsqueezed(byte[] workbook)
    {
        var to = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(workbook)))
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var entry in from.Entries)
            {
                using var into = zip.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                using var bytes = entry.Open();
                bytes.CopyTo(into);
            }
        return to.ToArray();
    }
}
