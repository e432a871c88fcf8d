using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>Whether a crisis or acceleration measure goes on, goes on more firmly, or is scaled down: proposed by one, taken by another.</summary>
public sealed partial class ProgrammeMeasure
{
    public DispositionState Decision { get; private set; }

    public DispositionKind ProposedKind { get; private set; }

    /// <summary>From which day what is proposed holds; null where nothing is.</summary>
    public DateOnly? ProposedFrom { get; private set; }

    public string ProposedWhy { get; private set; } = "";

    /// <summary>Pseudonym of who proposed last.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>Why a proposal was not taken; empty where the last one was.</summary>
    public string Returned { get; private set; } = "";

    /// <summary>Those that were taken, the last of which holds.</summary>
    public ImmutableArray<Disposition> Dispositions { get; private set; } = [];

    internal Refusal? Propose(Act act, int seen, Programme of, DispositionKind kind, DateOnly from, string why) =>
        Decide(
            DispositionVerb.Propose,
            act,
            seen,
            of,
            why,
            () =>
            {
                (ProposedKind, ProposedFrom, ProposedWhy) = (kind, from, why.Trim());
                (ProposedBy, Returned) = (act.Actor.Pseudonym, "");
            }
        );

    internal Refusal? Take(Act act, int seen, Programme of, DateOnly today) =>
        Decide(
            DispositionVerb.Take,
            act,
            seen,
            of,
            "",
            () =>
            {
                Dispositions = Dispositions.Add(new(ProposedKind, ProposedFrom!.Value, ProposedWhy, today));
                (ProposedFrom, ProposedWhy) = (null, "");
            }
        );

    internal Refusal? Return(Act act, int seen, Programme of, string why) =>
        Decide(
            DispositionVerb.Return,
            act,
            seen,
            of,
            why,
            () => (ProposedFrom, ProposedWhy, Returned) = (null, "", why.Trim())
        );

    Refusal? Decide(DispositionVerb verb, Act act, int seen, Programme of, string said, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ProgrammeWorkflows.Dispositions;
        var asked = Asked(of, act, said) with { WantsDisposition = of.WantsDispositions, Before = ProposedBy };
        if (rows.Refuse(Decision, verb, act, guard => ProgrammeGuards.Judge(guard, asked)) is { } refusal)
            return refusal;
        Decision = rows.Row(Decision, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
