using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Standing;
using Rekenschap.Ui.Targets;

namespace Rekenschap.Figures.Indicators;

/// <summary>How an indicator stands: the figure that it is known by, who is highest and lowest where that figure says nothing, and the target that it is held against.</summary>
/// <param name="Newest">Null for an indicator without any period.</param>
sealed record Standing(Newest? Newest, MemberSpread? Spread, TargetView? Target)
{
    public static Standing Of(IEditionFigures edition, IFigures figures, IndicatorFacts indicator, Language language)
    {
        var newest = Newest.Of(edition, figures, indicator);
        return new(
            newest,
            newest is null ? null : MemberSpread.Of(edition, figures, indicator, newest),
            new TargetViews(edition, figures, indicator, language).First(newest)
        );
    }
}
