using Rekenschap.Kernel.Values;

namespace Rekenschap.Portfolio.Annex;

/// <summary>The words of the annex and of the page on which it is begun.</summary>
static class AnnexTexts
{
    public static readonly Bilingual ByMinistry = new("Per ministerie", "By ministry");
    public static readonly Bilingual Recalibrated = new("Het vaakst herijkt", "Recalibrated most");
    public static readonly Bilingual Menu = new("Bijlage ICT-activiteiten", "Annex on ICT activities");
    public static readonly Bilingual Lead = new(
        "De bijlage bij de jaarrapportage wordt begonnen als een document als ieder ander. Elk getal erin is een uitspraak over een aanvaard cijfer; wat niet is aanvaard, komt er niet in.",
        "The annex to the yearly report is begun as a document like any other. Each number in it is a statement on an accepted figure; what was not accepted is not in it."
    );
    public static readonly Bilingual NoNumbers = new(
        "Over dit jaar is nog geen cijfer van het register aanvaard: de bijlage krijgt dan geen getallen. Neem eerst de cijfers over bij de uitvraag die erom vraagt.",
        "No figure of the register was accepted for this year: the annex then gets no numbers. First take the figures over at the collection that asks them."
    );
    public static readonly Bilingual Begin = new("Begin de bijlage", "Begin the annex");
    public static readonly Bilingual Preview = new("Wat erin komt", "What gets in");
    public static readonly Bilingual Right = new(
        "De bijlage over ICT-activiteiten wordt begonnen",
        "The annex on ICT activities is begun"
    );
    public static readonly Bilingual ForPublisher = new("voor wie publiceert", "for who publishes");

    public static readonly Bilingual Workbook = new("De werkmap van dit jaar", "The workbook of this year");

    public static Bilingual TitleOf(int year) =>
        new($"Grote ICT-activiteiten in {year}", $"Large ICT activities in {year}");
}
