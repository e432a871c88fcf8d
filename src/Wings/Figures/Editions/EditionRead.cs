using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Observations;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Editions;

/// <summary>What became of an edition folder: its figures with the fate of every delivery, or the problems that kept it from being read.</summary>
public sealed class EditionRead
{
    readonly Lazy<AcceptanceLedger>? ledger;

    internal EditionRead(FolderProblems problems) => Problems = problems;

    internal EditionRead(
        EditionFolder folder,
        FolderProblems problems,
        EditionFigures figures,
        ImmutableArray<ReadDelivery> deliveries,
        Breakdowns breakdowns,
        Func<AcceptanceLedger> seal
    )
    {
        (Folder, Problems, Figures, Deliveries) = (folder, problems, figures, deliveries);
        Breakdowns = [.. Enumerable.Range(0, breakdowns.Count).Select(number => breakdowns[number])];
        ledger = new(seal);
    }

    /// <summary>Why the folder could not be read; none when it was.</summary>
    public FolderProblems Problems { get; }

    public EditionFolder? Folder { get; }

    public EditionFigures? Figures { get; }

    /// <summary>In order of acceptance; those that were looked for in vain come last.</summary>
    public ImmutableArray<ReadDelivery> Deliveries { get; } = [];

    /// <summary>The deliveries that were found, in the order in which they were judged.</summary>
    internal ImmutableArray<Reading> Readings { get; init; } = [];

    /// <summary>The combinations of members that observations refer to by number.</summary>
    public ImmutableArray<ImmutableSortedDictionary<string, string>> Breakdowns { get; } = [];

    /// <summary>Judges a further file as the last to be accepted; null where the edition was not read for work.</summary>
    internal JudgeDelivery? Judge { get; init; }

    [MemberNotNullWhen(true, nameof(Folder), nameof(Figures), nameof(ledger))]
    public bool IsRead => Folder is not null;

    /// <summary>
    /// The ledger of acceptances, sealed when it is first asked for: to hash a million observations takes seconds that a
    /// question at the prompt need not wait for.
    /// </summary>
    /// <exception cref="InvalidOperationException">The folder was not read.</exception>
    public AcceptanceLedger Ledger =>
        ledger?.Value ?? throw new InvalidOperationException("A folder that was not read has no ledger");

    /// <summary>The refused deliveries that keep the edition from being published: no later number of the same organisation was accepted.</summary>
    public IEnumerable<DeliveryReport> BlockingDeliveries =>
        Deliveries
            .Select(one => one.Report)
            .Where(one => one.Status == DeliveryStatus.Refused && !Deliveries.Any(other => IsLater(other.Report, one)));

    static bool IsLater(DeliveryReport other, DeliveryReport refused) =>
        other.Status is DeliveryStatus.Accepted or DeliveryStatus.Superseded
        && other.Collection == refused.Collection
        && other.Organisation == refused.Organisation
        && other.Number > refused.Number;
}
