using System.Diagnostics;
using System.Globalization;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Host;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Storage.Postgres;
using Rekenschap.Storage.Sqlite;
using Rekenschap.Tests.Databases;

namespace Rekenschap.Bench;

/// <summary>
/// Storing one delivery of a million observations, with leaves, ledger and commit, held against the quickest raw way
/// into the same table in the same run. Usage: <c>bench storage [observations] [rounds]</c>.
/// </summary>
static class StorageBench
{
    static readonly Act Act = new(
        Actor.With("bench", "BZK", Role.System),
        Role.System,
        new(2024, 2, 16, 12, 0, 0, TimeSpan.Zero),
        "a measurement"
    );

    public static async Task<int> Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var folder = Directory.CreateTempSubdirectory("rekenschap-bench-");
        await using (var server = await PrivatePostgres.Start())
            for (var round = 1; round <= rounds; round++)
            {
                var file = Path.Combine(folder.FullName, $"{round}.db");
                await Round(new SqliteDialect(file), count, rows => RawInserts.Sqlite(file, rows));
                await server.Execute($"CREATE DATABASE round_{round}");
                var address = server.Connection($"round_{round}");
                await Round(new PostgresDialect(address), count, rows => RawInserts.Postgres(address, rows));
            }
        folder.Delete(recursive: true);
        return 0;
    }

    static async Task Round(IDialect dialect, int count, Action<IEnumerable<ObservationRow>> raw)
    {
        await using var database = new Database(dialect, WingList.All);
        await database.Migrate();
        var contents = Invented.Edition(count);
        var rows = Invented.Rows(contents);
        var (rawWall, rawCpu) = await Measure(() => Task.Run(() => raw(rows)));
        var (bulkWall, bulkCpu) = await Measure(() => Bulk(database, rows));
        var (wall, cpu) = await Measure(() => StoreEdition.Run(database, Act, contents));
        Say($"{dialect.Name, -10}  raw {Rate(count, rawWall)} ({rawCpu:0.00} s CPU)");
        Say(
            $"{"", -10}  bulk insert {Rate(count, bulkWall)} ({bulkCpu:0.00} s CPU), {rawWall / bulkWall:0.00} of raw, by CPU {rawCpu / bulkCpu:0.00}"
        );
        Say(
            $"{"", -10}  edition stored {Rate(count, wall)} ({cpu:0.00} s CPU), {rawWall / wall:0.00} of raw, by CPU {rawCpu / cpu:0.00}"
        );
    }

    /// <summary>The seam alone, in a write of its own.</summary>
    static Task<Rekenschap.Kernel.Values.Refusal?> Bulk(Database database, IEnumerable<ObservationRow> rows) =>
        database.Office.Write(
            Act,
            async (db, deeds, stop) =>
            {
                var shifted = rows.Select(row => row with { Key = row.Key + (1L << 50) });
                await database.Dialect.Insert(db, ObservationRow.Table, shifted, stop);
                deeds.RecordJson("bench", "bench", 1);
                return null;
            }
        );

    static async Task<(double Wall, double Cpu)> Measure(Func<Task> work)
    {
        GC.Collect();
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        await work();
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    static string Rate(int count, double seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{count / seconds, 10:N0} rows/s");

    static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
