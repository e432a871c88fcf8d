using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Intake;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>Builds the page on which somebody says how a sheet is read.</summary>
sealed record WizardViews(
    ForeignFile File,
    KnownWords Known,
    SheetShape Shape,
    ReadDelivery Read,
    WorkFrame Frame,
    FormState? Sent
)
{
    const int RowsAbove = 3;
    const int MostRows = 14;
    const int MostColumns = 12;
    const int MostFindings = 30;
    const int MostNotes = 10;

    Language Language => Frame.Language;

    string Place => $"{DeliveryPaths.Of(File.Desk.Delivery.Id)}/mapping";

    ImmutableArray<Finding> Errors => [.. Read.Report.Findings.Where(one => one.Blocks)];

    public WizardView Build()
    {
        var said = Answers.Fields(Shape, Shape.Sheetful(File.Sheets)).ToList();
        (string, string?)[] fields = [.. said.Select(one => (one.Name, (string?)one.Value))];
        var mends = WizardMends.Of(File, Shape, Read);
        var choices = new WizardChoices(Known, File.Sheets, Shape, Language);
        var revision = File.Desk.Delivery.Revision.ToString(CultureInfo.InvariantCulture);
        return new(
            Frame,
            Frame.To(DeliveryPaths.Of(File.Desk.Delivery.Id)),
            WizardTexts.Gives(Read.Observations.Length, Errors.Length),
            [.. Warnings()],
            [.. Unsaid()],
            Shape.IsWhole ? Frame.Form(Place, Sent ?? mends?.Filled(), "right-") : null,
            Frame.Form(Place, FormState.With(fields)),
            [.. said, ("revision", revision)],
            [.. choices.All()],
            [.. choices.Labels()],
            [.. UnitFields.Own(Shape)],
            mends?.Fields ?? [],
            [.. Notes("missing").Select(one => one.Message).Take(MostFindings)],
            Rows(),
            Errors.IsEmpty ? null : Findings(),
            Read.Observations.IsEmpty ? null : Figures()
        );
    }

    IEnumerable<Bilingual> Warnings()
    {
        if (Shape.IsDoubtful)
            yield return WizardTexts.Doubt;
        foreach (var unit in Shape.AskedUnits)
            if (Shape.Units.TryGetValue(unit.Key, out var factor))
                yield return Shape.Own.TryGetValue(unit.Key, out var own)
                    ? UnitTexts.Own(unit, own)
                    : UnitTexts.Reckoned(unit, factor);
        if (!Shape.Later.IsEmpty)
            yield return WizardTexts.FollowsLater(Shape.Later);
        if (!Shape.LeftOut.IsEmpty)
            yield return WizardTexts.LeavesOut(Shape.LeftOut);
        foreach (var note in Notes("total").Take(MostNotes))
            yield return note.Message;
        if (Lacking() is { Count: > 0 } lacking)
            yield return WizardTexts.Lacks(lacking);
        if (Shape.Unread > 0)
            yield return WizardTexts.TableBelow(Shape.Unread);
        if (Shape.HasMore && !Shape.More.IsEmpty)
            yield return WizardTexts.ReadsMore(Shape.More.Select(one => one.HeadingRow));
        if (Shape.IsTurned)
            yield return WizardTexts.IsTurned;
        if (File.IsTakenOver)
            yield return WizardTexts.TakenOver;
        else if (File.IsRewritten(Shape))
            yield return UnitTexts.Rewritten;
        else if (Shape.IsWhole)
            yield return WizardTexts.Kept;
    }

    /// <summary>What must be chosen still, each with the field in which it is.</summary>
    IEnumerable<(string, Bilingual)> Unsaid() =>
        Shape
            .Unsaid.Select(one => (Answers.Field(one), WizardTexts.MissedOf(one)))
            .Concat(Shape.UnsaidUnits.Select(one => UnitFields.Unsaid(Shape, one, Language)));

    IEnumerable<Finding> Notes(string rule) =>
        Read.Report.Findings.Where(one => one.Grade == Grade.Note && one.Rule == rule);

    /// <summary>What the sheet names and what comes of it has nothing of.</summary>
    List<Bilingual> Lacking()
    {
        if (
            Read.Observations.IsEmpty
            || SheetColumn.Under(Shape.Sheetful(File.Sheets), Shape.HeadingRow, Shape.HeadingRows, int.MaxValue)
                is not { } columns
        )
            return [];
        var named = UsedIndicators.Of(Known, columns, Shape["indicator"]);
        var given = Read.Observations.Select(one => File.Desk.Edition.IndicatorAt(one.Indicator).Code).ToHashSet();
        return
        [
            .. Known
                .Indicators.Select(one => one.Facts)
                .Where(one => named.Contains(one.Code) && !given.Contains(one.Code))
                .Select(one => one.Name),
        ];
    }

    TableView Figures()
    {
        var changes = File.Desk.Edition.Changes(Read);
        var shown = changes.Take(MostFindings).ToImmutableArray();
        return new FiguresTable(File.Desk.Edition, Read, Language).Of(
            "figures",
            shown,
            HandInTexts.Values(shown.Length, changes.Length),
            HandInTexts.NoFigures
        );
    }

    TableView Findings() =>
        new(
            "findings",
            DeliveryTexts.Findings.In(Language),
            [new(DeliveryTexts.Place.In(Language)), new(DeliveryTexts.Says.In(Language))],
            [
                .. Errors
                    .Take(MostFindings)
                    .Select(one => new Row([
                        new(DeliveryTexts.PlaceOf(one).In(Language)),
                        new(one.Message.In(Language)),
                    ])),
            ]
        );

    TableView Rows()
    {
        var sheet = File.Sheets.First(one => one.Name == Shape.Sheet);
        var width = Math.Min(sheet.Width, MostColumns);
        return new(
            "sheet-rows",
            sheet.Name.Length > 0 ? sheet.Name : WizardTexts.Rows.In(Language),
            [
                new(WizardTexts.RowNumber.In(Language)),
                .. Enumerable.Range(1, width).Select(one => new Column(CellName.Column(one))),
            ],
            [
                .. sheet
                    .Rows.Where(row => (Shape.IsTurned || row.Number >= Shape.HeadingRow - RowsAbove) && !row.IsBlank)
                    .Take(MostRows)
                    .Select(row => Line(row, width)),
            ]
        );
    }

    Row Line(PeekedRow row, int width) =>
        new(
            [
                new(row.Number.ToString(CultureInfo.InvariantCulture)),
                .. Enumerable.Range(1, width).Select(column => Cell.Of(row[column].Text)),
            ],
            Total: !Shape.IsTurned
                && row.Number >= Shape.HeadingRow
                && row.Number < Shape.HeadingRow + Shape.HeadingRows
        );
}
