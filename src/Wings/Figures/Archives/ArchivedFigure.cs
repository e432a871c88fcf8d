using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Archives;

/// <summary>A figure that rests on what an archive withholds, as it was published.</summary>
/// <param name="Accepted">After how many acceptances it was so.</param>
/// <param name="Answered">After how many answers to deliveries.</param>
/// <param name="Members">As <see cref="Deliveries.BreakdownText"/> writes them.</param>
sealed record ArchivedFigure(
    int Accepted,
    int Answered,
    string Indicator,
    string Period,
    string Organisation,
    string Members,
    AsOf As,
    decimal? Value,
    FigureStatus Status,
    int Covered,
    int Expected,
    bool Sufficient,
    Bilingual? Reason
);
