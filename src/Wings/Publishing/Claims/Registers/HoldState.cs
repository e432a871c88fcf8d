using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
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
            StateStated.EachYear each => EachYear(each),
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

    /// <summary>
    /// Years are counted up to the one that the claim is about, and none may be missed where words say "op rij". Without these the
    /// words also say that it was never so before, which a register that has no other entry of before cannot tell.
    /// </summary>
    JudgedClaim Nth(StateStated.Nth stated)
    {
        if ((rows.Period ?? question.Context.Period) is not { } period)
            return question.Unreadable("Er is geen periode: geef 'period='", "There is no period: give 'period='");
        var found = rows.With(stated.States).Where(row => row.Period?.End <= period.End).ToImmutableArray();
        var looked = stated.InARow ? found : [.. rows.Rows.Where(row => row.Period?.End <= period.End)];
        var years = found.Select(row => row.Period!.Value.End.Year).Distinct().ToHashSet();
        var year = period.End.Year;
        var count = 0;
        if (years.Contains(year))
            count = stated.InARow
                ? Enumerable.Range(0, years.Count).TakeWhile(back => years.Contains(year - back)).Count()
                : years.Count;
        if (count > 0 && !stated.InARow && stated.Number >= count && !KnowsBefore(stated, years.Min()))
            return question.Say(Verdict.Unverifiable, StateTexts.NothingBefore(years.Min()), Shown(found));
        return question.Say(
            count == stated.Number ? Verdict.Holds : Verdict.Fails,
            StateTexts.Times(years.Where(one => one <= year), year, count, stated.InARow),
            Shown(looked),
            count == 0 ? null : StateTexts.Nth(count, stated.InARow)
        ) with
        {
            Value = count,
        };
    }

    /// <summary>Whether the register has an entry of an earlier year that did not reach the state: then somebody looked.</summary>
    bool KnowsBefore(StateStated stated, int year) =>
        !stated.States.IsDefaultOrEmpty && rows.Rows.Any(row => row.Period?.End.Year < year);

    /// <summary>One year says nothing of each; a gap says that it was not so.</summary>
    JudgedClaim EachYear(StateStated.EachYear stated)
    {
        if ((rows.Period ?? question.Context.Period) is not { } period || !period.Split(Frequency.Year).Any())
            return question.Unreadable(
                "Geef hele jaren in 'period=', zoals 'period=2018..2023'",
                "Give whole years in 'period=', such as 'period=2018..2023'"
            );
        var found = Within(rows.With(stated.States)).Where(row => row.Period is not null).ToImmutableArray();
        var years = found.Select(row => row.Period!.Value.End.Year).ToHashSet();
        int[] missing =
        [
            .. Enumerable
                .Range(period.Start.Year, period.End.Year - period.Start.Year + 1)
                .Where(year => !years.Contains(year)),
        ];
        return missing.Length > 0
            ? question.Say(Verdict.Fails, StateTexts.YearsMissing(missing), Shown(found))
            : question.Say(
                period.IsOne(Frequency.Year) ? Verdict.Unverifiable : Verdict.Holds,
                StateTexts.Years(period),
                Shown(found)
            );
    }

    JudgedClaim Part(StateStated.Part stated) =>
        stated is { What: Counted.Entries, Of: null } && rows.List is null && IsMadeOfItself(stated)
            ? question.Say(Verdict.Unverifiable, StateTexts.NoList, Shown(Within(rows.Rows)))
            : Counting(
                stated,
                stated.What,
                (covered, all) =>
                    stated.Of is { } number && number != all
                        ? Verdict.Fails
                        : ShareStatement.ReachOf(stated.Share, question.Policy).Judge((decimal)covered / all),
                isShare: true
            );

    /// <summary>Whether the register has no entry but those of which it is said: a list that was made so cannot prove that it has all.</summary>
    bool IsMadeOfItself(StateStated stated) =>
        stated.States.IsDefaultOrEmpty || Within(rows.Rows).All(row => stated.States.Contains(row.State));

    JudgedClaim Number(StateStated.HowMany stated) =>
        Counting(
            stated,
            stated.What,
            (covered, all) =>
                covered == stated.Count && (stated.Of is not { } of || of == all) ? Verdict.Holds : Verdict.Fails
        );

    JudgedClaim Several(StateStated.Several stated) =>
        Counting(stated, stated.What, (covered, _) => covered >= 2 ? Verdict.Holds : Verdict.Fails);

    /// <summary>A row that names no organisation may be of any of them: the verdict must be the same whichever it is of.</summary>
    JudgedClaim Counting(StateStated stated, Counted what, Func<int, int, Verdict> verdictOn, bool isShare = false)
    {
        var (universe, covered) = Sets(stated.States, what);
        if (isShare && universe.IsEmpty)
            return Empty();
        var unnamed =
            what == Counted.Ministries && Within(rows.With(stated.States)).Any(row => row.Organisation is null);
        var most = unnamed ? universe.Length : covered.Length;
        var verdicts = Enumerable
            .Range(covered.Length, most - covered.Length + 1)
            .Select(count => verdictOn(count, universe.Length))
            .Distinct()
            .ToList();
        var why = StateTexts.Covered(covered, universe);
        return question.Say(
            verdicts is [var one] ? one : Verdict.Unverifiable,
            verdicts.Count == 1 ? why : StateTexts.Unnamed(covered, universe),
            Shown(unnamed ? Within(rows.With(stated.States)) : Of(covered, stated))
        ) with
        {
            Value = isShare ? (decimal)covered.Length / universe.Length : covered.Length,
        };
    }

    /// <summary>All that could be counted, and those of them that are.</summary>
    (ImmutableArray<string> Universe, ImmutableArray<string> Covered) Sets(ImmutableArray<string> states, Counted what)
    {
        var within = Within(rows.With(states));
        if (what == Counted.Entries && rows.List is { } list)
            return (list, [.. list.Where(within.Select(row => row.Code).ToHashSet().Contains)]);
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

    /// <summary>Where not all can be shown, those that were made up are not the ones left out.</summary>
    static ImmutableArray<Evidence> Shown(ImmutableArray<RegisteredState> rows) =>
        [
            .. rows.OrderByDescending(row => rows.Length > MostShown && row.Place.Invented)
                .ThenBy(row => row.Date)
                .ThenBy(row => row.Place.Line)
                .Take(MostShown)
                .Select(StateTexts.EvidenceOf),
        ];
}
