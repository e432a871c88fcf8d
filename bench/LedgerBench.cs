using System.Diagnostics;
using System.Globalization;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.People;

namespace Rekenschap.Bench;

/// <summary>
/// Appending to the ledger and verifying it, at three sizes: chain, content by content, and tree. Usage: <c>bench ledger</c>.
/// </summary>
static class LedgerBench
{
    static readonly DateTimeOffset Morning = new(2024, 2, 16, 9, 0, 0, TimeSpan.Zero);

    public static void Run()
    {
        foreach (var count in new[] { 10_000, 100_000, 1_000_000 })
        {
            var chain = new Chain();
            var salts = new Salts(new byte[32]);
            Say("append", count, () => Append(chain, count, salts));
            Say("verify chain", count, () => Require(Chain.Verify(chain.Entries) is null));
            Say("root, leaf by leaf", count, () => Require(Grown(chain).Count == count));
        }
    }

    static void Append(Chain chain, int count, Salts salts)
    {
        for (var i = 0; i < count; i++)
            chain.Append(
                Morning,
                "folder",
                Role.System,
                "FIN",
                "delivery.accepted",
                "deliveries/energy/FIN.csv",
                "content"u8,
                salts
            );
    }

    static GrowingTree Grown(Chain chain)
    {
        var tree = new GrowingTree();
        foreach (var entry in chain.Entries)
            tree.Add(MerkleTree.Leaf(entry.Hash.AsSpan()));
        _ = tree.Root;
        return tree;
    }

    static void Require(bool holds)
    {
        if (!holds)
            throw new InvalidOperationException("The ledger does not verify");
    }

    static void Say(string what, int count, Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -20} {count, 9:N0} entries {watch.Elapsed.TotalMilliseconds, 9:0.0} ms"
            )
        );
    }
}
