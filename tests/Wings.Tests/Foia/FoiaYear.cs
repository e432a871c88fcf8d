using System.Collections.Concurrent;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>A year's reports read through the whole chain, once for all tests: strictly, or with faults let pass.</summary>
internal sealed class FoiaYear
{
    /// <summary>What the centre accepted in its day: values that are no number, days that are no day, shares over 100%, lines given twice or of nobody.</summary>
    const string LetPass = "number period max duplicate unknown";

    static readonly ConcurrentDictionary<(int Year, bool Strict), Lazy<FoiaYear>> Read = new();

    readonly IFigures figures;

    FoiaYear(int year, IEditionFigures edition)
    {
        (Year, Edition) = (year, edition);
        figures = edition.AsKnown(null);
    }

    public int Year { get; }

    public IEditionFigures Edition { get; }

    public static FoiaYear Strictly(int year) => Of(year, strict: true);

    public static FoiaYear LettingPass(int year) => Of(year, strict: false);

    static FoiaYear Of(int year, bool strict)
    {
        FoiaArchive.Need();
        return Read.GetOrAdd((year, strict), _ => new(() => Open(year, strict))).Value;
    }

    static FoiaYear Open(int year, bool strict)
    {
        using var folder = new FoiaFolder(year, strict ? "" : LetPass);
        var read = ReadEdition.Read(folder.Path, new());
        Assert.Empty(read.Problems.Found.Select(problem => problem.Write(Kernel.Values.Language.En)));
        return new(year, read.Figures!);
    }

    public Figure At(string indicator, string organisation) =>
        figures.At(indicator, new Coordinate(Period.Year(Year), organisation));

    public IEnumerable<DeliveryReport> Deliveries(string collection, params DeliveryStatus[] statuses) =>
        Edition.Deliveries.Where(one => one.Collection == collection && statuses.Contains(one.Status));

    public DeliveryReport Delivery(string collection, string agency) =>
        Edition.Deliveries.Single(one => one.Collection == collection && one.Organisation == agency);

    public IEnumerable<Finding> Errors(string collection, string agency) =>
        Delivery(collection, agency).Findings.Where(finding => finding.Grade == Grade.Error);
}
