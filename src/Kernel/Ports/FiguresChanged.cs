using System.Collections.Immutable;

namespace Rekenschap.Kernel.Ports;

/// <summary>
/// Of what another answer may be given than before, over the same catalogue, organisations and code lists. What is not
/// named here is answered the same at every moment, its lineage and what is hidden included.
/// </summary>
/// <param name="Indicators">Codes of collected and derived indicators.</param>
/// <param name="Collections">Codes of the collections of which any delivery was judged otherwise.</param>
public sealed record FiguresChanged(ImmutableHashSet<string> Indicators, ImmutableHashSet<string> Collections)
{
    /// <summary>The same, and these indicators too.</summary>
    public FiguresChanged And(IEnumerable<string> indicators) =>
        this with
        {
            Indicators = Indicators.Union(indicators),
        };
}
