using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Drafts;

namespace Rekenschap.Publishing.Errata.Answering;

/// <summary>Of a new edition that was promised: the statement for which it was promised may not be in it as it was.</summary>
sealed class ErratumPart(Database database) : IDraftPart
{
    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        await using var db = database.Open();
        var (edition, path) = (look.Draft.Edition, look.Draft.Path);
        var promised = await db.Set<KeptErratum>()
            .AsNoTracking()
            .Where(one => one.Edition == edition && one.Document == path)
            .Where(one => one.State == ErratumState.Answered && one.Kind == AnswerKind.NewEdition)
            .ToListAsync(stop);
        return promised
            .Where(one =>
                look.Judged.Claims.Any(claim =>
                    claim.Judged.Tag.Words == one.Words && claim.Judged.Tag.Target == one.Target
                )
            )
            .Select(one => new DraftCheck(
                FormattableString.Invariant($"erratum:{one.Number}:{one.Revision}"),
                DraftGrade.Stops,
                AnsweringTexts.StillThere(one),
                ErratumPaths.Of(one)
            ));
    }
}
