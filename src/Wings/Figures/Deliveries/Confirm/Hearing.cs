using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>What those for whom a delivery speaks say of the file that it holds now, and whether silence still stops it.</summary>
/// <param name="Voices">One for each, in the order of the list of organisations; null for whoever is silent.</param>
/// <param name="IsDue">The day by which to answer has passed.</param>
public sealed record Hearing(ImmutableArray<(string Organisation, Voice? Voice)> Voices, bool IsDue)
{
    public static Hearing Of(Delivery delivery, IReadOnlyCollection<Voice> voices, bool isDue) =>
        new(
            [
                .. delivery.SpokenFor.Select(code =>
                    (code, voices.FirstOrDefault(one => one.Organisation == code && IsOf(one, delivery)))
                ),
            ],
            isDue
        );

    /// <summary>All were silent, and have time yet.</summary>
    public static Hearing OfNobody(Delivery delivery) => Of(delivery, [], isDue: false);

    public static async Task<Hearing> Read(RekenschapDb db, Delivery delivery, bool isDue, CancellationToken stop) =>
        delivery.SpokenFor.IsEmpty
            ? Of(delivery, [], isDue)
            : Of(delivery, await db.Set<Voice>().Where(one => one.Delivery == delivery.Id).ToListAsync(stop), isDue);

    /// <summary>Of several deliveries at once, by the id of each.</summary>
    public static async Task<ILookup<Id<Delivery>, Voice>> VoicesOf(
        RekenschapDb db,
        IEnumerable<Delivery> deliveries,
        CancellationToken stop
    )
    {
        var ids = deliveries.Where(one => !one.SpokenFor.IsEmpty).Select(one => one.Id).ToList();
        var voices =
            ids.Count == 0
                ? []
                : await db.Set<Voice>().AsNoTracking().Where(one => ids.Contains(one.Delivery)).ToListAsync(stop);
        return voices.ToLookup(one => one.Delivery);
    }

    static bool IsOf(Voice voice, Delivery delivery) =>
        voice.FileHash.AsSpan().SequenceEqual(delivery.FileHash.AsSpan());

    public ImmutableArray<string> Silent => [.. Voices.Where(one => one.Voice is null).Select(one => one.Organisation)];

    public ImmutableArray<string> Stopping =>
        [.. Voices.Where(one => one.Voice is { Stops: true }).Select(one => one.Organisation)];

    public IEnumerable<ConfirmationAnswer> Answers =>
        Voices.Select(one => one.Voice?.Answer ?? ConfirmationAnswer.Silent);

    public int Count(ConfirmationAnswer answer) => Answers.Count(one => one == answer);

    public Voice? By(string organisation) => Voices.FirstOrDefault(one => one.Organisation == organisation).Voice;

    /// <summary>Why it cannot be approved yet; null where all were heard.</summary>
    public Refusal? RefuseUnheard() =>
        RefuseDisputed() ?? (IsDue || Silent.IsEmpty ? null : ConfirmRefusals.Silent(Silent));

    /// <summary>Why it cannot go on; null where nobody disputes it, or that was decided on.</summary>
    public Refusal? RefuseDisputed() => Stopping.IsEmpty ? null : ConfirmRefusals.Disputed(Stopping);
}
