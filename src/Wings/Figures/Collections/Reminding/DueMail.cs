using System.Globalization;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Reminding;

/// <summary>A mail that is due: why, about which organisation's part, to whom there, and by when that was or is wanted.</summary>
public readonly record struct DueMail(MailKind Kind, string Organisation, Role Role, DateOnly Due)
{
    /// <summary>The same for everybody who would write it.</summary>
    public string Key(string edition, string collection) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{edition}/{collection}/{Organisation}/{Kind}/{Role}/{Due:yyyy-MM-dd}"
        );

    /// <summary>
    /// Which mails are due on a day. A mail stays due until it was written, so that a server that stood still that day
    /// writes it the next; nobody is written to before a collection opens, or once all was published.
    /// </summary>
    public static IEnumerable<DueMail> On(
        DateOnly today,
        Collection collection,
        CollectionPlan? plan,
        IEnumerable<OrganisationStand> stands,
        DateOnly published
    )
    {
        if (today < collection.Opens || today > published)
            yield break;
        var before = plan?.RemindBefore ?? CollectionPlan.UsualBefore;
        var after = plan?.EscalateAfter ?? CollectionPlan.UsualEscalation;
        var dates = DueDates.Of(collection, plan);
        var running = dates.Running(today).Due;
        foreach (var one in stands.Where(HasWork))
        {
            var due = one.Due > running ? one.Due : running;
            if (before > 0 && today <= due && today >= due.AddDays(-before))
                yield return new(MailKind.Reminder, one.Organisation, Role.Supplier, due);
            if (!one.Is(Stand.Late))
                continue;
            // Each round that passes without anything is told anew.
            var missed = dates.Passed(today) is { } day && day > one.Due ? day : one.Due;
            yield return new(MailKind.Overdue, one.Organisation, Role.Supplier, missed);
            if (after > 0 && today > missed.AddDays(after - 1))
                yield return new(MailKind.Escalation, one.Organisation, Role.Controller, missed);
        }
    }

    /// <summary>Whether something is left to do for an organisation itself.</summary>
    public static bool HasWork(OrganisationStand one) =>
        one.Asked.UnderWay is { } delivery
            ? delivery.State is DeliveryState.Drafted or DeliveryState.Checked or DeliveryState.Returned
            : !one.Is(Stand.In) && one.Asked.ByAnother is null;
}
