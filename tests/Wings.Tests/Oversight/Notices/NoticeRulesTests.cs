using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Notices;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Oversight.Notices.Remind;
using Rekenschap.Oversight.Notices.Write;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Oversight.Notices;

/// <summary>The rules of notices that need no server.</summary>
public sealed class NoticeRulesTests
{
    static readonly DateTimeOffset Sent = new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero);

    static Notice New(NoticeSeverity severity = NoticeSeverity.High) =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Number = 1,
            Title = "Titel",
            Words = "Woorden",
            Severity = severity,
            Reference = "",
            Link = "",
            Asked = "Vraag",
            Marking = NoticeMarking.Internal,
            Publisher = "FIN",
            Invented = true,
            SentAt = Sent,
            Due = Sent.AddHours(4),
        };

    static NoticeAnswer Of(Notice notice, string organisation = "M1") =>
        new()
        {
            Id = new(Guid.CreateVersion7()),
            Notice = notice.Id,
            Organisation = organisation,
        };

    static string Due(double hours, Notice notice, NoticeAnswer one) =>
        string.Join(' ', DueNoticeMail.On(Sent.AddHours(hours), notice, [one]).Select(due => $"{due.Kind}/{due.Role}"));

    [Fact]
    public void Each_mail_has_its_hours()
    {
        var notice = New();
        var one = Of(notice);
        Assert.Equal("Told/Supplier", Due(0, notice, one));
        Assert.Equal("Told/Supplier Reminder/Supplier", Due(2, notice, one));
        Assert.Equal("Overdue/Supplier Escalation/Controller", Due(4, notice, one));
        Assert.Equal("", Due(4 + 48, notice, one));
        Assert.Equal("Told/Supplier Told/Controller", Due(0, New(NoticeSeverity.Critical), one));
    }

    [Fact]
    public void Who_answered_is_not_written_to_and_who_does_not_know_is_not_escalated()
    {
        var notice = New();
        var (clear, unsure) = (Of(notice), Of(notice));
        var act = OfficeDatabases.By("who", "M1", Role.Supplier);
        Assert.Null(clear.Do(AnswerVerb.Clear, act, 1, notice, new("Nagekeken")));
        Assert.Null(unsure.Do(AnswerVerb.Doubt, act, 1, notice, new("")));
        Assert.Equal(("", ""), (Due(2, notice, clear), Due(5, notice, clear)));
        Assert.Equal(("Reminder/Supplier", "Overdue/Supplier"), (Due(2, notice, unsure), Due(5, notice, unsure)));
    }

    [Fact]
    public void Of_another_organisation_or_without_words_nothing_is_answered()
    {
        var notice = New();
        var one = Of(notice);
        var other = OfficeDatabases.By("who", "M2", Role.Supplier);
        var own = OfficeDatabases.By("who", "M1", Role.Supplier);
        Assert.Equal("notice.of_another", one.Do(AnswerVerb.Clear, other, 1, notice, new("Ja"))?.Code);
        Assert.Equal("notice.with_words", one.Do(AnswerVerb.Report, own, 1, notice, new(" "))?.Code);
        Assert.Equal("stale", one.Do(AnswerVerb.Report, own, 2, notice, new("Ja"))?.Code);
        Assert.Equal(AnswerState.Asked, one.State);
    }

    [Theory]
    [InlineData(Role.Supplier)]
    [InlineData(Role.Controller)]
    public void Every_state_and_verb_is_either_a_row_or_refused(Role role) =>
        Assert.All(
            from state in Enum.GetValues<AnswerState>()
            from verb in Enum.GetValues<AnswerVerb>()
            select (state, verb),
            one =>
            {
                var rows = AnswerWorkflow.For(role);
                var refusal = rows.Refuse(one.state, one.verb, OfficeDatabases.By("who", "M1", role), _ => null);
                Assert.Equal(rows.Row(one.state, one.verb) is null, refusal is not null);
            }
        );

    [Theory]
    [InlineData("M1, ministerie 2", false, "M1 M2", "")]
    [InlineData("M1; nergens\nM1", false, "M1", "nergens")]
    [InlineData("M1", true, "M1 A1 T1", "")]
    [InlineData("OUD", false, "", "OUD")]
    public void Receivers_are_found_by_code_and_name_with_what_is_below(
        string typed,
        bool below,
        string codes,
        string unknown
    )
    {
        var all = new Organisations(
            [
                One("Rijk", OrganisationKind.Government, null),
                One("M1", OrganisationKind.Ministry, "Rijk"),
                One("A1", OrganisationKind.Agency, "M1"),
                One("T1", OrganisationKind.Unit, "A1"),
                One("M2", OrganisationKind.Ministry, "Rijk") with
                {
                    Aliases = ["Ministerie 2"],
                },
                One("OUD", OrganisationKind.Ministry, "Rijk") with
                {
                    ValidTo = new(2020, 1, 1),
                },
            ],
            "Rijk"
        );
        var chosen = ChosenReceivers.Of(all, new(2024, 2, 16), [], typed, below);
        Assert.Equal((codes, unknown), (string.Join(' ', chosen.Codes), string.Join(' ', chosen.Unknown)));
        var ministries = ChosenReceivers.Of(all, new(2024, 2, 16), [OrganisationKind.Ministry], "", false);
        Assert.Equal(["M1", "M2"], ministries.Codes);
    }

    static Organisation One(string code, OrganisationKind kind, string? parent) =>
        new(code, null, Bilingual.Same(code), kind, parent, null, null, [], []);

    [Fact]
    public void A_mail_says_no_more_than_number_organisation_and_hour_on_one_line_of_its_head()
    {
        foreach (var kind in Enum.GetValues<MailKind>())
        {
            var (subject, text) = NoticeMailText.Of(kind, 7, Bilingual.Same("M1\r\nBcc: x@y.nl"), Sent, null);
            Assert.DoesNotContain(subject, char.IsControl);
            Assert.Contains("7", subject);
            Assert.Contains("16 februari 2024, 13:00", text);
            Assert.DoesNotContain("\nBcc:", text);
        }
    }
}
