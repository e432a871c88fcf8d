using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>
/// Each figure of an organisation that a delivery touches, over all its breakdowns and by the edition's own rules: beside
/// the last delivery and the period before. What changes most stands first.
/// </summary>
static class ComparedFigures
{
    /// <summary>Each asks the figures three times; whoever delivers more finds every value in the file with differences.</summary>
    const int MostAsked = 2_000;

    static readonly Step Year = new(1, Frequency.Year);

    /// <returns>And how many there are that were not looked at.</returns>
    public static (ImmutableArray<ComparedFigure> Figures, int Unasked) Of(DeskLook look)
    {
        if (look.Read is not { Observations.IsEmpty: false } read)
            return ([], 0);
        var touched = look
            .Changes.Select(one => (one.Now.Indicator, one.Now.Organisation, one.Now.Period))
            .Distinct()
            .OrderByDescending(one => one.Period)
            .ToList();
        var (last, now) = (look.Edition.Figures.AsKnown(null), look.Edition.With(read).AsKnown(null));
        return (
            [
                .. touched
                    .Take(MostAsked)
                    .Select(one => Compare(look.Edition, one, last, now))
                    .OrderByDescending(one => one.Distance),
            ],
            Math.Max(0, touched.Count - MostAsked)
        );
    }

    static ComparedFigure Compare(
        WorkedEdition edition,
        (int Indicator, int Organisation, Period Period) touched,
        IFigures last,
        IFigures now
    )
    {
        var (indicator, organisation) = (
            edition.IndicatorAt(touched.Indicator),
            edition.Organisations.All[touched.Organisation]
        );
        var (earlier, before) = Before(now, indicator.Code, organisation.Code, touched.Period);
        var at = new Coordinate(touched.Period, organisation.Code);
        return new(
            indicator,
            organisation,
            touched.Period,
            now.At(indicator.Code, at),
            last.At(indicator.Code, at),
            earlier,
            before
        );
    }

    static (Period, Figure) Before(IFigures now, string indicator, string organisation, Period period)
    {
        var year = period.Shift(Year.Negate());
        var then = now.At(indicator, new(year, organisation));
        return then.Value is not null
            ? (year, then)
            : (period.Previous(), now.At(indicator, new(period.Previous(), organisation)));
    }
}
