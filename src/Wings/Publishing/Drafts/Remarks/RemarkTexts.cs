using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.Remarks;

static class RemarkTexts
{
    public static readonly Bilingual Tab = new("Opmerkingen", "Remarks");
    public static readonly Bilingual Lead = new(
        "Een opmerking die openstaat, houdt het document tegen.",
        "A remark that is open holds the document back."
    );
    public static readonly Bilingual Nothing = new(
        "Er zijn geen opmerkingen. Maak er hieronder een.",
        "There are no remarks. Make one below."
    );
    public static readonly Bilingual New = new("Nieuwe opmerking", "New remark");
    public static readonly Bilingual Words = new("Over welke woorden?", "About which words?");
    public static readonly Bilingual WordsHint = new(
        "Neem ze over uit de tekst. Leeg: over het hele document.",
        "Copy them from the text. Empty: about the whole document."
    );
    public static readonly Bilingual NoWords = new(
        "Deze woorden staan zo niet in de tekst; neem ze precies over, of laat dit leeg",
        "These words do not stand like this in the text; copy them exactly, or leave this empty"
    );
    public static readonly Bilingual Text = new("Opmerking", "Remark");
    public static readonly Bilingual NoText = new("Schrijf op wat u wilt zeggen", "Write down what you want to say");
    public static readonly Bilingual Make = new("Plaats de opmerking", "Place the remark");
    public static readonly Bilingual Answer = new("Uw reactie", "Your reply");
    public static readonly Bilingual NoAnswer = new(
        "Schrijf een reactie, of wat ermee is gedaan",
        "Write a reply, or what was done with it"
    );
    public static readonly Bilingual Reply = new("Reageer", "Reply");
    public static readonly Bilingual Settle = new("Handel af", "Settle");
    public static readonly Bilingual Reopen = new("Heropen", "Reopen");
    public static readonly Bilingual Open = new("open", "open");
    public static readonly Bilingual Settled = new("afgehandeld", "settled");
    public static readonly Bilingual Whole = new("Het hele document", "The whole document");
    public static readonly Bilingual Gone = new(
        "Deze woorden staan niet meer in de tekst.",
        "These words do not stand in the text any more."
    );
    public static readonly Bilingual You = new("u", "you");
    public static readonly Bilingual OpenTitle = new("Staat open", "Open");
    public static readonly Bilingual SettledTitle = new("Afgehandeld", "Settled");

    public static Bilingual Kind(SaidKind kind) =>
        kind switch
        {
            SaidKind.Remark => new("merkt op", "remarks"),
            SaidKind.Reply => new("antwoordt", "replies"),
            SaidKind.Settled => new("handelt af", "settles"),
            _ => new("heropent", "reopens"),
        };

    public static Bilingual Waiting(int count)
    {
        var many = count.ToString(CultureInfo.InvariantCulture);
        return count == 1
            ? new("Er staat 1 opmerking open", "1 remark is open")
            : new($"Er staan {many} opmerkingen open", $"{many} remarks are open");
    }
}
