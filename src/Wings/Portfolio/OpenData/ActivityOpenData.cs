using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.OpenData;

/// <summary>One activity through its public versions, as a file: every section, each line with the version that says it.</summary>
/// <param name="versions">In order; at least one.</param>
sealed class ActivityOpenData(ImmutableArray<Activity> versions, DashboardWords words)
{
    Activity Latest => versions[^1];

    /// <summary>What was decided about it is of no version: it stands once.</summary>
    static readonly ImmutableArray<OpenSection> Beside =
    [
        OpenSection.Many(
            "Besluiten",
            one => one.Decisions,
            ("Jaar van de JBR", one => OpenSection.Text(one.Year is { } year ? DashboardTexts.Number(year) : "")),
            ("Besluit", one => OpenSection.Word(ActivityTexts.Decided(one.Year, one.In))),
            ("Op", one => OpenSection.Day(one.On)),
            ("Door", one => OpenSection.Text(one.By)),
            ("Reden", one => OpenSection.Text(one.Reason))
        ),
        OpenSection.Many(
            "Schatting vrijgegeven",
            one => one.Unlocks,
            ("Op", one => OpenSection.Day(one.On)),
            ("Reden", one => OpenSection.Text(one.Reason)),
            ("Gewijzigd op", one => OpenSection.Day(one.Used))
        ),
    ];

    public WantedBook Book() =>
        new(
            Latest.Name,
            Language.Nl,
            words.Day,
            [
                About(),
                .. OpenSections.All.Select(Sheet),
                .. Beside.Select(section => new WantedSheet(
                    section.Name,
                    [Heading(section.Columns), .. section.Lines(Latest)]
                )),
            ]
        );

    static ImmutableArray<WantedCell> Heading(IEnumerable<string> columns) => [.. columns.Select(WantedCell.Of)];

    WantedSheet Sheet(OpenSection section) =>
        new(
            section.Name,
            [
                Heading(section.Columns.Prepend(PublishedOn).Prepend(Version)),
                .. versions.SelectMany(one =>
                    section
                        .Lines(one)
                        .Select(line =>
                            ImmutableArray.Create<WantedCell>([
                                OpenSection.Count(one.Version),
                                OpenSection.Day(one.PublishedOn),
                                .. line,
                            ])
                        )
                ),
            ]
        );

    const string Version = "Versie";
    const string PublishedOn = "Gepubliceerd op";

    WantedSheet About() =>
        new(
            "Over",
            [
                [WantedCell.Of(Latest.Name)],
                [WantedCell.Of("Nummer"), WantedCell.Of(Latest.Number)],
                [WantedCell.Of("Ministerie"), WantedCell.Of(words.NameOf(Latest.Ministry).Nl)],
                [WantedCell.Of("Uitvoerder"), WantedCell.Of(words.NameOf(Latest.Organisation).Nl)],
                [WantedCell.Of("Verzonnen"), OpenSection.YesNo(Latest.Invented)],
                [WantedCell.Of("Stand op"), OpenSection.Day(words.Day)],
                [WantedCell.Of("Openbare versies"), WantedCell.Of(versions.Length)],
                .. OpenDataTexts.About.Select(text =>
                    ImmutableArray.Create(WantedCell.Of(text.Nl), WantedCell.Of(text.En))
                ),
            ]
        )
        {
            HeadingRow = 0,
        };

    static readonly ImmutableArray<string> Columns =
    [
        Version,
        PublishedOn,
        "Onderdeel",
        "Regel",
        "Veld",
        "Waarde",
        "Verzonnen",
    ];

    /// <summary>A line for every field that says something. Of what is of no version the version is empty.</summary>
    public byte[] Csv()
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var one in versions)
        foreach (var section in OpenSections.All)
            Add(text, section, one, DashboardTexts.Number(one.Version), OpenSection.Day(one.PublishedOn).Text!);
        foreach (var section in Beside)
            Add(text, section, Latest, "", "");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static void Add(StringBuilder text, OpenSection section, Activity one, string version, string on)
    {
        var number = 0;
        foreach (var line in section.Lines(one))
        {
            number++;
            foreach (var (column, cell) in section.Columns.Zip(line))
                if (Written(cell) is { Length: > 0 } value)
                    CsvLine.Add(
                        text,
                        [
                            version,
                            on,
                            section.Name,
                            DashboardTexts.Number(number),
                            column,
                            value,
                            one.Invented ? "Ja" : "Nee",
                        ]
                    );
        }
    }

    static string Written(WantedCell cell) =>
        cell.Number is { } number ? Notation.Plain(number) : CsvLine.Harmless(cell.Text ?? "");
}
