using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Mails;

/// <summary>Puts the mails about one thing in the outbox, each once whatever the node, and says so in the ledger.</summary>
/// <param name="Publisher">Code of the organisation as which the software writes.</param>
/// <param name="Why">Reason of the deed.</param>
/// <param name="Record">Tells the ledger.</param>
sealed record WriteOnce(string Publisher, string Why, Action<Deeds> Record)
{
    public async Task Run(
        Database database,
        IMailOutbox outbox,
        IReadOnlyCollection<WantedMail> wanted,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        await using (var db = database.Open())
            if (wanted.Count == 0 || (await outbox.NotYet(db, wanted, stop)).IsEmpty)
                return;
        var act = new Act(Actor.With("system", Publisher, Role.System), Role.System, now, Why);
        await database.Office.Write(
            act,
            async (writing, deeds, end) =>
            {
                var left = await outbox.NotYet(writing, wanted, end);
                // Another node wrote the same in the meantime.
                if (left.IsEmpty)
                    return Refusals.Duplicate;
                outbox.Put(writing, left, now);
                Record(deeds);
                return null;
            },
            stop
        );
    }
}
