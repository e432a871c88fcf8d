using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary>What the command that writes an edition to a folder says.</summary>
internal static class ExportWords
{
    public static readonly Bilingual About = new(
        """
        schrijft een editie uit de database naar een map

        De map is die van het contract: wie haar bouwt krijgt wat de toepassing toont, en wat in de database
        niet is gewijzigd is byte voor byte wat erin ging. Staat in de map al dezelfde editie, dan wordt alleen
        geschreven wat anders is, zodat versiebeheer precies toont wat er is gedaan.

        Afloop: 0 de map is de editie, 1 in de map staat ook iets dat de editie niet heeft, 2 er is niets geschreven.
        """,
        """
        writes an edition from the database to a folder

        The folder is that of the contract: who builds it gets what the application shows, and what was not
        changed in the database is byte for byte what went in. Where the same edition stands in the folder
        already, only what differs is written, so that version control shows exactly what was done.

        Exit: 0 the folder is the edition, 1 the folder also holds what the edition has not, 2 nothing was written.
        """
    );

    public static readonly Bilingual Edition = new("code van de editie: jbr-2023", "code of the edition: jbr-2023");
    public static readonly Bilingual To = new("map waarin de editie komt", "folder that the edition goes to");
    public static readonly Bilingual Drafts = new(
        "ook de documenten waaraan nog wordt gewerkt, zoals ze nu zijn",
        "also the documents that are being worked on, as they now are"
    );

    public static Bilingual Unknown(string code, IReadOnlyCollection<string> known) =>
        known.Count == 0
            ? new(
                "De database heeft geen editie; er is niets geschreven",
                "The database holds no edition; nothing was written"
            )
            : new(
                $"De database heeft geen editie '{code}', wel: {string.Join(", ", known)}; er is niets geschreven",
                $"The database holds no edition '{code}'; it holds: {string.Join(", ", known)}; nothing was written"
            );

    public static Bilingual OfAnother(string folder, string code) =>
        new(
            $"{folder} is niet leeg en niet de map van {code}; kies een lege map. Er is niets geschreven",
            $"{folder} is not empty and not the folder of {code}; choose an empty one. Nothing was written"
        );

    public static Bilingual NotWritten(string folder, string why) =>
        new($"{folder} kan niet worden geschreven: {why}", $"{folder} cannot be written: {why}");

    public static Bilingual Written(int changed, int same) =>
        new(
            $"{changed} bestanden geschreven, {same} stonden er al zo",
            $"{changed} files written, {same} were there already"
        );

    public static Bilingual Left(string path) =>
        new(
            $"{path}: staat in de map en niet in de editie; haal het weg als het er niet hoort",
            $"{path}: stands in the folder and not in the edition; take it away if it does not belong there"
        );
}
