using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>
/// The checks of values against others, once all are there: first what may be an error (formula), then what is a
/// question (change, outlier, blank). A cell with an error is checked no further.
/// </summary>
internal sealed class LateChecks
{
    readonly Desk desk;
    readonly Explanations explanations;
    readonly Known known;
    readonly ChangeCheckup changes;
    readonly OutlierCheckup outliers;
    readonly LeapCheckup leaps;
    readonly LeapQuestions leaping;

    LateChecks(Desk desk)
    {
        this.desk = desk;
        explanations = new(desk.Context);
        known = new(desk);
        var periods = new EarlierPeriods(desk);
        changes = new(desk, known, periods);
        outliers = new(desk);
        (leaps, leaping) = (new(desk, known, periods), new(desk));
    }

    public static void Run(Desk desk)
    {
        if (
            !desk.Context.IsDraft
            && Enumerable
                .Range(0, desk.Series.Count)
                .All(number => !desk.Rules[desk.Series[number].Indicator].HasLateChecks)
        )
            return;
        var checks = new LateChecks(desk);
        new FormulaCheckup(desk, checks.known).Run();
        for (var entry = 0; entry < desk.Values.Count; entry++)
            checks.Ask(entry);
        checks.leaping.Ask((entry, text) => checks.Put("change", entry, text));
    }

    void Ask(int entry)
    {
        var (state, series) = (desk.Values.StateAt(entry), desk.Series[desk.Values.SeriesAt(entry)]);
        var rules = desk.Rules[series.Indicator];
        if (state.HasValue)
        {
            AskForChange(entry, rules);
            if (rules.Outlier is { } outlier && outliers.Question(entry, outlier) is { } strange)
                Put("outlier", entry, strange);
        }
        else if (rules.AsksForBlanks && state.Fate is CellFate.Good or CellFate.LeftOut)
            AskForBlank(entry, series);
    }

    /// <summary>What leaps in size is asked about by that; at its own cell where the catalogue asks, or its own row answers.</summary>
    void AskForChange(int entry, IndicatorRules rules)
    {
        var leap = desk.Context.IsDraft ? leaps.Find(entry) : null;
        var (isAsked, isAnswered) = (false, desk.Answers.ContainsKey(desk.Values.PlaceAt(entry)));
        foreach (var check in rules.Changes)
            if (changes.Question(entry, check) is { } text)
            {
                if (leap is null || !isAsked)
                    Put("change", entry, leap is { } one ? leaping.Alone(one) : text);
                isAsked = true;
            }
        if (leap is not { } alone || isAsked)
            return;
        if (isAnswered)
            Put("change", entry, leaping.Alone(alone));
        else
            leaping.Add(alone);
    }

    void AskForBlank(int entry, Series series)
    {
        var period = desk.Periods[desk.Values.PeriodAt(entry)].Period;
        if (known.Accepted(series, period) is not { } before)
            return;
        Put(
            "blank",
            entry,
            new(
                $"Hier is niets ingevuld, terwijl eerder {Notation.WriteFull(before, Language.Nl)} is aanvaard; licht toe of vul in",
                $"Nothing is entered here, while {Notation.WriteFull(before, Language.En)} was accepted before; explain or enter it"
            )
        );
    }

    /// <summary>A question with its answer if there is one; without one an error where the reader is strict.</summary>
    void Put(string rule, int entry, Bilingual text)
    {
        var (coordinate, place) = (desk.Write(entry), desk.Values.PlaceAt(entry));
        var answer = explanations.For(rule, coordinate, text) ?? desk.Answers.GetValueOrDefault(place);
        if (answer is not null || !desk.Context.Strict)
        {
            desk.Book.Question(rule, place, () => text, coordinate, answer);
            return;
        }
        desk.Book.Error(rule, place, () => text, coordinate);
        desk.Values.Change(entry, CellState.Failed(desk.Book.LetsPass(rule)));
    }
}
