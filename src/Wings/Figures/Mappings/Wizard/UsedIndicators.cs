using System.Collections.Immutable;

namespace Rekenschap.Figures.Mappings.Wizard;

/// <summary>The indicators that occur in a sheet: only what they have need be known of it.</summary>
static class UsedIndicators
{
    const int MostLabels = 400;

    /// <summary>Their codes; none where the sheet does not say.</summary>
    public static HashSet<string> Of(KnownWords known, ImmutableArray<SheetColumn> columns, Placement indicator) =>
        indicator.Where switch
        {
            Where.Same when indicator.Code.Length > 0 => [indicator.Code],
            Where.Column when indicator.Column <= columns.Length => Named(
                known,
                columns[indicator.Column - 1].Labels.Take(MostLabels)
            ),
            Where.Headings => Named(
                known,
                columns
                    .Where(one => one.HoldsFigures)
                    .Select(one => known.Periods.ReadWithin(one.Heading.Label)?.Other ?? one.Heading.Label)
            ),
            _ => [],
        };

    static HashSet<string> Named(KnownWords known, IEnumerable<string> labels) =>
        [
            .. labels
                .Where(label => label.Length > 0)
                .Select(label => Words.Near(label, known.Members["indicator"])?.Code)
                .OfType<string>(),
        ];
}
