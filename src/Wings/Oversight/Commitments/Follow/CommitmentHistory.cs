using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>What was done with a promise since it was entered, as the ledger has it: when, by which organisation, in which role.</summary>
static class CommitmentHistory
{
    static readonly Bilingual Title = new("Geschiedenis", "History");
    static readonly Bilingual What = new("Wat gebeurde er", "What happened");
    static readonly Bilingual When = new("Wanneer", "When");
    static readonly Bilingual ByWhom = new("Door wie", "By whom");

    public static async Task<ImmutableArray<LedgerEntry>> Of(RekenschapDb db, int number, CancellationToken stop)
    {
        var subject = CommitmentPaths.Subject(number);
        var all = await db
            .Ledger.AsNoTracking()
            .Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .ToListAsync(stop);
        return [.. all];
    }

    public static TableView Table(
        ImmutableArray<LedgerEntry> entries,
        WorkFrame frame,
        Func<string, Bilingual> nameOf
    ) =>
        new(
            "history",
            frame.In(Title),
            [new(frame.In(What)), new(frame.In(When)), new(frame.In(ByWhom))],
            [
                .. entries.Select(entry => new Row([
                    new(frame.In(Words(entry.Kind))),
                    new(Days.Moment(entry.At, frame.Language)),
                    new($"{frame.In(RoleNames.Of(entry.Role))}, {frame.In(nameOf(entry.Organisation))}"),
                ])),
            ]
        );

    static Bilingual Words(string kind) =>
        kind switch
        {
            "commitment.entered" => new("ingevoerd", "entered"),
            "commitment.kept" => CommitmentWords.Of.Verbs[CommitmentVerb.Keep],
            "commitment.withdrawn" => CommitmentWords.Of.Verbs[CommitmentVerb.Withdraw],
            "commitment.reopened" => CommitmentWords.Of.Verbs[CommitmentVerb.Reopen],
            "commitment.linked" => CommitmentWords.Of.Verbs[CommitmentVerb.Link],
            "commitment.unlinked" => CommitmentWords.Of.Verbs[CommitmentVerb.Unlink],
            "commitment.reminded" => new("herinnering geschreven", "reminder written"),
            _ => Bilingual.Same(kind),
        };
}
