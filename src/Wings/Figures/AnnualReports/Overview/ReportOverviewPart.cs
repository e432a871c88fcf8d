using System.Collections.Immutable;
using Rekenschap.Figures.AnnualReports.Reconcile;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports.Overview;

/// <summary>On the page of a collection, for who sees everybody: how many differences each annual report leaves open.</summary>
sealed class ReportOverviewPart(Database database, DeliveredFigures delivered) : IFollowPart
{
    public async Task<FollowSection?> For(FollowLook look, CancellationToken stop)
    {
        if (!FollowViews.SeesAll(look.Who, look.Edition.Facts))
            return null;
        var reports = await Reports.Of(database, look.Edition, look.Collection, stop);
        if (reports.IsEmpty)
            return null;
        var sight = await ReportSight.Of(database, look.Who, look.Edition, look.Collection, look.Today, stop);
        var found = await new ReconcileReports(delivered, sight, look.Today).Of(reports, look.Calls.UnderWay, stop);
        var (frame, files) = (look.Frame, $"{look.Place}/{ReportPaths.Files}");
        var view = new OverviewView(
            frame.Language,
            OverviewTexts.Counts(found.Length, found.Sum(Open)).In(frame.Language),
            Table(look, found),
            frame.To(files + ".csv"),
            frame.To(files + ".ods")
        );
        return FollowSection.Of<ReportOverview>(own: false, view);
    }

    static int Open(Reconciliation one) => one.Count(ReconciledState.Unexplained);

    static TableView Table(FollowLook look, ImmutableArray<Reconciliation> found)
    {
        var language = look.Frame.Language;
        return new(
            "annual-reports",
            ReportTexts.Title.In(language),
            [
                new(HandInTexts.Organisation.In(language)),
                new(HandInTexts.Period.In(language)),
                new(OverviewTexts.Compared.In(language), true),
                .. Shown.Select(state => new Column(ReportTexts.Word(state).In(language), true)),
            ],
            [.. found.OrderByDescending(Open).Select(one => Line(look, one, language))]
        );
    }

    static readonly ReconciledState[] Shown =
    [
        ReconciledState.Unexplained,
        ReconciledState.ToMend,
        ReconciledState.Explained,
        ReconciledState.Agrees,
        ReconciledState.NotDelivered,
    ];

    static Row Line(FollowLook look, Reconciliation one, Language language)
    {
        var (report, number) = (one.Report, one.Figures.Length);
        var place = ReportPaths.Of(look.Edition, look.Collection, report.Organisation, report.Period);
        return new([
            new(look.NameOf(report.Organisation), Link: look.Frame.To(place)),
            new(Days.Short(Period.Parse(report.Period), language)),
            new(Notation.Write(number, 0, language)),
            .. Shown.Select(state => Counted(one.Count(state), state, language)),
        ]);
    }

    static Cell Counted(int count, ReconciledState state, Language language) =>
        new(
            Notation.Write(count, 0, language),
            Signal: count > 0 && state == ReconciledState.Unexplained ? Signal.Warns : null
        );
}
