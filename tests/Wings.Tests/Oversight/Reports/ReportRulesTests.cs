using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Oversight.Reports;
using Rekenschap.Oversight.Reports.Enter;
using Rekenschap.Oversight.Reports.Reactions;
using Rekenschap.Oversight.Reports.Remind;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Reports;

/// <summary>The rules of reports and reactions, without pages.</summary>
public sealed class ReportRulesTests
{
    static readonly DateOnly Due = new(2024, 4, 24);

    static Act By(string organisation, Role role, string who = "") =>
        OfficeDatabases.By($"{organisation}-{role}{who}", organisation, role);

    static AuditReport Report(ReportState state = ReportState.Draft, DateTimeOffset? embargo = null) =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Number = 1,
            Title = "Greep op rechten",
            Reference = "VB-7",
            Paper = "",
            Year = 2023,
            Date = new(2024, 3, 27),
            Auditor = "AR",
            Publisher = "BZK",
            Keeper = "AR",
            Wide = true,
            Invented = true,
            State = state,
            Due = Due,
            Embargo = embargo,
            Recommendations = [new(1, "Ruim op.", ["FIN"])],
        };

    static ReportReaction Reaction(AuditReport report) =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Report = report.Id,
            Number = 1,
            Organisation = "FIN",
        };

    [Fact]
    public void Who_wrote_a_reaction_does_not_agree_to_it()
    {
        var report = Report();
        var one = Reaction(report);
        var both = new Act(
            new("both", "FIN", new HashSet<Role> { Role.Supplier, Role.Controller }),
            Role.Supplier,
            DateTimeOffset.UnixEpoch,
            ""
        );
        Assert.Null(one.Do(ReactionVerb.Write, both, 1, report, new("Ja", Stance.Taken)));
        var self = both with { Role = Role.Controller };
        Assert.Equal("report_reaction.four_eyes", one.Do(ReactionVerb.Agree, self, 2, report, new(""))?.Code);
        Assert.Null(one.Do(ReactionVerb.Agree, By("FIN", Role.Controller), 2, report, new("")));
        // Written anew it waits for the controller again.
        Assert.Null(one.Do(ReactionVerb.Write, By("FIN", Role.Supplier), 3, report, new("Nee", Stance.Refused)));
        Assert.Equal(ReactionState.Written, one.State);
    }

    public static TheoryData<ReactionState, ReactionVerb> Steps =>
        new(
            from state in Enum.GetValues<ReactionState>()
            from verb in Enum.GetValues<ReactionVerb>()
            select (state, verb)
        );

    static ReportReaction In(AuditReport report, ReactionState state)
    {
        var one = Reaction(report);
        (ReactionVerb Verb, Act By, ReactionSaid Said)[] way =
        [
            (ReactionVerb.Write, By("FIN", Role.Supplier), new("Ja", Stance.Taken)),
            (ReactionVerb.Agree, By("FIN", Role.Controller), new("")),
            (ReactionVerb.Send, By("FIN", Role.Controller), new("", AllAgreed: true)),
            (
                ReactionVerb.Follow,
                By("FIN", Role.Supplier),
                new("Klaar", Day: Due, HowFar: FollowUp.CarriedOut, Evidence: "Verslag")
            ),
            (ReactionVerb.Finish, By("FIN", Role.Controller), new("")),
        ];
        foreach (var (verb, by, said) in way)
            if (one.State < state)
                Assert.Null(one.Do(verb, by, one.Revision, report, said));
        Assert.Equal(state, one.State);
        return one;
    }

    [Theory, MemberData(nameof(Steps))]
    public void Every_verb_in_every_state_does_what_its_row_says_for_whom_it_names_and_nothing_for_others(
        ReactionState state,
        ReactionVerb verb
    )
    {
        var report = Report();
        var said = new ReactionSaid("Woorden", Stance.Partly, Due, AllAgreed: true, IsOwnFinding: true);
        foreach (var role in Enum.GetValues<Role>())
        foreach (var organisation in new[] { "FIN", "AR", "BZK" })
        {
            var one = In(report, state);
            var row = ReactionWorkflow.Rows.Row(state, verb);
            var whose = row?.Permission == Role.Auditor ? "AR" : "FIN";
            var may = row is not null && role == row.Permission && organisation == whose;
            // Of what was sent without a state of affairs nothing shows that it is done.
            may = may && !(verb == ReactionVerb.Finish && !one.IsShown);
            var seen = one.Revision;
            var refusal = one.Do(verb, By(organisation, role, "-other"), seen, report, said);
            Assert.Equal(may, refusal is null);
            Assert.Equal(may ? row!.To : state, one.State);
            Assert.Equal(may ? seen + 1 : seen, one.Revision);
        }
    }

    [Fact]
    public void Late_follows_from_the_day_that_was_asked_and_sent_on_the_last_day_is_in_time()
    {
        var report = Report();
        var one = Reaction(report);
        Assert.False(one.IsLate(Due, Due));
        Assert.True(one.IsLate(Due, Due.AddDays(1)));
        var sent = In(report, ReactionState.Sent);
        var day = Kernel.Time.Clock.DayOf(sent.SentAt!.Value);
        Assert.False(sent.IsLate(day, day.AddDays(100)));
        Assert.True(sent.IsLate(day.AddDays(-1), day));
    }

    [Fact]
    public void A_report_is_public_when_it_is_settled_and_its_embargo_is_over_and_not_a_moment_before()
    {
        var until = new DateTimeOffset(2024, 5, 15, 8, 0, 0, TimeSpan.Zero);
        Assert.False(Report(ReportState.Draft, until).IsPublicAt(until.AddYears(1)));
        var one = Report(ReportState.Final, until);
        Assert.False(one.IsPublicAt(until.AddTicks(-1)));
        Assert.True(one.IsPublicAt(until));
        Assert.True(Report(ReportState.Final).IsPublicAt(DateTimeOffset.MinValue));
    }

    [Fact]
    public void What_is_public_is_not_put_under_embargo_again()
    {
        var one = Report(ReportState.Final);
        var act = By("AR", Role.Auditor);
        Assert.Equal("audit_report.public", one.Hold(act, 1, act.At.AddDays(1), "Vergissing")?.Code);
        var draft = Report();
        Assert.Null(draft.Hold(act, 1, act.At.AddDays(1), "Afspraak"));
        Assert.Equal("audit_report.with_reason", draft.Move(act, 2, Due, " ")?.Code);
        Assert.Equal("audit_report.of_another", draft.Settle(By("ADR", Role.Auditor), 2, Due, "K", "")?.Code);
        Assert.Equal("audit_report.of_another", draft.Settle(By("BZK", Role.Coordinator), 2, Due, "K", "")?.Code);
    }

    [Theory]
    [InlineData(20, new[] { MailKind.Told })]
    [InlineData(8, new[] { MailKind.Told })]
    [InlineData(7, new[] { MailKind.Reminder })]
    [InlineData(0, new[] { MailKind.Reminder })]
    [InlineData(-1, new[] { MailKind.Overdue, MailKind.Escalation })]
    [InlineData(-14, new[] { MailKind.Overdue, MailKind.Escalation })]
    [InlineData(-15, new MailKind[0])]
    public void A_mail_is_due_by_the_days_that_are_left(int left, MailKind[] kinds) =>
        Assert.Equal(kinds, DueReportMail.On(Due.AddDays(-left), Due).Select(one => one.Kind));

    static string? Find(string name) =>
        name.ToUpperInvariant() is "BZK" or "FIN" or "VWS" ? name.ToUpperInvariant() : null;

    [Fact]
    public void A_line_names_its_departments_or_is_for_those_that_were_chosen()
    {
        var read = RecommendationLines.Of("fin, BZK: Ruim op.\n\n Let op: leg vast. \nVWS:x", Find, ["BZK"]);
        Assert.Equal(
            ["1 BZK+FIN Ruim op.", "2 BZK Let op: leg vast.", "3 VWS x"],
            read.All.Select(one => $"{one.Number} {string.Join('+', one.For)} {one.Text}")
        );
        Assert.Empty(read.Unknown);
        Assert.Empty(read.ForNobody);
        Assert.Equal(["ABC"], RecommendationLines.Of("FIN, ABC: x", Find, []).Unknown);
        Assert.Equal([1, 2], RecommendationLines.Of("Voor niemand\nFIN:", Find, []).ForNobody);
    }

    [Fact]
    public void Whatever_is_typed_numbers_run_from_one_and_every_line_is_a_recommendation() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string[]>(),
                lines =>
                {
                    var typed = lines.Select(line => (line ?? "").Replace('\n', ' ').Replace('\r', ' ')).ToList();
                    var read = RecommendationLines.Of(string.Join('\n', typed), Find, ["FIN"]);
                    return read.All.Length == typed.Count(line => line.Trim().Length > 0)
                        && read.All.Select(one => one.Number).SequenceEqual(Enumerable.Range(1, read.All.Length))
                        && read.All.All(one => one.For.All(code => Find(code) == code));
                }
            )
            .QuickCheckThrowOnFailure();
}
