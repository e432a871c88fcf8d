using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities.Definitions;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Portfolio.Dashboard;

/// <summary>Where a line through years stops and starts again, since an indicator of it was redefined.</summary>
static class DefinitionBreaks
{
    public static ImmutableArray<ChartBreak> Of(DefinedIndicator one, IEnumerable<int> years, Language language) =>
        [
            .. one.BreaksIn(years)
                .Select(found => new ChartBreak(
                    DashboardTexts.Number(found.Year),
                    $"{found.Definition.Says.In(language)} {found.Definition.Mapping!.In(language)}"
                )),
        ];
}
