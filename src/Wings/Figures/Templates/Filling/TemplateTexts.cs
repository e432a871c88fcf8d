using System.Collections.Immutable;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Templates.Filling;

/// <summary>The words of a template.</summary>
internal static class TemplateTexts
{
    public static readonly Bilingual Collection = new("Uitvraag", "Collection");
    public static readonly Bilingual ForWhom = new("Organisatie", "Organisation");
    public static readonly Bilingual About = new("Over", "About");
    public static readonly Bilingual Opens = new("Open vanaf", "Opens");
    public static readonly Bilingual Due = new("Uiterlijk", "Due");
    public static readonly Bilingual Edition = new("Voor", "For");
    public static readonly Bilingual Beware = new("Let op", "Beware");
    public static readonly Bilingual Invented = new(
        "Deel van een uitgave met verzonnen cijfers.",
        "Part of an edition with invented figures."
    );
    public static readonly Bilingual How = new("Zo werkt het", "How it works");
    public static readonly Bilingual Means = new("Betekenis", "Means");
    public static readonly Bilingual Fill = new(
        "Vul de gele cellen in. Laat leeg wat u niet hebt. Grijs is wat eerder is aanvaard.",
        "Fill in the yellow cells. Leave empty what you do not have. Grey is what was accepted before."
    );
    public static readonly Bilingual Choose = new(
        "Kies een code uit de lijst; op het blad Codes staat wat zij betekent.",
        "Choose a code from the list; the sheet Codes says what it means."
    );
    public static readonly Bilingual OwnCode = new(
        "Een eigen code: letters, cijfers, - en _.",
        "A code of your own: letters, digits, - and _."
    );
    public static readonly Bilingual StatusSays = new(
        "Leeg: gewoon. P voorlopig, E geschat, M ontbreekt, L niet verzameld. Bij M en L blijft de waarde leeg.",
        "Empty: normal. P provisional, E estimated, M missing, L not collected. With M and L the value stays empty."
    );
    public static readonly Bilingual ConfidentialSays = new(
        "Leeg of F: mag openbaar. C: vertrouwelijk, wordt niet getoond.",
        "Empty or F: may be public. C: confidential, is not shown."
    );

    public static readonly ImmutableArray<(string Code, Bilingual Means)> Statuses =
    [
        ("A", new("gewoon", "normal")),
        ("P", new("voorlopig", "provisional")),
        ("E", new("geschat", "estimated")),
        ("M", new("ontbreekt", "missing")),
        ("L", new("niet verzameld", "not collected")),
    ];

    public static readonly ImmutableArray<(string Code, Bilingual Means)> Confidentials =
    [
        ("F", new("openbaar", "free")),
        ("C", new("vertrouwelijk", "confidential")),
    ];

    public static readonly ImmutableArray<Bilingual> Asked =
    [
        new("Gevraagd cijfer", "Figure asked"),
        new("Code", "Code"),
        new("Eenheid", "Unit"),
        new("Hoe vaak", "How often"),
        new("Definitie", "Definition"),
    ];

    public static Bilingual Title(TemplateContents contents) =>
        new(
            $"{contents.Collection.Name.Nl}: {contents.Deliverer.Name.Nl}",
            $"{contents.Collection.Name.En}: {contents.Deliverer.Name.En}"
        );

    public static Bilingual Often(Frequency frequency) =>
        frequency switch
        {
            Frequency.Year => new("per jaar", "each year"),
            Frequency.Quarter => new("per kwartaal", "each quarter"),
            Frequency.Month => new("per maand", "each month"),
            _ => new("per dag", "each day"),
        };

    public static IEnumerable<Bilingual> Steps(TemplateContents contents)
    {
        yield return new(
            $"1. Ga naar het blad {TemplateSheets.Figures.Nl}. Vul in de kolom {TemplateColumn.Value.Heading.Nl} de cijfers in. Laat leeg wat u niet hebt.",
            $"1. Go to the sheet {TemplateSheets.Figures.En}. Enter the figures in the column {TemplateColumn.Value.Heading.En}. Leave empty what you do not have."
        );
        yield return new(
            $"2. Wijkt een cijfer sterk af van het vorige? Schrijf dan in de kolom {TemplateColumn.Note.Heading.Nl} waardoor. Dat wordt met het cijfer openbaar.",
            $"2. Does a figure differ much from the one before? Say why in the column {TemplateColumn.Note.Heading.En}. That becomes public with the figure."
        );
        yield return new(
            "3. Sla het bestand op. De naam mag veranderen. Rijen en kolommen erbij mogen ook, als de kopregel en de regel erboven blijven.",
            "3. Save the file. Its name may change. Rows and columns may be added, as long as the heading and the line above it stay."
        );
        yield return new(
            $"4. Lever het bestand aan bij de uitvraag '{contents.Collection.Name.Nl}'. Het wordt herkend en meteen gecontroleerd.",
            $"4. Deliver the file at the collection '{contents.Collection.Name.En}'. It is recognised and checked at once."
        );
    }

    public static IEnumerable<Bilingual> Warnings(TemplateContents contents) =>
        contents.WithFreeRows.Select(one => new Bilingual(
            $"{one.Facts.Name.Nl}: er zijn te veel mogelijke regels om ze alle te tonen. Kies zelf in elke regel de codes; {FillTemplate.FreeRows} lege regels staan klaar, en meer mag eronder.",
            $"{one.Facts.Name.En}: there are too many possible rows to show them all. Choose the codes in each row yourself; {FillTemplate.FreeRows} empty rows are ready, and more may go below."
        ));
}
