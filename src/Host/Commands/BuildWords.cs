using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What a build says.</summary>
internal static class BuildWords
{
    public static readonly Bilingual Published = new("Gepubliceerd.", "Published.");

    public static readonly Bilingual NotPublished = new(
        "Niet gepubliceerd. Dit houdt tegen:",
        "Not published. This is in the way:"
    );

    public static readonly Bilingual WithoutAddress = new(
        "Geen --address: zonder adres van de publicatie komen er geen DCAT-catalogus, sitemap, DiWoo-metadata en QR-codes.",
        "No --address: without the publication's address there are no DCAT catalogue, site map, DiWoo metadata and QR codes."
    );

    public static readonly Bilingual Waiting = new(
        "Wacht op een verandering in de map; stop met Ctrl+C.",
        "Waiting for a change in the folder; stop with Ctrl+C."
    );

    public static readonly Bilingual FolderIsWrong = new(
        "De map van de editie deugt nog niet; verhelp dit en bouw opnieuw:",
        "The edition's folder is not right yet; mend this and build again:"
    );

    public static Bilingual Read(EditionRead read)
    {
        var came = read.Deliveries.Count(one => one.Report.Status != DeliveryStatus.Absent);
        var absent = read.Deliveries.Length - came;
        var observations = read.Deliveries.Sum(one => (long)one.Report.Observations);
        return new(
            $"{came} aanleveringen, {Notation.Write(observations, 0, Language.Nl)} waarnemingen, {absent} afwezig",
            $"{came} deliveries, {Notation.Write(observations, 0, Language.En)} observations, {absent} absent"
        );
    }

    public static Bilingual UnknownFormat(string format, IEnumerable<string> known) =>
        new(
            $"--formats: onbekend formaat '{format}'{Nearest.Hint(format, known).Nl}; het kan met {string.Join(", ", known)}",
            $"--formats: unknown format '{format}'{Nearest.Hint(format, known).En}; use {string.Join(", ", known)}"
        );
}
