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

namespace Rekenschap.Oversight.Programmes;

/// <summary>What was done with a programme, measure or risk and what stood there before, from the contents to which the ledger commits.</summary>
static class History
{
    static readonly Bilingual Title = new("Geschiedenis", "History");
    static readonly Bilingual What = new("Wat gebeurde er", "What happened");
    static readonly Bilingual When = new("Wanneer", "When");
    static readonly Bilingual ByWhom = new("Door wie", "By whom");
    static readonly Bilingual Before = new("Wat er eerst stond", "What stood there before");
    static readonly Bilingual Gone = new("de inhoud is vernietigd", "the content was destroyed");

    /// <param name="facts">What an entry says, name by name; the same names for each.</param>
    /// <param name="words">How a kind of deed is called.</param>
    public static async Task<ThingSection> Of<T>(
        Database database,
        WorkCall call,
        WorkFrame frame,
        string subject,
        Func<T, IEnumerable<(Bilingual Name, string Value)>> facts,
        Func<string, Bilingual> words
    )
        where T : class
    {
        await using var db = database.Open();
        var entries = await db
            .Ledger.AsNoTracking()
            .Where(entry => entry.Subject == subject)
            .OrderBy(entry => entry.Position)
            .ToListAsync(call.Stop);
        var contents = (
            await LedgerBook.Contents(db, all => all.Where(entry => entry.Subject == subject), call.Stop)
        ).ToDictionary(content => content.Position);
        var rows = ImmutableArray.CreateBuilder<Row>();
        T? before = null;
        foreach (var entry in entries)
        {
            var after = contents.TryGetValue(entry.Position, out var content)
                ? JsonSerializer.Deserialize<T>(content.Content.AsSpan())
                : null;
            rows.Add(
                new([
                    new(frame.In(words(entry.Kind))),
                    new(Days.Moment(entry.At, frame.Language)),
                    new(
                        $"{frame.In(RoleNames.Of(entry.Role))}, {frame.In(ProgrammeDesk.NameOf(call, entry.Organisation))}"
                    ),
                    Cell.Of(
                        after is null ? frame.In(Gone)
                        : before is null ? ""
                        : string.Join("; ", Changed(facts(before), facts(after)).Select(frame.In))
                    ),
                ])
            );
            before = after ?? before;
        }
        return new(
            Title,
            new(
                "history",
                frame.In(Title),
                [new(frame.In(What)), new(frame.In(When)), new(frame.In(ByWhom)), new(frame.In(Before))],
                rows.ToImmutable()
            )
        );
    }

    /// <summary>What stood there and stands there no longer; what was empty is no earlier value.</summary>
    static IEnumerable<Bilingual> Changed(
        IEnumerable<(Bilingual Name, string Value)> before,
        IEnumerable<(Bilingual Name, string Value)> after
    ) =>
        before
            .Zip(after)
            .Where(pair => pair.First.Value != pair.Second.Value && pair.First.Value.Length > 0)
            .Select(pair => new Bilingual(
                $"{pair.First.Name.Nl}: ‘{pair.First.Value}’",
                $"{pair.First.Name.En}: ‘{pair.First.Value}’"
            ));

    /// <summary>How deeds are called whose kind is a prefix with the name of a verb.</summary>
    public static Func<string, Bilingual> Words<TVerb>(
        string prefix,
        IReadOnlyDictionary<TVerb, Bilingual> verbs,
        params ImmutableArray<(string Kind, Bilingual Words)> more
    )
        where TVerb : struct, Enum =>
        kind =>
            more.FirstOrDefault(one => one.Kind == kind).Words
            ?? verbs
                .Where(one => prefix + Findings.FindingFilter.KeyOf(one.Key) == kind)
                .Select(one => one.Value)
                .FirstOrDefault()
            ?? Bilingual.Same(kind);
}
