using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Rights;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.Oversight.Findings;

/// <summary>Who sees which finding: closed by default, for the auditor too. It is 16 February 2024.</summary>
public sealed class FindingSightTests(TestDatabases databases)
{
    static async Task<int> Status(RightsSite site, string organisation, Role role, string code) =>
        (await FindingDesks.At(site, organisation, role, code)).Status;

    [Fact]
    public async Task Another_auditor_reads_along_once_she_was_named_and_until_the_last_day()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        Assert.Equal(200, await Status(site, RightsSite.Auditors, Role.Auditor, code));
        Assert.Equal(404, await Status(site, RightsSite.Elsewhere, Role.Auditor, code));
        Assert.Equal(404, await Status(site, "M2", Role.Controller, code));
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.PressNamed(
            "Laat meelezen",
            ("organisation", RightsSite.Elsewhere),
            ("until", "2024-03-01"),
            ("said", "Het onderzoek")
        );
        var named = await FindingDesks.At(site, RightsSite.Elsewhere, Role.Auditor, code);
        Assert.Equal(200, named.Status);
        Assert.Empty(named.Page.QuerySelectorAll("main button"));
        site.Door.Time.Move(TimeSpan.FromDays(20));
        var person = await site.Person("late", RightsSite.Elsewhere, Role.Auditor);
        using var late = site.Door.Reader;
        late.Give("rekenschap", person.Secret);
        Assert.Equal(404, (await late.Open($"/work/findings/{code}")).Status);
    }

    [Fact]
    public async Task What_is_confidential_is_kept_from_who_publishes_and_only_another_controller_lowers_it()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var code = await FindingDesks.Enter(await site.As("M1", Role.Supplier), "Rechten", 2022);
        Assert.Equal(200, await Status(site, RightsSite.Publisher, Role.Coordinator, code));
        var controller = await FindingDesks.At(site, "M1", Role.Controller, code);
        await controller.PressNamed("Wijzig", ("marking", "Confidential"), ("said", "Het lek is er nog"));
        Assert.Equal(404, await Status(site, RightsSite.Publisher, Role.Coordinator, code));
        var list = await (await site.As(RightsSite.Publisher, Role.Coordinator)).Open("/work/findings");
        Assert.DoesNotContain("Rechten", list.Text);
        await controller.PressNamed("Wijzig", ("marking", "Internal"), ("said", "Het lek is dicht"));
        Assert.Equal(403, controller.Status);
        var person = await site.Person("second", "M1", Role.Controller);
        using var second = site.Door.Reader;
        second.Give("rekenschap", person.Secret);
        await second.Open($"/work/findings/{code}");
        await second.PressNamed("Wijzig", ("marking", "Internal"), ("said", "Het lek is dicht"));
        Assert.Equal(200, await Status(site, RightsSite.Publisher, Role.Coordinator, code));
    }

    [Fact]
    public async Task The_list_and_the_file_have_only_what_may_be_seen_and_no_cell_runs()
    {
        await using var site = await RightsSite.Open(databases, Store.Sqlite);
        var own = await site.As("M1", Role.Supplier);
        await FindingDesks.Enter(own, "=cmd()", 2022);
        await FindingDesks.Enter(own, "Ouder", 2021);
        await FindingDesks.Enter(await site.As("M2", Role.Supplier), "Van een ander", 2022);
        await own.Open("/work/findings?year=2022");
        Assert.Contains("=cmd()", own.Text);
        Assert.DoesNotContain("Ouder", own.Text);
        Assert.DoesNotContain("Van een ander", own.Text);
        await own.Open("/work/findings?severity=serious");
        Assert.Contains("Er is geen onvolkomenheid die hieraan voldoet", own.Text);
        var csv = await Csv(own, "");
        Assert.Contains("M1-2022-01,2022,M1,deficiency,authorisation,found,2023,AR,IX,,'=cmd(),no,2022,", csv);
        Assert.DoesNotContain("Van een ander", csv);
        var coordinator = await site.As(RightsSite.Publisher, Role.Coordinator);
        Assert.Equal(4, (await Csv(coordinator, "")).TrimEnd().Split('\n').Length);
        Assert.Equal(2, (await Csv(coordinator, "?department=M2")).TrimEnd().Split('\n').Length);
    }

    static async Task<string> Csv(Reader reader, string query)
    {
        await reader.Ask("work/findings/findings.csv" + query);
        return await reader.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
