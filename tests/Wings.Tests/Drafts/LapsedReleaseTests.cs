using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Wings.Tests.Drafts;

/// <summary>A mandate is that of a minister who signs: with another plan it may be none any more.</summary>
public sealed class LapsedReleaseTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task What_was_let_through_on_the_mandate_of_who_does_not_sign_any_more_lapses(Store store)
    {
        await using var site = await WaySite.Open(databases, store);
        var place = await site.Begin("brief", WaySite.False);
        await site.Plan(place, second: "OCW");
        const string asks = "Vraag vrijgave";
        await site.Step(place + "/releases", "OCW", Role.Signatory, asks, ("reason", "De minister wil dit zo"));
        await site.Step(place + "/releases", "FIN", Role.Editor, "Geef vrij als tweede");
        using var before = await site.As("FIN", Role.Editor).Open($"/{place}/releases");
        Assert.DoesNotContain(asks, before.Text, StringComparison.Ordinal);
        await site.Plan(place);
        using var after = await site.As("FIN", Role.Editor).Open($"/{place}/releases");
        Assert.Contains(asks, after.Text, StringComparison.Ordinal);
        Assert.Equal(["draft.planned", "draft.release_withdrawn"], (await site.Ledger())[^2..]);
    }
}
