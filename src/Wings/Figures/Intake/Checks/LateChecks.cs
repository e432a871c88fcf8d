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

    LateChecks(Desk desk)
    {
        this.desk = desk;
        explanations = new(desk.Context);
        known = new(desk);
        changes = new(desk, known);
        outliers = new(desk);
    }

    public static void Run(Desk desk)
    {
        if (
            Enumerable
                .Range(0, desk.Series.Count)
                .All(number => !desk.Rules[desk.Series[number].Indicator].HasLateChecks)
        )
            return;
        var checks = new LateChecks(desk);
        new FormulaCheckup(desk, checks.known).Run();
        for (var entry = 0; entry < desk.Values.Count; entry++)
            checks.Ask(entry);
    }

    void Ask(int entry)
    {
        var (state, series) = (desk.Values.StateAt(entry), desk.Series[desk.Values.SeriesAt(entry)]);
        var rules = desk.Rules[series.Indicator];
        if (state.HasValue)
        {
            foreach (var check in rules.Changes)
                if (changes.Question(entry, check) is { } text)
                    Put("change", entry, text);
            if (rules.Outlier is { } outlier && outliers.Question(entry, outlier) is { } strange)
                Put("outlier", entry, strange);
        }
        else if (rules.AsksForBlanks && state.Fate is CellFate.Good or CellFate.LeftOut)
            AskForBlank(entry, series);
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
        var answer = explanations.For(rule, coordinate) ?? desk.Answers.GetValueOrDefault(place);
        if (answer is not null || !desk.Context.Strict)
        {
            desk.Book.Question(rule, place, () => text, coordinate, answer);
            return;
        }
        desk.Book.Error(rule, place, () => text, coordinate);
        desk.Values.Change(entry, CellState.Failed(desk.Book.LetsPass(rule)));
    }
}
