using Microsoft.EntityFrameworkCore;
using Rekenschap.Access.Roles;
using Rekenschap.Figures.Collections.Reminding;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments.Remind;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;

namespace Rekenschap.Wings.Tests.Oversight.Commitments;

/// <summary>A mail before a promise ends, and what its page tells of what was done. It is 16 February 2024.</summary>
public sealed class PromiseRemindersTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static Task Round(RightsSite site) =>
        new PromiseReminders(
            site.Database.Database,
            new RoleHolders(site.Database.Database),
            new MailOutbox(true),
            new("https://example.org/")
        ).Run(site.Door.Time, TestContext.Current.CancellationToken);

    static async Task<List<Mail>> Mails(RightsSite site)
    {
        await using var db = site.Database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        return await db.Set<Mail>().AsNoTracking().Where(one => one.About == "commitments/1").ToListAsync();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Who_promised_is_reminded_once_within_the_last_month_and_the_page_tells_so(Store store)
    {
        await using var site = await RightsSite.Open(databases, store);
        var supplier = await site.As("M1", Role.Supplier);
        await PromisePages.Enter(supplier, "Het plan", "begin 2024", "2024-01-15");
        await Round(site);
        Assert.Empty(await Mails(site)); // 31 March is further than a month.
        site.Door.Time.Move(TimeSpan.FromDays(15)); // 2 March
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Round(site))));
        var mail = Assert.Single(await Mails(site));
        Assert.Equal(("M1", "M1-Supplier"), (mail.Organisation, mail.To));
        Assert.Contains("31 maart 2024", mail.Text);
        Assert.DoesNotContain("Het plan", mail.Subject + mail.Text);
        var page = await CommitmentPagesTests.Again(site, "M1", Role.Supplier, "/work/commitments/1");
        var deeds = page.Page.QuerySelectorAll("#history tbody th").Select(one => one.TextContent.Trim());
        Assert.Equal(["ingevoerd", "herinnering geschreven"], deeds);
        Assert.Contains("aanleveraar, ", page.Page.QuerySelector("#history")!.TextContent);
    }
}
