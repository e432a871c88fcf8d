using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>Builds what the page of a list says of its letter.</summary>
sealed class LetterViews(RekenschapDb db, QuestionLook look, WorkFrame frame)
{
    public async Task<LetterView?> Build(bool writes, CancellationToken stop)
    {
        if (await LetterChanges.DraftOf(db, look.List, stop) is not { } draft)
            return look.AllDone
                ? new(
                    frame.In(LetterTexts.Lead),
                    null,
                    [],
                    writes ? frame.Form(Place("letter"), null, "letter-") : null,
                    null
                )
                : new(frame.In(QuestionRefusals.NotDone.Text), null, [], null, null);
        var text = await db.Set<DraftVersion>()
            .AsNoTracking()
            .Where(one => one.Draft == draft.Id && one.Number == draft.Version)
            .Select(one => one.Text)
            .SingleAsync(stop);
        var changes = (await LetterChanges.Of(db, look, text, stop)).Where(one => one.Question.IsDone).ToList();
        return new(
            frame.In(changes.Count == 0 ? LetterTexts.Same : LetterTexts.Behind(changes.Count)),
            frame.To(DraftPaths.Of(draft.Id)),
            [.. changes.Select(one => frame.In(Says(one.Question.Number, one.State)))],
            null,
            writes && draft.IsUnderWay && changes.Exists(one => one.State == LetterState.Changed)
                ? frame.Form(Place("letter/take"), null, "take-")
                : null
        );
    }

    string Place(string deed) => $"{QuestionPaths.Of(look.List.Id)}/{deed}";

    static Bilingual Says(int number, LetterState state) =>
        state switch
        {
            LetterState.Missing => LetterTexts.Missing(number),
            LetterState.Changed => LetterTexts.Changed(number),
            _ => LetterTexts.Edited(number),
        };
}
