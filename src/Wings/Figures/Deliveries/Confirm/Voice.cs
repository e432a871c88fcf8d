using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries.Confirm;

/// <summary>What an organisation says of its rows in what another hands in for it, while that is under way.</summary>
public sealed class Voice
{
    public required Id<Delivery> Delivery { get; init; }

    /// <summary>Code of whoever speaks, of whom the rows are.</summary>
    public required string Organisation { get; init; }

    /// <summary>Hash of the file that was looked at: of another one nothing is said yet.</summary>
    public ImmutableArray<byte> FileHash { get; private set; } = [];

    public ConfirmationAnswer Answer { get; private set; }

    public DateOnly Date { get; private set; }

    /// <summary>Which rows are wrong and why; always there for a dispute. Public once the delivery is accepted.</summary>
    public string? Reason { get; private set; }

    /// <summary>Pseudonym; for the office only.</summary>
    public string? By { get; private set; }

    /// <summary>Why the coordinator lets the delivery go on though this disputes it; null where he did not.</summary>
    public string? Settled { get; private set; }

    /// <summary>Goes up by one with every answer and with every decision on it.</summary>
    public int Revision { get; private set; }

    /// <summary>Whether it keeps the delivery from being approved and accepted.</summary>
    public bool Stops => Answer == ConfirmationAnswer.Disputed && Settled is null;

    public Confirmation Confirmation => new(Organisation, Answer, Date, Reason);

    /// <summary>Says something else than before, or the same of another file.</summary>
    public void Say(ConfirmationAnswer answer, string? reason, Act act, ImmutableArray<byte> file, DateOnly today)
    {
        (Answer, Reason, By, FileHash, Date) = (answer, reason, act.Actor.Pseudonym, file, today);
        Settled = null;
        Revision++;
    }

    /// <summary>The coordinator decides that the delivery goes on, and the dispute with it.</summary>
    public Refusal? Settle(Act act)
    {
        if (!Stops)
            return ConfirmRefusals.NotDisputed;
        if (By is not null && act.SamePersonAs(By))
            return ConfirmRefusals.OwnDispute;
        if (string.IsNullOrWhiteSpace(act.Reason))
            return ConfirmRefusals.NoReason;
        Settled = act.Reason;
        Revision++;
        return null;
    }
}
