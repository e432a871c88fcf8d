using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions;

/// <summary>The questions of parliament that wait for somebody: a line for each list and for each thing to do.</summary>
static class WaitingQuestions
{
    static readonly Bilingual Open = new("Open de vragen", "Open the questions");

    public static async Task<IEnumerable<Waiting>> For(RekenschapDb db, SignedIn who, CancellationToken stop)
    {
        var questions = await db.Set<ParliamentQuestion>()
            .AsNoTracking()
            .Where(one => one.State != QuestionState.Agreed && one.State != QuestionState.Linked)
            .Where(one => one.Owner == who.Organisation || one.Publisher == who.Organisation)
            .ToListAsync(stop);
        var ids = questions.Select(one => one.List).Distinct().ToList();
        var lists = await db.Set<QuestionList>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToListAsync(stop);
        return
        [
            .. from list in lists
            from waits in Of(list, [.. questions.Where(one => one.List == list.Id)], who)
            select waits,
        ];
    }

    static IEnumerable<Waiting> Of(QuestionList list, List<ParliamentQuestion> all, SignedIn who)
    {
        var own = all.FindAll(one => one.Owner == who.Organisation);
        if (who.Is(Role.Supplier) || who.Is(Role.Editor))
            if (Line(list, own.FindAll(one => one.State != QuestionState.Drafted), Answer) is { } answer)
                yield return answer;
        if (who.Is(Role.Controller))
            if (
                Line(list, own.FindAll(one => one is { State: QuestionState.Drafted, ByMinistry: true }), Agree) is
                { } agree
            )
                yield return agree;
        if (!who.Is(Role.Coordinator) || who.Organisation != list.Publisher)
            yield break;
        if (Line(list, all.FindAll(one => one.Owner is null), Assign) is { } assign)
            yield return assign;
        if (
            Line(list, all.FindAll(one => one is { State: QuestionState.Drafted, ByMinistry: false }), Agree) is
            { } confirm
        )
            yield return confirm;
    }

    static readonly Bilingual Answer = new("beantwoorden", "to answer");
    static readonly Bilingual Agree = new("akkoord geven", "to agree to");
    static readonly Bilingual Assign = new("verdelen", "to assign");

    static Waiting? Line(QuestionList list, List<ParliamentQuestion> some, Bilingual what)
    {
        if (some.Count == 0)
            return null;
        var (nl, en) = (some.Count == 1 ? "vraag" : "vragen", some.Count == 1 ? "question" : "questions");
        return new(
            new(
                string.Create(CultureInfo.InvariantCulture, $"{some.Count} {nl} van de {list.Committee}: {what.Nl}"),
                string.Create(CultureInfo.InvariantCulture, $"{some.Count} {en} of the {list.Committee}: {what.En}")
            ),
            some.Min(one => one.Due),
            QuestionPaths.Of(list.Id),
            Open
        );
    }
}
