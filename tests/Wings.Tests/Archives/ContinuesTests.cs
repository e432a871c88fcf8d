using Rekenschap.Host.Verifying;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>A later publication of an edition goes on where the ledger of the earlier one ended.</summary>
public sealed class ContinuesTests
{
    static readonly string Key = KeyFile();

    static string KeyFile()
    {
        var file = Path.Combine(Folder.New(), "key");
        File.WriteAllBytes(file, new byte[40]);
        return file;
    }

    static (Prompt Said, string To) Build(string edition, params string[] more)
    {
        var to = Folder.New();
        return (Prompt.Run(["build", edition, "--to", to, "--key", Key, "--lang", "en", .. more]), to);
    }

    static string Built(string edition, params string[] more)
    {
        var (said, to) = Build(edition, more);
        Assert.True(said.Exit == 0, said.Output + said.Error);
        return to;
    }

    static string Archive(string to) => Path.Combine(to, "publication.zip");

    static async Task<Step[]> Against(string to, string earlier) =>
        [.. await Forged.Verify(Archive(to), new(KeptHead.Read(Path.Combine(earlier, "treehead.json"))))];

    [Fact]
    public async Task After_a_correction_the_new_ledger_grew_from_the_old_one_and_without_it_did_not()
    {
        var edition = PublishedEdition.Folder();
        var first = Built(edition);
        File.WriteAllText(Path.Combine(edition, "deliveries/all/VWS.2.csv"), "indicator,period,value\nstaff,2022,71\n");
        var second = Built(edition, "--continues", Archive(first));
        var steps = await Against(second, first);
        VerifyTests.AssertHolds([.. steps]);
        var apart = (await Against(Built(edition), first)).Single(step => step.Code == "against");
        Assert.Contains("set up anew", apart.Beyond!.En, StringComparison.Ordinal);
        var third = Built(edition, "--continues", Archive(second));
        VerifyTests.AssertHolds([.. await Against(third, first)]);
        VerifyTests.AssertHolds([.. await Against(third, second)]);
        var file = Path.Combine(edition, "deliveries/all/EZ.csv");
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace("staff,2023,65", "staff,2023,66", StringComparison.Ordinal)
        );
        var changed = await Against(Built(edition), first);
        Assert.NotEmpty(changed.Single(step => step.Code == "against").Faults);
        var (said, _) = Build(edition, "--continues", Archive(second));
        Assert.Equal(2, said.Exit);
        Assert.Contains("EZ.csv was accepted with another content", said.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_destruction_the_new_archive_says_what_is_gone_and_still_grew_from_the_old_one()
    {
        var edition = PublishedEdition.Folder(
            (
                "documents/brief.md",
                "[390 m3](claim:gas?period=2023), [meer dan 100 m3](claim:gas?period=2023) en",
                "lager en"
            )
        );
        File.Delete(Path.Combine(edition, "releases.csv"));
        File.Delete(Path.Combine(edition, "accepted.csv"));
        File.WriteAllText(
            Path.Combine(edition, "documents/brief.md"),
            "---\ntitle: Brief\nkind: letter\nlanguage: nl\ndate: 2024-05-15\n---\n# Brief\n"
        );
        var first = Built(edition);
        File.Delete(Path.Combine(edition, "deliveries/all/OCW.csv"));
        var (lost, _) = Build(edition, "--continues", Archive(first));
        Assert.Equal(2, lost.Exit);
        Assert.Contains("deliveries/all/OCW.csv was accepted", lost.Error, StringComparison.Ordinal);
        File.WriteAllText(
            Path.Combine(edition, "destroyed.csv"),
            "file,ground,authority,date\ndeliveries/all/OCW.csv,spill,coordinator BZK; administrator BZK,2026-03-04\n"
        );
        var second = Built(edition, "--continues", Archive(first));
        var steps = await Against(second, first);
        VerifyTests.AssertHolds([.. steps]);
        Assert.Contains(
            "deliveries/all/OCW.csv was destroyed on 2026-03-04",
            steps.Single(step => step.Code == "observations").Beyond!.En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "delivery.destroyed",
            new Forged(Archive(second)).Text("account/ledger.json"),
            StringComparison.Ordinal
        );
        VerifyTests.AssertHolds(await Forged.Verify(Archive(first)));
    }

    [Fact]
    public void What_was_accepted_cannot_be_other_afterwards_and_another_ledger_cannot_be_continued()
    {
        var edition = PublishedEdition.Folder();
        var first = Built(edition);
        var file = Path.Combine(edition, "deliveries/all/VWS.csv");
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace("staff,2022,70", "staff,2022,72", StringComparison.Ordinal)
        );
        var (other, _) = Build(edition, "--continues", Archive(first));
        Assert.Equal(2, other.Exit);
        Assert.Contains(
            "deliveries/all/VWS.csv was accepted with another content",
            other.Error,
            StringComparison.Ordinal
        );
        var (none, _) = Build(edition, "--continues", file);
        Assert.Equal(2, none.Exit);
        Assert.Contains("no archive of a publication", none.Error, StringComparison.Ordinal);
    }
}
