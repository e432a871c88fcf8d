using System.Globalization;
using Rekenschap.Figures.AnnualReports.Explain;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.AnnualReports.Record;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Markings;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.AnnualReports;

/// <summary>Builds the page of an annual report for whoever looks at it.</summary>
sealed record ReportViews(ReportLook Look)
{
    WorkFrame Frame => Look.Follow.Frame;

    Language Language => Frame.Language;

    ReconcileTable Tables => new(Look.Reconcile.Sight, Language);

    public ReportView Build()
    {
        var (follow, found) = (Look.Follow, Look.Reconciliation);
        var files = $"{follow.Place}/{ReportPaths.Files}";
        var open = found?.Count(ReconciledState.Unexplained) ?? 0;
        return new(
            Frame,
            Days.Say(Look.Period, Language),
            [
                .. ReportPeriods
                    .Of(follow.Collection)
                    .Where(one => one != Look.Period)
                    .Select(one => (Frame.To($"{Look.Place}?period={one}"), Days.Say(one, Language))),
            ],
            found is null ? null : About(found),
            open == 0 ? null : ReportTexts.Open(open).In(Language),
            found is null
                ? new("reconciled", "", [], [], ReportTexts.None.In(Language))
                : Tables.Of("reconciled", ReportTexts.Title.In(Language), found),
            Look.MayWrite && open > 0 ? Gaps(found!) : null,
            Look.MayWrite ? Record() : null,
            (Frame.To(files + ".csv"), Frame.To(files + ".ods")),
            Frame.To(follow.Place),
            follow.Collection.Name.In(Language)
        );
    }

    string About(Reconciliation found)
    {
        var dated = found.Report.Dated;
        var said = ReportTexts.DatedOn(Days.Long(dated, Language.Nl), Days.Long(dated, Language.En)).In(Language);
        return $"{said} {(found.IsWithDraft ? ReportTexts.WithDraft : ReportTexts.Accepted).In(Language)}";
    }

    RecordView Record() =>
        new(
            Look.Form("", SentReport.Filled(Look.Reconciliation?.Report, Look.Indicators, Language)),
            Look.Period.ToString(),
            Whole(Look.Revision),
            [.. Look.Indicators.Select(Line)],
            [
                new("", ReportTexts.AsWritten.In(Language)),
                .. ReportedNumber.Steps.Select(one => new Choice(
                    Notation.Plain(one),
                    Notation.WriteFull(one, Language)
                )),
            ],
            Look.Reconciliation is null || Look.IsSent("")
        );

    RecordLine Line(IndicatorFacts one) =>
        new(
            one.Name.In(Language),
            Measure.Of(one, Language).UnitName,
            SentReport.Value(one),
            one.IsRatio ? null : SentReport.Step(one),
            SentReport.Where(one)
        );

    GapFormView Gaps(Reconciliation found) =>
        new(
            Look.Form("explain", FormState.With((ChosenMarking.Field, nameof(Marking.Internal)))),
            Look.Period.ToString(),
            Whole(Look.Revision),
            [
                .. Enum.GetValues<GapCategory>()
                    .Select(one => new Choice(one.ToString(), ReportTexts.Word(one).In(Language))),
            ],
            [.. found.Unexplained.Select(one => Fields(found.Report, one))]
        );

    GapFieldsView Fields(AnnualReport report, ReconciledFigure one) =>
        new(
            Title(one),
            one.Outdated is { } old
                ? ExplainTexts
                    .Before(Signed(one, old.Difference, Language), Tables.Say(old, report.Organisation))
                    .In(Language)
                : null,
            GapFields.Category(one),
            GapFields.Words(one),
            (GapFields.Seen(one), GapFields.Told(one))
        );

    static Bilingual Title(ReconciledFigure one)
    {
        var difference = one.Gap!.Value.Difference;
        return new(
            $"{one.Indicator.Name.Nl}: {Signed(one, difference, Language.Nl)}",
            $"{one.Indicator.Name.En}: {Signed(one, difference, Language.En)}"
        );
    }

    static string Signed(ReconciledFigure one, decimal value, Language language) =>
        FiguresTable.Signed(ReportedNumber.WriteWithUnit(value, one.Reported.Step, one.Indicator, language));

    static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
