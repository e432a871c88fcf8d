using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Collections.Follow;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Figures.Collections.Rounds;
using Rekenschap.Figures.Collections.Standings;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Calling;

public sealed class StandTests
{
    static readonly DateOnly Due = new(2024, 2, 16);
    static readonly DateOnly Published = new(2024, 5, 15);

    static readonly Collection Energy = new(
        "energy",
        Bilingual.Same("Energie"),
        ["gas"],
        ["ministry"],
        Period.Year(2023),
        new(2024, 1, 8),
        Due,
        null,
        ImmutableDictionary<string, string>.Empty,
        false,
        ImmutableDictionary<string, ImmutableArray<string>>.Empty
    );

    static DeliveryReport Report(DeliveryStatus status, params Confirmation[] confirmations) =>
        new("f", "energy", "OCW", 1, status, 1, Due, Due, [], null) { Confirmations = [.. confirmations] };

    static OrganisationStand Judge(
        DeliveryReport? last,
        int days,
        DateOnly? granted = null,
        bool asksTime = false,
        bool disputes = false
    ) =>
        OrganisationStand.Judge(
            new("OCW", null, last),
            DueDates.Of(Energy, null),
            granted,
            asksTime,
            asksTime,
            disputes,
            Due.AddDays(days)
        );

    static string[] Mails(int days, DateOnly? granted = null, CollectionPlan? plan = null) =>
        [
            .. DueMail
                .On(Due.AddDays(days), Energy, plan, [Judge(null, days, granted)], Published)
                .Select(one => $"{one.Kind} {one.Role}"),
        ];

    [Fact]
    public void On_the_due_date_itself_nobody_is_late() => Assert.Equal([Stand.Awaited], Judge(null, 0).All);

    [Fact]
    public void The_day_after_whoever_was_never_heard_of_is_late_and_silent() =>
        Assert.Equal([Stand.Silent, Stand.Late], Judge(null, 1).All);

    [Fact]
    public void Who_asks_for_more_time_is_late_but_not_silent() =>
        Assert.Equal([Stand.Late, Stand.AsksTime], Judge(null, 1, asksTime: true).All);

    [Fact]
    public void With_more_time_lateness_counts_from_the_day_that_was_granted()
    {
        Assert.Equal([Stand.Extended, Stand.Awaited], Judge(null, 7, Due.AddDays(7)).All);
        Assert.True(Judge(null, 8, Due.AddDays(7)).Is(Stand.Late));
    }

    [Fact]
    public void What_was_accepted_is_in_and_a_dispute_of_it_is_told()
    {
        Assert.Equal([Stand.In], Judge(Report(DeliveryStatus.Accepted), 30).All);
        var disputed = new Confirmation("FIN", ConfirmationAnswer.Disputed, Due, "twee gebouwen te veel");
        Assert.Equal([Stand.Disputed, Stand.In], Judge(Report(DeliveryStatus.Accepted, disputed), 30).All);
    }

    [Fact]
    public void For_whom_another_handed_in_is_under_way_and_neither_late_nor_written_to()
    {
        var delivery = new Delivery
        {
            Id = default,
            Edition = default,
            Collection = "energy",
            Organisation = "P-DIREKT",
            Number = 1,
            File = "deliveries/energy/P-DIREKT.csv",
            FileHash = [],
        };
        var asked = new AskedOrganisation("OCW", null, null) { ByAnother = delivery };
        var late = Due.AddDays(30);
        var stand = OrganisationStand.Judge(asked, DueDates.Of(Energy, null), null, false, false, false, late);
        Assert.Equal([Stand.UnderWay], stand.All);
        Assert.Empty(DueMail.On(late, Energy, null, [stand], Published));
    }

    [Fact]
    public void What_was_refused_and_not_delivered_anew_is_late_but_not_silent() =>
        Assert.Equal([Stand.Late], Judge(Report(DeliveryStatus.Refused), 1).All);

    [Fact]
    public void Whoever_is_neither_in_nor_under_way_is_awaited_or_late_and_never_both() =>
        Prop.ForAll<int, int>(
                (days, granted) =>
                {
                    var stand = Judge(null, days % 400, Due.AddDays(granted % 400));
                    Assert.True(stand.Is(Stand.Late) ^ stand.Is(Stand.Awaited));
                    Assert.Equal(Due.AddDays(Math.Max(0, granted % 400)), stand.Due);
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-8, "")]
    [InlineData(-7, "Reminder Supplier")]
    [InlineData(0, "Reminder Supplier")]
    [InlineData(1, "Overdue Supplier")]
    [InlineData(6, "Overdue Supplier")]
    [InlineData(7, "Overdue Supplier, Escalation Controller")]
    [InlineData(89, "Overdue Supplier, Escalation Controller")]
    [InlineData(90, "")]
    public void A_week_before_the_day_after_and_a_week_after_somebody_is_written_to(int days, string mails) =>
        Assert.Equal(mails, string.Join(", ", Mails(days)));

    [Fact]
    public void With_more_time_the_reminder_moves_along()
    {
        Assert.Empty(Mails(1, Due.AddDays(20)));
        Assert.Equal(["Reminder Supplier"], Mails(14, Due.AddDays(20)));
    }

    [Fact]
    public void Whoever_is_in_is_not_written_to() =>
        Assert.Empty(DueMail.On(Due.AddDays(1), Energy, null, [Judge(Report(DeliveryStatus.Accepted), 1)], Published));

    [Fact]
    public void A_plan_without_reminders_writes_to_nobody_before_the_day_nor_to_controllers()
    {
        var plan = new CollectionPlan { Edition = default, Collection = "energy" };
        Assert.Null(plan.Change(0, [], 0, 0));
        Assert.Empty(Mails(0, plan: plan));
        Assert.Equal(["Overdue Supplier"], Mails(30, plan: plan));
    }

    [Fact]
    public void Of_several_rounds_the_first_decides_who_is_late_and_the_running_one_what_is_reminded_of()
    {
        var plan = new CollectionPlan { Edition = default, Collection = "energy" };
        plan.Change(0, [new(new("Eerste", "First"), new(2024, 1, 26))], 7, 7);
        var dates = DueDates.Of(Energy, plan);
        Assert.Equal(new DateOnly(2024, 1, 26), dates.First(null));
        Assert.Equal(Due, dates.Running(new(2024, 1, 27)).Due);
        Assert.Equal(Due, dates.Last);
    }

    [Fact]
    public void Whoever_missed_the_first_round_is_written_to_again_when_the_last_has_passed()
    {
        var plan = new CollectionPlan { Edition = default, Collection = "energy" };
        plan.Change(0, [new(new("Eerste", "First"), Due.AddDays(-21))], 0, 7);
        var silent = OrganisationStand.Judge(
            new("OCW", null, null),
            DueDates.Of(Energy, plan),
            null,
            false,
            false,
            false,
            Due.AddDays(7)
        );
        DateOnly[] Told(int days) =>
            [.. DueMail.On(Due.AddDays(days), Energy, plan, [silent], Published).Select(one => one.Due)];
        Assert.Equal([Due.AddDays(-21), Due.AddDays(-21)], Told(0));
        Assert.Equal([Due], Told(1));
        Assert.Equal([Due, Due], Told(7));
    }

    [Fact]
    public void The_key_of_a_mail_is_the_same_on_every_node_and_differs_for_every_day_organisation_and_role()
    {
        var one = new DueMail(MailKind.Overdue, "OCW", Kernel.People.Role.Supplier, Due);
        Assert.Equal("small/energy/OCW/Overdue/Supplier/2024-02-16", one.Key("small", "energy"));
        Assert.NotEqual(one.Key("small", "energy"), (one with { Due = Due.AddDays(1) }).Key("small", "energy"));
    }
}
