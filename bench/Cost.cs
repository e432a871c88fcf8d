using System.Diagnostics;

namespace Rekenschap.Bench;

/// <summary>Milliseconds of wall and processor, what was allocated, and the most that was held at once beyond what was there.</summary>
internal readonly record struct Cost(double Wall, double Cpu, double AllocatedMb, double PeakMb)
{
    const int SampleEvery = 2;

    public static Cost Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        var (held, peak, done) = (GC.GetTotalMemory(true), 0L, false);
        var sampler = new Thread(() =>
        {
            while (!Volatile.Read(ref done))
            {
                peak = Math.Max(peak, GC.GetTotalMemory(false));
                Thread.Sleep(SampleEvery);
            }
        });
        var (watch, cpu, allocated) = (
            Stopwatch.StartNew(),
            Process.GetCurrentProcess().TotalProcessorTime,
            GC.GetAllocatedBytesForCurrentThread()
        );
        sampler.Start();
        work();
        var spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        var wall = watch.Elapsed.TotalMilliseconds;
        Volatile.Write(ref done, true);
        sampler.Join();
        return new(
            wall,
            spent.TotalMilliseconds,
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6,
            Math.Max(0, peak - held) / 1e6
        );
    }

    public static Cost Median(List<Cost> costs) =>
        new(
            Middle(costs.Select(c => c.Wall)),
            Middle(costs.Select(c => c.Cpu)),
            Middle(costs.Select(c => c.AllocatedMb)),
            costs.Max(c => c.PeakMb)
        );

    static double Middle(IEnumerable<double> values) => values.Order().ElementAt(IntakeBench.Rounds / 2);
}
