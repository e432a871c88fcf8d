using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims.Judging;

namespace Rekenschap.Publishing.Claims.Registers;

/// <summary>Holds what was said of a register against its rows.</summary>
internal sealed class HoldState(RegisterQuestion question, StateRows rows)
{
    /// <summary>More rows than these tell a reader less than their number does.</summary>
    const int MostShown = 12;

    public JudgedClaim Judge(StateStated stated) =>
        stated switch
        {
            StateStated.Reached reached => Reached(reached),
            StateStated.Nth nth => Nth(nth),
            StateStated.Part part => Part(part),
            StateStated.HowMany number => Number(number),
            StateStated.Several several => Several(several),
            _ => throw new InvalidOperationException("A kind of statement without a judge"),
        };

    JudgedClaim Reached(StateStated.Reached stated)
    {
        var (within, reached) = (Within(rows.Rows), Within(rows.With(stated.States)));
        var missing = within.Select(row => row.Code).Except(reached.Select(row => row.Code)).ToList();
        var all = within.Length > 0 && missing.Count == 0;
        var holds = stated.Not ? reached.IsEmpty : all;
        return question.Say(
            holds ? Verdict.Holds : Verdict.Fails,
            reached.IsEmpty ? StateTexts.NotReached(stated.States, question.Moment)
                : all ? StateTexts.Reached(reached)
                : StateTexts.NotAll(missing),
            Shown(reached.IsEmpty ? within : reached)
        );
    }

    /// <summary>Years are counted up to the one that the claim is about, and none may be missed where words say "op rij".</summary>
    JudgedClaim Nth(StateStated.Nth stated)
    {
        if ((rows.Period ?? question.Context.Period) is not { } period)
            return question.Unreadable("Er is geen periode: geef 'period='", "There is no period: give 'period='");
        var found = rows.With(stated.States).Where(row => row.Period?.End <= period.End).ToImmutableArray();
        var years = found.Select(row => row.Period!.Value.End.Year).Distinct().ToHashSet();
        var year = period.End.Year;
        var count = 0;
        if (years.Contains(year))
            count = stated.InARow
                ? Enumerable.Range(0, years.Count).TakeWhile(back => years.Contains(year - back)).Count()
                : years.Count;
        return question.Say(
            count == stated.Number ? Verdict.Holds : Verdict.Fails,
            StateTexts.Times(years.Where(one => one <= year), year, count, stated.InARow),
            Shown(found),
            count == 0 ? null : StateTexts.Nth(count, stated.InARow)
        ) with
        {
            Value = count,
        };
    }

    JudgedClaim Part(StateStated.Part stated)
    {
        var (universe, covered) = Sets(stated.States, stated.What);
        if (universe.IsEmpty)
            return Empty();
        var share = (decimal)covered.Length / universe.Length;
        var verdict =
            stated.Of is { } number && number != universe.Length
                ? Verdict.Fails
                : ShareStatement.ReachOf(stated.Share, question.Policy).Judge(share);
        return question.Say(verdict, StateTexts.Covered(covered, universe), Shown(Of(covered, stated))) with
        {
            Value = share,
        };
    }

    JudgedClaim Number(StateStated.HowMany stated)
    {
        var (universe, covered) = Sets(stated.States, stated.What);
        var holds = covered.Length == stated.Count && (stated.Of is not { } of || of == universe.Length);
        return question.Say(
            holds ? Verdict.Holds : Verdict.Fails,
            StateTexts.Covered(covered, universe),
            Shown(Of(covered, stated))
        ) with
        {
            Value = covered.Length,
        };
    }

    JudgedClaim Several(StateStated.Several stated)
    {
        var (universe, covered) = Sets(stated.States, stated.What);
        return question.Say(
            covered.Length >= 2 ? Verdict.Holds : Verdict.Fails,
            StateTexts.Covered(covered, universe),
            Shown(Of(covered, stated))
        ) with
        {
            Value = covered.Length,
        };
    }

    /// <summary>All that could be counted, and those of them that are.</summary>
    (ImmutableArray<string> Universe, ImmutableArray<string> Covered) Sets(ImmutableArray<string> states, Counted what)
    {
        var within = Within(rows.With(states));
        if (what == Counted.Entries)
            return (
                [.. Within(rows.Rows).Select(row => row.Code).Distinct()],
                [.. within.Select(row => row.Code).Distinct()]
            );
        var day = rows.Period?.End ?? question.Moment;
        ImmutableArray<string> ministries =
        [
            .. question
                .Edition.Organisations.All.Where(one => one.Kind == OrganisationKind.Ministry && one.ExistsOn(day))
                .Select(one => one.Code),
        ];
        var reached = within.Select(row => row.Organisation).ToHashSet();
        return (ministries, [.. ministries.Where(reached.Contains)]);
    }

    ImmutableArray<RegisteredState> Of(ImmutableArray<string> covered, StateStated stated) =>
        [
            .. Within(rows.With(stated.States))
                .Where(row => covered.Contains(row.Code) || (row.Organisation is { } one && covered.Contains(one))),
        ];

    ImmutableArray<RegisteredState> Within(ImmutableArray<RegisteredState> all) =>
        rows.Period is { } period
            ? [.. all.Where(row => row.Period is not { } of || (period.Start <= of.Start && of.End <= period.End))]
            : all;

    JudgedClaim Empty() =>
        question.Say(
            Verdict.Unverifiable,
            new("er is niets waarvan een deel te nemen is", "there is nothing to take a part of"),
            []
        );

    static ImmutableArray<Evidence> Shown(ImmutableArray<RegisteredState> rows) =>
        [.. rows.OrderBy(row => row.Date).ThenBy(row => row.Place.Line).Take(MostShown).Select(StateTexts.EvidenceOf)];
}
