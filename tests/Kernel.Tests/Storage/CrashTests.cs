using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Kernel.Tests.Storage;

public sealed class CrashTests(TestDatabases databases)
{
    const int Children = 4;

    /// <summary>Each child takes a second or more to start; a longer run asks for more waves.</summary>
    static readonly int Waves = int.Parse(
        Environment.GetEnvironmentVariable("REKENSCHAP_CRASH_WAVES") ?? "3",
        System.Globalization.CultureInfo.InvariantCulture
    );

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task Of_what_was_acknowledged_before_a_kill_nothing_is_lost_and_nothing_is_half_there(Store store)
    {
        await using var database = await NotesWing.New(databases, store);
        var random = new Random(20240216);
        var acknowledged = new HashSet<string>();
        for (var wave = 0; wave < Waves; wave++)
        {
            var moments = Enumerable.Range(0, Children).Select(_ => random.Next(1, 150)).ToArray();
            foreach (var said in await Task.WhenAll(moments.Select(moment => WriteUntilKilled(database, moment))))
                acknowledged.UnionWith(said);
        }

        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db));
        var titles = (await db.Set<Note>().Select(note => note.Title).ToListAsync()).ToHashSet();
        var subjects = await db.Ledger.Select(entry => entry.Subject).ToListAsync();
        Assert.True(
            acknowledged.Count >= Waves * Children,
            $"{acknowledged.Count} writes were acknowledged: the kills came too early"
        );
        Assert.Empty(acknowledged.Except(titles));
        Assert.Equal(titles.Order(), subjects.SelectMany(subject => new[] { subject, subject + "b" }).Order());
    }

    /// <summary>Kills the child some milliseconds after its first acknowledgement; gives all that it acknowledged.</summary>
    static async Task<List<string>> WriteUntilKilled(TestDatabase database, int milliseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(typeof(CrashTests).Assembly.Location);
        foreach (var word in new[] { "write", $"{database.Store}", database.Address })
            start.ArgumentList.Add(word);
        using var child = Process.Start(start)!;
        var said = new List<string>();
        if (await child.StandardOutput.ReadLineAsync() is { } first)
            said.Add(first);
        var killing = Task.Run(async () =>
        {
            await Task.Delay(milliseconds);
            child.Kill();
        });
        var rest = await child.StandardOutput.ReadToEndAsync();
        await killing;
        await child.WaitForExitAsync();
        // What the child was still saying when it died ends without a line end, and counts as not said.
        said.AddRange(rest.Split('\n')[..^1]);
        return said;
    }
}
