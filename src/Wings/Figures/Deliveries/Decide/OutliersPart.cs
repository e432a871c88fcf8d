using System.Collections.Immutable;
using Rekenschap.Figures.Deliveries.HandIn;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>On the page of a delivery that waits for approval or acceptance: the figures that stand out, beside their history.</summary>
sealed class OutliersPart : IDeskPart
{
    const int MostRows = 100;
    const int MostEarlier = 5;

    public Task<DeskSection?> For(DeskLook look, CancellationToken stop)
    {
        var found = look.Delivery.State is DeliveryState.Submitted or DeliveryState.Approved
            ? StandingOut.In(look)
            : [];
        if (found.IsEmpty)
            return Task.FromResult<DeskSection?>(null);
        var language = look.Frame.Language;
        var view = new ReviewView(
            ReviewTexts.Outliers.In(language),
            ReviewTexts.OutliersLead.In(language),
            Table(look, found, language),
            null
        );
        return Task.FromResult<DeskSection?>(DeskSection.Of<Review>(DeskPlace.Findings, view));
    }

    static TableView Table(DeskLook look, ImmutableArray<Outstanding> found, Language language) =>
        new(
            "outliers",
            ReviewTexts.Outliers.In(language),
            [
                new(HandInTexts.Indicator.In(language)),
                new(HandInTexts.Organisation.In(language)),
                new(HandInTexts.Period.In(language)),
                new(HandInTexts.Value.In(language), true),
                new(ReviewTexts.Distance.In(language), true),
                new(ReviewTexts.Median.In(language), true),
                new(ReviewTexts.Earlier.In(language)),
                new(DeliveryTexts.Answer.In(language)),
            ],
            [.. found.Take(MostRows).Select(one => Line(look, one, language))]
        );

    static Row Line(DeskLook look, Outstanding one, Language language)
    {
        var now = one.Change.Now;
        var (indicator, organisation) = look.Edition.NamesOf(now);
        var measure = Measure.Of(indicator, language);
        var members = string.Concat(one.Change.Members.Select(pair => $", {pair.Value}"));
        var earlier = one
            .Earlier.TakeLast(MostEarlier)
            .Select(was => $"{Days.Short(was.Period, language)}: {measure.Number(was.Value)}");
        return new([
            new($"{indicator.Name.In(language)} ({measure.UnitName}){members}"),
            new(organisation.Code),
            new(Days.Short(now.Period, language)),
            new(measure.Number(now.Value)),
            Cell.Of(one.Score is { } score ? Say(score, language) : null),
            Cell.Of(one.Score is null ? null : measure.Number((decimal)one.Median)),
            Cell.Of(string.Join("; ", earlier)),
            Cell.Of(one.Question.Explanation),
        ]);
    }

    /// <summary>Where all earlier values were the same, anything else lies beyond measure.</summary>
    static string Say(double score, Language language) =>
        double.IsInfinity(score) || score >= 1000 ? "> 999" : Notation.Write((decimal)score, 1, language);
}
