using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Intake.Checks;

/// <summary>The words in which figures that leap in size are asked about: both figures, and what it mostly comes from.</summary>
sealed class LeapText(Desk desk)
{
    const int MostNamed = 10;

    public Bilingual Of(IReadOnlyList<Leap> leaps)
    {
        var name = desk.Context
            .Catalogue
            .Indicators[desk.Series[desk.Values.SeriesAt(leaps[0].Entry)].Indicator]
            .Facts
            .Name;
        return new(
            $"{name.Nl}: {First(leaps[0], Language.Nl)}. Las een rekenblad 8.412 als 8,412? Klopt de eenheid? Herstel het, of licht toe waarom het klopt.{Others(leaps, Language.Nl)}",
            $"{name.En}: {First(leaps[0], Language.En)}. Did a spreadsheet read 8.412 as 8,412? Is the unit right? Mend it, or explain why it is right.{Others(leaps, Language.En)}"
        );
    }

    string First(Leap leap, Language language)
    {
        var isDutch = language == Language.Nl;
        var (now, then, where) = (
            Write(leap, leap.Now, language),
            Write(leap, leap.Then, language),
            Where(leap, language)
        );
        if (leap.Now == 0)
            return $"{Place(leap, language)} {now}, {(isDutch ? "tegen" : "against")} {then} {where}";
        var times = Times(leap, language);
        return isDutch
            ? $"{Place(leap, language)} {now}, tegen {then} {where}: {times} keer zo {(leap.IsUp ? "groot" : "klein")}"
            : $"{Place(leap, language)} {now}, against {then} {where}: {times} times as {(leap.IsUp ? "large" : "small")}";
    }

    string Others(IReadOnlyList<Leap> leaps, Language language)
    {
        if (leaps.Count == 1)
            return "";
        var isDutch = language == Language.Nl;
        var (against, rest) = (isDutch ? "tegen" : "against", leaps.Count - 1 - MostNamed);
        var named = leaps
            .Skip(1)
            .Take(MostNamed)
            .Select(one =>
                $"{Place(one, language)} {Write(one, one.Now, language)} {against} {Write(one, one.Then, language)}"
            );
        var list =
            string.Join("; ", named)
            + (
                rest <= 0 ? ""
                : isDutch ? $"; en nog {rest}"
                : $"; and {rest} more"
            );
        return isDutch
            ? $" Uw antwoord geldt ook voor deze cijfers: {list}."
            : $" Your answer holds for these figures too: {list}.";
    }

    /// <summary>Period, organisation and members: what tells it from the others of its indicator.</summary>
    string Place(Leap leap, Language language)
    {
        var series = desk.Series[desk.Values.SeriesAt(leap.Entry)];
        var period = desk.Periods[desk.Values.PeriodAt(leap.Entry)].Period;
        var members = string.Concat(desk.Context.Breakdowns[series.Breakdown].Select(one => $", {one.Value}"));
        return $"{desk.Organisations[series.Organisation].Code}{members}, {Days.Short(period, language)}:";
    }

    static string Where(Leap leap, Language language) =>
        (leap.WasAccepted, language) switch
        {
            (true, Language.Nl) => "zoals hier is aanvaard",
            (true, _) => "as was accepted here",
            _ => $"in {Days.Say(leap.Earlier, language)}",
        };

    string Write(Leap leap, decimal value, Language language)
    {
        var rules = desk.Rules[desk.Series[desk.Values.SeriesAt(leap.Entry)].Indicator];
        return rules.IsRatio && Math.Abs(value) < 1e20m ? Notation.WriteFull(value * 100, language) + "%"
            : rules.IsRatio ? Notation.WriteFull(value, language)
            : $"{Notation.WriteFull(value, language)} {rules.Unit}";
    }

    static string Times(Leap leap, Language language)
    {
        var (a, b) = (Math.Abs((double)leap.Now), Math.Abs((double)leap.Then));
        var times = a > b ? a / b : b / a;
        return times < 1e9
            ? Notation.WriteFull(Math.Round((decimal)times), language)
            : "> " + Notation.WriteFull(1_000_000_000, language);
    }
}
