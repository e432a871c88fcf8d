using System.Globalization;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Programmes.Enter;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Oversight.Programmes.Follow;

/// <summary>What was filled in of a measure, as what is then done.</summary>
static class ReadMeasureDeed
{
    /// <returns>Null where something is wrong, which was told.</returns>
    public static Func<Programme, ProgrammeMeasure, Act, Refusal?>? Of(
        MeasureVerb verb,
        FormState form,
        MeasureLine line,
        DateOnly today
    )
    {
        var seen = form.Seen();
        Func<Programme, ProgrammeMeasure, Act, Refusal?> deed;
        switch (verb)
        {
            case MeasureVerb.Tell:
                var moment = Moment(form, line, today);
                var on = Past(form, today);
                var judgement = form.Choice("judgement", MeasureForms.Told, ProgrammeTexts.NoChoice);
                var says = form.Text("says", ProgrammeTexts.NoWords, most: 4000);
                var (told, because) = (Words(form), Why(form, must: false));
                deed = (of, it, act) =>
                    it.Tell(act, seen, of, new(moment, on!.Value, judgement!.Value, says, new(told, "")), because);
                break;
            case MeasureVerb.Promise:
                var what = form.Text("what", ProgrammeTexts.NoWords);
                var promised = form.DayOfOurs("promised", ProgrammeTexts.NoDay);
                var name = Words(form);
                deed = (of, it, act) => it.Promise(act, seen, of, what, promised!.Value, name);
                break;
            case MeasureVerb.Deliver:
                var product = Number(form, "product", ProgrammeTexts.NoChoice);
                var delivered = Past(form, today);
                var evidence = form.Text("evidence", ProgrammeTexts.NoWords, most: 1000);
                var again = Why(form, must: false);
                deed = (of, it, act) => it.Deliver(act, seen, of, product, delivered!.Value, evidence, again);
                break;
            case MeasureVerb.Replan:
                deed = Replanned(form, seen, today, line.Measure);
                break;
            case MeasureVerb.Spend:
                deed = Spent(form, seen);
                break;
            case MeasureVerb.Correct:
                var right = form.Text("what", ProgrammeTexts.NoWords, most: 1000);
                var from = form.DayOfOurs("from", ProgrammeTexts.NoDay);
                var until = form.DayOfOurs("until", ProgrammeTexts.NoDay);
                var wrong = Why(form, must: true);
                deed = (of, it, act) => it.Correct(act, seen, of, right, from!.Value, until!.Value, wrong);
                break;
            case MeasureVerb.Release:
                return (of, it, act) => it.Release(act, seen, of);
            case MeasureVerb.Write:
                var text = form.Text("words", ProgrammeTexts.NoWords, most: 1000);
                deed = (of, it, act) => it.Write(act, seen, of, text);
                break;
            case MeasureVerb.Reopen:
                var why = Why(form, must: true);
                deed = (of, it, act) => it.Reopen(act, seen, of, today, why);
                break;
            default:
                var ended = Past(form, today);
                var last = form.Text("says", ProgrammeTexts.NoWords, most: 4000);
                var read = Words(form);
                deed = (of, it, act) =>
                    verb == MeasureVerb.Finish
                        ? it.Finish(act, seen, of, ended!.Value, last, read)
                        : it.Stop(act, seen, of, ended!.Value, last, read);
                break;
        }
        return form.Good ? deed : null;
    }

    static DateOnly? Moment(FormState form, MeasureLine line, DateOnly today)
    {
        var day = form.Day("moment", ProgrammeTexts.NoChoice);
        if (day is { } known && !MeasureForms.Moments(line, today).Contains(known))
            form.Wrong("moment", ProgrammeTexts.NoChoice);
        return day;
    }

    static DateOnly? Past(FormState form, DateOnly today)
    {
        var day = form.Day("on", ProgrammeTexts.NoDay);
        if (day > today)
            form.Wrong("on", ProgrammeTexts.ToCome);
        return day;
    }

    static string Words(FormState form) => form.Text("words", most: 1000);

    static string Why(FormState form, bool must) => form.Text("why", must ? ProgrammeTexts.NoWords : null, most: 1000);

    static int Number(FormState form, string name, Bilingual missing)
    {
        if (int.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        form.Wrong(name, missing);
        return -1;
    }

    static Func<Programme, ProgrammeMeasure, Act, Refusal?> Replanned(
        FormState form,
        int seen,
        DateOnly today,
        ProgrammeMeasure one
    )
    {
        var which = Number(form, "which", ProgrammeTexts.NoChoice);
        var from = form.DayOfOurs("from");
        var until = form.DayOfOurs("until", ProgrammeTexts.NoDay);
        var why = Why(form, must: true);
        return (of, it, act) =>
            it.Replan(act, seen, of, today, which, new(which == 0 ? from ?? one.From : null, until!.Value), why);
    }

    static Func<Programme, ProgrammeMeasure, Act, Refusal?> Spent(FormState form, int seen)
    {
        var year = Number(form, "year", MeasureTexts.NoYear);
        if (year is >= 0 and (< 2000 or > 2100))
            form.Wrong("year", MeasureTexts.NoYear);
        var (budget, spent) = (Euros(form, "budget"), Euros(form, "spent"));
        if (form.Good && budget is null && spent is null)
            form.Wrong("budget", MeasureTexts.NoMoney);
        var why = Why(form, must: false);
        return (of, it, act) => it.Spend(act, seen, of, new(year, budget, spent), why);
    }

    /// <summary>Whole euros, up to a hundred billion.</summary>
    static decimal? Euros(FormState form, string name)
    {
        if (form[name].Length == 0)
            return null;
        if (
            long.TryParse(form[name], NumberStyles.None, CultureInfo.InvariantCulture, out var euros)
            && euros <= 100_000_000_000
        )
            return euros;
        form.Wrong(name, MeasureTexts.NoEuros);
        return null;
    }
}
