using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Archives;

/// <summary>
/// What an archive had to state, kept for the next one: where pages are not drawn anew, nobody asks for their figures, and
/// the archive must state them all the same.
/// </summary>
public sealed class AskedBefore
{
    readonly ImmutableArray<ArchivedFigure> stated;

    AskedBefore(ImmutableArray<ArchivedFigure> stated) => this.stated = stated;

    /// <summary>Of an edition of which everything was drawn and judged.</summary>
    public static AskedBefore Of(EditionRead read) => new(StatedFigures.Of(read.Figures!, new Numbered(read.Figures!)));

    /// <summary>Asks for the same figures of the edition as it is now; what is no longer there is passed over.</summary>
    public void AskAgain(EditionRead read)
    {
        var figures = read.Figures!;
        foreach (var one in stated)
            if (
                figures.Indicator(one.Indicator) is not null
                && Period.TryParse(one.Period, out var period)
                && figures.TryDayOf(new(one.Accepted, one.Answered), out var day)
            )
                figures
                    .AsKnown(day)
                    .At(one.Indicator, new(period, one.Organisation, BreakdownText.Read(one.Members)), one.As);
    }
}
