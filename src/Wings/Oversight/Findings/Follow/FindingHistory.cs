using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Oversight.Findings.Follow;

/// <summary>One deed, and how the finding stood after it; null where that was destroyed.</summary>
sealed record FindingDeedDone(LedgerEntry Entry, FindingEntry? After);

/// <summary>What was done with a finding since it was entered, and what stood there before: as the ledger has it and holds it.</summary>
static class FindingHistory
{
    public static readonly Bilingual Title = new("Geschiedenis", "History");
    static readonly Bilingual What = new("Wat gebeurde er", "What happened");
    static readonly Bilingual When = new("Wanneer", "When");
    static readonly Bilingual ByWhom = new("Door wie", "By whom");
    static readonly Bilingual Before = new("Wat er eerst stond", "What stood there before");
    static readonly Bilingual Why = new("Waarom", "Why");
    static readonly Bilingual Gone = new("de inhoud is vernietigd", "the content was destroyed");

    public static async Task<ImmutableArray<FindingDeedDone>> Of(
        RekenschapDb db,
        AuditFinding one,
        CancellationToken stop
    )
    {
        var subject = FindingPaths.Subject(one);
        var entries = await db
            .Ledger.AsNoTracking()
            .Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .ToListAsync(stop);
        var contents = await LedgerBook.Contents(db, all => all.Where(entry => entry.Subject == subject), stop);
        var byPlace = contents.ToDictionary(content => content.Position);
        return
        [
            .. entries.Select(entry => new FindingDeedDone(
                entry,
                byPlace.TryGetValue(entry.Position, out var content)
                    ? JsonSerializer.Deserialize<FindingEntry>(content.Content.AsSpan())
                    : null
            )),
        ];
    }

    public static TableView Table(ImmutableArray<FindingDeedDone> done, WorkCall call, WorkFrame frame)
    {
        string In(Bilingual text) => frame.In(text);
        return new(
            "history",
            In(Title),
            [new(In(What)), new(In(When)), new(In(ByWhom)), new(In(Before)), new(In(Why))],
            [
                .. done.Select(
                    (one, i) =>
                        new Row([
                            new(In(Words(one.Entry.Kind))),
                            new(Days.Moment(one.Entry.At, frame.Language)),
                            new(
                                $"{In(RoleNames.Of(one.Entry.Role))}, {In(FindingDesk.NameOf(call, one.Entry.Organisation))}"
                            ),
                            Cell.Of(
                                one.After is null ? In(Gone)
                                : i > 0 && done[i - 1].After is { } before
                                    ? string.Join("; ", ChangedFacts.Of(before, one.After).Select(In))
                                : ""
                            ),
                            Cell.Of(one.After?.Why ?? ""),
                        ])
                ),
            ]
        );
    }

    static Bilingual Words(string kind)
    {
        if (kind == "audit_finding.entered")
            return new("ingevoerd", "entered");
        if (kind == "audit_finding.imported")
            return new("overgenomen uit een spreadsheet", "taken over from a spreadsheet");
        var verb = FindingForms.Verbs.FirstOrDefault(
            verb => "audit_finding." + FindingForms.Name(verb) == kind,
            (FindingVerb)(-1)
        );
        return FindingWords.Of.Verbs.GetValueOrDefault(verb) ?? Bilingual.Same(kind);
    }
}
