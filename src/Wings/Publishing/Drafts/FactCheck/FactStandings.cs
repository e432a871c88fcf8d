using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>How far every ministry is of which a document says something, or which corrected it.</summary>
static class FactStandings
{
    public static async Task<ImmutableArray<FactStanding>> Of(
        RekenschapDb db,
        DraftLook look,
        DateOnly today,
        CancellationToken stop
    )
    {
        var answers = await db.Set<FactAnswer>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToListAsync(stop);
        var corrections = await db.Set<FactCorrection>()
            .AsNoTracking()
            .Where(one => one.Draft == look.Draft.Id)
            .ToListAsync(stop);
        return Of(look, answers, corrections, today);
    }

    public static ImmutableArray<FactStanding> Of(
        DraftLook look,
        IReadOnlyCollection<FactAnswer> answers,
        IReadOnlyCollection<FactCorrection> corrections,
        DateOnly today
    )
    {
        var passages = FactPassages.Of(look.Judged, look.Edition.Figures.Organisations);
        var codes = passages
            .SelectMany(one => one.Organisations)
            .Concat(corrections.Select(one => one.Organisation))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return
        [
            .. codes.Select(code =>
                Of(
                    code,
                    [.. passages.Where(one => one.Organisations.Contains(code))],
                    answers.FirstOrDefault(one => one.Organisation == code),
                    [.. corrections.Where(one => one.Organisation == code).OrderBy(one => one.Id)],
                    Due(look.Draft) < today
                )
            ),
        ];
    }

    /// <summary>Until when ministries may answer; null where nobody said.</summary>
    public static DateOnly? Due(Draft draft) =>
        draft.Dates.Where(one => one.Step == DraftState.FactCheck).Select(one => (DateOnly?)one.By).FirstOrDefault();

    static FactStanding Of(
        string code,
        ImmutableArray<FactPassage> passages,
        FactAnswer? answer,
        ImmutableArray<FactCorrection> corrections,
        bool isPast
    )
    {
        var hash = FactPassages.HashOf(passages);
        var state =
            corrections.Any(one => one.State == CorrectionState.Open) ? FactState.Corrected
            : passages.IsEmpty || (answer is { Confirms: true } && answer.Passages.SequenceEqual(hash))
                ? FactState.Confirmed
            : isPast ? FactState.Silent
            : FactState.Waiting;
        return new(code, state, passages, hash, corrections);
    }
}
