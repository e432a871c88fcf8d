using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Reliability;

/// <summary>A note with the department's reaction beside it: it is never shown alone.</summary>
public sealed record ShownNote(ReliabilityNote Note, string Reaction, DateOnly AgreedOn);

/// <summary>How reactions and switches are laid out in tables, and which notes the public sees.</summary>
static class NoteTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<NoteReaction>(one =>
        {
            one.ToTable("reliability_reactions").HasKey(a => a.Id);
            one.HasIndex(a => a.Activity).IsUnique();
            one.Property(a => a.State).HasConversion<string>();
            JsonColumn.Of(one.Property(a => a.Writers));
            one.Property(a => a.Revision).IsConcurrencyToken();
        });
        model.Entity<NoteSwitch>(one =>
        {
            one.ToTable("reliability_switches").HasKey(a => a.Id);
            one.HasIndex(a => a.Scope).IsUnique();
            one.Property(a => a.Revision).IsConcurrencyToken();
        });
    }

    public static async Task<ImmutableDictionary<string, bool>> Switches(RekenschapDb db, CancellationToken stop) =>
        (await db.Set<NoteSwitch>().AsNoTracking().ToListAsync(stop)).ToImmutableDictionary(
            one => one.Scope,
            one => one.IsOn,
            StringComparer.Ordinal
        );

    /// <summary>Those that were switched on and have a reaction that is agreed to and is about the note as it is now.</summary>
    public static async Task<ImmutableDictionary<int, ShownNote>> Public(
        RekenschapDb db,
        IEnumerable<Activity> all,
        DateOnly day,
        CancellationToken stop
    )
    {
        var switches = await Switches(db, stop);
        if (!switches.Values.Any(on => on))
            return ImmutableDictionary<int, ShownNote>.Empty;
        var reactions = await db.Set<NoteReaction>()
            .AsNoTracking()
            .Where(one => one.AgreedOn != null)
            .ToDictionaryAsync(one => one.Activity, stop);
        return Shown(all, reactions, switches, day);
    }

    public static ImmutableDictionary<int, ShownNote> Shown(
        IEnumerable<Activity> all,
        IReadOnlyDictionary<int, NoteReaction> reactions,
        IReadOnlyDictionary<string, bool> switches,
        DateOnly day
    )
    {
        var shown = ImmutableDictionary.CreateBuilder<int, ShownNote>();
        foreach (var one in all)
        {
            if (
                !reactions.TryGetValue(one.Number, out var reaction)
                || !NoteSwitch.Shows(switches, one.Number, one.Ministry)
            )
                continue;
            var note = ReliabilityRule.Of(one, day);
            if (reaction.Stands(note) && reaction.AgreedOn is { } on)
                shown[one.Number] = new(Since(note, ReliabilityRule.Of(one, on), on), reaction.AgreedWords, on);
        }
        return shown.ToImmutable();
    }

    /// <summary>The age of data makes another note of the same version as days pass; what the reaction cannot be about says so.</summary>
    static ReliabilityNote Since(ReliabilityNote now, ReliabilityNote then, DateOnly agreed) =>
        now with
        {
            Points =
            [
                .. now.Points.Select(point =>
                    point.IsWeak && !then.Points.Any(before => before.Code == point.Code && before.IsWeak)
                        ? point with
                        {
                            Says = Joined(point.Says, NoteTexts.SinceReaction(agreed)),
                        }
                        : point
                ),
            ],
        };

    static Bilingual Joined(Bilingual one, Bilingual other) => new($"{one.Nl} {other.Nl}", $"{one.En} {other.En}");
}

/// <summary>Addresses of the pages with notes.</summary>
static class NotePaths
{
    public const string Root = "work/reliability";

    public const string Switch = Root + "/switch";

    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{number}");

    /// <summary>As the ledger names it.</summary>
    public static string Subject(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"activities/{number}/reliability");
}
