using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>The workbook of a yearly report, and its list of activities as text.</summary>
static class JbrBook
{
    public static WantedBook Of(JbrYear year, DashboardWords words)
    {
        var lists = new JbrLists(year, words);
        return new(
            JbrTexts.TitleOf(year.Year).Nl,
            Language.Nl,
            words.Day,
            [
                new JbrGeneral(year, words).Sheet(),
                .. JbrSheets.Of(JbrPart.Of(year, code => words.NameOf(code).Nl), year.Year),
                lists.Parties(),
                lists.Matrix(),
            ]
        );
    }
}

/// <summary>The files of every year, made when somebody asks for one. They are in Dutch and stand once, whatever the reader's language.</summary>
static class JbrFiles
{
    public static readonly ImmutableArray<string> Formats = ["xlsx", "ods", "csv"];

    /// <summary>As the Rijks ICT-dashboard names them.</summary>
    public static string Path(int year, string format) =>
        $"portfolio/JBR-{DashboardTexts.Number(year)}-RijksICTDashboard.{format}";

    /// <param name="all">As they are public.</param>
    public static IEnumerable<SiteFile> Of(
        ImmutableArray<int> years,
        ImmutableArray<Activity> all,
        DashboardWords words,
        WriteBook write
    ) =>
        from year in years
        from format in Formats
        select new SiteFile(Path(year, format), default)
        {
            Later = () => Task.FromResult(Make(JbrYear.Of(all, year, words.Day), words, format, write)),
        };

    static ReadOnlyMemory<byte> Make(JbrYear year, DashboardWords words, string format, WriteBook write) =>
        format switch
        {
            "csv" => new JbrLists(year, words).Csv(),
            "ods" => write(JbrBook.Of(year, words), BookForm.Ods),
            _ => write(JbrBook.Of(year, words), BookForm.Xlsx),
        };
}
