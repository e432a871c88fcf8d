using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments.Enter;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Commitments.Follow;

/// <summary>One deed, and what the promise said after it; null where that says nothing of it, or was destroyed.</summary>
sealed record CommitmentDone(LedgerEntry Entry, CommitmentEntry? After);

/// <summary>What was done with a promise since it was entered, as the ledger has it: when, by which organisation, in which role.</summary>
static class CommitmentHistory
{
    static readonly Bilingual Title = new("Geschiedenis", "History");
    static readonly Bilingual What = new("Wat gebeurde er", "What happened");
    static readonly Bilingual When = new("Wanneer", "When");
    static readonly Bilingual ByWhom = new("Door wie", "By whom");

    static readonly Bilingual Before = new("Wat er eerst stond", "What stood there before");

    public static async Task<ImmutableArray<CommitmentDone>> Of(RekenschapDb db, int number, CancellationToken stop)
    {
        var subject = CommitmentPaths.Subject(number);
        var all = await db
            .Ledger.AsNoTracking()
            .Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .ToListAsync(stop);
        var contents = await LedgerBook.Contents(db, which => which.Where(entry => entry.Subject == subject), stop);
        var byPlace = contents.ToDictionary(content => content.Position);
        return
        [
            .. all.Select(entry => new CommitmentDone(
                entry,
                // A reminder says something else than how the promise stands.
                entry.Kind != Reminded
                && byPlace.TryGetValue(entry.Position, out var content)
                    ? JsonSerializer.Deserialize<CommitmentEntry>(content.Content.AsSpan())
                    : null
            )),
        ];
    }

    public static TableView Table(ImmutableArray<CommitmentDone> done, WorkFrame frame, Func<string, Bilingual> nameOf)
    {
        var rows = ImmutableArray.CreateBuilder<Row>();
        CommitmentEntry? before = null;
        foreach (var (entry, after) in done)
        {
            rows.Add(
                new([
                    new(frame.In(Words(entry.Kind))),
                    new(Days.Moment(entry.At, frame.Language)),
                    new($"{frame.In(RoleNames.Of(entry.Role))}, {frame.In(nameOf(entry.Organisation))}"),
                    Cell.Of(
                        before is not null && after is not null
                            ? string.Join("; ", Changed(before, after).Select(frame.In))
                            : ""
                    ),
                ])
            );
            before = after ?? before;
        }
        return new(
            "history",
            frame.In(Title),
            [new(frame.In(What)), new(frame.In(When)), new(frame.In(ByWhom)), new(frame.In(Before))],
            rows.ToImmutable()
        );
    }

    /// <summary>What stood there and stands there no longer; what was empty is no earlier value.</summary>
    static IEnumerable<Bilingual> Changed(CommitmentEntry before, CommitmentEntry after) =>
        Facts(before)
            .Zip(Facts(after))
            .Where(pair => pair.First.Value != pair.Second.Value && pair.First.Value.Length > 0)
            .Select(pair => new Bilingual(
                $"{pair.First.Name.Nl}: ‘{pair.First.Value}’",
                $"{pair.First.Name.En}: ‘{pair.First.Value}’"
            ));

    static IEnumerable<(Bilingual Name, string Value)> Facts(CommitmentEntry one) =>
        [
            (
                EnterTexts.By,
                one.By == nameof(Promiser.Minister) ? EnterTexts.Minister.Nl : EnterTexts.StateSecretary.Nl
            ),
            (CommitmentTexts.ToWhom, Enum.TryParse<Chamber>(one.To, out var to) ? CommitmentTexts.Of(to).Nl : one.To),
            (EnterTexts.Subject, one.Subject),
            (EnterTexts.Words, one.Words),
            (CommitmentTexts.Paper, one.Paper),
            (CommitmentTexts.PaperDate, Days.Machine(one.PaperDate)),
            (CommitmentTexts.Phrase, one.Phrase),
            (
                CommitmentTexts.Window,
                one is { From: { } from, Until: { } until } ? $"{Days.Machine(from)} - {Days.Machine(until)}" : ""
            ),
            (CommitmentTexts.Evidence, one.Said),
            (CommitmentTexts.CorrectedWhy, one.CorrectedWhy),
        ];

    const string Reminded = "commitment.reminded";

    static Bilingual Words(string kind) =>
        kind switch
        {
            "commitment.entered" => new("ingevoerd", "entered"),
            "commitment.imported" => new("overgenomen uit een spreadsheet", "taken over from a spreadsheet"),
            "commitment.kept" => CommitmentWords.Of.Verbs[CommitmentVerb.Keep],
            "commitment.withdrawn" => CommitmentWords.Of.Verbs[CommitmentVerb.Withdraw],
            "commitment.reopened" => CommitmentWords.Of.Verbs[CommitmentVerb.Reopen],
            "commitment.linked" => CommitmentWords.Of.Verbs[CommitmentVerb.Link],
            "commitment.unlinked" => CommitmentWords.Of.Verbs[CommitmentVerb.Unlink],
            "commitment.corrected" => new("verbeterd", "corrected"),
            Reminded => new("herinnering geschreven", "reminder written"),
            _ => Bilingual.Same(kind),
        };
}
