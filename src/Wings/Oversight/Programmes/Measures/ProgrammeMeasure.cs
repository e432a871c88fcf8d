using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Programmes.Measures;

/// <summary>A measure of a programme: what its owner promised, what it became, what it costs, and what was told of it.</summary>
public sealed partial class ProgrammeMeasure
{
    public required Id<ProgrammeMeasure> Id { get; init; }

    public required Id<Programme> Programme { get; init; }

    /// <summary>Within the programme, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Code of the organisation that carries it out.</summary>
    public required string Owner { get; init; }

    public string What { get; private set; } = "";

    /// <summary>What the public is to read of it.</summary>
    public string PublicDraft { get; private set; } = "";

    /// <summary>What the public reads; empty where nothing was released.</summary>
    public string PublicText { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    public ImmutableArray<Replanning> Replannings { get; private set; } = [];

    public ImmutableArray<Product> Products { get; private set; } = [];

    public ImmutableArray<MoneyYear> Money { get; private set; } = [];

    /// <summary>In the order in which it was told.</summary>
    public ImmutableArray<Progress> Story { get; private set; } = [];

    public MeasureState State { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why it was changed last.</summary>
    public string Remark { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    public MeasureCourse Course => new(new(From, Until), Replannings, Products, Story, State, EndedOn);

    public MeasureMoney MoneyOf => new(From.Year, Until.Year, Money);

    /// <summary>Whether a public text differs from what was released.</summary>
    public bool HasDraft =>
        PublicDraft != PublicText || Products.Any(one => one.Words.Waits) || Story.Any(one => one.Words.Waits);

    public static ProgrammeMeasure Begin(
        Id<ProgrammeMeasure> id,
        Programme of,
        string owner,
        string what,
        DateOnly from,
        DateOnly until
    ) =>
        new()
        {
            Id = id,
            Programme = of.Id,
            Number = of.Measures,
            Owner = owner,
            What = what.Trim(),
            From = from,
            Until = until,
        };

    internal Refusal? Tell(Act act, int seen, Programme of, Progress told, string why)
    {
        var place = Array.FindIndex([.. Story], one => one.Moment == told.Moment);
        return Do(
            MeasureVerb.Tell,
            act,
            seen,
            Asked(of, act, why) with
            {
                Changes = place >= 0,
            },
            () =>
                Story =
                    place < 0
                        ? Story.Add(told)
                        : Story.SetItem(
                            place,
                            told with
                            {
                                Words = told.Words with { Released = Story[place].Words.Released },
                            }
                        )
        );
    }

    internal Refusal? Promise(Act act, int seen, Programme of, string what, DateOnly promised, string words) =>
        Do(
            MeasureVerb.Promise,
            act,
            seen,
            Asked(of, act, what),
            () => Products = Products.Add(new(Products.Length + 1, what.Trim(), new(words.Trim(), ""), promised))
        );

    internal Refusal? Deliver(Act act, int seen, Programme of, int product, DateOnly on, string evidence, string why)
    {
        var place = Array.FindIndex([.. Products], one => one.Number == product);
        return place < 0
            ? ProgrammeRefusals.NoSuchProduct
            : Do(
                MeasureVerb.Deliver,
                act,
                seen,
                Asked(of, act, why) with
                {
                    Changes = Products[place].DeliveredOn is not null,
                },
                () =>
                    Products = Products.SetItem(
                        place,
                        Products[place] with
                        {
                            DeliveredOn = on,
                            Evidence = evidence.Trim(),
                        }
                    )
            );
    }

    /// <param name="today">The day on which it is said.</param>
    /// <param name="product">Its number; 0 for the measure itself.</param>
    internal Refusal? Replan(Act act, int seen, Programme of, DateOnly today, int product, Planned became, string why)
    {
        var place = Array.FindIndex([.. Products], one => one.Number == product);
        if (product != 0 && place < 0)
            return ProgrammeRefusals.NoSuchProduct;
        if (became.From > became.Until)
            return ProgrammeRefusals.BeginsAfterItsEnd;
        Planned was = product == 0 ? new(From, Until) : new(null, Products[place].Promised);
        return Do(
            MeasureVerb.Replan,
            act,
            seen,
            Asked(of, act, why),
            () =>
            {
                Replannings = Replannings.Add(new(today, product, was, became, why.Trim()));
                if (product == 0)
                    (From, Until) = (became.From ?? From, became.Until);
                else
                    Products = Products.SetItem(place, Products[place] with { Promised = became.Until });
            }
        );
    }

    internal Refusal? Spend(Act act, int seen, Programme of, MoneyYear money, string why)
    {
        var was = Money.FirstOrDefault(one => one.Year == money.Year);
        return Do(
            MeasureVerb.Spend,
            act,
            seen,
            Asked(of, act, why) with
            {
                Changes =
                    (was?.Budget is { } budget && budget != money.Budget)
                    || (was?.Spent is { } spent && spent != money.Spent),
            },
            () => Money = [.. Money.Where(one => one.Year != money.Year).Append(money).OrderBy(one => one.Year)]
        );
    }

    internal Refusal? Finish(Act act, int seen, Programme of, DateOnly on, string says, string words) =>
        End(MeasureVerb.Finish, act, seen, of, new(null, on, Judgement.Delivered, says.Trim(), new(words.Trim(), "")));

    internal Refusal? Stop(Act act, int seen, Programme of, DateOnly on, string says, string words) =>
        End(MeasureVerb.Stop, act, seen, of, new(null, on, Judgement.Stopped, says.Trim(), new(words.Trim(), "")));

    Refusal? End(MeasureVerb verb, Act act, int seen, Programme of, Progress last) =>
        Do(
            verb,
            act,
            seen,
            Asked(of, act, last.Says) with
            {
                AllDelivered = Products.All(one => one.DeliveredOn is not null),
            },
            () => (Story, EndedOn) = (Story.Add(last), last.On)
        );

    internal Refusal? Reopen(Act act, int seen, Programme of, DateOnly on, string why) =>
        Do(
            MeasureVerb.Reopen,
            act,
            seen,
            Asked(of, act, why),
            () => (Story, EndedOn) = (Story.Add(new(null, on, Judgement.Reopened, why.Trim(), PublicWords.None)), null)
        );

    internal Refusal? Write(Act act, int seen, Programme of, string words) =>
        Do(MeasureVerb.Write, act, seen, Asked(of, act, words), () => PublicDraft = words.Trim());

    internal Refusal? Release(Act act, int seen, Programme of) =>
        Do(
            MeasureVerb.Release,
            act,
            seen,
            Asked(of, act, "") with
            {
                HasDraft = HasDraft,
            },
            () =>
            {
                PublicText = PublicDraft;
                Products = [.. Products.Select(one => one with { Words = one.Words.Release() })];
                Story = [.. Story.Select(one => one with { Words = one.Words.Release() })];
            }
        );

    /// <summary>What was typed wrong; another plan is no correction.</summary>
    internal Refusal? Correct(
        Act act,
        int seen,
        Programme of,
        string what,
        DateOnly from,
        DateOnly until,
        string why
    ) =>
        from > until
            ? ProgrammeRefusals.BeginsAfterItsEnd
            : Do(
                MeasureVerb.Correct,
                act,
                seen,
                Asked(of, act, why),
                () => (What, From, Until) = (what.Trim(), from, until)
            );

    ProgrammeAsked Asked(Programme of, Act act, string said) =>
        new(act, of.Publisher, Owner, said) { Here = of.IsHere };

    Refusal? Do(MeasureVerb verb, Act act, int seen, ProgrammeAsked asked, Action change)
    {
        if (Refusals.IfStale(seen, Revision) is { } stale)
            return stale;
        var rows = ProgrammeWorkflows.Measures;
        if (rows.Refuse(State, verb, act, guard => ProgrammeGuards.Judge(guard, asked)) is { } refusal)
            return refusal;
        State = rows.Row(State, verb)!.To;
        change();
        Remark = verb is MeasureVerb.Release or MeasureVerb.Write or MeasureVerb.Promise ? "" : asked.Said.Trim();
        Revision++;
        return null;
    }
}
