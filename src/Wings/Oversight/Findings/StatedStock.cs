using Rekenschap.Kernel.Values;

namespace Rekenschap.Oversight.Findings;

/// <summary>How many deficiencies the auditor's report counts at the end of a year: taken over by hand, to hold our own count against.</summary>
public sealed class StatedStock
{
    public required Id<StatedStock> Id { get; init; }

    public required int Year { get; init; }

    /// <summary>Code of the department; <see cref="StockFlow.Everybody"/> for all together.</summary>
    public required string Organisation { get; init; }

    public int Count { get; private set; }

    /// <summary>Where it stands: report and page.</summary>
    public string Source { get; private set; } = "";

    public int Revision { get; private set; } = 1;

    internal void Say(int count, string source)
    {
        (Count, Source) = (count, source.Trim());
        Revision++;
    }
}
