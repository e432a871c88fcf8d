using System.Globalization;
using Rekenschap.Kernel.Folders;

namespace Rekenschap.Publishing.Claims;

/// <summary>
/// The thresholds behind the words, as a publication pins them. Shares are ratios (5% is 0.05); <c>Multiple</c> and
/// <c>Halved</c> are half the width of an interval of multiples; magnitudes are counts of the power that is named.
/// </summary>
public sealed record Policy
{
    public static readonly Policy Default = new();

    public decimal About { get; init; } = 0.05m;

    public decimal Ruim { get; init; } = 0.10m;

    public decimal MoreThan { get; init; } = 0.25m;

    public decimal Nearly { get; init; } = 0.05m;

    public decimal LessThan { get; init; } = 0.25m;

    public decimal AtLeast { get; init; } = 0.25m;

    public decimal Multiple { get; init; } = 0.5m;

    public decimal Halved { get; init; } = 0.05m;

    public decimal Stable { get; init; } = 0.01m;

    public decimal Slightly { get; init; } = 0.05m;

    public decimal Strongly { get; init; } = 0.10m;

    public decimal Explosively { get; init; } = 1m;

    public decimal Comfortably { get; init; } = 0.10m;

    public decimal Significance { get; init; } = 0.05m;

    public decimal NearlyAll { get; init; } = 0.95m;

    public decimal VastMajority { get; init; } = 0.75m;

    public decimal LargePart { get; init; } = 0.40m;

    public decimal SmallPart { get; init; } = 0.25m;

    public decimal MagnitudeFrom { get; init; } = 2m;

    public decimal MagnitudeTo { get; init; } = 10m;

    public decimal Many { get; init; } = 3m;

    /// <summary>The share of a change that "door" ascribes to its cause; internal, so that what earlier publications pinned keeps its text.</summary>
    internal decimal Cause { get; init; } = 0.5m;

    /// <summary>The share that "mede door" ascribes.</summary>
    internal decimal CausePartly { get; init; } = 0.1m;

    /// <summary>What a publication pins: the thresholds of kinds that came later only where they are not the default.</summary>
    public string Pinned() =>
        Cause == Default.Cause && CausePartly == Default.CausePartly
            ? ToString()
            : string.Create(CultureInfo.InvariantCulture, $"{this} Cause = {Cause}, CausePartly = {CausePartly}");

    /// <summary>Reads <c>policy.yaml</c>; a key that is left out keeps its default, an unknown one becomes a problem with the nearest name.</summary>
    public static Policy Read(YamlMap map)
    {
        var policy = new Policy
        {
            About = map.Number("about") ?? Default.About,
            Ruim = map.Number("ruim") ?? Default.Ruim,
            MoreThan = map.Number("more_than") ?? Default.MoreThan,
            Nearly = map.Number("nearly") ?? Default.Nearly,
            LessThan = map.Number("less_than") ?? Default.LessThan,
            AtLeast = map.Number("at_least") ?? Default.AtLeast,
            Multiple = map.Number("multiple") ?? Default.Multiple,
            Halved = map.Number("halved") ?? Default.Halved,
            Stable = map.Number("stable") ?? Default.Stable,
            Slightly = map.Number("slightly") ?? Default.Slightly,
            Strongly = map.Number("strongly") ?? Default.Strongly,
            Explosively = map.Number("explosively") ?? Default.Explosively,
            Comfortably = map.Number("comfortably") ?? Default.Comfortably,
            Significance = map.Number("significance") ?? Default.Significance,
            NearlyAll = map.Number("nearly_all") ?? Default.NearlyAll,
            VastMajority = map.Number("vast_majority") ?? Default.VastMajority,
            LargePart = map.Number("large_part") ?? Default.LargePart,
            SmallPart = map.Number("small_part") ?? Default.SmallPart,
            MagnitudeFrom = map.Number("magnitude_from") ?? Default.MagnitudeFrom,
            MagnitudeTo = map.Number("magnitude_to") ?? Default.MagnitudeTo,
            Many = map.Number("many") ?? Default.Many,
            Cause = map.Number("cause") ?? Default.Cause,
            CausePartly = map.Number("cause_partly") ?? Default.CausePartly,
        };
        map.Done();
        return policy;
    }
}
