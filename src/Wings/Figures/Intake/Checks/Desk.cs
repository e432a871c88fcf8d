using System.Collections.Immutable;
using Rekenschap.Figures.Intake.Codes;
using Rekenschap.Figures.Intake.Messages;
using Rekenschap.Figures.Intake.Rows;
using Rekenschap.Figures.Intake.Units;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>All that lies on the desk while one delivery is read: what is asked, which codes there are, what was found so far.</summary>
internal sealed class Desk
{
    public Desk(IntakeContext context, FindingBook book, bool mapped)
    {
        (Context, Book) = (context, book);
        Indicators = new(context, mapped);
        Organisations = new(context);
        Periods = new(context.Collection.Period);
        Breakdowns = new(context.Breakdowns);
        Dimensions =
        [
            .. Indicators
                .Collected.SelectMany(index => FurtherDimensions(context, index))
                .Distinct(StringComparer.Ordinal)
                .Select(code => new DimensionCodes(code, context.Catalogue.CodeLists.GetValueOrDefault(code), mapped)),
        ];
        Rules =
        [
            .. context.Catalogue.Indicators.Select(
                (indicator, index) =>
                    new IndicatorRules(
                        indicator,
                        [.. FurtherDimensions(context, index).Select(DimensionOf).Where(number => number >= 0)]
                    )
            ),
        ];
    }

    public IntakeContext Context { get; }

    public FindingBook Book { get; }

    public IndicatorCodes Indicators { get; }

    public OrganisationCodes Organisations { get; }

    public PeriodBook Periods { get; }

    public BreakdownCodes Breakdowns { get; }

    /// <summary>The dimensions besides organisation and period of what is asked.</summary>
    public ImmutableArray<DimensionCodes> Dimensions { get; }

    /// <summary>By index in the catalogue.</summary>
    public ImmutableArray<IndicatorRules> Rules { get; }

    public SeriesBook Series { get; } = new();

    public DeliveredValues Values { get; } = new();

    /// <summary>What a correction notes beside its values, by place.</summary>
    public Dictionary<Place, string> Notes { get; } = [];

    /// <summary>What a template explains beside its values, by place.</summary>
    public Dictionary<Place, string> Answers { get; } = [];

    /// <summary>Units in the file that are not those that are asked for, by what an answer about them goes by.</summary>
    public SortedDictionary<string, AskedUnit> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the file is in no form that is known: nobody said yet how it is read.</summary>
    public bool IsForeign { get; set; }

    /// <summary>How a place in this file is written.</summary>
    public Func<Place, string> WritePlace { get; set; } = CellName.Of;

    public int DimensionOf(string code) =>
        Dimensions.Select((dimension, number) => dimension.Code == code ? number : -1).Append(-1).Max();

    /// <summary>A coordinate as it is written in a claim.</summary>
    public string Write(Series series, Period period) =>
        CoordinateOf(series, period).Write(Rules[series.Indicator].Code, Context.Edition.Root);

    public Coordinate CoordinateOf(Series series, Period period) =>
        new(period, Organisations[series.Organisation].Code, Context.Breakdowns[series.Breakdown]);

    public string Write(int entry) => Write(Series[Values.SeriesAt(entry)], Periods[Values.PeriodAt(entry)].Period);

    static IEnumerable<string> FurtherDimensions(IntakeContext context, int index) =>
        context.Catalogue.Indicators[index].Facts.Dimensions.Where(code => code is not ("organisation" or "period"));
}
