using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Workbook;

/// <summary>
/// The first sheet: of which year and day it is, whether anything was made up, how the report's activities hold against those
/// of the dashboard and the annex, and by which rules all of it is counted. In Dutch, and in English beside it.
/// </summary>
sealed class JbrGeneral(JbrYear year, DashboardWords words)
{
    const decimal Million = 1_000_000m;

    public WantedSheet Sheet() =>
        new("Algemeen", [.. Head(), [], .. Account(), [], .. Left(), .. Rules()]) { HeadingRow = 0 };

    IEnumerable<ImmutableArray<WantedCell>> Head()
    {
        yield return [WantedCell.Of(JbrTexts.TitleOf(year.Year).Nl)];
        yield return Both(JbrTexts.Source);
        yield return Says(JbrTexts.StandOn, Days.Long(year.Day, Language.Nl), Days.Long(year.Day, Language.En));
        yield return Says(JbrTexts.MadeOn, Days.Long(words.Day, Language.Nl), Days.Long(words.Day, Language.En));
        yield return Number(JbrTexts.Many, year.All.Length);
        yield return Number(JbrTexts.Invented, year.All.Count(one => one.Invented));
        if (year.All.Any(one => one.Invented))
            yield return Both(JbrTexts.InventedMeans);
    }

    /// <summary>What ran according to dashboard and annex, less what is not in the report, with what is in it by decision alone.</summary>
    IEnumerable<ImmutableArray<WantedCell>> Account()
    {
        yield return
        [
            WantedCell.Of(JbrTexts.Account.Nl),
            WantedCell.Of(JbrTexts.Account.En),
            .. JbrTexts.AccountColumns.Select(WantedCell.Of),
        ];
        yield return Line(JbrTexts.OnDashboard, year.OnDashboard);
        foreach (var why in Enum.GetValues<LeftOut>())
            yield return Line(JbrTexts.Of(why), year.Outside.Where(one => one.Why == why).Select(one => one.Activity));
        yield return Line(JbrTexts.ByDecision, year.ByDecision);
        yield return Line(JbrTexts.InReport, year.All);
    }

    ImmutableArray<WantedCell> Line(Bilingual what, IEnumerable<Activity> all)
    {
        var totals = PortfolioTotals.Of(all.Select(one => one.Facts), year.Year);
        return
        [
            WantedCell.Of(what.Nl),
            WantedCell.Of(what.En),
            WantedCell.Of(totals.Live),
            WantedCell.Of(totals.Costs.InitialEuro / Million, 2),
            WantedCell.Of(totals.Costs.CurrentEuro / Million, 2),
        ];
    }

    IEnumerable<ImmutableArray<WantedCell>> Left()
    {
        if (year.Outside.IsEmpty)
            yield break;
        yield return Both(JbrTexts.LeftOutTitle);
        foreach (var (one, why) in year.Outside)
            yield return
            [
                WantedCell.Of($"{DashboardTexts.Number(one.Number)} {one.Name}"),
                WantedCell.Of(one.Ministry),
                WantedCell.Of(JbrTexts.Of(why).Nl),
            ];
        yield return [];
    }

    static IEnumerable<ImmutableArray<WantedCell>> Rules() =>
        [Both(JbrTexts.Rules), .. JbrTexts.AllRules.Concat(DashboardPageTexts.AllRules).Select(Both)];

    static ImmutableArray<WantedCell> Both(Bilingual text) => [WantedCell.Of(text.Nl), WantedCell.Of(text.En)];

    static ImmutableArray<WantedCell> Says(Bilingual what, string nl, string en) =>
        [WantedCell.Of(what.Nl), WantedCell.Of(what.En), WantedCell.Of(nl), WantedCell.Of(en)];

    static ImmutableArray<WantedCell> Number(Bilingual what, int number) =>
        [WantedCell.Of(what.Nl), WantedCell.Of(what.En), WantedCell.Of(number)];
}
