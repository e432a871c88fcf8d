using System.Collections.Immutable;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Standings;

/// <summary>How far an organisation is, in all the ways that matter to who follows it.</summary>
/// <param name="Due">By when it had to hand something in for the first time, more time included.</param>
public sealed record OrganisationStand(AskedOrganisation Asked, ImmutableArray<Stand> All, DateOnly Due)
{
    public string Organisation => Asked.Organisation;

    public bool Is(Stand stand) => All.Contains(stand);

    /// <param name="granted">Until when it was given more time.</param>
    /// <param name="asksTime">A request for more time has no answer.</param>
    /// <param name="hasAsked">It asked for more time, whatever was said to that.</param>
    /// <param name="disputes">It disputes its rows in the delivery of another.</param>
    public static OrganisationStand Judge(
        AskedOrganisation asked,
        DueDates dates,
        DateOnly? granted,
        bool asksTime,
        bool hasAsked,
        bool disputes,
        DateOnly today
    )
    {
        var due = dates.First(granted);
        var isHandedIn = asked.IsIn || asked.UnderWay?.Received is not null || asked.ByAnother is not null;
        var isLate = !isHandedIn && today > due;
        var isHeard = asked.UnderWay is not null || asked.Last is { Status: not DeliveryStatus.Absent };
        (Stand Stand, bool Holds)[] all =
        [
            (Stand.Silent, isLate && !isHeard && !hasAsked),
            (Stand.Late, isLate),
            (Stand.Returned, asked.UnderWay is { State: DeliveryState.Returned }),
            (Stand.Disputed, disputes || IsDisputed(asked.Last)),
            (Stand.Questioned, HasQuestions(asked)),
            (Stand.AsksTime, asksTime),
            (Stand.Extended, granted is not null),
            (Stand.Nil, asked.IsNil),
            (Stand.UnderWay, asked.UnderWay is not null || asked.ByAnother is not null),
            (Stand.In, asked.IsIn),
            (Stand.Awaited, !isHandedIn && !isLate && asked.UnderWay is null),
        ];
        return new(asked, [.. all.Where(one => one.Holds).Select(one => one.Stand)], due);
    }

    static bool IsDisputed(DeliveryReport? report) =>
        report is not null && report.Confirmations.Any(one => one.Answer == ConfirmationAnswer.Disputed);

    static bool HasQuestions(AskedOrganisation asked) =>
        (asked.UnderWay?.Findings ?? asked.Last?.Findings ?? []).Any(one =>
            one.Grade == Grade.Question && one.Explanation is null
        );
}
