using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Audit.Samples;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Scope;

/// <summary>The auditor's first page: the population complete, with what is absent by name.</summary>
sealed class PopulationPages(Database database, WorkedEditions editions)
{
    public static readonly WorkLink Link = new(AuditPaths.Root, PopulationTexts.Title, Permission.Of(Role.Auditor));

    public void Map(WorkRoutes work) => work.Group(AuditPaths.Root, Permission.Of(Role.Auditor)).Get("", Show);

    async Task<IResult> Show(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition));
        var all = await AuditedDelivery.Of(database, edition, call.Stop);
        var counts = Population.Of(edition, new("", "", null)).Length;
        var frame = call.Frame(PopulationTexts.Title);
        var view = new Views(edition, all, frame);
        return call.Page<AuditPage>(
            new AuditPageView(
                frame,
                frame.In(PopulationTexts.Lead),
                [
                    view.Further(),
                    new(frame.In(PopulationTexts.Collections))
                    {
                        Says = frame.In(
                            PopulationTexts.InForce(
                                counts,
                                all.Where(one => one.IsAccepted).Sum(one => one.Observations) - counts
                            )
                        ),
                        Table = view.ByCollection(),
                    },
                    new(frame.In(PopulationTexts.AbsentTitle)) { Table = view.Absent() },
                    new(frame.In(PopulationTexts.Deliveries)) { Table = view.Each() },
                ]
            )
        );
    }

    sealed record Views(WorkedEdition Edition, ImmutableArray<AuditedDelivery> All, WorkFrame Frame)
    {
        public AuditBlock Further() =>
            new(Frame.In(PopulationTexts.Tools))
            {
                Links =
                [
                    (Frame.In(PopulationTexts.Figure), Frame.To(AuditPaths.Figure)),
                    (Frame.In(PopulationTexts.Samples), Frame.To(AuditPaths.Samples)),
                    (Frame.In(PopulationTexts.Ledger), Frame.To(AuditPaths.Ledger)),
                    (Frame.In(PopulationTexts.Access), Frame.To(AuditPaths.Access)),
                ],
            };

        public TableView ByCollection() =>
            new(
                "population",
                Frame.In(PopulationTexts.Collections),
                [
                    new(Frame.In(PopulationTexts.Collection)),
                    new(Frame.In(PopulationTexts.Asked), true),
                    new(Frame.In(PopulationTexts.Accepted), true),
                    new(Frame.In(PopulationTexts.Refused), true),
                    new(Frame.In(PopulationTexts.Absent), true),
                    new(Frame.In(PopulationTexts.Observations), true),
                    new(Frame.In(PopulationTexts.InLedger), true),
                    new(Frame.In(PopulationTexts.Agrees)),
                ],
                [
                    .. Edition.Collections.Select(one =>
                        Line(one.Name.In(Frame.Language), [.. All.Where(d => d.Report.Collection == one.Code)])
                    ),
                    Line(Frame.In(PopulationTexts.Total), All) with
                    {
                        Total = true,
                    },
                ]
            );

        Row Line(string name, ImmutableArray<AuditedDelivery> some)
        {
            var accepted = some.Where(one => one.IsAccepted).ToList();
            return new([
                new(name),
                Number(some.Select(one => (one.Report.Collection, one.Report.Organisation)).Distinct().Count()),
                Number(accepted.Count),
                Number(some.Count(one => one.Report.Status == DeliveryStatus.Refused)),
                Number(some.Count(one => one.Report.Status == DeliveryStatus.Absent)),
                Number(accepted.Sum(one => one.Observations)),
                Number(accepted.Sum(one => one.InLedger ?? 0)),
                Agreement(some.All(one => one.AddsUp)),
            ]);
        }

        Cell Agreement(bool agrees) =>
            new(
                Frame.In(agrees ? PopulationTexts.Yes : PopulationTexts.No),
                Signal: agrees ? Signal.Holds : Signal.Fails
            );

        public TableView Absent() =>
            new(
                "absent",
                Frame.In(PopulationTexts.AbsentTitle),
                [new(Frame.In(PopulationTexts.Organisation)), new(Frame.In(PopulationTexts.Collection))],
                [
                    .. All.Where(one => one.Report.Status == DeliveryStatus.Absent)
                        .Select(one => new Row([new(Name(one.Report)), new(CollectionOf(one.Report))])),
                ],
                Frame.In(PopulationTexts.NothingAbsent)
            );

        public TableView Each() =>
            new(
                "deliveries",
                Frame.In(PopulationTexts.Deliveries),
                [
                    new(Frame.In(PopulationTexts.File)),
                    new(Frame.In(PopulationTexts.State)),
                    new(Frame.In(PopulationTexts.Observations), true),
                    new(Frame.In(PopulationTexts.InLedger), true),
                    new(Frame.In(PopulationTexts.Agrees)),
                    new(Frame.In(PopulationTexts.Position), true),
                ],
                [.. All.Where(one => one.Report.Status != DeliveryStatus.Absent).Select(Of)]
            );

        Row Of(AuditedDelivery one) =>
            new([
                new(one.Report.File),
                new(
                    DeliveryTexts.Word(one.Report.Status).In(Frame.Language),
                    Signal: DeliveryTexts.SignalOf(one.Report.Status)
                ),
                Number(one.Observations),
                one.InLedger is { } told ? Number(told) : Cell.Of(null),
                Agreement(one.AddsUp),
                one.Report.LedgerPosition is { } position
                    ? Number(position) with
                    {
                        Link = Frame.To($"{AuditPaths.Ledger}/{position}"),
                    }
                    : Cell.Of(null),
            ]);

        string Name(DeliveryReport report) =>
            Edition.Organisations.ByCode(report.Organisation)?.Name.In(Frame.Language) ?? report.Organisation;

        string CollectionOf(DeliveryReport report) =>
            Edition.Collection(report.Collection)?.Name.In(Frame.Language) ?? report.Collection;

        static Cell Number(long number) => new(number.ToString(CultureInfo.InvariantCulture));
    }
}
