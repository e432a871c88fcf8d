using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes;

/// <summary>
/// A programme, agenda or set of measures of several organisations; its measures are rows of their own, so that their owners do
/// not wait for each other. Each verb names the revision that was looked at, and gives null or the office's refusal.
/// </summary>
public sealed class Programme
{
    public const int MostMeasures = 200;

    public required Id<Programme> Id { get; init; }

    /// <summary>By which it is known, in addresses; from 1, never used again.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the organisation that publishes, whose coordinator keeps it.</summary>
    public required string Publisher { get; init; }

    /// <summary>Whether it was made up, for a demonstration.</summary>
    public required bool Invented { get; init; }

    public ProgrammeKind Kind { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>Code of the organisation in charge.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Codes of those who take part besides; whoever owns a measure is among them.</summary>
    public ImmutableArray<string> TakesPart { get; private set; } = [];

    public DateOnly From { get; private set; }

    /// <summary>Null where no end was agreed.</summary>
    public DateOnly? Until { get; private set; }

    public string Goal { get; private set; } = "";

    /// <summary>The paper in which it is accounted for; empty where that is done here.</summary>
    public string Elsewhere { get; private set; } = "";

    /// <summary>Moments at which every measure is reported on, in order.</summary>
    public ImmutableArray<DateOnly> Moments { get; private set; } = [];

    /// <summary>Number of the measure that was added last.</summary>
    public int Measures { get; private set; }

    public ProgrammeState State { get; private set; }

    /// <summary>Why it was changed last.</summary>
    public string Remark { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public bool IsHere => Elsewhere.Length == 0;

    /// <summary>Whether each of its measures gets a disposition.</summary>
    public bool WantsDispositions => Kind is ProgrammeKind.Acceleration or ProgrammeKind.Crisis;

    public ProgrammeFacts Facts => new(Kind, Name, Lead, TakesPart, From, Until, Goal, Elsewhere);

    public static Programme Begin(Id<Programme> id, int number, string publisher, bool invented, ProgrammeFacts facts)
    {
        var made = new Programme
        {
            Id = id,
            Number = number,
            Publisher = publisher,
            Invented = invented,
        };
        made.Become(facts);
        return made;
    }

    public ProgrammeStanding On(DateOnly today) =>
        today < From ? ProgrammeStanding.ToCome
        : today > Until ? ProgrammeStanding.Over
        : ProgrammeStanding.Running;

    /// <summary>Whether an organisation is in charge or takes part.</summary>
    public bool Concerns(string organisation) => organisation == Lead || TakesPart.Contains(organisation);

    internal Refusal? Add(Act act, int seen, string owner) =>
        Measures >= MostMeasures
            ? ProgrammeRefusals.TooMany
            : Do(
                ProgrammeVerb.Add,
                act,
                seen,
                "",
                () => (Measures, TakesPart) = (Measures + 1, With(TakesPart, [owner]))
            );

    internal Refusal? Ask(Act act, int seen, DateOnly moment) =>
        Moments.Contains(moment)
            ? ProgrammeRefusals.AskedAlready
            : Do(ProgrammeVerb.Ask, act, seen, "", () => Moments = [.. Moments.Append(moment).Order()]);

    /// <param name="owners">Codes of those who own a measure: they keep taking part.</param>
    internal Refusal? Correct(Act act, int seen, ProgrammeFacts facts, IEnumerable<string> owners, string why) =>
        Measures > 0 && facts.Elsewhere.Length > 0
            ? ProgrammeRefusals.HasMeasures
            : Do(
                ProgrammeVerb.Correct,
                act,
                seen,
                why,
                () =>
                {
                    Become(facts);
                    (TakesPart, Remark) = (With(TakesPart, owners), why.Trim());
                }
            );

    internal Refusal? Publish(Act act, int seen) => Do(ProgrammeVerb.Publish, act, seen, "", () => Remark = "");

    internal Refusal? Withdraw(Act act, int seen, string why) =>
        Do(ProgrammeVerb.Withdraw, act, seen, why, () => Remark = why.Trim());

    ImmutableArray<string> With(ImmutableArray<string> all, IEnumerable<string> more) =>
        [.. all.Concat(more).Where(code => code != Lead).Distinct().Order(StringComparer.Ordinal)];

    void Become(ProgrammeFacts facts)
    {
        (Kind, Name, Lead, Goal) = (facts.Kind, facts.Name.Trim(), facts.Lead, facts.Goal.Trim());
        (From, Until, Elsewhere) = (facts.From, facts.Until, facts.Elsewhere.Trim());
        TakesPart = With([], facts.TakesPart);
    }

    Refusal? Do(ProgrammeVerb verb, Act act, int seen, string said, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var (rows, asked) = (
            ProgrammeWorkflows.Programmes,
            new ProgrammeAsked(act, Publisher, Lead, said) { Here = IsHere }
        );
        if (rows.Refuse(State, verb, act, guard => ProgrammeGuards.Judge(guard, asked)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Revision++;
        return null;
    }
}
