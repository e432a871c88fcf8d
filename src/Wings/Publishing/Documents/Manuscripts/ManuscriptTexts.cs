using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Manuscripts;

/// <summary>The words that a sent document has besides its text.</summary>
internal static class ManuscriptTexts
{
    public static readonly Bilingual Page = new("Pagina", "Page");
    public static readonly Bilingual Of = new("van", "of");
    public static readonly Bilingual Contents = new("Inhoud", "Contents");
    public static readonly Bilingual Subject = new("Betreft", "Subject");
    public static readonly Bilingual OurReference = new("Ons kenmerk", "Our reference");
    public static readonly Bilingual Publisher = new("Uitgever", "Publisher");
    public static readonly Bilingual LetterTo = new("Brief aan", "Letter to");
    public static readonly Bilingual Tables = new("De cijfers bij de figuren", "The figures behind the pictures");
    public static readonly Bilingual About = new("Hoe dit document is nagerekend", "How this document was checked");
    public static readonly Bilingual AboutLead = new(
        "Onderstreepte woorden zijn nagerekend: zij leiden naar de berekening en naar de levering waaruit het cijfer komt.",
        "Underlined words were recomputed: they lead to the computation and to the delivery that the figure comes from."
    );
    public static readonly Bilingual Online = new(
        "Dit document op het web, met alle uitspraken en hun oordeel",
        "This document on the web, with all statements and their verdicts"
    );
    public static readonly Bilingual Cite = new("Verwijzen naar dit document:", "Cite this document:");
    public static readonly Bilingual Code = new(
        "Dit document op het web, voor wie papier in handen heeft",
        "This document on the web, for who holds paper"
    );
    public static readonly Bilingual Empty = new(
        "Er is nog geen waarde om te tonen.",
        "There is no value to show yet."
    );

    public static Bilingual Figure(int number) => Numbered("Figuur", "Figure", number);

    public static Bilingual Table(int number) => Numbered("Tabel", "Table", number);

    public static Bilingual TableOf(int number) => Numbered("Tabel bij figuur", "Table of figure", number);

    /// <summary>Above the second and further sheets of a picture that a page cannot hold.</summary>
    public static Bilingual GoesOn(int number, int sheet, int sheets) =>
        new($"Figuur {number}, vervolg ({sheet} van {sheets})", $"Figure {number}, continued ({sheet} of {sheets})");

    static Bilingual Numbered(string nl, string en, int number) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{nl} {number}"),
            string.Create(CultureInfo.InvariantCulture, $"{en} {number}")
        );
}
