using System.Globalization;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Questions.Receive;

static class ReceiveTexts
{
    public static readonly Bilingual Title = new("Neem een lijst met vragen op", "Take in a list of questions");
    public static readonly Bilingual Committee = new("Commissie", "Committee");
    public static readonly Bilingual CommitteeHint = new(
        "Zoals de Kamer haar noemt: vaste commissie voor Binnenlandse Zaken.",
        "As the House calls it: Standing Committee on the Interior."
    );
    public static readonly Bilingual File = new("Dossier", "File");
    public static readonly Bilingual FileHint = new("Zoals 31 490.", "Such as 31 490.");
    public static readonly Bilingual Document = new("Over welk document", "On which document");
    public static readonly Bilingual Received = new("Ontvangen op", "Received on");
    public static readonly Bilingual AnswerBy = new("Antwoord uiterlijk op", "Answer by");
    public static readonly Bilingual AnswerByHint = new(
        "De dag die de commissie noemt.",
        "The day that the committee names."
    );
    public static readonly Bilingual Language = new("Taal van de vragen", "Language of the questions");
    public static readonly Bilingual Text = new("De vragen", "The questions");
    public static readonly Bilingual TextHint = new(
        "Plak de lijst: elke vraag met haar nummer ervoor, zoals '1.' of 'Vraag 1'. Een regel die met # begint, is een kopje. Een tabel met de kolommen nummer en vraag mag ook; groep, organisatie en uiterlijk mogen erbij.",
        "Paste the list: each question with its number before it, such as '1.' or 'Question 1'. A line that begins with # is a heading. A table with the columns number and question will do too; group, organisation and due may be in it."
    );
    public static readonly Bilingual Upload = new(
        "Of kies het bestand van de Kamer (Word, ODT, Excel, ODS, CSV of tekst)",
        "Or choose the file of the House (Word, ODT, Excel, ODS, CSV or text)"
    );
    public static readonly Bilingual Take = new("Neem deze lijst op", "Take in this list");
    public static readonly Bilingual NoCommittee = new(
        "Schrijf op welke commissie dit vraagt",
        "Write down which committee asks this"
    );
    public static readonly Bilingual BadFile = new(
        "Dit is geen dossier; schrijf 31 490 of 35 925-VII",
        "This is no file; write 31 490 or 35 925-VII"
    );
    public static readonly Bilingual NoDocument = new(
        "Kies een document van deze uitgave, of geen",
        "Choose a document of this edition, or none"
    );
    public static readonly Bilingual NoReceived = new(
        "Kies de dag waarop de lijst binnenkwam",
        "Choose the day on which the list came in"
    );
    public static readonly Bilingual NoAnswerBy = new(
        "Kies de dag waarop de Kamer antwoord wil",
        "Choose the day by which the House wants its answer"
    );
    public static readonly Bilingual BeforeReceived = new(
        "Deze dag ligt voor de dag waarop de lijst binnenkwam",
        "This day lies before the day on which the list came in"
    );
    public static readonly Bilingual NotYet = new("Deze dag moet nog komen", "This day is still to come");
    public static readonly Bilingual NoLanguage = new("Kies de taal", "Choose the language");
    public static readonly Bilingual NoQuestions = new(
        "Hierin staat geen genummerde vraag; begin elke vraag op een nieuwe regel met haar nummer, zoals '1.'",
        "There is no numbered question in this; begin each question on a new line with its number, such as '1.'"
    );
    public static readonly Bilingual NotText = new(
        "Dit bestand is geen tekst, CSV, .xlsx, .ods, .docx of .odt; plak de vragen in het veld",
        "This file is no text, CSV, .xlsx, .ods, .docx or .odt; paste the questions in the field"
    );

    public static Bilingual TooMany(int all, int most) =>
        new(
            $"Dit zijn {all} vragen; er passen er {most} in een lijst",
            $"These are {all} questions; {most} fit in a list"
        );

    public static Bilingual Twice(int number) =>
        new($"Vraag {number} staat er tweemaal in", $"Question {number} is in it twice");

    public static Bilingual NoWords(int number, int most) =>
        new(
            $"Vraag {number} heeft geen woorden, of meer dan {most} tekens",
            $"Question {number} has no words, or more than {most} characters"
        );

    public static Bilingual NoNumber(int number) =>
        new($"{number} is geen nummer van een vraag", $"{number} is no number of a question");

    public static Bilingual NoNumberIn(string cell) =>
        new(
            $"'{Short(cell)}' in de kolom met nummers is geen nummer van een vraag",
            $"'{Short(cell)}' in the column of numbers is no number of a question"
        );

    public static Bilingual Gap(int last, int next) =>
        new(
            $"Na vraag {last} komt {next}; plak ook wat daartussen staat, of verbeter het nummer",
            $"After question {last} comes {next}; paste what stands between them too, or correct the number"
        );

    public static Bilingual NoOwner(int number, string said) =>
        new(
            $"Vraag {number}: '{Short(said)}' is geen ministerie of andere organisatie van deze uitgave",
            $"Question {number}: '{Short(said)}' is no ministry or other organisation of this edition"
        );

    public static Bilingual InTable(FolderProblem problem) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Regel {problem.Line ?? 1} van de tabel: {problem.Message.Nl}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"Line {problem.Line ?? 1} of the table: {problem.Message.En}")
        );

    static string Short(string said) => said.Length > 60 ? said[..60] + "…" : said;
}
