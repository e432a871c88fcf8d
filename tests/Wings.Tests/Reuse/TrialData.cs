using System.Text;
using Rekenschap.Figures.OpenData;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Time;
using Rekenschap.Ui.Page;
using Rekenschap.Wings.Tests.Figures.Questions;

namespace Rekenschap.Wings.Tests.Reuse;

/// <summary>A small edition with what makes open data difficult: hidden cells, missing ones, a ratio, a unit that would be a formula.</summary>
static class TrialData
{
    public static EditionFigures Edition { get; } =
        new TrialEdition()
            .Organisation("FIN")
            .Organisation("OCW")
            .Organisation("VWS")
            .List("sex", "f m")
            .Indicator("gas", frequency: Frequency.Quarter)
            .Indicator("staff", dimensions: "organisation sex", minimumCell: 10, unit: "people")
            .Indicator("ill", minimumCell: 10, unit: "people")
            .Indicator("all", unit: "=1+1")
            .Indicator("share", "gas / all", unit: "ratio")
            .Collection("gas", "2023-01..2023-06")
            .Collection("staff ill all", "2022..2023")
            .Delivery(
                "FIN",
                "gas 2023-Q1 1.50",
                "gas 2023-Q2 2.25 E",
                "staff 2023 sex=f 5",
                "staff 2023 sex=m 20",
                "all 2023 7",
                "ill 2023 5"
            )
            .Delivery("OCW", "gas 2023-Q1 3", "staff 2023 sex=f 30", "staff 2023 sex=m 40", "ill 2023 12")
            .Delivery("VWS", "gas 2023-Q1 4", "staff 2023 sex=f 50", "staff 2023 sex=m 60", "ill 2023 60")
            .Build();

    public static Uri Address { get; } = new("https://cijfers.example/jbr/");

    public static Dictionary<string, SiteFile> Files(Uri? address = null) =>
        DataFiles.Of(Edition, address, "0123456789abcdef").ToDictionary(file => file.Path, StringComparer.Ordinal);

    public static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    public static string[][] Rows(SiteFile file) =>
        [.. Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
}
