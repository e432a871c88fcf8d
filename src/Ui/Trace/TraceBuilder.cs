using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Trace;

/// <summary>Turns a lineage into what a reader sees. Pure: asks names only.</summary>
/// <param name="Link">From a path in the publication's root to a link on the page.</param>
/// <param name="Most">How many observations are shown of one figure.</param>
public sealed record TraceBuilder(IEditionFigures Figures, Language Language, Func<string, string> Link, int Most = 12)
{
    /// <summary>For a page with many cells: what holds for all of them is said once above the table.</summary>
    public bool Brief { get; init; }

    /// <summary>The figure and all beneath it.</summary>
    /// <param name="id">Start of the ids of its tables, unique on the page.</param>
    public TraceView Build(Lineage lineage, string id)
    {
        var indicator = Figures.Indicator(lineage.Indicator)!;
        var measure = Measure.Of(indicator, Language);
        return new(
            indicator.Name.In(Language),
            Link(SitePaths.In(Language, SitePaths.Figure(indicator.Code), Figures.Edition)),
            Where(lineage.Coordinate),
            FigureCells.Text(lineage.Figure, measure),
            FigureCells.Note(lineage.Figure, Language),
            lineage.Formula is null ? null : FormulaWords.Say(lineage.Formula, Figures, Language),
            lineage.Formula,
            [
                .. lineage.Operands.Select(
                    (operand, i) => Build(operand, string.Create(CultureInfo.InvariantCulture, $"{id}-{i + 1}"))
                ),
            ],
            Cells(lineage, id + "-cells")?.Table,
            lineage.Observations.Length > Most ? TraceTexts.More(Most, lineage.Observations.Length).In(Language) : null,
            lineage.Superseded.IsEmpty ? null : Corrections(lineage, measure, id + "-was")
        );
    }

    /// <summary>Period, organisation and members in words: "2023, Financiën, Drenthe".</summary>
    public string Where(Coordinate at) =>
        string.Join(
            ", ",
            at.Members.Select(pair => Member(pair.Key, pair.Value))
                .Prepend(Organisation(at.Organisation))
                .Prepend(Days.Say(at.Period, Language))
        );

    public string Organisation(string code) => Figures.Organisations.ByCode(code)?.Name.In(Language) ?? code;

    /// <summary>The name of a member, its code where it has none.</summary>
    public string Member(string dimension, string code) =>
        Figures.Members(dimension).FirstOrDefault(member => member.Code == code)?.Name.In(Language) ?? code;

    /// <summary>The cells behind a collected figure as a table of their own; null where there are none.</summary>
    public TracedCells? Cells(Lineage lineage, string id) =>
        lineage.Observations.IsEmpty ? null : new CellTable(this, lineage).Of(id);

    /// <summary>What was corrected, was and is; null where nothing was.</summary>
    public TableView? Corrections(Lineage lineage, string id) =>
        lineage.Superseded.IsEmpty
            ? null
            : Corrections(lineage, Measure.Of(Figures.Indicator(lineage.Indicator)!, Language), id);

    /// <summary>Names the figure too, since a page may show the cells of many.</summary>
    internal string Caption(Bilingual what, Lineage lineage) =>
        $"{what.In(Language)}: {Figures.Indicator(lineage.Indicator)!.Name.In(Language)}, {Where(lineage.Coordinate)}";

    string Own(string words) => OwnWords.Text(words, Figures.Edition, Language);

    internal string Said(Confirmation said) =>
        said.Answer == ConfirmationAnswer.Disputed && !string.IsNullOrWhiteSpace(said.Reason)
            ? Own(TraceTexts.Said(said).In(Language))
            : TraceTexts.Said(said).In(Language);

    internal string Parts(ObservationTrace observation) =>
        string.Join(
            ", ",
            observation
                .Coordinate.Members.Select(pair => Member(pair.Key, pair.Value))
                .Prepend(Organisation(observation.Coordinate.Organisation))
        );

    internal Cell Value(ObservationTrace observation, Measure measure) =>
        new(
            observation.Value is { } value && observation.Status != FigureStatus.Suppressed
                ? measure.Number(value)
                : Cell.Dash,
            observation.Explanation is { } explanation ? $"{TraceTexts.Explanation.In(Language)}: {Own(explanation)}"
                : observation.Status == FigureStatus.Normal ? null
                : FigureCells.Status(observation.Status).In(Language)
        );

    /// <summary>File, and within it sheet and cell as a spreadsheet names them; it leads to what became of the file.</summary>
    internal Cell Source(ObservationTrace observation) =>
        new(
            (observation.Sheet, observation.Cell) switch
            {
                (_, null) => observation.File,
                (null, var cell) => $"{observation.File} {cell}",
                var (sheet, cell) => $"{observation.File} {sheet}!{cell}",
            },
            Link: Delivery(observation.File)
        );

    /// <summary>The cell in its file; the folder of the file is said elsewhere.</summary>
    internal Cell BriefSource(ObservationTrace observation, bool collection)
    {
        var parts = observation.File.Split('/');
        var cell = Source(observation);
        return parts.Length < 3
            ? cell
            : cell with
            {
                Text = cell.Text[(collection ? parts[0].Length + 1 : observation.File.Length - parts[^1].Length)..],
            };
    }

    string? Delivery(string file) =>
        file.Split('/') is ["deliveries", var collection, var name]
            ? $"{Link(SitePaths.In(Language, SitePaths.Collection(collection), Figures.Edition))}#{Uri.EscapeDataString(name)}"
            : null;

    internal static string Position(ObservationTrace observation) =>
        observation.LedgerPosition.ToString(CultureInfo.InvariantCulture);

    TableView Corrections(Lineage lineage, Measure measure, string id)
    {
        var current = lineage.Observations.ToLookup(observation => observation.Coordinate);
        return new(
            id,
            Caption(TraceTexts.Corrections, lineage),
            [
                new(TraceTexts.Period.In(Language)),
                new(TraceTexts.Of.In(Language)),
                new(TraceTexts.Was.In(Language), true),
                new(TraceTexts.Is.In(Language), true),
                new(TraceTexts.Corrected.In(Language)),
                new(TraceTexts.Source.In(Language)),
            ],
            [
                .. lineage
                    .Superseded.Take(Most)
                    .Select(old => Correction(old, current[old.Coordinate].FirstOrDefault(), measure)),
            ]
        );
    }

    Row Correction(ObservationTrace was, ObservationTrace? now, Measure measure) =>
        new([
            new(Days.Short(was.Coordinate.Period, Language)),
            new(Parts(was)),
            Value(was, measure),
            now is null ? Cell.Of(null) : Value(now, measure),
            Cell.Of(now is null ? null : Days.Unbroken(now.Accepted, Language)),
            now is null ? Cell.Of(null) : Source(now),
        ]);
}
