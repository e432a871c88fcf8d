using System.IO.Compression;
using Rekenschap.Host.Verifying;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Archives;

/// <summary>Whatever somebody does to an archive is found, and named where it is.</summary>
public sealed class TamperingTests(TamperingTests.Published published) : IClassFixture<TamperingTests.Published>
{
    static readonly Tampering[] All = [.. Tampering.All];

    /// <summary>One publication, which each test changes a copy of.</summary>
    public sealed class Published : IAsyncLifetime
    {
        public string Archive { get; private set; } = "";

        public async ValueTask InitializeAsync() =>
            Archive = Path.Combine(await PublishedEdition.Publish(PublishedEdition.Folder()), "publication.zip");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    public static TheoryData<string> Names => [.. All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_found_and_named(string name)
    {
        var tampering = All.Single(one => one.Name == name);
        var steps = await tampering.Do(new(published.Archive)).Verify();
        var faults = steps.Single(step => step.Code == tampering.Step).Faults;
        Assert.True(
            faults.Any(fault => fault.Place.StartsWith(tampering.Place, StringComparison.Ordinal)),
            string.Join(
                '\n',
                steps.SelectMany(step => step.Faults.Select(one => $"{step.Code} {one.Place}: {one.Message.En}"))
            )
        );
    }

    [Fact]
    public void There_are_at_least_forty_kinds_and_no_two_have_one_name() =>
        Assert.True(All.DistinctBy(one => one.Name).Count() == All.Length && All.Length >= 40, $"{All.Length}");

    [Fact]
    public async Task What_is_made_good_without_any_change_still_verifies() =>
        VerifyTests.AssertHolds(await new Forged(published.Archive).WithManifest().WithLedger().Verify());

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_byte_anywhere(int seed)
    {
        var packed = File.ReadAllBytes(published.Archive);
        var random = new Random(seed);
        for (var i = 0; i < 12; i++)
        {
            var at = random.Next(packed.Length);
            var spoiled = (byte[])packed.Clone();
            spoiled[at] ^= (byte)(1 << random.Next(8));
            Assert.True(Faults(await Forged.Verify(Written(spoiled))) > 0, $"byte {at} of seed {seed}");
        }
    }

    [Fact]
    public async Task Any_byte_of_the_zip_files_own_headers()
    {
        var packed = File.ReadAllBytes(published.Archive);
        var directory = packed.Length - 22 - BitConverter.ToInt32(packed, packed.Length - 10);
        var places = Enumerable
            .Range(0, 30)
            .Concat(Enumerable.Range(directory, 46))
            .Concat(Enumerable.Range(packed.Length - 22, 22));
        foreach (var at in places.Where(at => at % 3 == 0))
        {
            var spoiled = (byte[])packed.Clone();
            spoiled[at] ^= 4;
            Assert.True(Faults(await Forged.Verify(Written(spoiled))) > 0, $"byte {at}");
        }
    }

    public static TheoryData<string, string> Layouts =>
        new()
        {
            { "behind", "behind the end" },
            { "before", "" },
            { "comment", "behind the end" },
            { "cut", "" },
        };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Bytes_that_belong_to_nothing(string where, string said)
    {
        byte[] extra = [1, 2, 3, 4];
        var packed = File.ReadAllBytes(published.Archive);
        var spoiled = where switch
        {
            "behind" => [.. packed, .. extra],
            "before" => [.. extra, .. packed],
            "comment" => [.. packed[..^2], 4, 0, .. extra],
            _ => packed[..(packed.Length / 2)],
        };
        var zip = (await Forged.Verify(Written(spoiled)))[0];
        Assert.Contains(zip.Faults, fault => fault.Message.En.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_unpacks_to_fill_a_disk_is_not_unpacked()
    {
        var bomb = Path.Combine(Folder.New(), "bomb.zip");
        using (var zip = ZipFile.Open(bomb, ZipArchiveMode.Create))
        using (var into = zip.CreateEntry("zeros.html").Open())
            for (var i = 0; i < 64; i++)
                into.Write(new byte[1024 * 1024]);
        var step = (await Forged.Verify(bomb))[0];
        Assert.Contains(
            step.Faults,
            fault => fault.Place == "zeros.html" && fault.Message.En.Contains("fill a disk", StringComparison.Ordinal)
        );
    }

    static int Faults(IEnumerable<Step> steps) => steps.Sum(step => step.Faults.Length);

    static string Written(byte[] bytes)
    {
        var to = Path.Combine(Folder.New(), "publication.zip");
        File.WriteAllBytes(to, bytes);
        return to;
    }
}
