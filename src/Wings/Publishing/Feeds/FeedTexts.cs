using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Feeds;

static class FeedTexts
{
    public static readonly Bilingual Title = new(
        "publicatie, correcties en errata",
        "publication, corrections and errata"
    );
    public static readonly Bilingual Published = new("Gepubliceerd", "Published");
    public static readonly Bilingual Correction = new("Correctie", "Correction");
    public static readonly Bilingual Erratum = new("Erratum", "Erratum");
    public static readonly Bilingual Why = new("Reden", "Reason");
    public static readonly Bilingual Was = new("was", "was");
    public static readonly Bilingual Is = new("is", "is");
    public static readonly Bilingual Invented = new(
        "Cijfers in deze uitgave zijn geheel of deels verzonnen.",
        "Figures in this edition are made up, wholly or in part."
    );

    public static Bilingual Statements(int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{count} uitspraken gecontroleerd"),
            string.Create(CultureInfo.InvariantCulture, $"{count} statements checked")
        );

    /// <summary>How many cells are not listed, since a feed is for reading.</summary>
    public static Bilingual More(int count) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"en {count} andere cellen"),
            string.Create(CultureInfo.InvariantCulture, $"and {count} other cells")
        );
}
