using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Publishing.Papers.Citing;

/// <summary>What is said of a reference that is wrong or unknown: what it says, what is so, and how to mend it.</summary>
static class CitationWords
{
    public static Bilingual NoSession(string words, string said) =>
        new(
            $"'{words}': {said} is geen vergaderjaar; schrijf twee jaren na elkaar, zoals 2022/23",
            $"'{words}': {said} is no session year; write two years that follow each other, such as 2022/23"
        );

    public static Bilingual Later(string words, SessionYear session, DateOnly written) =>
        new(
            $"'{words}': vergaderjaar {session} begint op {Nl(session.Start)}, na de datum van dit document ({Nl(written)}); verbeter het jaar of de datum",
            $"'{words}': session year {session} begins on {En(session.Start)}, after the date of this document ({En(written)}); correct the year or the date"
        );

    public static Bilingual LaterDay(string words, DateOnly day, DateOnly written) =>
        new(
            $"'{words}' is van {Nl(day)}, na de datum van dit document ({Nl(written)}); verbeter een van beide",
            $"'{words}' is of {En(day)}, after the date of this document ({En(written)}); correct one of the two"
        );

    public static Bilingual OtherSession(string words, SessionYear said, DateOnly day) =>
        new(
            $"'{words}': {Nl(day)} valt in vergaderjaar {SessionYear.Of(day)}, niet in {said}; verbeter het jaar of de datum",
            $"'{words}': {En(day)} falls in session year {SessionYear.Of(day)}, not in {said}; correct the year or the date"
        );

    public static Bilingual NoYear(string words) =>
        new(
            $"'{words}' noemt geen vergaderjaar en is zo niet te vinden; schrijf het erbij, zoals 'Handelingen II 2019/20, nr. 74'",
            $"'{words}' names no session year and cannot be found so; add it, as in 'Handelingen II 2019/20, nr. 74'"
        );

    public static Bilingual NoFile(string words, DossierCode file) =>
        new(
            $"'{words}': van dossier {file} staat niets in het register van Kamerstukken; controleer het nummer, of voeg het stuk toe",
            $"'{words}': the register of parliamentary papers has nothing of file {file}; check the number, or add the paper"
        );

    public static Bilingual NotThere(string words) =>
        new(
            $"'{words}' staat niet in het register van Kamerstukken; controleer dossier en nummer, of voeg het stuk toe",
            $"'{words}' is not in the register of parliamentary papers; check file and number, or add the paper"
        );

    public static Bilingual Session(string words, SessionYear said, RegisteredPaper paper) =>
        new(
            $"'{words}' noemt vergaderjaar {said}; volgens het register is dat stuk van {paper.Session} ({Of(paper, Language.Nl)}). Verbeter het jaar of het nummer",
            $"'{words}' names session year {said}; by the register that paper is of {paper.Session} ({Of(paper, Language.En)}). Correct the year or the number"
        );

    public static Bilingual Day(string words, DateOnly said, RegisteredPaper paper) =>
        new(
            $"'{words}' is hier van {Nl(said)}; volgens het register is dat stuk van {Nl(paper.Date)} ({Of(paper, Language.Nl)}). Verbeter de datum of het nummer",
            $"'{words}' is of {En(said)} here; by the register that paper is of {En(paper.Date)} ({Of(paper, Language.En)}). Correct the date or the number"
        );

    public static Bilingual Title(string words, string said, RegisteredPaper paper) =>
        new(
            $"'{words}' heet hier '{said}'; volgens het register heet dat stuk '{paper.Title}'. Verbeter de titel of het nummer",
            $"'{words}' is called '{said}' here; by the register that paper is called '{paper.Title}'. Correct the title or the number"
        );

    static string Of(RegisteredPaper paper, Language language) =>
        $"{paper.Kind}, {Days.Long(paper.Date, language)}, '{paper.Title}'";

    static string Nl(DateOnly day) => Days.Long(day, Language.Nl);

    static string En(DateOnly day) => Days.Long(day, Language.En);
}
