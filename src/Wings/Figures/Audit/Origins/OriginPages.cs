using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Figures.Audit.Origins;

/// <summary>Where any figure comes from: its cells, and in which role each delivery was handed in, approved and accepted.</summary>
sealed class OriginPages(Database database, WorkedEditions editions)
{
    const int MostCells = 500;

    public void Map(WorkRoutes work) => work.Group(AuditPaths.Figure, Permission.Of(Role.Auditor)).Get("", Show);

    async Task<IResult> Show(WorkCall call)
    {
        if (await editions.Latest(call.Stop) is not { } edition)
            return call.Refuse(new(RefusalKind.NotFound, "edition.none", FollowTexts.NoEdition));
        var frame = call.Frame(OriginTexts.Title);
        var blocks = new List<AuditBlock> { new(null) { Form = AuditBlock.Draw<AskForm>(Ask(call, frame, edition)) } };
        if (call.Asked("indicator").Length > 0)
            blocks.AddRange(
                Traced(call, edition) is { } lineage
                    ? await Of(call, frame, edition, lineage)
                    : [new(null) { Says = frame.In(OriginTexts.Wrong) }]
            );
        return call.Page<AuditPage>(new AuditPageView(frame, frame.In(OriginTexts.Lead), [.. blocks]));
    }

    static AskFormView Ask(WorkCall call, WorkFrame frame, WorkedEdition edition) =>
        AskFormView.Of(
            call,
            frame,
            AuditPaths.Figure,
            OriginTexts.Show,
            new AskedField("indicator", OriginTexts.Indicator)
            {
                Optional = false,
                Choices =
                [
                    .. edition.Figures.Indicators.Select(one => new Choice(one.Code, one.Name.In(frame.Language))),
                ],
            },
            new AskedField("organisation", OriginTexts.Organisation)
            {
                Choices =
                [
                    .. edition
                        .Organisations.All.DistinctBy(one => one.Code)
                        .Select(one => new Choice(one.Code, one.Name.In(frame.Language))),
                ],
            },
            new AskedField("period", OriginTexts.Period) { Optional = false, Hint = OriginTexts.PeriodHint }
        );

    static Lineage? Traced(WorkCall call, WorkedEdition edition)
    {
        var organisation = call.Asked("organisation") is { Length: > 0 } code ? code : edition.Facts.Root;
        return
            edition.Figures.Indicator(call.Asked("indicator")) is { } indicator
            && edition.Organisations.ByCode(organisation) is not null
            && Period.TryParse(call.Asked("period"), out var period)
            ? edition.Figures.AsKnown(null).Trace(indicator.Code, new(period, organisation))
            : null;
    }

    async Task<IEnumerable<AuditBlock>> Of(WorkCall call, WorkFrame frame, WorkedEdition edition, Lineage lineage)
    {
        var indicator = edition.Figures.Indicator(lineage.Indicator)!;
        var measure = Measure.Of(indicator, frame.Language);
        var files = lineage
            .Observations.Concat(lineage.Superseded)
            .Select(one => one.File)
            .Distinct(StringComparer.Ordinal);
        return
        [
            new(indicator.Name.In(frame.Language))
            {
                Facts = [.. Facts(frame, lineage, measure)],
                Links = [(frame.In(OriginTexts.Public), frame.ToFile(PublicPage(frame.Language, indicator.Code)))],
            },
            new(frame.In(OriginTexts.Cells))
            {
                Table = Cells(frame, "cells", OriginTexts.Cells, lineage.Observations, measure),
            },
            new(frame.In(OriginTexts.Replaced))
            {
                Table = Cells(frame, "replaced", OriginTexts.Replaced, lineage.Superseded, measure),
            },
            new(frame.In(OriginTexts.Operands))
            {
                Links = [.. lineage.Operands.Select(one => Operand(frame, edition, one))],
            },
            new(frame.In(OriginTexts.Deeds))
            {
                Table = await DeliveryDeedsTable.Of(
                    database,
                    edition.Facts.Code,
                    [.. files.Take(MostCells)],
                    frame,
                    call.Stop
                ),
            },
        ];
    }

    static string PublicPage(Language language, string code) =>
        $"{(language == Language.En ? "en/" : "")}{Ui.Page.SitePaths.Origin(code)}";

    static IEnumerable<(string, Cell)> Facts(WorkFrame frame, Lineage lineage, Measure measure)
    {
        yield return (frame.In(OriginTexts.Value), FigureCells.Of(lineage.Figure, measure));
        yield return (frame.In(OriginTexts.Period), new(lineage.Coordinate.Period.ToString()));
        yield return (frame.In(OriginTexts.Organisation), new(lineage.Coordinate.Organisation));
        if (lineage.Formula is { } formula)
            yield return (frame.In(OriginTexts.Formula), new(formula));
    }

    static (string, string) Operand(WorkFrame frame, WorkedEdition edition, Lineage one)
    {
        var indicator = edition.Figures.Indicator(one.Indicator)!;
        var value = FigureCells.Text(one.Figure, Measure.Of(indicator, frame.Language));
        var asked =
            $"{AuditPaths.Figure}?indicator={one.Indicator}&organisation={Uri.EscapeDataString(one.Coordinate.Organisation)}&period={one.Coordinate.Period}";
        return ($"{one.Coordinate.Write(one.Indicator)} = {value}", frame.To(asked));
    }

    static TableView Cells(
        WorkFrame frame,
        string id,
        Bilingual caption,
        ImmutableArray<ObservationTrace> traces,
        Measure measure
    ) =>
        new(
            id,
            frame.In(caption),
            [
                new(frame.In(OriginTexts.Indicator)),
                new(frame.In(OriginTexts.Value), true),
                new(frame.In(OriginTexts.File)),
                new(frame.In(OriginTexts.Cell)),
                new(frame.In(OriginTexts.By)),
                new(frame.In(OriginTexts.Accepted)),
                new(frame.In(OriginTexts.Ledger), true),
            ],
            [
                .. traces
                    .Take(MostCells)
                    .Select(one => new Row([
                        new(one.Coordinate.Write(one.Indicator)),
                        Cell.Of(one.Value is { } value ? measure.Number(value) : null),
                        new(one.File),
                        Cell.Of(one.Sheet is null ? one.Cell : $"{one.Sheet}!{one.Cell}"),
                        new(one.DeliveredBy),
                        new(Ui.Page.Days.Unbroken(one.Accepted, frame.Language)),
                        new(
                            one.LedgerPosition.ToString(CultureInfo.InvariantCulture),
                            Link: frame.To($"{AuditPaths.Ledger}/{one.LedgerPosition}")
                        ),
                    ])),
            ],
            frame.In(OriginTexts.None)
        );
}
