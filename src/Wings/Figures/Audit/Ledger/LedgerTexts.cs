using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Audit.Ledger;

/// <summary>The words of the ledger's pages.</summary>
static class LedgerTexts
{
    public static readonly Bilingual Title = new("Het grootboek", "The ledger");
    public static readonly Bilingual Lead = new(
        "Alles wat is gebeurd, in volgorde: in welke rol en voor welke organisatie, nooit wie. Er komt alleen bij.",
        "All that happened, in order: in which role and for which organisation, never who. It is only added to."
    );
    public static readonly Bilingual Filter = new("Zoek", "Search");
    public static readonly Bilingual Show = new("Toon", "Show");
    public static readonly Bilingual Role = new("Rol", "Role");
    public static readonly Bilingual Organisation = new("Organisatie", "Organisation");
    public static readonly Bilingual Kind = new("Wat er gebeurde", "What happened");
    public static readonly Bilingual KindHint = new(
        "Het begin volstaat: delivery., delivery.accepted, sample.",
        "The beginning will do: delivery., delivery.accepted, sample."
    );
    public static readonly Bilingual Subject = new("Waarmee", "To what");
    public static readonly Bilingual SubjectHint = new(
        "Een deel volstaat: een uitvraag, een bestand.",
        "A part will do: a collection, a file."
    );
    public static readonly Bilingual From = new("Vanaf", "From");
    public static readonly Bilingual Until = new("Tot en met", "Up to and including");
    public static readonly Bilingual Position = new("Plaats", "Position");
    public static readonly Bilingual When = new("Wanneer", "When");
    public static readonly Bilingual Nothing = new("Niets dat hieraan voldoet.", "Nothing that fits this.");
    public static readonly Bilingual Head = new("Het hoofd nu", "The head now");
    public static readonly Bilingual HeadMeans = new(
        "Schrijf aantal en wortel over: een later grootboek moet hieruit zijn gegroeid.",
        "Copy size and root: a later ledger must have grown from this."
    );
    public static readonly Bilingual Size = new("Aantal regels", "Entries");
    public static readonly Bilingual Root = new("Wortel", "Root");
    public static readonly Bilingual Check = new("Reken het hele grootboek na", "Check the whole ledger");
    public static readonly Bilingual Checked = new("Nagerekend", "Checked");
    public static readonly Bilingual Whole = new(
        "Elke regel sluit aan op de vorige, en elke inhoud is wat is vastgelegd of met verklaring vernietigd.",
        "Each entry follows from the one before, and each content is what was committed to or destroyed on record."
    );
    public static readonly Bilingual Next = new("Volgende bladzijde", "Next page");
    public static readonly Bilingual Previous = new("Vorige bladzijde", "Previous page");
    public static readonly Bilingual Csv = new("Als CSV", "As CSV");
    public static readonly Bilingual Ods = new("Als rekenblad (ODS)", "As a spreadsheet (ODS)");
    public static readonly Bilingual Commitment = new("Vastlegging", "Commitment");
    public static readonly Bilingual Before = new("Controlewaarde van de vorige", "Hash of the one before");
    public static readonly Bilingual Hash = new("Controlewaarde", "Hash");
    public static readonly Bilingual Proof = new("Bewijs dat de regel erin staat", "Proof that the entry is in it");
    public static readonly Bilingual ProofMeans = new(
        "De controlewaarden naast de weg van deze regel naar de wortel, van onder af (RFC 9162, 2.1.3.2).",
        "The hashes beside the way from this entry to the root, from below (RFC 9162, 2.1.3.2)."
    );
    public static readonly Bilingual Step = new("Stap", "Step");

    public static Bilingual Entry(long position) =>
        new($"Regel {position} van het grootboek", $"Entry {position} of the ledger");

    public static Bilingual Found(int all, int page, int pages) =>
        new($"{all} regels; bladzijde {page} van {pages}", $"{all} entries; page {page} of {pages}");
}
