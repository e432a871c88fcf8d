using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Commitments;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Overview;

/// <summary>The sentences of the document, around claims that were written already.</summary>
sealed class OverviewSentences(Language language, int year)
{
    string Say(string nl, string en) => language == Language.Nl ? nl : en;

    public string Begin(DateOnly day) =>
        Say(
            $"Dit overzicht zegt per departement wat is gevonden, wat is gedaan en wat er nog te doen is. Het is gemaakt uit de registers van toezeggingen en onvolkomenheden, zoals die waren op {Days.Long(day, Language.Nl)}. Wat besloten is, staat er niet in. Als werkmap staat het bij ‘Gevonden, gedaan en nog te doen’ op deze site.",
            $"This overview says by department what was found, what was done and what is left to do. It was made from the registers of promises and deficiencies, as they were on {Days.Long(day, Language.En)}. What is closed is not in it. As a workbook it stands at ‘What was found, done and left to do’ on this site."
        );

    public string Found(string all) =>
        Say(
            $"Over {year} is het aantal onvolkomenheden in het register {all}.",
            $"For {year} the number of deficiencies in the register is {all}."
        );

    public string Serious(string serious) =>
        Say($"Het aantal ernstige is {serious}.", $"The number of serious ones is {serious}.");

    public string Solved(string solved) =>
        Say($"De auditor vond er {solved} opgelost.", $"The auditor found {solved} of them solved.");

    public string Continue(string going) =>
        Say($"Het aantal dat doorloopt is {going}.", $"The number that continues is {going}.");

    public string Measures(string due, string ready) =>
        Say(
            $"Het aantal maatregelen met een geplande dag in dit jaar is {due}; op die dag was dit aantal gereed: {ready}.",
            $"The number of measures with a planned day in this year is {due}; ready on that day was this number: {ready}."
        );

    public string FoundHere(string found) =>
        Say($"Het aantal onvolkomenheden is {found}.", $"The number of deficiencies is {found}.");

    public string Promises(string due, string inTime) =>
        Say(
            $"Het aantal toezeggingen waarvan de termijn in dit jaar afliep is {due}; het aantal dat op tijd is nagekomen is {inTime}.",
            $"The number of promises whose deadline lay in this year is {due}; the number that was kept in time is {inTime}."
        );

    public string Told(Bilingual domain, Bilingual state) =>
        Say(
            $"Over {domain.Nl} ({state.Nl}) zegt het departement:",
            $"Of {domain.En} ({state.En}) the department says:"
        );

    public string Promised(Commitment one) =>
        Say(
            $"In een stuk van {Days.Long(one.PaperDate, Language.Nl)} staat:",
            $"A paper of {Days.Long(one.PaperDate, Language.En)} says, in Dutch:"
        );

    /// <summary>What became of it, as a claim on the edition's register.</summary>
    public string Became(Commitment one, DateOnly day)
    {
        var link = $"(promise:{RegisterCsv.CodeOf(one.Number)})";
        var term = one.Until is { } until
            ? Say(
                $"De termijn liep tot en met {Days.Long(until, Language.Nl)}. ",
                $"The deadline was {Days.Long(until, Language.En)}. "
            )
            : "";
        return term
            + StandingOf(one, day) switch
            {
                CommitmentStanding.KeptInTime => Say(
                    $"Deze toezegging is [op tijd nagekomen]{link}.",
                    $"This promise was [kept in time]{link}."
                ),
                CommitmentStanding.KeptLate => Say(
                    $"Deze toezegging is [te laat nagekomen]{link}.",
                    $"This promise was [kept late]{link}."
                ),
                CommitmentStanding.Withdrawn => Say(
                    $"Deze toezegging is [ingetrokken]{link}.",
                    $"This promise was [withdrawn]{link}."
                ),
                CommitmentStanding.Overdue => Say(
                    $"Deze toezegging is [te laat]{link}.",
                    $"This promise is [late]{link}."
                ),
                _ => Say($"Deze toezegging staat [nog open]{link}.", $"This promise is [still open]{link}."),
            };
    }

    /// <summary>What was withdrawn after its last day was late first, and stays so.</summary>
    static CommitmentStanding StandingOf(Commitment one, DateOnly day) =>
        one.Facts.On(day) is CommitmentStanding.Withdrawn && one.Ended > one.Until
            ? CommitmentStanding.Overdue
            : one.Facts.On(day);
}
