using System.Globalization;
using System.Text;

namespace Rekenschap.Bench;

/// <summary>A made-up edition of two ministries in which a figure is asked by day, so that one file has as many cells as one likes.</summary>
internal static class DeskEdition
{
    public const string Collection = "/work/collections/desk/days";

    static readonly DateOnly First = new(2016, 1, 1);

    public static void Write(string folder)
    {
        File(
            folder,
            "edition.yaml",
            "code: desk\ntitle: Desk\nyear: 2023\npublisher: BZK\npublished: 2024-05-15\nroot: Rijk\ninvented: true\n"
        );
        File(
            folder,
            "organisations.csv",
            "code,name_nl,kind,parent,valid_from,valid_to\nRijk,Rijk,government,,,\nBZK,Binnenlandse Zaken,ministry,Rijk,,\nFIN,Financiën,ministry,Rijk,,\n"
        );
        File(
            folder,
            "catalogue/all.yaml",
            "indicators:\n  - code: gas\n    name: Gas\n    unit: m3\n    frequency: day\n    aggregate: sum\n    invented: true\n    checks: [{ rule: min, value: 0 }]\n"
        );
        File(
            folder,
            "collections/days.yaml",
            "code: days\nname: Dagen\nindicators: [gas]\norganisations: [ministry]\nperiod: 2016..2023\nopens: 2024-01-08\ndue: 2024-02-16\n"
        );
    }

    /// <summary>A delivery of so many cells in the long form, four to a row.</summary>
    public static byte[] Workbook(int cells) =>
        WorkbookBench.Xlsx(
            ["indicator", "organisation", "period", "value"],
            Enumerable
                .Range(0, cells / 4)
                .Select(i =>
                    new object[]
                    {
                        "gas",
                        "FIN",
                        First.AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                        1000m + (i % 97),
                    }
                )
        );

    static void File(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text, Encoding.UTF8);
    }
}
