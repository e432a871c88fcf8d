using System.Globalization;
using Rekenschap.Kernel.Deadlines;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Oversight.Commitments.Import;

/// <summary>What only the import of promises says.</summary>
static class PromiseSheetTexts
{
    public static readonly Bilingual Lead = new(
        "Houdt uw departement toezeggingen bij in een spreadsheet? Kies het bestand. U ziet eerst wat er van elke rij wordt; er komt niets in het register voor u het goedkeurt. Wat erin komt, is meteen openbaar.",
        "Does your department keep promises in a spreadsheet? Choose the file. You first see what becomes of each row; nothing gets into the register before you accept it. What gets in is public at once."
    );
    public static readonly Bilingual Rows = new(
        "Een rij is een toezegging: wat het stuk zegt, in welk stuk, van welke dag, en met welke termijn. Wat het register al heeft, komt er geen tweede keer in en verandert niet.",
        "A row is a promise: what the paper says, in which paper, of which day, and with which deadline. What the register has already does not get in a second time and does not change."
    );
    public static readonly Bilingual TooLarge = new(
        "Dit bestand is groter dan 10 MB. Bewaar alleen het blad met toezeggingen.",
        "This file is larger than 10 MB. Keep only the sheet with promises."
    );
    public static readonly Bilingual InPapers = new("In het register van Kamerstukken", "In the register of papers");
    public static readonly Bilingual NoMinistry = new(
        "Dit is geen ministerie waarvoor u toezeggingen invoert. Gebruik de code, zoals BZK, of zeg het hieronder voor alle rijen.",
        "This is no ministry that you enter promises for. Use the code, such as BZK, or say it below for all rows."
    );
    public static readonly Bilingual ReportOnPage = new(
        "Een toezegging komt als open in het register. Wat ervan werd, meldt u op haar pagina, met waar dat uit blijkt.",
        "A promise gets into the register as open. What became of it is reported on its page, with where that shows."
    );
    public static readonly Bilingual ItIsAnother = new(
        "een andere toezegging: zet haar in het register",
        "another promise: put it in the register"
    );

    public static Bilingual OtherNumber(string number) =>
        new(
            $"Toezegging {Short(number)} van het register is een andere, of is er niet. Laat het nummer leeg, of gebruik deze kolom niet als uw departement zelf nummert.",
            $"Promise {Short(number)} of the register is another one, or there is none. Leave the number empty, or do not use this column where your department counts for itself."
        );

    public static Bilingual Twice(string row) =>
        new(
            $"Rij {row} is dezelfde toezegging, in hetzelfde stuk. Haal een van beide weg.",
            $"Row {row} is the same promise, in the same paper. Take one of them away."
        );

    public static Bilingual LooksLike(int number) =>
        new(
            $"{Whole($"Toezegging {number}")} lijkt hierop. Zeg hieronder of het dezelfde is.",
            $"{Whole($"Promise {number}")} looks like this one. Say below whether it is the same."
        );

    public static Bilingual IsItKnown(int row, string subject) =>
        new(Whole($"Rij {row}: ‘{Short(subject)}’"), Whole($"Row {row}: ‘{Short(subject)}’"));

    public static Bilingual ItIs(int number, string subject, string paper) =>
        new(
            Whole($"dezelfde als toezegging {number}, ‘{Short(subject)}’ in {paper}: sla over"),
            Whole($"the same as promise {number}, ‘{Short(subject)}’ in {paper}: pass over")
        );

    public static Bilingual Again(int number) =>
        new(
            Whole($"opnieuw toegezegd: zet in het register en verbind met toezegging {number}"),
            Whole($"promised again: put in the register and link to promise {number}")
        );

    public static Bilingual OtherDay(string phrase, DeadlineWindow window) =>
        new(
            $"Uit ‘{Short(phrase)}’ volgt {Days.Long(window.Until, Language.Nl)}; het register houdt de woorden aan. Zijn die niet van het stuk, haal ze dan weg.",
            $"From ‘{Short(phrase)}’ follows {Days.Long(window.Until, Language.En)}; the register holds on to the words. Where they are not the paper's, take them away."
        );

    public static Bilingual OnPage(int number, string was) =>
        new(
            Whole(
                $"In het register staat bij toezegging {number}: ‘{Short(was)}’. Klopt dat daar niet, verbeter het dan op haar pagina."
            ),
            Whole(
                $"The register has of promise {number}: ‘{Short(was)}’. Where that is wrong there, correct it on its page."
            )
        );

    public static Bilingual NoSuchPaper(string paper) =>
        new(
            $"{Short(paper)} staat niet in het register van Kamerstukken. Controleer het nummer; de toezegging komt er wel in.",
            $"{Short(paper)} is not in the register of papers. Check the number; the promise does get in."
        );

    public static Bilingual Of(PromiseStep step) =>
        step.Outcome switch
        {
            PromiseOutcome.New => new("nieuw", "new"),
            PromiseOutcome.Linked => new(
                Whole($"nieuw, verbonden met toezegging {step.Other}"),
                Whole($"new, linked to promise {step.Other}")
            ),
            _ => new(Whole($"al bekend als toezegging {step.Other}"), Whole($"known already as promise {step.Other}")),
        };

    public static Bilingual Count(PromisePlan plan)
    {
        var (fresh, linked, known) = (
            plan.Count(PromiseOutcome.New),
            plan.Count(PromiseOutcome.Linked),
            plan.Count(PromiseOutcome.Known)
        );
        return linked == 0
            ? new(Whole($"{fresh} nieuw, {known} al bekend"), Whole($"{fresh} new, {known} known already"))
            : new(
                Whole($"{fresh} nieuw, {linked} nieuw en verbonden, {known} al bekend"),
                Whole($"{fresh} new, {linked} new and linked, {known} known already")
            );
    }

    static string Whole(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
