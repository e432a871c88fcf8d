using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Maturity;
using Rekenschap.Oversight.Programmes;

namespace Rekenschap.Oversight.Counts;

/// <summary>The figures that follow from the registers of promises, findings, programmes, maturity and pentests.</summary>
public sealed class OversightFigures(Database database) : IOfferFigures
{
    static readonly ImmutableHashSet<string> OfPromises = [CountPromises.Due, CountPromises.InTime];
    static readonly ImmutableHashSet<string> OfFindings =
    [
        CountFindings.Departments,
        CountFindings.Severities,
        CountFindings.States,
        CountFindings.MeasuresDue,
        CountFindings.MeasuresOnTime,
    ];

    static readonly ImmutableHashSet<string> OfMaturity =
    [
        CountMaturity.Average,
        CountMaturity.Topics,
        CountMaturity.Departments,
        CountMaturity.Organisations,
        CountMaturity.Levels,
        CountMaturity.TopicLevels,
    ];
    static readonly ImmutableHashSet<string> OfPentests =
    [
        CountPentests.Done,
        CountPentests.Found,
        CountPentests.Retested,
        CountPentests.Solved,
    ];

    public ImmutableHashSet<string> Indicators { get; } =
        OfPromises.Union(OfFindings).Union(OfMaturity).Union(OfPentests).Add(CountProgrammes.Measures);

    public async Task<ImmutableArray<OfferedFigure>> Count(OfferAsked asked, CancellationToken stop)
    {
        await using var db = database.Open();
        return
        [
            .. (await Promises(db, asked, stop))
                .Concat(await Findings(db, asked, stop))
                .Concat(await Programmes(db, asked, stop))
                .Concat(await Maturity(db, asked, stop))
                .Concat(await Pentests(db, asked, stop))
                .Where(one => asked.Indicators.Contains(one.Indicator))
                .OrderBy(one => one.Indicator, StringComparer.Ordinal)
                .ThenBy(one => one.At.Period)
                .ThenBy(one => one.At.Organisation, StringComparer.Ordinal),
        ];
    }

    static async Task<IEnumerable<OfferedFigure>> Promises(RekenschapDb db, OfferAsked asked, CancellationToken stop)
    {
        if (!OfPromises.Overlaps(asked.Indicators))
            return [];
        var rows = await db.Set<Commitment>()
            .Select(one => new
            {
                one.Number,
                one.Revision,
                one.Organisation,
                one.PaperDate,
                one.From,
                one.Until,
                one.State,
                one.Ended,
            })
            .ToListAsync(stop);
        return CountPromises.Of(
            [
                .. rows.Select(one => new CountedPromise(
                    one.Number,
                    one.Revision,
                    one.Organisation,
                    one.PaperDate,
                    CommitmentFacts.Of(one.From, one.Until, one.State, one.Ended)
                )),
            ],
            asked
        );
    }

    static async Task<IEnumerable<OfferedFigure>> Findings(RekenschapDb db, OfferAsked asked, CancellationToken stop) =>
        OfFindings.Overlaps(asked.Indicators)
            ? CountFindings.Of(await db.Set<AuditFinding>().AsNoTracking().ToListAsync(stop), asked)
            : [];

    static async Task<IEnumerable<OfferedFigure>> Programmes(
        RekenschapDb db,
        OfferAsked asked,
        CancellationToken stop
    ) =>
        asked.Indicators.Contains(CountProgrammes.Measures)
            ? CountProgrammes.Of(await ProgrammeDesk.All(db, one => one.State == ProgrammeState.Public, stop), asked)
            : [];

    static async Task<IEnumerable<OfferedFigure>> Maturity(RekenschapDb db, OfferAsked asked, CancellationToken stop) =>
        OfMaturity.Overlaps(asked.Indicators)
            ? CountMaturity.Of(
                await db.Set<Assessment>()
                    .AsNoTracking()
                    .Where(one => one.State == AssessmentState.Agreed)
                    .ToListAsync(stop),
                asked
            )
            : [];

    static async Task<IEnumerable<OfferedFigure>> Pentests(RekenschapDb db, OfferAsked asked, CancellationToken stop) =>
        OfPentests.Overlaps(asked.Indicators)
            ? CountPentests.Of(await db.Set<Pentest>().AsNoTracking().ToListAsync(stop), asked)
            : [];
}
