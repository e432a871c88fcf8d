using System.Text;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Notices.Answers;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Notices;

/// <summary>A notice to forty organisations in an afternoon.</summary>
public sealed class FortyTests(TestDatabases databases)
{
    const int Many = 40;
    const int Silent = 10;

    static readonly string[] Codes = [.. Enumerable.Range(1, Many).Select(i => $"M{i}")];

    public static TheoryData<Store> Both => TestDatabases.Both;

    /// <summary>Everybody's supplier on the page of its own answer.</summary>
    static async Task<List<Reader>> Suppliers(RightsSite site, IEnumerable<string> codes)
    {
        var all = new List<Reader>();
        foreach (var code in codes)
        {
            var reader = await (await site.As(code, Role.Supplier)).Open("/work/notices/1");
            Assert.Equal((200, $"/work/notices/1/{code}"), (reader.Status, reader.At.AbsolutePath));
            all.Add(reader);
        }
        return all;
    }

    static async Task AllAnswer(IEnumerable<Reader> readers)
    {
        string[] answers = ["Clear", "Report", "Doubt"];
        await Task.WhenAll(readers.Select((one, i) => Task.Run(() => NoticePages.Answer(one, answers[i % 3]))));
    }

    static async Task<List<NoticeAnswer>> Kept(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        return await db.Set<NoticeAnswer>().AsNoTracking().ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Thirty_answer_and_ten_are_seen_reminded_and_put_before_their_controllers(Store store)
    {
        await using var site = await RightsSite.Open(databases, store, Many);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await NoticePages.Send(coordinator, Codes);
        var suppliers = await Suppliers(site, Codes);
        foreach (var code in Codes[^Silent..])
            await site.As(code, Role.Controller);
        await NoticePages.Round(site);
        await HaveMails(site, (MailKind.Told, Many));

        await AllAnswer(suppliers.SkipLast(Silent));
        Assert.All(suppliers.SkipLast(Silent), one => Assert.Equal(200, one.Status));
        await coordinator.Open("/work/notices/1");
        Assert.Contains("Van 40 organisaties antwoordden er 30; 10 niet.", coordinator.Text);
        var silent = Enumerable.Range(Many - Silent + 1, Silent).Select(i => $"Ministerie {i}");
        Assert.Equal(silent, NoticePages.Board(coordinator).Take(Silent));
        await coordinator.Open("/work/notices/1?only=missing");
        Assert.Equal(silent, NoticePages.Board(coordinator));
        await coordinator.Open("/work");
        Assert.Contains("10 van 40 zonder antwoord", coordinator.Text);

        await TimeGoesBy(site);
        Mailed(await NoticePages.Mails(site));
        await Escalated(site);
        Assert.Equal(Many - Silent, (await Kept(site)).Count(one => !one.IsMissing));
    }

    /// <summary>Half of the time, and then all of it.</summary>
    static async Task TimeGoesBy(RightsSite site)
    {
        site.Door.Time.Move(TimeSpan.FromHours(2));
        await NoticePages.Round(site);
        await NoticePages.Round(site);
        // Who does not know yet is reminded with who said nothing.
        await HaveMails(site, (MailKind.Told, Many), (MailKind.Reminder, 2 * Silent));

        site.Door.Time.Move(TimeSpan.FromHours(2));
        await NoticePages.Round(site);
        await HaveMails(
            site,
            (MailKind.Told, Many),
            (MailKind.Reminder, 2 * Silent),
            (MailKind.Overdue, 2 * Silent),
            (MailKind.Escalation, Silent)
        );
    }

    static void Mailed(List<Mail> mails)
    {
        Assert.All(
            mails.Where(one => one.Kind == MailKind.Escalation),
            one => Assert.Equal(($"{one.Organisation}-Controller", Role.Controller), (one.To, one.Role))
        );
        Assert.All(
            mails,
            one =>
            {
                Assert.DoesNotContain(NoticePages.Title, one.Subject + one.Text);
                Assert.DoesNotContain("voordeur", one.Subject + one.Text);
                Assert.Contains("elding 1", one.Subject);
            }
        );
    }

    static async Task Escalated(RightsSite site)
    {
        var coordinator = await NoticePages.Again(site, RightsSite.Publisher, Role.Coordinator, "/work/notices/1");
        Assert.Contains("De tijd is om. Wie niet antwoordde (10)", coordinator.Text);
        await coordinator.Ask("work/notices/1/board.csv");
        var csv = Encoding.UTF8.GetString(
            await coordinator.Answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
        Assert.Equal(Many + 1, csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(Silent, csv.Split(",asked,yes,").Length - 1);
        Assert.Contains("1,internal,M31,Ministerie 31,asked,yes,,,,0,0,,", csv);
    }

    static async Task HaveMails(RightsSite site, params (MailKind Kind, int Count)[] expected) =>
        Assert.Equal(
            expected.OrderBy(one => one.Kind),
            (await NoticePages.Mails(site)).CountBy(one => one.Kind).Select(one => (one.Key, one.Value)).Order()
        );

    [Theory, MemberData(nameof(Both))]
    public async Task Forty_answer_at_once_and_none_is_lost(Store store)
    {
        await using var site = await RightsSite.Open(databases, store, Many);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        await NoticePages.Send(coordinator, Codes);
        var suppliers = await Suppliers(site, Codes);
        await AllAnswer(suppliers);
        Assert.All(suppliers, one => Assert.Equal(200, one.Status));
        Assert.All(await Kept(site), one => Assert.False(one.IsMissing, one.Organisation));
        Assert.Equal(
            Many,
            (await NoticePages.Deeds(site)).Count(one => one.StartsWith("notice.answered", StringComparison.Ordinal))
        );
        await coordinator.Open("/work/notices/1");
        Assert.Contains("Van 40 organisaties antwoordden er 40; 0 niet.", coordinator.Text);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Of_colleagues_who_answer_at_once_one_wins(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        await NoticePages.Send(await site.As(RightsSite.Publisher, Role.Coordinator), ["M1"]);
        var crowd = new List<Reader>();
        for (var i = 0; i < 8; i++)
            crowd.Add(
                await NoticePages.Again(site, "M1", i % 2 == 0 ? Role.Supplier : Role.Controller, "/work/notices/1")
            );
        using var all = new Readers([.. crowd]);
        await Task.WhenAll(
            crowd.Select((one, i) => Task.Run(() => NoticePages.Answer(one, i < 4 ? "Clear" : "Report")))
        );
        Assert.Equal(1, crowd.Count(one => one.Status == 200));
        Assert.All(crowd.Where(one => one.Status != 200), one => Assert.Equal(412, one.Status));
        Assert.Equal(2, (await Kept(site)).Single().Revision);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_answers_while_it_is_closed_is_counted_or_told(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        string[] codes = ["M1", "M2", "M3", "M4", "M5", "M6"];
        await NoticePages.Send(coordinator, codes);
        var suppliers = await Suppliers(site, codes);
        var closing = Task.Run(() =>
            coordinator.Press(
                "Sluit",
                ("Hoe liep het af?", "De leverancier heeft het lek gedicht"),
                ("Waarom wacht u niet", "Het gaat niemand meer aan")
            )
        );
        await Task.WhenAll(suppliers.Select(one => Task.Run(() => NoticePages.Answer(one, "Clear"))).Append(closing));
        var told = suppliers.Count(one => one.Status is 409 or 412);
        Assert.Equal(codes.Length, told + suppliers.Count(one => one.Status == 200));
        var kept = await Kept(site);
        Assert.Equal(told, kept.Count(one => one.IsMissing));
        if (coordinator.Status == 200)
            Assert.Contains("De leverancier heeft het lek gedicht", coordinator.Text);
        else
            Assert.Equal((412, 0), (coordinator.Status, told));
    }
}
