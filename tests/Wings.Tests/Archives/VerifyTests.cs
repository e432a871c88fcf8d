using System.Collections.Immutable;
using Rekenschap.Host.Verifying;
using Rekenschap.Wings.Tests.Contract;
using Rekenschap.Wings.Tests.Figures.Secrecy;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>What comes of archives that nobody changed.</summary>
public sealed class VerifyTests
{
    internal static void AssertHolds(ImmutableArray<Step> steps) =>
        Assert.Empty(steps.SelectMany(step => step.Faults).Select(fault => $"{fault.Place}: {fault.Message.En}"));

    [Fact]
    public async Task An_untouched_archive_verifies_and_says_what_it_could_not_check()
    {
        var to = await PublishedEdition.Publish(PublishedEdition.Folder());
        var steps = await Forged.Verify(Path.Combine(to, "publication.zip"));
        AssertHolds(steps);
        Assert.Equal(
            [
                "zip",
                "files",
                "ledger",
                "contents",
                "proofs",
                "observations",
                "verdicts",
                "site",
                "signature",
                "against",
            ],
            steps.Select(step => step.Code)
        );
        Assert.Contains(
            "2 observations",
            steps.Single(step => step.Code == "observations").Beyond!.En,
            StringComparison.Ordinal
        );
        Assert.Equal(StepOutcome.NotChecked, steps.Single(step => step.Code == "signature").Outcome);
        Assert.Equal(StepOutcome.NotChecked, steps.Single(step => step.Code == "against").Outcome);
    }

    [Fact]
    public async Task An_archive_verifies_against_its_own_head_and_the_one_that_its_pages_print()
    {
        var to = await PublishedEdition.Publish(PublishedEdition.Folder());
        var archive = Path.Combine(to, "publication.zip");
        AssertHolds(await Forged.Verify(archive, new(KeptHead.Read(Path.Combine(to, "treehead.json")))));
        var ledger = new Forged(archive).Ledger.Entries;
        var printed = Kernel.Ledger.Chain.TreeHeadOf(ledger.SkipLast(1).Select(line => line.Read()!));
        var root = Convert.ToHexStringLower(printed.AsSpan());
        Assert.Contains(root, File.ReadAllText(Path.Combine(to, "index.html")), StringComparison.Ordinal);
        var step = (await Forged.Verify(archive, new(KeptHead.Read(root)))).Single(one => one.Code == "against");
        Assert.Equal(StepOutcome.Holds, step.Outcome);
        Assert.Contains($"first {ledger.Length - 1} of {ledger.Length}", step.Told.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_another_program_packed_anew_is_as_good()
    {
        var to = await PublishedEdition.Publish(PublishedEdition.Folder());
        var (unpacked, again) = (Folder.New(), Path.Combine(Folder.New(), "again.zip"));
        System.IO.Compression.ZipFile.ExtractToDirectory(Path.Combine(to, "publication.zip"), unpacked);
        foreach (var file in Directory.EnumerateFiles(unpacked, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new(2025, 1, 2, 3, 4, 6, DateTimeKind.Utc));
        System.IO.Compression.ZipFile.CreateFromDirectory(unpacked, again);
        AssertHolds(await Forged.Verify(again));
    }

    [Fact]
    public async Task Where_values_are_hidden_every_page_is_made_again_from_what_is_told()
    {
        var to = await PublishedEdition.Publish(SecretEdition.Write(otherwise: false));
        var steps = await Forged.Verify(Path.Combine(to, "publication.zip"));
        AssertHolds(steps);
        Assert.Contains(
            "taken as published",
            steps.Single(step => step.Code == "site").Beyond!.En,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "could not be made again",
            steps.Single(step => step.Code == "site").Beyond!.En,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_person_is_in_an_archive_by_name()
    {
        var to = await PublishedEdition.Publish(PublishedEdition.Folder());
        var archive = new Forged(Path.Combine(to, "publication.zip"));
        foreach (var path in archive.Paths)
        foreach (var name in PublishedEdition.Persons)
            Assert.False(archive.Text(path).Contains(name, StringComparison.OrdinalIgnoreCase), $"{path} names {name}");
        Assert.Contains("person-", archive.Text("account/edition/releases.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_verifies_in_an_empty_folder_at_the_prompt()
    {
        var to = await PublishedEdition.Publish(Demonstration.Example.Edition);
        var empty = Folder.New();
        File.Copy(Path.Combine(to, "publication.zip"), Path.Combine(empty, "publication.zip"));
        var json = Path.Combine(empty, "verified.json");
        var verified = Prompt.Run("verify", Path.Combine(empty, "publication.zip"), "--lang", "en", "--json", json);
        Assert.True(verified.Exit == 0, verified.Output + verified.Error);
        Assert.Contains("All that could be checked holds", verified.Output, StringComparison.Ordinal);
        Assert.Contains("\"verified\": true", File.ReadAllText(json), StringComparison.Ordinal);
        Assert.DoesNotContain("could not be made again", verified.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_without_an_archive_or_with_a_head_that_is_none_is_wrong()
    {
        var missing = Prompt.Run("verify", "nowhere.zip", "--lang", "en");
        Assert.Equal(2, missing.Exit);
        Assert.Contains("nowhere.zip", missing.Error, StringComparison.Ordinal);
        var head = Prompt.Run("verify", "nowhere.zip", "--against", "abc", "--lang", "en");
        Assert.Equal(2, head.Exit);
        Assert.Contains("--against 'abc'", head.Error, StringComparison.Ordinal);
    }
}
